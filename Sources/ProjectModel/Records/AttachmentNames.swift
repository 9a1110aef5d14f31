import Diagnostics

/// The project's own attachments that a text names.
package enum AttachmentNames {
    private static let folder = "attachments/"

    /// Endings of files that a site publishes: none of them runs anything when it is opened in a browser.
    private static let published: Set<String> = ["pdf", "png", "jpg", "jpeg", "webp", "docx", "xlsx", "csv", "txt"]

    package static func isAttachment(_ path: String) -> Bool { path.hasPrefix(folder) }

    /// Whether a site takes a file over, by the ending of its name.
    package static func isPublished(_ path: String) -> Bool {
        path.split(separator: ".").last.map { published.contains($0.lowercased()) } ?? false
    }

    /// Paths in the project's folder, each once, in the order in which they are named: as links, or as words.
    package static func named(in text: RichText?) -> [String] {
        guard let text else { return [] }
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
        guard mentions(text.plain) else { return result }
        for word in text.plain.split(whereSeparator: isSeparator) { add(String(word)) }
        return result
    }

    /// The words of a text and what stands between them, in order; a word may name an attachment.
    package static func words(of text: String) -> [(text: Substring, isWord: Bool)] {
        guard mentions(text) else { return [(text[...], false)] }
        var result: [(Substring, Bool)] = []
        var start = text.startIndex
        while start < text.endIndex {
            let isWord = !isSeparator(text[start])
            let end = text[start...].firstIndex { isSeparator($0) == isWord } ?? text.endIndex
            result.append((text[start..<end], isWord))
            start = end
        }
        return result
    }

    private static func isSeparator(_ character: Character) -> Bool { " ,，、;；()（）\n".contains(character) }

    /// A quick look, for every cell of a project: a slash is rare.
    private static func mentions(_ text: String) -> Bool {
        let name = folder.utf8.dropLast()
        let bytes = text.utf8
        var start = bytes.startIndex
        while let slash = bytes[start...].firstIndex(of: 0x2F) {
            if bytes[..<slash].suffix(name.count).elementsEqual(name) { return true }
            start = bytes.index(after: slash)
        }
        return false
    }
}

extension Project {
    /// The attachments that cells, cards' notes, narratives and updates name, each with the place, in their order.
    package var namedAttachments: [(path: String, span: Span)] {
        var result: [(path: String, span: Span)] = []
        func add(_ text: RichText?, _ span: Span) {
            for path in AttachmentNames.named(in: text) { result.append((path, span)) }
        }
        for record in [charter] + registers.flatMap(\.records) {
            for case let cell? in record.cells { add(cell.text, cell.span) }
            for cell in record.unknownCells { add(cell.text, cell.span) }
            add(record.notes, record.span)
        }
        for narrative in narratives + updates.flatMap(\.others) { add(narrative.body, narrative.span) }
        for update in updates {
            for text in [update.summary, update.done, update.next, update.decisions] { add(text, update.span) }
        }
        return result
    }
}
