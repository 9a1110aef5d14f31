/// The keys of one object, compared byte by byte: Swift's strings compare by canonical equivalence.
struct JSONKeySet {
    private struct Key: Hashable {
        let bytes: [UInt8]
    }

    /// Most objects are small, and a look over the members is then faster.
    private static let small = 16
    private var keys: Set<Key>?

    /// Whether the key is new; `members` are those before it.
    mutating func insert(_ key: String, among members: [JSONMember]) -> Bool {
        if keys == nil, members.count < Self.small {
            return !members.contains { $0.key.utf8.elementsEqual(key.utf8) }
        }
        if keys == nil { keys = Set(members.map { Key(bytes: Array($0.key.utf8)) }) }
        return keys?.insert(Key(bytes: Array(key.utf8))).inserted ?? true
    }
}
