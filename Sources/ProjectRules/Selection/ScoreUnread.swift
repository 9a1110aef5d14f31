import Diagnostics
import ProjectModel

/// A score that is missing or no number.
package enum ScoreUnread: Rule {
    package static let description = RuleDescription(
        "score-unread", .error,
        summary: "A candidate's score is missing, or is not a number.",
        rationale:
            "A weighted sum without one of its scores would favour or punish a candidate by accident. The candidate is not ranked until the score is there. Practice 10.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Selection", "Criterion | Weight | Abacus | Beacon", "                      ↓",
                    "| Function | 60 | 3 | good |", "| Price | 40 | 5 | 3 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Selection", "Criterion | Weight | Abacus | Beacon", "| Function | 60 | 3 | 5 |",
                    "| Price | 40 | 5 | 3 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Selection.register).flatMap { record in
            record.unknownCells.compactMap { cell -> Finding? in
                if Selection.score(of: cell.heading, in: record)?.value != nil { return nil }
                return Finding(
                    description, at: cell.span,
                    Phrase(
                        Localized("{0} has no score here", "{0} 在此没有分数", "{0} 在此沒有分數"),
                        .text(Visible.text(cell.heading))),
                    wayOut: Phrase(Localized("write a number", "请填写数字", "請填寫數字")))
            }
        }
    }
}
