import Diagnostics

/// Text that a person wrote, with its emphasis, links and paragraphs.
///
/// Read from Markdown once; pages only write it out.
package struct RichText: Sendable, Hashable {
    /// A step through marked text. Elements nest: what is opened is closed.
    package enum Event: Sendable, Hashable {
        case text(String)
        case code(String)
        /// Raw HTML, which is shown as the text that it is.
        case literal(String)
        case softBreak
        case lineBreak
        case open(Element)
        case close(Element)
    }

    package enum Element: Sendable, Hashable {
        case emphasis, strong
        case link(address: String)
        case image(address: String)
        case paragraph
        case heading(level: Int)
        case list(isOrdered: Bool)
        case item
        case quote
        case codeBlock
        case table, tableRow, headerCell, cell
        case rule
    }

    /// The words alone, for what is compared, searched and counted.
    package let plain: String
    /// Nil when the text carries no markup: then `plain` is all there is.
    package let events: [Event]?

    /// What cannot be seen becomes U+FFFD, here as in `init(events:)`: nothing that is made of the text can hold it.
    package init(plain: String) {
        self.plain = Visible.text(plain)
        events = nil
    }

    package init(events: [Event]) {
        let visible = events.map { event -> Event in
            switch event {
            case .text(let words): .text(Visible.text(words))
            case .code(let words): .code(Visible.text(words))
            case .literal(let words): .literal(Visible.text(words))
            case .softBreak, .lineBreak, .open, .close: event
            }
        }
        self.events = visible
        plain = Self.plainText(of: visible)
    }

    package var isEmpty: Bool { plain.isEmpty }

    /// The text with a soft break between two lines of Chinese as nothing, elsewhere as a space.
    private static func plainText(of events: [Event]) -> String {
        var result = ""
        for (index, event) in events.enumerated() {
            switch event {
            case .text(let text), .code(let text), .literal(let text): result += text
            case .lineBreak: result += " "
            case .softBreak:
                if !CJK.joins(result.unicodeScalars.last, firstScalar(of: events[(index + 1)...])) { result += " " }
            case .close(.paragraph), .close(.item), .close(.cell), .close(.headerCell), .close(.heading):
                if !result.isEmpty, result.last != " " { result += " " }
            case .open, .close: break
            }
        }
        while result.last == " " { result.removeLast() }
        return result
    }

    private static func firstScalar(of events: ArraySlice<Event>) -> Unicode.Scalar? {
        for event in events {
            switch event {
            case .text(let text), .code(let text), .literal(let text):
                if let first = text.unicodeScalars.first { return first }
            default: continue
            }
        }
        return nil
    }
}

/// Chinese characters and the punctuation that is set with them.
package enum CJK {
    /// Whether two lines that end and begin with these characters are joined without a space.
    package static func joins(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
        guard let before, let after else { return false }
        return isWide(before) && isWide(after)
    }

    package static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x303F, 0x3041...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
            0x2018...0x2019, 0x201C...0x201D, 0x2014, 0x2026, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
