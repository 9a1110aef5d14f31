import Diagnostics
import ProjectModel

/// Work on a stage while the one before it is not signed.
package enum NextStageUnsigned: Rule {
    package static let description = RuleDescription(
        "next-stage-unsigned", .warning,
        summary: "A stage has begun while the stage before it is not signed.",
        rationale:
            "What follows builds on what was confirmed; a design that nobody signed is built twice. Practice 28. The stage before is the one with criteria that was planned before it and to end by its start. On small projects it is worth knowing.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual start",
                    "| S1 | Design | 2026-02-02 | 2026-04-30 | 2026-02-02 |",
                    "                                         ↓",
                    "| S2 | Build | 2026-05-06 | 2026-11-27 | 2026-05-06 |") + confirmation)
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual start",
                    "| S1 | Design | 2026-02-02 | 2026-04-30 | 2026-02-02 |",
                    "| S2 | Build | 2026-05-06 | 2026-11-27 | 2026-05-06 |") + confirmation)
                + SignOffExample.file(stage: "S1") + SignOffExample.file(stage: "S1", party: "vendor"),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual start",
                    "| S1 | Design | 2026-02-02 | 2026-04-30 | 2026-02-02 |",
                    "| S2 | Build | 2026-11-25 | 2026-12-11 | |") + confirmation),
        ])

    /// The first stage's criterion, and who signs for it.
    private static let confirmation =
        RuleExample.table("Signatories", "Party | Name", "| client | Li Na |", "| vendor | Zhao Lei |")
        + RuleExample.table(
            "Acceptance", "ID | Stage | Criterion | Standard", "| A1 | S1 | Design reviewed | 98% of remarks closed |")

    package static func check(_ review: Review) -> [Finding] {
        let sheets = AcceptanceSheets(review)
        let stages = review.records(Stages.register).compactMap { Planned($0) }.stablySorted { $0.start < $1.start }
        var before: Planned?
        var blamed: Set<String> = []
        var findings: [Finding] = []
        for stage in stages {
            defer { if !sheets[stage.id].isEmpty { before = stage } }
            guard let earlier = before, review.hasBegun(stage.record) else { continue }
            // Stages that were planned side by side do not wait for each other.
            if let finish = earlier.record[Stages.finish], finish > stage.start { continue }
            // Where nobody may sign, that is the finding.
            guard !review.project.parties(signing: earlier.id).isEmpty,
                review.project.signed(earlier.id, by: review.statusDate) == nil, blamed.insert(earlier.id).inserted
            else { continue }
            findings.append(finding(stage, after: earlier, review))
        }
        return findings
    }

    /// A stage that has an ID and a planned start.
    private struct Planned {
        let record: Record
        let id: String
        let start: CivilDate

        init?(_ record: Record) {
            guard let id = record.id?.value, let start = record[Stages.start] else { return nil }
            self.record = record
            self.id = id
            self.start = start
        }
    }

    private static func finding(_ stage: Planned, after earlier: Planned, _ review: Review) -> Finding {
        let record = stage.record
        let place = record[Stages.actualStart] == nil ? record.span : record.span(of: Stages.actualStart)
        return Finding(
            description, review.severityBySize(.warning), at: place,
            Phrase(
                Localized(
                    "{0} has begun, and {1} before it is not signed", "{0} 已开始，但前一阶段 {1} 尚未签署",
                    "{0} 已開始，但前一階段 {1} 尚未簽署"), .text(stage.id), .text(earlier.id)),
            wayOut: Phrase(
                Localized("have both parties sign {0}", "请双方签署 {0}", "請雙方簽署 {0}"), .text(earlier.id)))
    }
}
