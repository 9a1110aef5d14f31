/// A fixed set of words, each with a number, looked up in the bytes of a text.
///
/// Built once, then read without an allocation: words are compared byte by byte, ASCII letters in either case.
struct WordIndex: Sendable {
    private struct Entry {
        let start: Int
        let count: Int
        let value: Int
    }

    private var letters: [UInt8] = []
    private var entries: [Entry] = []
    /// Indices into `entries`, -1 where free; the count is a power of two and at least twice the entries'.
    private var slots: [Int] = []
    /// The longest word in bytes.
    private(set) var longest = 0

    /// The first of two entries that are the same word stays.
    init(_ words: [(String, Int)]) {
        var size = 8
        while size < words.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (word, value) in words { insert(Array(word.utf8), value) }
    }

    /// The number of the word that is exactly `range` of `bytes`.
    func value(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.count <= longest, range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
        let entry = slots[slot(bytes, range)]
        return entry < 0 ? nil : entries[entry].value
    }

    /// The number of the word that a text is as a whole.
    func value(_ text: CellText) -> Int? { value(text.bytes, 0..<text.count) }

    /// The longest word that stands at `start`. One that ends in a letter does not end inside a run of letters.
    func longestPrefix(_ text: CellText, at start: Int) -> (value: Int, end: Int)? {
        var end = min(text.count, start + longest)
        while end > start {
            let isInsideLetters = text.isLetter(end - 1) && text.isLetter(end)
            if !isInsideLetters, let value = value(text.bytes, start..<end) { return (value, end) }
            end -= 1
        }
        return nil
    }

    private mutating func insert(_ word: [UInt8], _ value: Int) {
        guard !word.isEmpty else { return }
        let slot = slot(word, 0..<word.count)
        guard slots[slot] < 0 else { return }
        slots[slot] = entries.count
        entries.append(Entry(start: letters.count, count: word.count, value: value))
        letters += word.map(Self.lowercased)
        longest = max(longest, word.count)
    }

    /// The slot of a word, or the free one where it would go. The table is never full.
    private func slot(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261  // FNV-1a
        for index in range { hash = (hash ^ UInt32(Self.lowercased(bytes[index]))) &* 16_777_619 }
        var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
        while slots[slot] >= 0, !isSame(entries[slots[slot]], bytes, range) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func isSame(_ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard entry.count == range.count else { return false }
        for offset in 0..<entry.count
        where letters[entry.start + offset] != Self.lowercased(bytes[range.lowerBound + offset]) {
            return false
        }
        return true
    }

    static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
