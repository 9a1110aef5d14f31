import Diagnostics
import ProjectModel

/// A budget that has nothing for what nobody foresaw.
package enum NoReserve: Rule {
    package static let description = RuleDescription(
        "no-reserve", .warning,
        summary: "The budget has no contingency reserve.",
        rationale:
            "Each project meets something that was not planned. Where no reserve pays for it, the committee must find money in the middle of the work. Practice 22; PMBOK puts a contingency reserve into the cost baseline.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table("Budget", "Category | Baseline", "| Licences | 120 |", "| Training | 30 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline", "| Licences | 120 |", "| Contingency reserve | 12 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let lines = review.project.records(Budget.register)
        // A row that cannot be read may be the reserve.
        guard !lines.isEmpty, !review.isClosed, !lines.contains(where: { $0.isRagged || Budget.isReserve($0) }) else {
            return []
        }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Budget.register),
                Phrase(
                    Localized(
                        "no line is a contingency reserve", "没有应急储备", "沒有應變準備金")),
                wayOut: Phrase(
                    Localized(
                        "add a line of the category “Contingency reserve”", "请添加类别为“应急储备”的一行",
                        "請新增類別為「應變準備金」的一列")))
        ]
    }
}
