import Diagnostics
import ProjectModel

/// An upgrade of a system that nobody has looked at.
package enum UpgradeWithoutAssessment: Rule {
    package static let description = RuleDescription(
        "upgrade-without-assessment", .warning,
        summary: "A project of upgrade has no assessment of today's system.",
        rationale:
            "An upgrade begins with what is wrong today: performance, data integrity, and how far processes still fit. Practice 39.",
        failing: ["↓\n" + RuleExample.project("", facts: "- Kind: upgrade\n")],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "System assessment", "ID | Area | Finding", "| F1 | performance | Month end takes 9 hours |"),
                facts: "- Kind: upgrade\n"),
            RuleExample.project(""),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard review.kind == .upgrade, review.hasNone(SystemAssessment.register), !review.isClosed else { return [] }
        return [
            Finding(
                description, at: review.place(of: SystemAssessment.register),
                Phrase(
                    Localized(
                        "this project upgrades a system that is not assessed", "本项目属系统升级，但没有评估现有系统",
                        "本專案屬系統升級，但沒有評估現有系統")),
                wayOut: Phrase(
                    Localized(
                        "assess performance, data integrity and process fit", "请评估性能、数据完整性和流程适配", "請評估效能、資料完整性和流程契合度")))
        ]
    }
}
