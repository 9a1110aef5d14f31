import Diagnostics
import ProjectModel

/// A signature that accepts a stage although a criterion that must pass failed.
package enum AcceptedWithFailedCriterion: Rule {
    package static let description = RuleDescription(
        "accepted-with-failed-criterion", .error,
        summary: "A party accepted a stage in which a mandatory criterion failed.",
        rationale:
            "What must pass and failed cannot be accepted, with or without conditions: either the criterion was not mandatory, or the sheet must be rejected. Practice 29. A result that was verified after the signature is left out.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Stage | Criterion | Standard | Result",
                    "| A1 | final | Response time | 2 s or less | fail |"))
                + SignOffExample.file(stage: "final", isMarked: true)
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Stage | Criterion | Standard | Result",
                    "| A1 | final | Response time | 2 s or less | fail |"))
                + SignOffExample.file(stage: "final", decision: "reject"),
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Stage | Criterion | Standard | Result",
                    "| A1 | final | Response time | 2 s or less | pass |"))
                + SignOffExample.file(stage: "final"),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let sheets = AcceptanceSheets(review)
        var seen: Set<String> = []
        let stages = review.project.signOffs.map(\.stage).filter { seen.insert($0).inserted }
        return stages.flatMap { stage -> [Finding] in
            let failed = sheets[stage].filter(AcceptanceSheets.isFailedMandatory)
            guard !failed.isEmpty else { return [] }
            return review.project.signOffs(of: stage, by: review.statusDate).compactMap { finding($0, failed) }
        }
    }

    private static func finding(_ record: SignOffRecord, _ failed: [Record]) -> Finding? {
        guard record.decision != .reject else { return nil }
        // What was verified after the signature was another result when it was given.
        let known = failed.filter { $0[Acceptance.verified].map { $0 <= record.date } ?? true }
        guard !known.isEmpty else { return nil }
        return Finding(
            description, at: record.span,
            Phrase(
                Localized(
                    "{0} accepted {1} although {2} failed", "{0}接受了 {1}，但 {2} 不通过", "{0}接受了 {1}，但 {2} 不通過"),
                .words(record.party.label), .text(record.stage),
                .text(known.map { $0.id?.value ?? $0.title.plain }.joined(separator: ", "))),
            wayOut: Phrase(
                Localized(
                    "verify the criterion again, or record a rejection", "请重新验收该项，或签署拒绝", "請重新驗收該項，或簽署退回")))
    }
}
