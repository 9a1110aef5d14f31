import Diagnostics
import ProjectModel

/// A project of some size whose quality nobody audits.
package enum NoAudits: Rule {
    package static let description = RuleDescription(
        "no-audits", .info,
        summary: "A medium or large project records no quality audit.",
        rationale:
            "Documents, code and test results are looked at by somebody who did not make them. What no audit finds, users find. Practice 20; PRINCE2 wants quality assurance apart from the project.",
        failing: ["↓\n" + RuleExample.project("", facts: "- Size: large\n")],
        passing: [
            RuleExample.project("", facts: "- Size: small\n"),
            RuleExample.project(
                RuleExample.table(
                    "Quality", "ID | Audit | Date | State", "| Q1 | Design documents | 2026-04-10 | done |"),
                facts: "- Size: large\n"),
        ])

    /// How many days a project may take to its first audit.
    private static let grace = 90

    package static func check(_ review: Review) -> [Finding] {
        guard let size = review.size, size != .small, review.hasNone(QualityAudits.register), !review.isClosed,
            let start = review.project.charter[Charter.start], review.age(of: start) > grace
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: QualityAudits.register),
                Phrase(
                    Localized(
                        "no quality audit is recorded {0} days after the start", "项目开始 {0} 天后仍没有质量审计",
                        "專案開始 {0} 天後仍沒有品質稽核"),
                    .text(String(review.age(of: start)))),
                wayOut: Phrase(
                    Localized(
                        "plan audits of documents, code and test results", "请安排文档、代码和测试结果的审计",
                        "請安排文件、程式碼和測試結果的稽核")))
        ]
    }
}
