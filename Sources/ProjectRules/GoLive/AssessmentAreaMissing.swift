import Diagnostics
import ProjectModel

/// A side of today's system that the assessment left out.
package enum AssessmentAreaMissing: Rule {
    package static let description = RuleDescription(
        "assessment-area-missing", .warning,
        summary: "The assessment of today's system leaves out an area.",
        rationale:
            "Performance, data integrity and process fit are each looked at before an upgrade, if only to say that they are sound. Practice 39.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "System assessment", "ID | Area | Finding", "| F1 | performance | Month end takes 9 hours |",
                        "| F2 | function | No stock by lot |"), facts: "- Kind: upgrade\n")
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "System assessment", "ID | Area | Finding", "| F1 | performance | Month end takes 9 hours |",
                    "| F2 | data integrity | 300 customers twice |", "| F3 | process fit | Returns go by paper |"),
                facts: "- Kind: upgrade\n"),
            RuleExample.project(
                RuleExample.table("System assessment", "ID | Area | Finding", "| F1 | function | No stock by lot |")),
        ])

    private static let wanted: [SystemArea] = [.performance, .dataIntegrity, .processFit]

    package static func check(_ review: Review) -> [Finding] {
        let records = review.project.records(SystemAssessment.register)
        guard review.kind == .upgrade, !review.isClosed, !records.isEmpty,
            !records.contains(where: { $0.isUnread(SystemAssessment.area) })
        else { return [] }
        let assessed = Set(records.compactMap { $0[SystemAssessment.area] })
        let missing = wanted.filter { !assessed.contains($0) }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                description, at: review.place(of: SystemAssessment.register),
                Phrase(
                    Localized("{0} is not assessed", "尚未评估：{0}", "尚未評估：{0}"), .words(JoinedWords.of(missing))),
                wayOut: Phrase(
                    Localized(
                        "assess it, also where it turns out to be sound", "请评估，即使结论为正常也请写明", "請評估，即使結論為正常也請寫明")))
        ]
    }
}
