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
        let criteria = review.records(Selection.register)
        let candidates = Selection.candidates(criteria)
        return criteria.flatMap { record in
            let cells = Dictionary(
                record.unknownCells.map { ($0.heading, $0) }, uniquingKeysWith: { first, _ in first })
            return candidates.compactMap { candidate -> Finding? in
                if let cell = cells[candidate], Selection.score(cell) != nil { return nil }
                return Finding(
                    description, at: cells[candidate]?.span ?? record.end,
                    Phrase(
                        Localized("{0} has no score here", "{0} 在此没有分数", "{0} 在此沒有分數"),
                        .text(Visible.text(candidate))),
                    wayOut: Phrase(Localized("write a number", "请填写数字", "請填寫數字")))
            }
        }
    }
}
