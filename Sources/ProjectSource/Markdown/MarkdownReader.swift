import CCMarkGFM
import Diagnostics
import ProjectModel

/// A Markdown file to its top-level blocks, each with its place.
struct MarkdownReader {
    private let text: SourceText
    private let file: Int
    private var findings: [Finding] = []

    /// The blocks of a file and what is wrong with the file itself. A file that the guard refuses has no blocks.
    static func read(_ text: SourceText, file: Int) -> (blocks: [MarkdownBlock], findings: [Finding]) {
        let refusals = FileText.check(text.bytes, file: file) + MarkdownGuard.check(text.bytes, file: file)
        guard refusals.allSatisfy({ $0.rule.severity != .error }) else { return ([], refusals) }
        var reader = MarkdownReader(text: text, file: file)
        reader.findings = refusals
        let blocks = text.bytes.withUnsafeBufferPointer { reader.blocks(in: $0) }
        return (blocks, reader.findings)
    }

    private init(text: SourceText, file: Int) {
        self.text = text
        self.file = file
    }

    private mutating func blocks(in bytes: UnsafeBufferPointer<UInt8>) -> [MarkdownBlock] {
        let start = bodyStart(bytes)
        let body = UnsafeBufferPointer(rebasing: bytes[start...])
        // Lines and columns that the parser gives are those of the body; the body begins at a line's start,
        // or behind the byte order mark of the first.
        let firstLine = text.line(at: start)
        var result: [MarkdownBlock] = []
        var failures: [Finding] = []
        let parsed: Bool? = CMark.parse(body) { document in
            var node = cmark_node_first_child(document)
            while let current = node {
                node = cmark_node_next(current)
                let span = self.span(of: current, firstLine: firstLine)
                result += self.block(current, span, bytes, firstLine: firstLine, failures: &failures)
            }
            return true
        }
        findings += failures
        if parsed == nil {
            findings.append(
                Finding(
                    FileRules.hostileMarkdown, at: Span(file: file, offset: 0, length: 0),
                    FileRules.hostileReason("file that the parser gave up on", "解析器无法处理的文件", "解析器無法處理的檔案")))
        }
        return result
    }

