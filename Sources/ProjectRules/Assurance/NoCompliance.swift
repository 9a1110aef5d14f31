import Diagnostics
import ProjectModel

/// A go-live with no word on what the law asks.
package enum NoCompliance: Rule {
    package static let description = RuleDescription(
        "no-compliance", .info,
        summary: "Go-live is at hand and no obligation of security or law is recorded.",
        rationale:
            "A system that holds personal or business data is bound by law: in China the Cybersecurity Law, the Data Security Law, the Personal Information Protection Law and, for online sales, the E-Commerce Law; in Taiwan the Personal Data Protection Act; the GDPR where it applies. Practice 34; ISO 27001 lists legal requirements.",
        failing: [
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |")
                    + RuleExample.table("Compliance", "ID | Obligation", "| L1 | Access by role |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2027-03-05 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLiveAtHandOrPast, !review.isClosed, review.hasNone(Compliance.register) else {
            return []
        }
        return [
            Finding(
                description, at: review.place(of: Compliance.register),
                Phrase(
                    Localized(
                        "no obligation is recorded for the go-live of {0}", "{0} 上线，尚未登记任何合规要求",
                        "{0} 上線，尚未登記任何法遵要求"),
                    .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "record access by role, data protection and the laws that apply", "请登记按角色授权、数据保护及适用的法律",
                        "請登記依角色授權、資料保護及適用的法律")))
        ]
    }
}
