/// One file as it was read.
package final class SourceText: Sendable {
    /// The path as the user would type it: the folder that was asked for, then the file.
    package let path: String
    /// The path inside the project's folder, as `status.json` names it.
    package let name: String
    package let bytes: [UInt8]
    /// The first byte of each line. Lines end at LF; the CR of a CRLF belongs to its line's end.
    package let lineStarts: [UInt32]

    package init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
        var starts: [UInt32] = [0]
        bytes.withUnsafeBufferPointer { buffer in
            for (index, byte) in buffer.enumerated() where byte == 0x0A {
                starts.append(UInt32(clamping: index + 1))
            }
        }
        lineStarts = starts
    }

    /// The line, counted from 1, that holds the byte at `offset`.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The bytes of a line counted from 1, without its line ending; empty for a line that is not there.
    package func byteRange(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        var start = Int(lineStarts[line - 1])
        // A byte order mark is no part of the first line's text.
        if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    package func text(_ range: Range<Int>) -> String {
        let safe = range.clamped(to: 0..<bytes.count)
        return String(decoding: bytes[safe], as: UTF8.self)
    }
}

/// The files that spans point into.
package struct SourceMap: Sendable {
    package private(set) var files: [SourceText] = []

    package init() {}

    /// Takes a file in and returns the index by which spans name it.
    package mutating func add(_ file: SourceText) -> Int {
        files.append(file)
        return files.count - 1
    }

    package func file(of span: Span) -> SourceText? {
        files.indices.contains(Int(span.file)) ? files[Int(span.file)] : nil
    }

    /// Where a span lies, as a person counts: lines and columns from 1, columns in Unicode code points.
    package func place(of span: Span) -> Place? {
        guard let file = file(of: span) else { return nil }
        let line = file.line(at: Int(span.offset))
        let range = file.byteRange(ofLine: line)
        // A byte order mark stands before the first line.
        let start = min(max(Int(span.offset), range.lowerBound), range.upperBound)
        let end = min(max(span.end, start), range.upperBound)
        return Place(
            path: file.path, name: file.name, line: line,
            column: 1 + codePoints(in: file.bytes, range.lowerBound..<start),
            length: codePoints(in: file.bytes, start..<end),
            lineText: LineWindow(bytes: file.bytes, line: range, focus: start..<end))
    }

    private func codePoints(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        guard range.lowerBound < range.upperBound else { return 0 }
        return bytes[range].reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
    }
}

/// A span as a person reads it.
package struct Place: Sendable, Hashable {
    package let path: String
    package let name: String
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in Unicode code points.
    package let column: Int
    /// In Unicode code points; 0 for a thing that is missing.
    package let length: Int
    package let lineText: LineWindow

    /// `milestones.md:15`, inside the project's folder.
    package var source: String { "\(name):\(line)" }
}

/// What is shown of a line: all of it, or the part around the place where the line is too long for a terminal.
package struct LineWindow: Sendable, Hashable {
    package let before: String
    package let focus: String
    package let after: String

    /// A cell of five megabytes must not fill the terminal.
    private static let reach = 160

    init(bytes: [UInt8], line: Range<Int>, focus: Range<Int>) {
        var start = max(line.lowerBound, focus.lowerBound - Self.reach)
        while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var focusEnd = min(focus.upperBound, focus.lowerBound + Self.reach)
        while focusEnd < focus.upperBound, bytes[focusEnd] & 0xC0 == 0x80 { focusEnd += 1 }
        var end = min(line.upperBound, max(focusEnd, focus.lowerBound) + Self.reach)
        while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        let head = String(decoding: bytes[start..<focus.lowerBound], as: UTF8.self)
        let tail = focusEnd < end ? String(decoding: bytes[focusEnd..<end], as: UTF8.self) : ""
        before = (start > line.lowerBound ? "…" : "") + head
        self.focus = String(decoding: bytes[focus.lowerBound..<focusEnd], as: UTF8.self)
        after = focusEnd < focus.upperBound ? "…" : tail + (end < line.upperBound ? "…" : "")
    }
}
