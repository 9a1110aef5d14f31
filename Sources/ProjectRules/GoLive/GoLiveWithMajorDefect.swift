import Diagnostics
import ProjectModel

/// A defect that the go-live should have waited for.
package enum GoLiveWithMajorDefect: Rule {
    package static let description = RuleDescription(
        "go-live-with-major-defect", .error,
        summary: "The system went live and a critical or major issue from before is open.",
        rationale:
            "No major defect is open at go-live. Either the issue was solved and the register is wrong, or the decision to go live was. Practice 45.",
        failing: [
            RuleExample.project(
                GoLiveExample.reached
                    + RuleExample.table(
                        "Issues", "ID | Issue | Severity | Raised | State",
                        "                                                          ↓",
                        "| I1 | Prices are rounded wrong | critical | 2026-11-02 | open |",
                        "| I2 | Labels are misprinted | minor | 2026-11-02 | open |",
                        "                                ↓", "| I3 | Stock is counted twice | major | | |",
                        "| I4 | Orders are lost | critical | 2026-11-18 | open |"))
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.reached
                    + RuleExample.table(
                        "Issues", "ID | Issue | Severity | Raised | State",
                        "| I1 | Prices are rounded wrong | critical | 2026-11-02 | resolved |",
                        "| I2 | Labels are misprinted | minor | 2026-11-02 | open |",
                        "| I4 | Orders are lost | critical | 2026-11-18 | open |")),
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Issues", "ID | Issue | Severity | State", "| I1 | Prices are rounded wrong | critical | open |"
                    )),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLive, goLive.isReached else { return [] }
        return review.records(Issues.register).compactMap { record in
            guard let severity = record[Issues.severity], severity == .critical || severity == .major,
                !record.isUnread(Issues.state), !(record[Issues.state]?.isClosed ?? false),
                !record.isUnread(Issues.raised), record[Issues.raised].map({ $0 <= goLive.date }) ?? true
            else { return nil }
            return Finding(
                description,
                at: record[Issues.state] == nil ? record.span(of: Issues.severity) : record.span(of: Issues.state),
                Phrase(
                    Localized(
                        "the system went live on {1}, and {0} is open: {2}", "系统已于 {1} 上线，而 {0}（{2}）未关闭",
                        "系統已於 {1} 上線，而 {0}（{2}）未結案"),
                    .text(record.id?.value ?? record.title.plain), .text(goLive.date.iso), .words(severity.label)),
                wayOut: Phrase(
                    Localized(
                        "solve it, or write when it was solved or raised", "请解决该问题，或改正其状态或提出日期",
                        "請解決該議題，或改正其狀態或提出日期")))
        }
    }
}
