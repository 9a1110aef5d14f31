import Diagnostics
import ProjectModel

/// Records that were deleted instead of closed.
package enum RecordRemoved: Rule {
    package static let description = RuleDescription(
        "record-removed", .warning,
        summary: "A record of the last report is gone.",
        rationale:
            "A risk, a decision or a criterion that vanishes leaves no trace of how it ended. PRINCE2 and PMBOK close an entry and keep it.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Risks", "ID | Risk | Probability | Impact", "| R1 | Data does not fit | 4 | 5 |"))
                + HistoryExample.before(
                    RuleExample.table(
                        "Risks", "ID | Risk | Probability | Impact", "| R1 | Data does not fit | 4 | 5 |",
                        "| R2 | Late interface | 3 | 3 |", "| R3 | Key user leaves | 2 | 4 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | State", "| R1 | Data does not fit | 4 | 5 | open |",
                    "| R2 | Late interface | 3 | 3 | closed |"))
                + HistoryExample.before(
                    RuleExample.table(
                        "Risks", "ID | Risk | Probability | Impact", "| R1 | Data does not fit | 4 | 5 |",
                        "| R2 | Late interface | 3 | 3 |"))
        ])

    private static let registers = [
        Milestones.register, Risks.register, Issues.register, Changes.register, Decisions.register,
        Acceptance.register,
    ]

    package static func check(_ review: Review) -> [Finding] {
        // What is missed may stand in a file that nobody can read.
        guard let previous = review.previous, review.project.unreadFiles.isEmpty else { return [] }
        return registers.compactMap { register in
            let records = review.project.records(register)
            // A row that lost its ID with its cells may be the one that is missed.
            guard !records.contains(where: { $0.isRagged && $0.id == nil }) else { return nil }
            let kept = Set(records.compactMap { $0.id?.value.lowercased() })
            var seen: Set<String> = []
            let gone = previous.records(register).compactMap { $0.id?.value }.filter { id in
                !kept.contains(id.lowercased()) && seen.insert(id.lowercased()).inserted
            }
            return gone.isEmpty ? nil : finding(gone, register, review)
        }
    }

    private static let mostNamed = 12

    private static func finding(_ gone: [String], _ register: Register, _ review: Review) -> Finding {
        let names = gone.prefix(mostNamed).joined(separator: ", ") + (gone.count > mostNamed ? ", …" : "")
        return Finding(
            description, at: review.place(of: register),
            Phrase(
                Localized(
                    "{0}: gone since the last report: {1}", "{0}：上次报告后被删除：{1}", "{0}：上次報告後被刪除：{1}"),
                .words(register.titles), .text(names)),
            wayOut: Phrase(
                Localized("put them back, and close them instead", "请恢复记录，并改为关闭", "請恢復記錄，並改為結案")))
    }
}
