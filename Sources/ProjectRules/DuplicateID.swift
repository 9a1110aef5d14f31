import Diagnostics
import ProjectModel

/// An ID that two records of a register have.
package enum DuplicateID: Rule {
    package static let description = RuleDescription(
        "duplicate-id", .error,
        summary: "Two records of a register have the same ID.",
        rationale:
            "References, history and signatures follow IDs; with two records of one ID nobody can say which is meant. IDs are compared without case and by Unicode's canonical form.",
        failing: [
            RuleExample.milestones(
                "  ↓\n| M1 | Design approved | 2026-03-06 | |\n  ↓\n| M1 | Go-live | 2026-11-20 | |"),
            RuleExample.milestones(
                "  ↓\n| m1 | Design approved | 2026-03-06 | |\n  ↓\n| M1 | Go-live | 2026-11-20 | |"),
        ],
        passing: [RuleExample.milestones("| M1 | Design approved | 2026-03-06 | |\n| M2 | Go-live | 2026-11-20 | |")])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        var findings: [Finding] = []
        for content in project.registers {
            var seen: [String: [Located<String>]] = [:]
            for record in content.records {
                guard let id = record.id else { continue }
                seen[id.value.lowercased(), default: []].append(id)
            }
            for ids in seen.values where ids.count > 1 {
                for (index, id) in ids.enumerated() {
                    // Each place names another, so that both ends are found.
                    let other = ids[index == 0 ? 1 : 0]
                    findings.append(
                        Finding(
                            description, at: id.span,
                            Phrase(
                                Localized(
                                    "“{0}” is used twice in {1}", "“{0}”在“{1}”中重复使用", "「{0}」在「{1}」中重複使用"),
                                .text(id.value), .words(content.register.titles)),
                            wayOut: Phrase(
                                Localized("also at {0}", "另见 {0}", "另見 {0}"), .text(project.source(of: other.span)))))
                }
            }
        }
        return findings
    }
}
