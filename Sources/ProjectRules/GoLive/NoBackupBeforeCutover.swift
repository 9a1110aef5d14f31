import Diagnostics
import ProjectModel

/// A cut-over that starts without a copy of what it changes.
package enum NoBackupBeforeCutover: Rule {
    package static let description = RuleDescription(
        "no-backup-before-cutover", .warning,
        summary: "No step of the cut-over is a backup, or an upgrade begins with something else.",
        rationale:
            "The way back from a failed cut-over is the backup. An upgrade changes the system itself, so there the full backup is the first step. Practices 31 and 39.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Cutover", "ID | Step", "| X1 | Stop the old system |", "| X2 | Load opening stock |")),
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step", "| X1 | Stop the old system |", "       ↓", "| X2 | Full backup |",
                    "| X3 | Run the upgrade |"), facts: "- Kind: upgrade\n"),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step", "| X1 | Stop the old system |", "| X2 | Back up its database |",
                    "| X3 | Load opening stock |")),
            RuleExample.project(
                RuleExample.table("Cutover", "ID | Step", "| X1 | 完整备份 |", "| X2 | 执行升级 |"),
                facts: "- Kind: upgrade\n"),
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step | State", "| X1 | Stop the old system | done |",
                    "| X2 | Load opening stock | done |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let steps = review.project.records(Cutover.register)
        guard !steps.contains(where: \.isRagged), steps.contains(where: { isOpen($0) }) else { return [] }
        guard let index = steps.firstIndex(where: { SpokenTopic.backup.isNamed(in: $0.title.plain) }) else {
            return [
                Finding(
                    description, at: review.place(of: Cutover.register),
                    Phrase(
                        Localized(
                            "no step of the cut-over is a backup", "切换步骤中没有备份", "切換步驟中沒有備份")),
                    wayOut: Phrase(
                        Localized(
                            "add a full backup before the first change", "请在首次变更之前加入完整备份", "請在首次變更之前加入完整備份")))
            ]
        }
        guard review.kind == .upgrade, index > 0 else { return [] }
        return [
            Finding(
                description, at: steps[index].span(of: Cutover.step),
                Phrase(
                    Localized(
                        "the upgrade begins with {0}, before the backup", "升级从 {0} 开始，先于备份", "升級從 {0} 開始，先於備份"),
                    .text(steps[0].id?.value ?? steps[0].title.plain)),
                wayOut: Phrase(
                    Localized("make the full backup the first step", "请将完整备份作为第一步", "請將完整備份作為第一步")))
        ]
    }

    private static func isOpen(_ step: Record) -> Bool { !(step[Cutover.state]?.isClosed ?? false) }
}
