import Diagnostics
import ProjectModel

/// An entry of the work log that the client has not signed.
package enum WorkLogUnsigned: Rule {
    package static let description = RuleDescription(
        "work-log-unsigned", .warning,
        summary: "An entry of the work log is older than 14 days and not signed.",
        rationale:
            "The client signs each visit while everybody remembers it. After months, unsigned days are a matter of opinion. Practice 41.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Work log", "ID | Date | Person | Person-days | Signed by",
                    "                                ↓", "| W1 | 2026-10-15 | Li Na | 3 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Work log", "ID | Date | Person | Person-days | Signed by | Signed",
                    "| W1 | 2026-10-15 | Li Na | 3 | Sun Qian | 2026-10-16 |",
                    "| W2 | 2026-11-12 | Li Na | 2 | | |"))
        ])

    /// How many days a signature may take.
    private static let patience = 14

    package static func check(_ review: Review) -> [Finding] {
        review.records(WorkLog.register).compactMap { entry in
            guard let date = entry[WorkLog.date], review.age(of: date) > patience, entry[WorkLog.signedBy] == nil,
                entry.cell(WorkLog.signed)?.isEmpty ?? true
            else { return nil }
            return Finding(
                description, at: entry.span(of: WorkLog.signedBy),
                Phrase(
                    Localized(
                        "{0} of {1} is not signed", "{1} 的 {0} 没有签字", "{1} 的 {0} 沒有簽名"),
                    .text(entry.id?.value ?? entry.title.plain), .text(date.iso)),
                wayOut: Phrase(
                    Localized(
                        "have the client sign it, and write who did", "请甲方签字，并写明签字人", "請甲方簽名，並寫明簽名人")))
        }
    }
}
