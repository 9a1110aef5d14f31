import Diagnostics
import ProjectModel

/// Weeks of which nobody told top management how the project does.
package enum WeeklyUpdateMissing: Rule {
    package static let description = RuleDescription(
        "weekly-update-missing", .warning,
        summary: "A week since the first update has none, or the project has no update at all.",
        rationale:
            "Bad news comes late where it is not asked for each week. Practice 25 wants a weekly report of progress, risk, budget and morale. Weeks count from the first update to the last full week.",
        failing: [
            "↓\n" + RuleExample.project("")
                + "=== status/2026-W44.md\n- Morale: 4\n\nDesign is done.\n=== status/2026-W46.md\n- Morale: 4\n\nBuild has begun.\n",
            "↓\n" + RuleExample.project(""),
        ],
        passing: [
            RuleExample.project("")
                + "=== status/2026-W45.md\n- Morale: 4\n\nDesign is done.\n=== status/2026-W46.md\n- Morale: 4\n\nBuild has begun.\n",
            "# Demo\n\n- Start: 2026-11-09\n- Finish: 2027-06-30\n",
        ])

    /// How many days a new project may take to its first update.
    private static let grace = 14
    /// How many weeks a message names.
    private static let shown = 5

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        let start = review.project.charter[Charter.start]
        let written = Set(review.project.updates.map(\.week))
        guard let first = written.min()?.monday else {
            guard let start, review.age(of: start) > grace else { return [] }
            return [
                finding(
                    review,
                    Phrase(
                        Localized(
                            "no weekly update is written {0} days after the start", "项目开始 {0} 天，没有周报",
                            "專案開始 {0} 天，沒有週報"),
                        .text(String(review.age(of: start)))))
            ]
        }
        let begin = max(first, start.map(monday(of:)) ?? first)
        let end = monday(of: review.statusDate).adding(days: -7)
        guard begin <= end else { return [] }
        let present = written.count { week in week.monday.map { (begin...end).contains($0) } ?? false }
        let missing = end.days(since: begin) / 7 + 1 - present
        guard missing > 0 else { return [] }
        var weeks: [String] = []
        var day = end
        while day >= begin, weeks.count < shown {
            if !written.contains(day.week) { weeks.insert(day.week.iso, at: 0) }
            day = day.adding(days: -7)
        }
        let list = (missing > weeks.count ? "…, " : "") + weeks.joined(separator: ", ")
        return [
            finding(
                review,
                Phrase(
                    Localized(
                        "weeks without an update: {0} ({1} in all)", "缺少周报的周：{0}（共 {1} 周）", "缺少週報的週：{0}（共 {1} 週）"),
                    .text(list), .text(String(missing))))
        ]
    }

    private static func monday(of day: CivilDate) -> CivilDate { day.adding(days: 1 - day.weekday) }

    private static func finding(_ review: Review, _ message: Phrase) -> Finding {
        Finding(
            description, review.severityBySize(.warning), at: review.project.name.span, message,
            wayOut: Phrase(
                Localized(
                    "write a file such as status/{0}.md for each week", "请每周写一份文件，例如 status/{0}.md",
                    "請每週寫一份檔案，例如 status/{0}.md"),
                .text(monday(of: review.statusDate).adding(days: -7).week.iso)))
    }
}
