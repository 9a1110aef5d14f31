import Diagnostics
import ProjectModel

/// A system that was bought unseen.
package enum ChosenWithoutDemonstration: Rule {
    package static let description = RuleDescription(
        "chosen-without-demonstration", .warning,
        summary: "The chosen candidate was not demonstrated.",
        rationale:
            "A demonstration with business testers shows what an offer only says. It comes before the choice. Practice 10.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Demonstrated | Outcome", "            ↓", "| Suite A | | chosen |",
                    "| Suite B | 2026-02-10 | rejected |")),
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Demonstrated | Outcome", "            ↓",
                    "| Suite A | 2026-12-01 | chosen |",
                    "| Suite B | 2026-02-10 | rejected |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Demonstrated | Outcome", "| Suite A | 2026-02-12 | chosen |",
                    "| Suite B | | rejected |", "| Suite C | | shortlisted |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.chosenCandidates.compactMap { record in
            guard !record.isUnread(Candidates.demonstrated),
                record[Candidates.demonstrated].map({ $0 > review.statusDate }) ?? true
            else { return nil }
            return Finding(
                description, at: record.span(of: Candidates.demonstrated),
                Phrase(
                    Localized(
                        "“{0}” is chosen and was not demonstrated", "“{0}”已选定，但未经演示", "「{0}」已選定，但未經展示"),
                    .text(record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "have business testers see it, and write the day", "请安排业务人员试用演示，并写明日期",
                        "請安排業務人員試用展示，並寫明日期")))
        }
    }
}
