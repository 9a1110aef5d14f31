import Diagnostics

/// Lines of prose that were meant to be rows of a table or headings: Markdown takes them for text without a word.
enum StrayLines {
    /// One finding for each run of such lines in a block.
    static func findings(in text: SourceText, _ span: Span, file: Int, isFenced: Bool) -> [Finding] {
        guard !isFenced else { return [] }
        var findings: [Finding] = []
        var isInRows = false
        let first = text.line(at: Int(span.offset))
        let last = max(first, text.line(at: max(Int(span.offset), span.end - 1)))
        for line in first...last {
            let range = text.byteRange(ofLine: line)
            var start = range.lowerBound
            while start < range.upperBound,
                text.bytes[start] == 0x20 || text.bytes[start] == 0x09 || text.bytes[start] == 0x3E
            { start += 1 }
            let place = Span(file: file, offset: start, length: 0)
            let isRow = looksLikeRow(text.bytes, start..<range.upperBound)
            if isRow, !isInRows {
                findings.append(
                    Finding(
                        FileRules.rowOutsideTable, at: place,
                        Phrase(
                            Localized(
                                "this looks like a table's row, but is in no table", "此行像表格的一行，但不在任何表格中",
                                "此列像表格的一列，但不在任何表格中")),
                        wayOut: Phrase(
                            Localized(
                                "a table has a blank line before it, a row of |---| with as many columns as its header, and no indentation",
                                "表格前须有空行，|---| 行的列数须与表头相同，且不缩进", "表格前須有空行，|---| 列的欄數須與表頭相同，且不縮排"))))
            }
            isInRows = isRow
            if looksLikeHeading(text.bytes, start..<range.upperBound) {
                findings.append(
                    Finding(
                        FileRules.headingWithoutSpace, at: place,
                        Phrase(Localized("this is no heading", "此行不是标题", "此列不是標題")),
                        wayOut: Phrase(
                            Localized("one to six # and a space behind them", "请写一至六个 #，其后加空格", "請寫一至六個 #，其後加空格"))))
            }
        }
        return findings
    }

    /// It begins with a pipe, half or full width, and has another.
    private static func looksLikeRow(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let isHalf = line.count > 2 && bytes[line.lowerBound] == 0x7C
        let isFull = line.count > 6 && isFullWidthPipe(bytes, line.lowerBound)
        guard isHalf || isFull else { return false }
        var index = line.lowerBound + 1
        while index < line.upperBound {
            if bytes[index] == 0x7C || (isFull && index + 2 < line.upperBound && isFullWidthPipe(bytes, index)) {
                return true
            }
            index += 1
        }
        return false
    }

    private static func isFullWidthPipe(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] == 0xEF && bytes[index + 1] == 0xBD && bytes[index + 2] == 0x9C
    }

    /// `##Risks` and `####### Risks`; `#3` and `#!/bin/sh` are neither.
    private static func looksLikeHeading(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        var index = line.lowerBound
        while index < line.upperBound, bytes[index] == 0x23 { index += 1 }
        let signs = index - line.lowerBound
        guard signs >= 2, index < line.upperBound else { return false }
        return bytes[index] == 0x20 ? signs > 6 : bytes[index] >= 0x41
    }
}
