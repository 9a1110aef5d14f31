/// Takes away what is left of lines that hold nothing but tags, so that they leave no blank line.
///
/// As in the Mustache specification a line with one tag on it and nothing else stands alone,
/// unless the tag writes a value; the tags of blocks and parents may share such a line. Indentation
/// before the tag goes too, and is not added to the lines of a partial or block.
struct StandaloneLines {
    private let text: TemplateText
    private let nodes: [TemplateNode]
    private var trimmed: [TemplateNode]

    /// Takes a template whose closing tags know their opening ones.
    init(_ text: TemplateText, nodes: [TemplateNode]) {
        self.text = text
        self.nodes = nodes
        trimmed = nodes
    }

    /// The nodes with their literals cut; their number and order do not change.
    mutating func trim() -> [TemplateNode] {
        var index = 0
        while index < nodes.count {
            guard nodes[index].tag != nil, startsLine(index) else {
                index += 1
                continue
            }
            let last = lastTagOfLine(from: index)
            if endsLine(last), mayStandAlone(index...last) {
                cutIndentation(before: index)
                cutLineEnd(after: last)
            }
            index = last + 1
        }
        return trimmed
    }

    private func startsLine(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        guard case .literal(let range) = nodes[index - 1].content else { return false }
        let start = lineStart(in: range) ?? (index == 1 ? range.lowerBound : nil)
        return start.map { text.isBlank($0..<range.upperBound) } ?? false
    }

    private func endsLine(_ index: Int) -> Bool {
        guard index + 1 < nodes.count else { return true }
        guard case .literal(let range) = nodes[index + 1].content else { return false }
        let end = lineEnd(in: range) ?? (index + 2 == nodes.count ? range.upperBound : nil)
        return end.map { text.isBlank(range.lowerBound..<$0) } ?? false
    }

    private func lastTagOfLine(from first: Int) -> Int {
        var last = first
        for index in (first + 1)..<max(nodes.count, first + 1) {
            switch nodes[index].content {
            case .tag: last = index
            case .literal(let range): if lineEnd(in: range) != nil { return last }
            }
        }
        return last
    }

    private func mayStandAlone(_ line: ClosedRange<Int>) -> Bool {
        let kinds = line.map { index -> TagKind? in
            guard let tag = nodes[index].tag else { return nil }
            guard tag.kind == .close else { return tag.kind }
            return nodes[index].partner.flatMap { nodes[$0].tag?.kind }
        }
        if kinds.count == 1 { return kinds.first != .variable }
        let areTags = zip(line, kinds).allSatisfy { index, kind in
            switch nodes[index].content {
            case .literal(let range): text.isBlank(range)
            case .tag: kind == .block || kind == .parent || kind == .comment
            }
        }
        return areTags && kinds.contains { $0 == .block || $0 == .parent }
    }

    private mutating func cutIndentation(before index: Int) {
        guard index > 0, case .literal(let range) = nodes[index - 1].content,
            case .literal(let kept) = trimmed[index - 1].content
        else { return }
        let end = lineStart(in: range) ?? range.lowerBound
        trimmed[index - 1].content = .literal(kept.lowerBound..<max(kept.lowerBound, end))
    }

    private mutating func cutLineEnd(after index: Int) {
        guard index + 1 < nodes.count, case .literal(let range) = nodes[index + 1].content else { return }
        trimmed[index + 1].content = .literal((lineEnd(in: range) ?? range.upperBound)..<range.upperBound)
    }

    /// Where the last line of a literal starts, if it holds a line feed.
    private func lineStart(in range: Range<Int>) -> Int? {
        text.bytes[range].lastIndex(of: .newline).map { $0 + 1 }
    }

    /// Where the first line of a literal ends, after its line feed, if it holds one.
    private func lineEnd(in range: Range<Int>) -> Int? {
        text.bytes[range].firstIndex(of: .newline).map { $0 + 1 }
    }
}
