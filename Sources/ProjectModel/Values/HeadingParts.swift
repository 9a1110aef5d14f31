/// Where a heading may be parted, in its own bytes: its name is shown as it was written.
struct HeadingParts {
    private let bytes: [UInt8]
    private let content: Range<Int>

    init(_ heading: String) {
        bytes = Array(heading.utf8)
        content = Self.trimmed(bytes, 0..<bytes.count)
    }

    var whole: String { text(content) }

    /// What stands before and inside the brackets that end the heading.
    var bracketed: (name: String, inside: String)? {
        guard let close = Self.brackets.first(where: { ends(with: $0.close) }) else { return nil }
        let insideEnd = content.upperBound - close.close.count
        var at = insideEnd
        while at > content.lowerBound {
            at -= 1
            guard
                let open = Self.brackets.first(where: { bytes[at..<insideEnd].starts(with: $0.open) }),
                at + open.open.count <= insideEnd
            else { continue }
            return (text(content.lowerBound..<at), text(at + open.open.count..<insideEnd))
        }
        return nil
    }

    /// What stands before and after the last comma.
    var afterComma: (name: String, after: String)? {
        for comma in [Array(",".utf8), Array("，".utf8)] {
            var at = content.upperBound - comma.count
            while at > content.lowerBound {
                if bytes[at..<content.upperBound].starts(with: comma) {
                    return (text(content.lowerBound..<at), text(at + comma.count..<content.upperBound))
                }
                at -= 1
            }
        }
        return nil
    }

    var beforePercentSign: String? {
        for sign in [Array("%".utf8), Array("％".utf8)] where ends(with: sign) {
            let name = text(content.lowerBound..<content.upperBound - sign.count)
            return name.isEmpty ? nil : name
        }
        return nil
    }

    var beginsWithPercentSign: Bool {
        bytes[content].starts(with: "%".utf8) || bytes[content].starts(with: "％".utf8)
    }

    private func ends(with suffix: [UInt8]) -> Bool {
        content.count >= suffix.count && bytes[content].suffix(suffix.count).elementsEqual(suffix)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[Self.trimmed(bytes, range)], as: UTF8.self)
    }

    private static let brackets: [(open: [UInt8], close: [UInt8])] = [
        ("(", ")"), ("（", "）"), ("[", "]"), ("［", "］"), ("【", "】"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// Without spaces, U+3000 and NBSP at both ends.
    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while let space = spaces.first(where: { bytes[start..<end].starts(with: $0) }) { start += space.count }
        while let space = spaces.first(where: { space in
            end - start >= space.count && bytes[end - space.count..<end].elementsEqual(space)
        }) {
            end -= space.count
        }
        return start..<end
    }

    private static let spaces = [" ", "\t", "\u{3000}", "\u{A0}"].map { Array($0.utf8) }
}
