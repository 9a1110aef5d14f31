import Diagnostics
import ProjectModel

/// The chosen candidate does not lead the ranking, and nobody says why it was chosen.
package enum ChosenNotFirst: AssessmentRule {
    private static func project(_ candidates: String...) -> String {
        RuleExample.project(
            RuleExample.table(
                "Selection", "Criterion | Weight | Abacus | Beacon", "| Function | 60 | 3 | 5 |",
                "| Price | 40 | 5 | 3 |"
            )
                + RuleExample.table("Candidates", "Candidate | Outcome | Reason", candidates.joined(separator: "\n")))
    }

    package static let description = RuleDescription(
        "chosen-not-first", .warning,
        summary: "The chosen candidate does not lead the weighted scores, and no reason is given.",
        rationale:
            "A committee may choose against the scores, but then it says why. Otherwise the scores were for show. Practice 10.",
        failing: [project("  ↓", "| Abacus | chosen | |", "| Beacon | rejected | |")],
        passing: [
            project("| Abacus | rejected | |", "| Beacon | chosen | |"),
            project("| Abacus | chosen | Runs in our data centre |", "| Beacon | rejected | |"),
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        guard let selection = assessment.selection else { return [] }
        return assessment.candidates.map(\.record).compactMap { record in
            guard record[Candidates.outcome] == .chosen, record[Candidates.reason] == nil,
                !record.isUnread(Candidates.reason),
                let scored = selection.candidates.first(where: { $0.name == record.title.plain }),
                let rank = scored.rank, rank > 1, let first = selection.candidates.first(where: { $0.rank == 1 })
            else { return nil }
            return Finding(
                description, at: record.span(of: Candidates.candidate),
                Phrase(
                    Localized("{0} is chosen, {1} leads the scores", "选定 {0}，得分领先的却是 {1}", "選定 {0}，得分領先的卻是 {1}"),
                    .text(record.title.plain), .text(first.name)),
                wayOut: Phrase(Localized("say why it was chosen", "请说明选定理由", "請說明選定理由")))
        }
    }
}
