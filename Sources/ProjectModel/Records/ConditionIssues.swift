/// The issues that conditions name.
package enum ConditionIssues {
    /// The issues whose IDs stand in the condition of a criterion, in the order of the issues' register.
    package static func named(by criteria: [Record], in project: Project) -> [Record] {
        var words: Set<String> = []
        for criterion in criteria {
            guard let condition = criterion[Acceptance.condition] else { continue }
            words.formUnion(Self.words(of: condition.plain))
        }
        return project.records(Issues.register).filter { record in record.id.map { words.contains($0.value) } ?? false }
    }

    /// A condition may say more than an ID: `I5：复测`. Whatever cannot be part of an ID parts the words.
    private static func words(of text: String) -> [String] {
        var result: [String] = []
        var word = ""
        func end() {
            while word.last == "." { word.removeLast() }
            if !word.isEmpty { result.append(word) }
            word = ""
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": word.unicodeScalars.append(scalar)
            default: end()
            }
        }
        end()
        // An ID in other letters has no bounds of its own beside Chinese text; it counts where it stands alone.
        return result + text.split { " ,，、;；:：".contains($0) }.map(String.init)
    }
}
