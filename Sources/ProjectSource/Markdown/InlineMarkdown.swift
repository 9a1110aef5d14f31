import CCMarkGFM
import ProjectModel

/// A piece of Markdown that stands by itself: the value of a fact, a string in JSON.
enum InlineMarkdown {
    /// Whether text may carry markup; most cells do not, and are spared the parser.
    static func mayHaveMarkup(_ text: some Sequence<UInt8>) -> Bool {
        text.contains { byte in
            switch byte {
            case 0x2A, 0x5F, 0x60, 0x5B, 0x5D, 0x3C, 0x3E, 0x26, 0x5C, 0x0A, 0x0D: true
            default: false
            }
        }
    }

    /// The text with its markup. Only what stands within a line counts: a value that begins with `#` or `1.` is
    /// no heading and no list.
    static func read(_ source: String) -> RichText {
        guard mayHaveMarkup(source.utf8) else { return RichText(plain: source) }
        // The letter in front keeps the parser from taking the value for a block; it is taken off again.
        var bytes: [UInt8] = [0x78, 0x20]
        for byte in source.utf8 { bytes.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
        // Beyond this a value is no cell any more, and the parser's bounds hold for files only.
        guard bytes.count <= MarkdownGuard.maximumRunSize, MarkdownGuard.check(bytes, file: 0).isEmpty else {
            return RichText(plain: source)
        }
        let parsed: [RichText.Event]? =
            bytes.withUnsafeBufferPointer { buffer in
                CMark.parse(buffer) { document -> [RichText.Event]? in
                    guard let paragraph = cmark_node_first_child(document),
                        cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
                        cmark_node_next(paragraph) == nil
                    else { return nil }
                    return RichTextReader.events(in: paragraph, includingSelf: false)
                }
            } ?? nil
        guard var events = parsed, case .text(let first)? = events.first, first.hasPrefix("x") else {
            return RichText(plain: source)
        }
        let rest = String(first.dropFirst().drop { $0 == " " })
        if rest.isEmpty { events.removeFirst() } else { events[0] = .text(rest) }
        if case .text(let last)? = events.last, last.last == " " {
            events[events.count - 1] = .text(String(last.reversed().drop { $0 == " " }.reversed()))
        }
        switch events.count {
        case 0: return RichText(plain: "")
        case 1:
            if case .text(let text) = events[0] { return RichText(plain: text) }
            return RichText(events: events)
        default: return RichText(events: events)
        }
    }
}
