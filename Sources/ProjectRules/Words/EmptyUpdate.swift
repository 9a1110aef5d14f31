import Diagnostics
import ProjectModel

/// A weekly update that does not say how the project stands.
package enum EmptyUpdate: Rule {
    package static let description = RuleDescription(
        "empty-update", .info,
        summary: "The latest weekly update has no summary.",
        rationale:
            "The summary is what top management reads first, and often all that it reads. Practice 25 reports progress, risk, budget and morale each week.",
        failing: [
            RuleExample.project("") + "=== status/2026-W47.md\n↓\n## Done\n\nThe interfaces were tested.\n"
        ],
        passing: [
            RuleExample.project("") + "=== status/2026-W46.md\n## Done\n\nThe rehearsal was prepared.\n"
                + "=== status/2026-W47.md\n## Summary\n\nGo-live slips by two weeks.\n"
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let update = review.project.updates.last(where: { $0.week <= review.statusDate.week }) else { return [] }
        if let summary = update.summary?.plain, !summary.allSatisfy(\.isWhitespace), !TextReader.isOpen(summary) {
            return []
        }
        return [
            Finding(
                description, at: update.span,
                Phrase(
                    Localized("the update of {0} has no summary", "{0} 的周报没有概述", "{0} 的週報沒有摘要"),
                    .text(update.week.iso)),
                wayOut: Phrase(
                    Localized(
                        "say in two or three sentences how the project stands", "请用两三句话说明项目现状",
                        "請用兩三句話說明專案現況")))
        ]
    }
}
