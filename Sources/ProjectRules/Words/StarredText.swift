import Diagnostics
import ProjectModel

/// Pairs of stars that CommonMark leaves in a text.
enum StarredText {
    /// The first `**…**` beside Chinese that is shown as it stands, with its stars; nil where there is none.
    static func leftover(in text: RichText) -> String? {
        guard text.plain.utf8.contains(0x2A) else { return nil }
        for run in runs(of: text) {
            if let found = leftover(in: Array(run.unicodeScalars)) { return found }
        }
        return nil
    }

    /// The words between blocks; code is a single character, since stars in it are meant.
    private static func runs(of text: RichText) -> [String] {
        guard let events = text.events else { return [text.plain] }
        var runs: [String] = []
        var run = ""
        var isCode = false
        for event in events {
            switch event {
            case .text(let words): if !isCode { run += words }
            case .code, .literal: run += "\u{FFFC}"
            case .softBreak, .lineBreak: run += " "
            case .open(let element), .close(let element):
                switch element {
                case .emphasis, .strong, .link, .image: continue
                case .codeBlock: isCode.toggle()
                case .paragraph, .heading, .list, .item, .quote, .table, .tableRow, .headerCell, .cell, .rule: break
                }
                runs.append(run)
                run = ""
            }
        }
        return runs + [run]
    }

    private static func leftover(in scalars: [Unicode.Scalar]) -> String? {
        let stars = starRuns(in: scalars)
        for (open, close) in zip(stars, stars.dropFirst()) {
            let inside = open.upperBound..<close.lowerBound
            guard let first = scalars[inside].first, let last = scalars[inside].last, !isSpace(first), !isSpace(last)
            else { continue }
            let before = open.lowerBound > 0 ? scalars[open.lowerBound - 1] : nil
            let after = close.upperBound < scalars.count ? scalars[close.upperBound] : nil
            if isSpoilt(outside: before, inside: first) || isSpoilt(outside: after, inside: last) {
                return excerpt(scalars[open.lowerBound..<close.upperBound])
            }
        }
        return nil
    }

    /// Runs of two stars and more.
    private static func starRuns(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            let start = index
            while index < scalars.count, scalars[index] == "*" { index += 1 }
            if index - start >= 2 { result.append(start..<index) }
            if index == start { index += 1 }
        }
        return result
    }

    /// Whether stars between these two are no emphasis to CommonMark: punctuation inside and a letter outside.
    private static func isSpoilt(outside: Unicode.Scalar?, inside: Unicode.Scalar) -> Bool {
        guard let outside, isPunctuation(inside), !isSpace(outside), !isPunctuation(outside) else { return false }
        return CJK.isWide(outside) || CJK.isWide(inside)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        case .mathSymbol, .currencySymbol, .modifierSymbol: scalar.isASCII
        default: false
        }
    }

    private static let longestExcerpt = 40

    private static func excerpt(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.prefix(longestExcerpt))
        return String(text) + (scalars.count > longestExcerpt ? "…" : "")
    }
}
