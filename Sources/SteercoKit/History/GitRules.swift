import Diagnostics

/// What must hold before the past can be read.
package enum GitRules {
    static let historyRefused = RuleDescription(
        "history-refused", .error,
        summary: "git refuses to read the repository.",
        rationale:
            "git reads no repository that belongs to another user unless told to. Without it nobody knows how things stood last week, and a report that left it out would look as if nothing had changed.",
        failing: [], passing: [])

    package static let all = [historyRefused]

    /// The finding, at the projects folder.
    static func refused(_ words: String, root: String, repository: String) -> PlacedFinding? {
        var sources = SourceMap()
        let file = sources.add(SourceText(path: root, name: root, bytes: []))
        let isForeign = words.contains("dubious ownership") || words.contains("safe.directory")
        return PlacedFinding(
            Finding(
                historyRefused, at: Span(file: file, offset: 0, length: 0),
                Phrase(
                    Localized("git would not read the repository: {0}", "git 拒绝读取仓库：{0}", "git 拒絕讀取儲存庫：{0}"),
                    .text(words)),
                wayOut: isForeign
                    ? Phrase(
                        Localized(
                            "git config --global --add safe.directory {0}; or build with --no-history",
                            "运行 git config --global --add safe.directory {0}；或以 --no-history 生成",
                            "執行 git config --global --add safe.directory {0}；或以 --no-history 產生"), .text(repository))
                    : Phrase(
                        Localized(
                            "mend the repository, or build with --no-history", "请修复仓库，或以 --no-history 生成",
                            "請修復儲存庫，或以 --no-history 產生"))), in: sources)
    }
}
