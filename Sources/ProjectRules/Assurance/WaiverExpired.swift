import Diagnostics
import ProjectModel

/// A waiver whose time is over.
package enum WaiverExpired: Rule {
    package static let description = RuleDescription(
        "waiver-expired", .warning,
        summary: "A waiver has expired.",
        rationale:
            "An exception is granted for a time. After it, what was excused is a finding again, and whoever approved the waiver decides anew. PRINCE2 grants concessions one by one.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Waivers", "Rule | Reason | Approved by | Expires",
                    "                                                       ↓",
                    "| no-lessons | Kept by the group's office | Zhou Min | 2026-10-31 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Waivers", "Rule | Reason | Approved by | Expires",
                    "| no-lessons | Kept by the group's office | Zhou Min | 2026-11-20 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Waivers.register).compactMap { waiver in
            guard let expires = waiver[Waivers.expires], expires < review.statusDate else { return nil }
            return Finding(
                description, at: waiver.span(of: Waivers.expires),
                Phrase(
                    Localized(
                        "the waiver of {0} expired on {1}", "{0} 的豁免已于 {1} 到期", "{0} 的豁免已於 {1} 到期"),
                    .text(waiver.title.plain), .text(expires.iso)),
                wayOut: Phrase(
                    Localized(
                        "delete it, or have it approved anew", "请删除，或重新审批", "請刪除，或重新核准")))
        }
    }
}
