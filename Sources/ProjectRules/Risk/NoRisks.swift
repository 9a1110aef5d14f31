import Diagnostics
import ProjectModel

/// A project without a risk register.
package enum NoRisks: Rule {
    package static let description = RuleDescription(
        "no-risks", .warning,
        summary: "A project that has begun records no risk.",
        rationale:
            "No project of this kind is without risks. An empty register says that nobody has looked. Practice 15; ISO 31000 begins risk assessment with identification.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact", "| R1 | Customer data does not reconcile | 4 | 5 |"))
        ])

    /// How many days a project may take to look for its risks.
    private static let grace = 30

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasNone(Risks.register), !review.isClosed, let start = review.project.charter[Charter.start],
            review.age(of: start) > grace
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Risks.register),
                Phrase(
                    Localized(
                        "no risk is recorded {0} days after the start", "项目开始 {0} 天后仍没有登记任何风险",
                        "專案開始 {0} 天後仍沒有登記任何風險"),
                    .text(String(review.age(of: start)))),
                wayOut: Phrase(
                    Localized(
                        "record what may go wrong, with probability and impact", "请登记可能发生的风险及其概率和影响",
                        "請登記可能發生的風險及其機率和衝擊")))
        ]
    }
}
