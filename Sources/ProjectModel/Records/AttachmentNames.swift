/// The project's own attachments that a text names.
package enum AttachmentNames {
    private static let folder = "attachments/"

    /// Paths in the project's folder, each once, in the order in which they are named: as links, or as words.
    package static func named(in text: RichText?) -> [String] {
        guard let text, text.plain.contains(folder) || text.events != nil else { return [] }
        var result: [String] = []
        func add(_ path: String) {
            if path.hasPrefix(folder), !path.contains(".."), !result.contains(path) { result.append(path) }
        }
        for event in text.events ?? [] {
            switch event {
            case .open(.link(let address)), .open(.image(let address)): add(address)
            default: continue
            }
        }
        for word in text.plain.split(whereSeparator: { " ,，、;；()（）".contains($0) }) { add(String(word)) }
        return result
    }
}
