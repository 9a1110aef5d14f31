/// Cuts a template into text and tags.
struct TagScanner {
    private let text: TemplateText
    private(set) var nodes: [TemplateNode] = []
    private(set) var faults: [TemplateFault] = []

    /// Whether a tag was lost that may have opened or closed something, so that what stands
    /// inside what can no longer be told.
    private(set) var isBroken = false

    init(_ text: TemplateText) {
        self.text = text
    }

    /// Scans the whole template; afterwards `nodes` and `faults` are filled.
    mutating func scan() {
        var position = 0
        while let open = text.firstPair(of: .openBrace, from: position) {
            addLiteral(position..<open)
            position = scanTag(at: open)
        }
        addLiteral(position..<text.bytes.count)
    }

    private mutating func addLiteral(_ range: Range<Int>) {
        if !range.isEmpty { nodes.append(TemplateNode(content: .literal(range))) }
    }

    /// Scans the tag at `open` and returns where the text goes on.
    private mutating func scanTag(at open: Int) -> Int {
        if byte(at: open + 2) == .openBrace { return refuseTriple(at: open) }
        var start = open + 2
        while let next = byte(at: start), next.isBlank, next != .newline { start += 1 }
        let sigil = byte(at: start) ?? 0
        let kind = TagKind(sigil: sigil)
        if kind == .comment { return scanComment(at: open, from: start) }
        guard let close = closing(from: start) else {
            refuse(open..<open + 2, "the tag is not closed", help: "end the tag with }} on the same line")
            isBroken = true
            return open + 2
        }
        let range = open..<close + 2
        switch sigil {
        case UInt8(ascii: "&"):
            refuseRaw(range, name: trimmed(start + 1..<close))
        case UInt8(ascii: "="):
            refuse(range, "the braces of tags cannot be changed", help: "write every tag with {{ and }}")
        default:
            let name = trimmed(kind == nil ? start..<close : start + 1..<close)
            addTag(kind ?? .variable, nameRange: name, range: range)
        }
        return range.upperBound
    }

    private mutating func scanComment(at open: Int, from start: Int) -> Int {
        guard let close = text.firstPair(of: .closeBrace, from: start) else {
            refuse(open..<open + 2, "the comment is not closed", help: "end the comment with }}")
            isBroken = true
            return text.bytes.count
        }
        let tag = TemplateTag(kind: .comment, name: "", nameRange: start..<start, range: open..<close + 2)
        nodes.append(TemplateNode(content: .tag(tag)))
        return close + 2
    }

    private mutating func addTag(_ kind: TagKind, nameRange: Range<Int>, range: Range<Int>) {
        let tag = TemplateTag(kind: kind, name: text.string(nameRange), nameRange: nameRange, range: range)
        if nameRange.isEmpty {
            refuse(range, "the tag has no name", help: "write a name between the braces")
        } else if text.bytes[nameRange].contains(where: \.isBlank) {
            refuse(nameRange, "the tag has more than one name", help: "a name has no spaces in it")
        } else if tag.hasEmptySegment {
            refuse(
                nameRange, "a name is missing beside a dot", help: "write a name on both sides of each dot")
        } else {
            nodes.append(TemplateNode(content: .tag(tag)))
            return
        }
        isBroken = isBroken || kind.opens || kind == .close
    }

    private mutating func refuseTriple(at open: Int) -> Int {
        guard let close = closing(from: open + 3) else {
            refuse(open..<open + 3, "the tag is not closed", help: "end the tag with }} on the same line")
            isBroken = true
            return open + 3
        }
        let range = open..<(byte(at: close + 2) == .closeBrace ? close + 3 : close + 2)
        refuseRaw(range, name: trimmed(open + 3..<close))
        return range.upperBound
    }

    private mutating func refuseRaw(_ range: Range<Int>, name: Range<Int>) {
        refuse(
            range, "nothing can be written unescaped",
            help: "write {{\(text.string(name))}}: what the tool made as HTML is written as it is; "
                + "where a brace of the text's own comes before a tag, put a space between")
    }

    private mutating func refuse(_ range: Range<Int>, _ message: String, help: String) {
        guard faults.count < FaultCollector.limit else { return }
        faults.append(text.fault(at: range, message, help: help))
    }

    /// Where the tag's closing braces stand, or nil if the line ends or another tag comes first.
    private func closing(from start: Int) -> Int? {
        var index = start
        while let first = byte(at: index), first != .newline {
            if first == .closeBrace, byte(at: index + 1) == .closeBrace { return index }
            if first == .openBrace, byte(at: index + 1) == .openBrace { return nil }
            index += 1
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, text.bytes[first].isBlank { range = first + 1..<range.upperBound }
        while let last = range.last, text.bytes[last].isBlank { range = range.lowerBound..<last }
        return range
    }

    private func byte(at index: Int) -> UInt8? {
        index < text.bytes.count ? text.bytes[index] : nil
    }
}

extension UInt8 {
    fileprivate static let openBrace = UInt8(ascii: "{")
    fileprivate static let closeBrace = UInt8(ascii: "}")
}

extension TemplateTag {
    fileprivate var hasEmptySegment: Bool {
        guard kind.namesField, name != "." else { return false }
        return name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .contains(where: \.isEmpty)
    }
}
