import Diagnostics
import ProjectModel
import Templates

/// Rich text as HTML: escaped byte by byte, with no markup but what `RichText` names.
package enum RichTextHTML {
    /// The text as it stands within a line or a cell.
    package static func html(_ text: RichText) -> HTML { html(text, .none) }

    /// - Parameter attachments: those that a link, or their name as a word, leads to.
    static func html(_ text: RichText, _ attachments: AttachmentLinks) -> HTML {
        var bytes: [UInt8] = []
        write(text, attachments, into: &bytes)
        return HTML(bytes)
    }

    package static func write(_ text: RichText, into bytes: inout [UInt8]) { write(text, .none, into: &bytes) }

    private static func write(_ text: RichText, _ attachments: AttachmentLinks, into bytes: inout [UInt8]) {
        guard let events = text.events else {
            words(text.plain, attachments, into: &bytes)
            return
        }
        var isInLink = false
        var last: Unicode.Scalar?
        // Within a picture that stands in the page, its text is what is read in its stead.
        var picture: (address: String, depth: Int, words: String)?
        // A second one of the same text would not have been counted: it is a link.
        var shown: Set<String> = []
        for (index, event) in events.enumerated() {
            if let current = picture {
                picture = Self.within(current, event)
                if let picture, picture.depth == 0 {
                    write(picture.address, alternative: picture.words, into: &bytes)
                }
                if picture?.depth == 0 { picture = nil }
                continue
            }
            if case .open(.image(let path)) = event, let address = attachments.images[path], shown.insert(path).inserted
            {
                picture = (address, 1, "")
                continue
            }
            switch event {
            case .text(let words):
                self.words(words, isInLink ? .none : attachments, into: &bytes)
                last = words.unicodeScalars.last ?? last
            case .code(let words):
                bytes += Array("<code>".utf8)
                escape(words, into: &bytes)
                bytes += Array("</code>".utf8)
                last = words.unicodeScalars.last ?? last
            case .literal(let words):
                escape(words, into: &bytes)
                last = words.unicodeScalars.last ?? last
            case .softBreak:
                // A line break inside Chinese text is no space.
                if !CJK.joins(last, firstScalar(events[(index + 1)...])) { bytes.append(0x20) }
            case .lineBreak: bytes += Array("<br>".utf8)
            case .open(let element):
                open(element, attachments, into: &bytes)
                if element.isLink { isInLink = true }
            case .close(let element):
                close(element, attachments, into: &bytes)
                if element.isLink { isInLink = false }
            }
        }
    }

    private static func within(
        _ picture: (address: String, depth: Int, words: String), _ event: RichText.Event
    ) -> (address: String, depth: Int, words: String) {
        var picture = picture
        switch event {
        case .text(let words), .code(let words), .literal(let words): picture.words += words
        case .softBreak, .lineBreak: picture.words += " "
        case .open(.image): picture.depth += 1
        case .close(.image): picture.depth -= 1
        case .open, .close: break
        }
        return picture
    }

    private static func write(_ address: String, alternative: String, into bytes: inout [UInt8]) {
        bytes += Array("<img alt=\"".utf8)
        escape(Visible.text(alternative), into: &bytes)
        bytes += Array("\" src=\"".utf8)
        escape(address, into: &bytes)
        bytes += Array("\">".utf8)
    }

    /// Text in which the names of attachments are links.
    private static func words(_ text: String, _ attachments: AttachmentLinks, into bytes: inout [UInt8]) {
        guard !attachments.published.isEmpty else { return escape(text, into: &bytes) }
        var plain = ""
        for (word, isWord) in AttachmentNames.words(of: text) {
            guard isWord, let address = attachments.address(String(word)) else {
                plain += word
                continue
            }
            escape(plain, into: &bytes)
            plain = ""
            bytes += Array("<a href=\"\(address)\">".utf8)
            escape(String(word), into: &bytes)
            bytes += Array("</a>".utf8)
        }
        escape(plain, into: &bytes)
    }

    private static func firstScalar(_ events: ArraySlice<RichText.Event>) -> Unicode.Scalar? {
        for event in events {
            switch event {
            case .text(let words), .code(let words), .literal(let words):
                if let first = words.unicodeScalars.first { return first }
            case .open, .close: continue
            case .softBreak, .lineBreak: return nil
            }
        }
        return nil
    }

    private static func open(
        _ element: RichText.Element, _ attachments: AttachmentLinks, into bytes: inout [UInt8]
    ) {
        switch element {
        case .link(let path) where attachments.address(path) != nil:
            bytes += Array("<a href=\"\(attachments.address(path) ?? "")\">".utf8)
        case .link(let address):
            guard isOutside(address) else { return }
            bytes += Array("<a class=\"out\" rel=\"noreferrer\" href=\"".utf8)
            escape(Visible.text(address), into: &bytes)
            bytes += Array("\">".utf8)
        case .image(let path) where attachments.address(path) != nil:
            bytes += Array("<a href=\"\(attachments.address(path) ?? "")\">".utf8)
        case .image: bytes += Array("<span class=\"image\">".utf8)
        default: bytes += Array(("<" + tag(element) + ">").utf8)
        }
    }

    private static func close(
        _ element: RichText.Element, _ attachments: AttachmentLinks, into bytes: inout [UInt8]
    ) {
        switch element {
        case .link(let address):
            if isOutside(address) || attachments.address(address) != nil { bytes += Array("</a>".utf8) }
        case .image(let path):
            bytes += Array((attachments.address(path) == nil ? "</span>" : "</a>").utf8)
        case .rule: break
        default: bytes += Array(("</" + name(tag(element)) + ">").utf8)
        }
    }

    private static func name(_ tag: String) -> String { tag.split(separator: " ").first.map(String.init) ?? tag }

    private static func tag(_ element: RichText.Element) -> String {
        switch element {
        case .emphasis: "em"
        case .strong: "strong"
        case .paragraph: "p"
        // A section's own headings stand below the page's.
        case .heading: "h4"
        case .list(let isOrdered): isOrdered ? "ol" : "ul"
        case .item: "li"
        case .quote: "blockquote"
        case .codeBlock: "pre"
        case .table: "table"
        case .tableRow: "tr"
        case .headerCell: "th scope=\"col\""
        case .cell: "td"
        case .rule: "hr"
        case .link, .image: "span"
        }
    }

    /// Only addresses that a reader can follow from a mail attachment become links; anything else, scripts above all,
    /// stays text.
    private static func isOutside(_ address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        return start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("mailto:")
    }

    /// Escapes `& < > " '` and keeps a date, an ID or a bound such as `≥ 80%` on
    /// one line.
    static func escape(_ text: String, into bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            var index = 0
            while index < buffer.count {
                let replacement: StaticString
                switch buffer[index] {
                case 0x26: replacement = "&amp;"
                case 0x3C: replacement = "&lt;"
                case 0x3E: replacement = "&gt;"
                case 0x22: replacement = "&quot;"
                case 0x27: replacement = "&#39;"
                case 0x20 where Unbroken.followsSign(buffer, index): replacement = "\u{A0}"
                case 0x2D, 0xE6:
                    let found =
                        buffer[index] == 0x2D
                        ? Unbroken.word(buffer, around: index) : Unbroken.chineseDate(buffer, around: index)
                    if let word = found, word.lowerBound >= start {
                        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<word.lowerBound]))
                        bytes.append(contentsOf: #"<span class="nb">"#.utf8)
                        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[word]))
                        bytes.append(contentsOf: "</span>".utf8)
                        start = word.upperBound
                        index = word.upperBound
                    } else {
                        index += 1
                    }
                    continue
                default:
                    index += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
                replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
                index += 1
                start = index
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
    }
}

extension RichText.Element {
    /// Whether it may be a link on the page: a picture is one where it is too large to stand there itself.
    fileprivate var isLink: Bool {
        switch self {
        case .link, .image: true
        default: false
        }
    }
}