    /// Skips a byte order mark, and front matter with a finding that says how to write it.
    private mutating func bodyStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = 0
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
        let first = text.byteRange(ofLine: 1)
        guard first.upperBound >= start + 3, text.text(start..<first.upperBound) == "---" else { return start }
        for line in 2...max(2, min(text.lineStarts.count, 200)) {
            let words = text.text(text.byteRange(ofLine: line))
            if words == "---" || words == "..." {
                findings.append(
                    Finding(
                        FileRules.frontMatter, at: Span(file: file, offset: start, length: 3),
                        FileRules.frontMatterMessage, wayOut: FileRules.frontMatterWayOut))
                return line < text.lineStarts.count ? Int(text.lineStarts[line]) : bytes.count
            }
        }
        return start
    }

    private func block(
        _ node: OpaquePointer, _ span: Span, _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int,
        failures: inout [Finding]
    ) -> [MarkdownBlock] {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING:
            let heading = RichTextReader.inlines(of: node)
            return [
                MarkdownBlock(content: .heading(level: Int(cmark_node_get_heading_level(node)), heading), span: span)
            ]
        case CMARK_NODE_LIST:
            let (facts, others) = self.facts(of: node, bytes, firstLine: firstLine)
            failures += nestedTables(in: node, firstLine: firstLine)
            failures += StrayLines.findings(in: text, span, file: file, isFenced: false)
            return [MarkdownBlock(content: .list(facts: facts, others: others, RichTextReader.block(node)), span: span)]
        case CMARK_NODE_HTML_BLOCK
        where !HTMLComment.removed(from: CMark.literal(node)).utf8.contains(where: { $0 > 0x20 }):
            return []
        default:
            if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK, HTMLComment.isUnclosed(CMark.literal(node)) {
                failures.append(
                    Finding(
                        FileRules.unclosedComment, at: span.start,
                        Phrase(
                            Localized(
                                "the comment that begins here is not closed", "此处开始的注释没有结束", "此處開始的註解沒有結束")),
                        wayOut: Phrase(Localized("close it with -->", "请以 --> 结束", "請以 --> 結束"))))
            }
            if CMark.isType(node, "table") {
                let table = self.table(node, bytes, firstLine: firstLine)
                return [MarkdownBlock(content: .table(table), span: span)]
            }
            failures += nestedTables(in: node, firstLine: firstLine)
            failures += StrayLines.findings(in: text, span, file: file, isFenced: isFenced(node))
            return [MarkdownBlock(content: .text(RichTextReader.block(node)), span: span)]
        }
    }

    /// Whether a block is code between fences, which is shown as it stands on purpose.
    private func isFenced(_ node: OpaquePointer) -> Bool {
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        return cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK
            && cmark_node_get_fenced(node, &length, &offset, &character) != 0
    }

    // MARK: Tables

    private func table(_ node: OpaquePointer, _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> MarkdownTable {
        var rows: [OpaquePointer] = []
        var row = cmark_node_first_child(node)
        while let current = row {
            rows.append(current)
            row = cmark_node_next(current)
        }
        let firstBodyLine =
            rows.count > 1 ? Int(cmark_node_get_start_line(rows[1])) : Int(cmark_node_get_end_line(node)) + 1
        let headerLine = firstBodyLine - 2 + firstLine - 1
        let header = rows.first.map { cells(of: $0, line: headerLine, bytes) } ?? []
        let body = rows.dropFirst().map { row -> MarkdownRow in
            let line = Int(cmark_node_get_start_line(row)) + firstLine - 1
            let range = text.byteRange(ofLine: line)
            var lower = range.lowerBound
            while lower < range.upperBound, bytes[lower] == 0x20 || bytes[lower] == 0x09 { lower += 1 }
            var upper = range.upperBound
            while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 { upper -= 1 }
            return MarkdownRow(
                cells: cells(of: row, line: line, bytes),
                span: Span(file: file, offset: lower, length: upper - lower),
                end: Span(file: file, offset: upper, length: 0))
        }
        let range = text.byteRange(ofLine: headerLine)
        return MarkdownTable(
            header: header, rows: body,
            headerSpan: Span(file: file, offset: range.lowerBound, length: range.count))
    }

    private func cells(of row: OpaquePointer, line: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> [MarkdownCell] {
        var node = cmark_node_first_child(row)
        return TableSplitter.cells(bytes, text.byteRange(ofLine: line)).map { range in
            let source = TableSplitter.source(bytes, range)
            let cell = node
            node = cell.flatMap { cmark_node_next($0) }
            let text =
                if let cell, InlineMarkdown.mayHaveMarkup(source.utf8) {
                    simplified(RichTextReader.inlines(of: cell))
                } else if cell == nil {
                    InlineMarkdown.read(source)
                } else {
                    RichText(plain: source)
                }
            return MarkdownCell(
                source: source, text: text, span: Span(file: file, offset: range.lowerBound, length: range.count))
        }
    }

    private func simplified(_ text: RichText) -> RichText {
        guard let events = text.events else { return text }
        if events.isEmpty { return RichText(plain: "") }
        if events.count == 1, case .text(let words) = events[0] { return RichText(plain: words) }
        return text
    }

    /// Tables in lists and quotes are no registers; that they are not read must not pass in silence.
    private func nestedTables(in node: OpaquePointer, firstLine: Int) -> [Finding] {
        var result: [Finding] = []
        guard let iterator = cmark_iter_new(node) else { return result }
        defer { cmark_iter_free(iterator) }
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { break }
            guard step == CMARK_EVENT_ENTER, CMark.isType(current, "table") else { continue }
            result.append(
                Finding(
                    FileRules.nestedTable, at: span(of: current, firstLine: firstLine).start,
                    FileRules.nestedTableMessage, wayOut: FileRules.nestedTableWayOut))
        }
        return result
    }

    // MARK: Facts

    private func facts(
        of list: OpaquePointer, _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int
    ) -> (facts: [MarkdownFact], others: RichText?) {
        var result: [MarkdownFact] = []
        var others: [RichText.Event] = []
        var item = cmark_node_first_child(list)
        while let current = item {
            item = cmark_node_next(current)
            guard let paragraph = cmark_node_first_child(current),
                cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH
            else {
                others += RichTextReader.events(in: current, includingSelf: true)
                continue
            }
            let span = self.span(of: paragraph, firstLine: firstLine)
            var following: [RichText.Event] = []
            var next = cmark_node_next(paragraph)
            while let block = next {
                following += RichTextReader.events(in: block, includingSelf: true)
                next = cmark_node_next(block)
            }
            if let fact = FactSplitter.fact(text, span, following: following) {
                result.append(fact)
            } else {
                others += RichTextReader.events(in: current, includingSelf: true)
            }
        }
        guard !others.isEmpty else { return (result, nil) }
        return (result, RichText(events: [.open(.list(isOrdered: false))] + others + [.close(.list(isOrdered: false))]))
    }

    // MARK: Places

    private func span(of node: OpaquePointer, firstLine: Int) -> Span {
        let startLine = Int(cmark_node_get_start_line(node)) + firstLine - 1
        let endLine = Int(cmark_node_get_end_line(node)) + firstLine - 1
        let first = text.byteRange(ofLine: startLine)
        let last = text.byteRange(ofLine: max(startLine, endLine))
        let start = min(first.lowerBound + max(0, Int(cmark_node_get_start_column(node)) - 1), first.upperBound)
        let end = min(last.lowerBound + max(0, Int(cmark_node_get_end_column(node))), last.upperBound)
        return Span(file: file, offset: start, length: max(0, end - start))
    }
}
