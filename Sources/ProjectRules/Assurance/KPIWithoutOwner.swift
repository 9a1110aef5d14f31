import Diagnostics
import ProjectModel

/// A KPI that nobody measures and answers for.
package enum KPIWithoutOwner: Rule {
    package static let description = RuleDescription(
        "kpi-without-owner", .info,
        summary: "A KPI has no owner.",
        rationale:
            "Benefits come after the project, when its team is gone. Somebody of the business must own each measure. Practice 21; PMBOK names an owner for each benefit.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Target | Owner", "                             ↓",
                    "| K1 | Order time | ≤ 24 h | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("KPIs", "ID | KPI | Target | Owner", "| K1 | Order time | ≤ 24 h | Wang Li |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(KPIs.register).compactMap { kpi in
            guard kpi[KPIs.owner] == nil else { return nil }
            return Finding(
                description, at: kpi.span(of: KPIs.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(kpi.id?.value ?? kpi.title.plain)),
                wayOut: Phrase(Localized("name who measures it", "请写明由谁测量", "請寫明由誰量測")))
        }
    }
}
