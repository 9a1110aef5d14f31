extension String {
    /// Whether words stand in the text, byte by byte.
    ///
    /// The standard library's own search builds tables for each call, which took half of a check: rules look for some
    /// hundred words in texts of a few dozen bytes.
    package func holds(_ words: String) -> Bool { !byteOffsets(of: words, atMost: 1).isEmpty }

    /// Where words stand in the text, as offsets of bytes; those that overlap one before them are left out.
    package func ranges(ofWords words: String) -> [Range<Index>] {
        let length = words.utf8.count
        return byteOffsets(of: words, atMost: .max).map { offset in
            let start = utf8.index(startIndex, offsetBy: offset)
            return start..<utf8.index(start, offsetBy: length)
        }
    }

    private func byteOffsets(of words: String, atMost limit: Int) -> [Int] {
        var text = self
        var words = words
        return text.withUTF8 { text in
            words.withUTF8 { words in
                var result: [Int] = []
                guard let first = words.first, text.count >= words.count else { return result }
                var at = 0
                while at <= text.count - words.count, result.count < limit {
                    if text[at] == first, (1..<words.count).allSatisfy({ text[at + $0] == words[$0] }) {
                        result.append(at)
                        at += words.count
                    } else {
                        at += 1
                    }
                }
                return result
            }
        }
    }
}
