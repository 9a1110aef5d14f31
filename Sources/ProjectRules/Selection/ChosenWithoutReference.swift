import Diagnostics
import ProjectModel

/// A supplier that nobody else was asked about.
package enum ChosenWithoutReference: Rule {
    package static let description = RuleDescription(
        "chosen-without-reference", .warning,
        summary: "The chosen candidate has no reference.",
        rationale:
            "A customer of the same kind knows whether the supplier delivers. References belong to the choice. Practice 10.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | References | Outcome", "            ↓", "| Suite A | | chosen |",
                    "| Suite B | Harbour Trading | rejected |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | References | Outcome", "| Suite A | Two depots of Harbour | chosen |",
                    "| Suite B | | rejected |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.chosenCandidates.compactMap { record in
            guard record[Candidates.references] == nil else { return nil }
            return Finding(
                description, at: record.span(of: Candidates.references),
                Phrase(
                    Localized("“{0}” is chosen without a reference", "“{0}”已选定，但没有参考客户", "「{0}」已選定，但沒有參考客戶"),
                    .text(record.title.plain)),
                wayOut: Phrase(
                    Localized("name who uses it already", "请写明已在使用的客户", "請寫明已在使用的客戶")))
        }
    }
}
