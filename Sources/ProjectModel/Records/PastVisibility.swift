import Diagnostics

/// What the client may see of a project today, which holds for every earlier state of it: what is internal today is
/// internal in every state. What was internal in its own state stays so: nobody said of those words that the client may
/// see them.
package struct PastVisibility: Sendable {
    /// By register and ID.
    private let hidden: Set<String>
    /// The titles of what is hidden, whichever register it stands in.
    private let hiddenTitles: Set<String>
    private let internalRegisters: Set<String>
    /// A register that the portfolio no longer declares may have been renamed: what it held is not shown.
    private let knownRegisters: Set<String>

    package init(_ today: Project) {
        let internals = today.internalRegisters
        var hidden: Set<String> = []
        var titles: Set<String> = []
        for record in today.registers.flatMap(\.records) where record.isInternal(in: internals) {
            if let id = record.matchingID { hidden.insert(record.register.key + "\u{1F}" + id) }
            if !record.title.isEmpty { titles.insert(Self.title(record)) }
        }
        self.hidden = hidden
        hiddenTitles = titles
        internalRegisters = internals
        knownRegisters = Set(today.registerSet.all.map(\.key))
    }

    /// Whether a record of an earlier state is hidden.
    func hides(_ record: Record, internalThen: Set<String>) -> Bool {
        if let id = record.matchingID, hidden.contains(record.register.key + "\u{1F}" + id) { return true }
        return !knownRegisters.contains(record.register.key) || hiddenTitles.contains(Self.title(record))
            || record.isInternal(in: internalThen.union(internalRegisters))
    }

    /// Whether a column of one's own choosing bears the name of something hidden, such as a candidate.
    func hidesColumn(_ heading: String) -> Bool { hiddenTitles.contains(HeadingName.normalized(heading)) }

    private static func title(_ record: Record) -> String { HeadingName.normalized(record.title.plain) }

    /// What is hidden, as one text for a digest.
    package var text: String {
        [hidden, hiddenTitles, internalRegisters, knownRegisters].map { $0.sorted().joined(separator: "\u{1E}") }
            .joined(separator: "\u{1D}")
    }
}
