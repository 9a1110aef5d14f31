import Diagnostics

extension JoinedWords {
    /// Names in their order, parted as each language parts them.
    static func of(_ names: [Localized]) -> Localized {
        Localized(
            names.map(\.english).joined(separator: ", "), names.map(\.simplifiedChinese).joined(separator: "、"),
            names.map(\.traditionalChinese).joined(separator: "、"))
    }
}
