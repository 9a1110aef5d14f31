import Diagnostics

/// What must hold of a file's bytes before the Markdown parser sees them.
///
/// libcmark-gfm takes quadratic time or aborts on some input (measured: 16 KB of one-letter lines between table
/// heads took 12 s, nested lists of 32 KB 6 s, 400 KB of reference links ended the process). The bounds are far
/// beyond what a person writes.
struct MarkdownGuard {
    static let maximumFileSize = 1 << 20
    static let maximumRunSize = 16 << 10
    static let maximumDelimiterLine = 20
    static let maximumDepth = 32
    static let maximumColumns = 64
    static let maximumCells = 200_000
    static let maximumOpeners = 500
    static let maximumDefinitions = 1000
    static let maximumResolutions = 200_000
    /// Bytes that references may stand for: the parser copies a definition's address for each use.
    static let maximumExpansion = 20_000_000
    static let maximumPipes = 256

    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: Int
    private(set) var findings: [Finding] = []

    private var runStart = 0
    private var runLines = 0
    private var runTextSize = 0
    private var hasDelimiter = false
    /// The columns of the table that the run has become.
    private var tableColumns: Int?
    private var previousLine = 0..<0
    private var rowsAfterDelimiter = 0
    private var openers: [UInt8: Int] = [:]
    private var definitions = 0
    private var brackets = 0
    private var longestLine = 0
    private var isRefused = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: Int) {
        self.bytes = bytes
        self.file = file
    }

    /// Findings for what the parser must not see; with none the file is safe to parse.
    static func check(_ bytes: [UInt8], file: Int) -> [Finding] {
        if bytes.count > maximumFileSize {
            return [
                Finding(
                    FileRules.fileTooLarge, at: Span(file: file, offset: 0, length: 0),
                    FileRules.fileTooLargeMessage("\(bytes.count)", "\(maximumFileSize)"))
            ]
        }
        return bytes.withUnsafeBufferPointer { buffer in
            var check = MarkdownGuard(buffer, file: file)
            check.scan()
            return check.findings
        }
    }

    private mutating func scan() {
        var start = 0
        while start < bytes.count, !isRefused {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            scanLine(start, end)
            start = end + 1
        }
        endRun(at: bytes.count)
        if definitions > Self.maximumDefinitions || definitions * brackets > Self.maximumResolutions
            || (definitions > 0 && longestLine * brackets > Self.maximumExpansion)
        {
            refuse(at: 0, FileRules.hostileReason("link definitions", "链接定义", "連結定義"))
        }
    }

    private mutating func scanLine(_ start: Int, _ end: Int) {
        var first = start
        var isBlank = true
        while first < end {
            let byte = bytes[first]
            if byte != 0x20 && byte != 0x09 && byte != 0x0D { isBlank = false; break }
            first += 1
        }
        if isBlank {
            endRun(at: start)
            return
        }
        if runLines == 0 { runStart = start }
        runLines += 1
        defer { previousLine = start..<end }
        if tableColumns == nil {
            runTextSize += end - start + 1
        } else {
            // Each cell of a table is parsed by itself.
            openers.removeAll(keepingCapacity: true)
        }
        if runTextSize > Self.maximumRunSize {
            return refuse(at: start, FileRules.hostileReason("paragraph without a blank line", "没有空行的段落", "沒有空行的段落"))
        }
        scanDepth(start, first, end)
        scanOpeners(first, end)
        if let columns = delimiterColumnCount(start, end) {
            if hasDelimiter {
                return refuse(
                    at: start,
                    FileRules.hostileReason("second table without a blank line before it", "前面没有空行的第二张表", "前面沒有空行的第二張表")
                )
            }
            if runLines > Self.maximumDelimiterLine {
                return refuse(
                    at: start, FileRules.hostileReason("table without a blank line before it", "前面没有空行的表", "前面沒有空行的表"))
            }
            if columns > Self.maximumColumns {
                return refuse(
                    at: start, FileRules.hostileReason("table with more than 64 columns", "超过 64 列的表", "超過 64 欄的表"))
            }
            hasDelimiter = true
            // Under a line of another number of cells it is no table, and what follows is still a paragraph.
            if runLines > 1, headerColumns(previousLine) == columns { tableColumns = columns }
        } else if let columns = tableColumns {
            rowsAfterDelimiter += 1
            if rowsAfterDelimiter * columns > Self.maximumCells {
                return refuse(
                    at: start,
                    FileRules.hostileReason("table with more than 200,000 cells", "超过 200,000 格的表", "超過 200,000 格的表"))
            }
        }
    }

    private mutating func endRun(at offset: Int) {
        runLines = 0
        runTextSize = 0
        hasDelimiter = false
        tableColumns = nil
        rowsAfterDelimiter = 0
        openers.removeAll(keepingCapacity: true)
    }

    /// Containers nest by markers on one line and by indentation from line to line.
    private mutating func scanDepth(_ start: Int, _ first: Int, _ end: Int) {
        var depth = 0
        var index = start
        var spaces = 0
        while index < end {
            let byte = bytes[index]
            if byte == 0x20 {
                spaces += 1
            } else if byte == 0x09 {
                spaces += 4
            } else if byte == 0x3E {
                depth += 1
            } else if byte == 0x2D || byte == 0x2A || byte == 0x2B, index + 1 >= end || bytes[index + 1] <= 0x20 {
                depth += 1
            } else if (0x30...0x39).contains(byte) {
                var digit = index
                while digit < end, digit - index < 10, (0x30...0x39).contains(bytes[digit]) { digit += 1 }
                guard digit < end, bytes[digit] == 0x2E || bytes[digit] == 0x29 else { break }
                depth += 1
                index = digit
            } else {
                break
            }
            index += 1
        }
        // A list item's content is indented by two columns at least, so this many columns are this many levels
        // at most; the bound is looser than the depth, since ordered lists indent by more.
        if depth > Self.maximumDepth || (depth > 0 && spaces > Self.maximumDepth * 4) {
            refuse(
                at: start,
                FileRules.hostileReason("list or quote nested deeper than 32", "嵌套超过 32 层的列表或引用", "巢狀超過 32 層的清單或引用"))
        }
    }

    private mutating func scanOpeners(_ first: Int, _ end: Int) {
        var index = first
        var pipes = 0
        longestLine = max(longestLine, end - first)
        while index < end {
            let byte = bytes[index]
            if byte == 0x5B { brackets += 1 }
            if byte == 0x7C { pipes += 1 }
            // Wherever it stands: definitions may be quoted, indented, or have their label on the line above.
            if byte == 0x5D, index + 1 < end, bytes[index + 1] == 0x3A { definitions += 1 }
            if index + 1 < end {
                let next = bytes[index + 1]
                let key: UInt8? =
                    switch (byte, next) {
                    case (0x3C, 0x21): 1
                    case (0x3C, 0x3F): 2
                    case (0x21, 0x5B): 3
                    case (0x5D, 0x28): 4
                    default: nil
                    }
                if let key {
                    openers[key, default: 0] += 1
                    if openers[key, default: 0] > Self.maximumOpeners {
                        return refuse(
                            at: first,
                            FileRules.hostileReason(
                                "paragraph with more than 500 links, images or comments", "含有超过 500 个链接、图片或注释的段落",
                                "含有超過 500 個連結、圖片或註解的段落"))
                    }
                }
            }
            index += 1
        }
        if pipes > Self.maximumPipes {
            refuse(
                at: first, FileRules.hostileReason("line with more than 256 pipes", "含有超过 256 个竖线的行", "含有超過 256 個直線的列"))
        }
    }

    /// The columns of a line that may be a table's delimiter row, whatever container it stands in.
    private func delimiterColumnCount(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end {
            switch bytes[index] {
            case 0x20, 0x09, 0x3E, 0x2A, 0x2B, 0x30...0x39, 0x2E, 0x29: index += 1
            default:
                return columns(from: index, to: end)
            }
        }
        return nil
    }

    private func columns(from start: Int, to end: Int) -> Int? {
        var dashes = 0
        var marks = 0
        for index in start..<end {
            switch bytes[index] {
            case 0x2D: dashes += 1
            case 0x7C, 0x3A: marks += 1
            case 0x20, 0x09, 0x0B, 0x0C, 0x0D: continue
            default: return nil
            }
        }
        guard dashes > 0, marks > 0 else { return nil }
        return TableSplitter.count(bytes, start..<end)
    }

    /// The cells of the line above a delimiter row, whatever quote it stands in.
    private func headerColumns(_ line: Range<Int>) -> Int {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] == 0x3E || bytes[start] == 0x20 { start += 1 }
        return TableSplitter.count(bytes, start..<line.upperBound)
    }

    private mutating func refuse(at offset: Int, _ reason: Phrase) {
        guard !isRefused else { return }
        isRefused = true
        findings.append(
            Finding(
                FileRules.hostileMarkdown, at: Span(file: file, offset: offset, length: 0), reason,
                wayOut: FileRules.hostileWayOut))
    }
}
