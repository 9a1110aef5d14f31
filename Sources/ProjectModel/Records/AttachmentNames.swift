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
            if path.hasPrefix(folder), isBelow(path), !result.contains(path) { result.append(path) }
        }
        for event in text.events ?? [] {
            switch event {
            case .open(.link(let address)), .open(.image(let address)):
                add(address.hasPrefix("./") ? String(address.dropFirst(2)) : address)
            default: continue
            }
        }
        for (word, isWord) in words(of: text.plain) where isWord { add(String(word)) }
        return result
    }

    /// Whether a path leads only downwards.
    private static func isBelow(_ path: String) -> Bool { !path.split(separator: "/").contains("..") }

    /// The names of attachments in a text and what stands between them, in order.
    ///
    /// A name begins with `attachments/` wherever no path goes on before it, also right behind Chinese words or a
    /// bracket. It ends at white space, a bracket, a quote or a comma; a full stop or colon at its end is the sentence's.
    package static func words(of text: String) -> [(text: Substring, isWord: Bool)] {
        guard mentions(text) else { return [(text[...], false)] }
        var result: [(Substring, Bool)] = []
        var start = text.startIndex
        var from = text.startIndex
        while let found = text[from...].firstRange(of: folder) {
            from = found.upperBound
            if found.lowerBound > text.startIndex, isPath(text[text.index(before: found.lowerBound)]) {
                let isHere = text[..<found.lowerBound].hasSuffix("./") && !text[..<found.lowerBound].hasSuffix("../")
                guard isHere else { continue }
            }
            var end = text[found.upperBound...].firstIndex(where: isSeparator) ?? text.endIndex
            while end > found.upperBound, ".。:：!！?？…".contains(text[text.index(before: end)]) {
                end = text.index(before: end)
            }
            guard end > found.upperBound else { continue }
            if found.lowerBound > start { result.append((text[start..<found.lowerBound], false)) }
            result.append((text[found.lowerBound..<end], true))
            (start, from) = (end, end)
        }
        if start < text.endIndex { result.append((text[start...], false)) }
        return result
    }

    /// Whether a path may go on with a character: what precedes a name then belongs to it.
    private static func isPath(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "/._-%".contains(character))
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || ",，、;；()（）[]【】{}<>《》「」『』\"'“”‘’|\n".contains(character)
    }

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
