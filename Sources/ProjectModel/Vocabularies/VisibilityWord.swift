import Diagnostics

/// Who may see a record.
package enum VisibilityWord: Int, StateWords {
    case client, `internal`

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "client", "Client", "甲方可见", "甲方可見",
            also: ["public", "all", "customer", "公开", "公開", "客户", "客戶", "全部", "外部", "甲方"]),
        Vocabulary.word(
            "internal", "Internal", "内部", "內部", also: ["private", "vendor only", "仅内部", "僅內部", "乙方内部", "乙方內部", "保密"]),
    ])
}
