/// Words that reassure and report nothing.
enum EmptyPhrases {
    /// Whether a text is nothing else: each of its clauses is such a phrase.
    static func isAll(of text: String) -> Bool {
        guard text.utf8.count <= longestText else { return false }
        let clauses = text.lowercased().split { $0.isPunctuation || $0.isNewline }
            .map(trimmed).filter { !$0.isEmpty }
        return !clauses.isEmpty && clauses.allSatisfy(isEmptyPhrase)
    }

    /// No text of this length is made of such phrases alone.
    private static let longestText = 400

    private static func isEmptyPhrase(_ clause: Substring) -> Bool {
        var rest = clause
        // Each round takes something away.
        while !phrases.contains(String(rest)) {
            guard let opening = openings.first(where: { rest.hasPrefix($0) }) else { return false }
            rest = trimmed(rest.dropFirst(opening.count))
        }
        return true
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }

    private static let phrases: Set<String> = [
        "on track", "on schedule", "on plan", "as planned", "according to plan", "as expected", "going well",
        "going as planned", "progressing well", "progressing as planned", "proceeding as planned", "under control",
        "in good shape", "fine", "good", "normal", "all good", "all fine", "no issues", "no problems",
        "nothing to report",
        "正常推进", "正常进行", "进展顺利", "进展正常", "进展良好", "按计划进行", "按计划推进", "按计划", "一切正常", "一切顺利", "顺利推进", "顺利进行",
        "稳步推进", "有序推进", "可控", "正常", "顺利", "良好", "无异常", "无问题", "没有问题",
        "正常推進", "正常進行", "進展順利", "進展正常", "進展良好", "按計畫進行", "按計畫推進", "依計畫進行", "依計畫推進", "按計畫", "依計畫", "一切順利",
        "順利推進", "順利進行", "穩步推進", "有序推進", "順利", "無異常", "無問題", "沒有問題",
    ]

    /// What such a phrase may begin with.
    private static let openings = [
        "the project", "project", "the work", "work", "progress", "everything", "all", "things", "we", "overall", "is",
        "are", "still", "remains", "proceeds", "runs", "and",
        "本周", "本項", "本项", "本", "目前", "当前", "各项工作", "工作", "项目", "整体", "总体", "进度", "进展", "风险", "均", "都", "仍", "正在", "已",
        "基本",
        "本週", "當前", "各項工作", "專案", "整體", "總體", "進度", "進展", "風險",
    ]
}
