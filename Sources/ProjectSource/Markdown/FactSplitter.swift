import Diagnostics
import ProjectModel

/// A list item's text to label and value.
enum FactSplitter {
    private static let longestLabel = 120

    /// `Owner: Chen Hao`, `**责任人**：陈浩` and `**Owner:** Chen Hao` are facts; `see https://…` is none, since a
    /// half-width colon wants a space or the end of the line behind it.
    static func fact(_ text: SourceText, _ span: Span, following: [RichText.Event]) -> MarkdownFact? {
        let start = Int(span.offset)
        let end = min(span.end, text.bytes.count)
        var index = start
        var valueStart: Int?
        while index < end, index - start < longestLabel {
            let byte = text.bytes[index]
            if byte == 0x0A { break }
            if byte == 0x3A {
                let next = index + 1 < end ? text.bytes[index + 1] : 0x20
                if next <= 0x20 || next == 0x2A || next == 0x5F || next >= 0x80 {
                    valueStart = index + 1
                    break
                }
            }
            if byte == 0xEF, index + 2 < end, text.bytes[index + 1] == 0xBC, text.bytes[index + 2] == 0x9A {
                valueStart = index + 3
                break
            }
            index += 1
        }
        guard let afterColon = valueStart else { return nil }
        let rawLabel = text.text(start..<index)
        let label = String(rawLabel.drop { "*_ ".contains($0) }.reversed().drop { "*_ ".contains($0) }.reversed())
        guard !label.isEmpty else { return nil }
        var valueOffset = afterColon
        // The closing half of `**Label:**` belongs to the label; after `**Label**:` the stars are the value's.
        let isOpen = rawLabel.hasPrefix("*") || rawLabel.hasPrefix("_")
        let isClosed = rawLabel.hasSuffix("*") || rawLabel.hasSuffix("_")
        if isOpen, !isClosed {
            while valueOffset < end, text.bytes[valueOffset] == 0x2A || text.bytes[valueOffset] == 0x5F {
                valueOffset += 1
            }
        }
        while valueOffset < end, text.bytes[valueOffset] == 0x20 || text.bytes[valueOffset] == 0x09 { valueOffset += 1 }
        var valueEnd = end
        while valueEnd > valueOffset, text.bytes[valueEnd - 1] <= 0x20 { valueEnd -= 1 }
        let value = self.value(text, valueOffset..<max(valueOffset, valueEnd))
        let rich =
            following.isEmpty
            ? value.text : RichText(events: (value.text.events ?? [.text(value.text.plain)]) + following)
        return MarkdownFact(
            label: label, labelSpan: Span(file: Int(span.file), offset: start, length: index - start),
            value: MarkdownCell(
                source: value.source, text: rich,
                span: Span(file: Int(span.file), offset: valueOffset, length: value.length)))
    }

    /// The value without a comment at its end, lines joined.
    private static func value(_ text: SourceText, _ range: Range<Int>) -> (source: String, text: RichText, length: Int)
    {
        var end = range.upperBound
        let written = text.text(range)
        if let comment = written.range(ofComment: "<!--"), written.hasSuffix("-->") {
            end = range.lowerBound + written[..<comment].utf8.count
            while end > range.lowerBound, text.bytes[end - 1] <= 0x20 { end -= 1 }
        }
        let source = joined(text.text(range.lowerBound..<end))
        return (source, InlineMarkdown.read(source), end - range.lowerBound)
    }

    /// Continuation lines without their indentation; nothing between two Chinese characters, else a space.
    private static func joined(_ text: String) -> String {
        guard text.utf8.contains(0x0A) else { return text }
        var result = ""
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.drop { $0 == " " || $0 == "\t" }
            if !result.isEmpty, !CJK.joins(result.unicodeScalars.last, words.unicodeScalars.first) { result += " " }
            result += words
        }
        return result
    }
}

extension String {
    /// Where `marker` first stands; Foundation's search is not at hand here.
    fileprivate func range(ofComment marker: String) -> String.Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(marker) { return index }
            index = self.index(after: index)
        }
        return nil
    }
}
