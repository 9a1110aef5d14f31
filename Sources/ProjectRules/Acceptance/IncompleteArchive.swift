import Diagnostics
import ProjectModel

/// A project that is handed over without its documents.
package enum IncompleteArchive: Rule {
    package static let description = RuleDescription(
        "incomplete-archive", .warning,
        summary: "Final acceptance or support has begun, and documents are missing or not archived.",
        rationale:
            "Whoever runs the system later needs requirements, design, test reports, manuals and the operations plan. Practice 36 archives them by the end of the project.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S6 | Support | support | 2026-11-02 | 2026-12-18 | 2026-11-02 |")
                    + "↓\n"
                    + RuleExample.table(
                        "Deliverables", "ID | Name | Type | Archived",
                        "| D1 | Requirements | requirements | 2026-05-12 |",
                        "| D2 | Design | design | 2026-06-30 |",
                        "| D3 | Test report | test report | no |",
                        "| D4 | User manual | manual | 2026-10-30 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S6 | Support | support | 2026-11-02 | 2026-12-18 | 2026-11-02 |")
                    + RuleExample.table(
                        "Deliverables", "ID | Name | Type | Archived",
                        "| D1 | Requirements | requirements | 2026-05-12 |",
                        "| D2 | Design | design | 2026-06-30 |",
                        "| D3 | Test report | test report | 2026-10-30 |",
                        "| D4 | User manual | manual | 2026-10-30 |",
                        "| D5 | Operations plan | operations plan | yes |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S2 | Build | build | 2026-05-06 | 2026-11-27 | 2026-05-06 |")
                    + RuleExample.table(
                        "Deliverables", "ID | Name | Type | Archived", "| D1 | Requirements | requirements | |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let isEnding = review.records(Stages.register).contains { stage in
            (stage[Stages.type] == .acceptance || stage[Stages.type] == .support) && review.hasBegun(stage)
        }
        guard isEnding || review.isClosed, let content = review.project.content(Deliverables.register),
            !content.records.contains(where: { $0.isUnread(Deliverables.type) })
        else { return [] }
        let kept = content.records.filter { $0[Deliverables.state] != .rejected }
        let written = Set(kept.compactMap { $0[Deliverables.type] })
        let loose = Set(kept.filter { !Deliverables.isArchived($0) }.compactMap { $0[Deliverables.type] })
        let absent = Deliverables.archiveTypes.filter { !written.contains($0) }
        let unarchived = Deliverables.archiveTypes.filter(loose.contains)
        guard let message = message(absent, unarchived) else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Deliverables.register), message,
                wayOut: Phrase(
                    Localized(
                        "list each with its type, and write when it was archived", "请逐项登记类型，并写明归档日期",
                        "請逐項登錄類型，並寫明歸檔日期")))
        ]
    }

    private static func message(_ absent: [DeliverableType], _ unarchived: [DeliverableType]) -> Phrase? {
        let absentWords = Phrase.Argument.words(JoinedWords.of(absent))
        let unarchivedWords = Phrase.Argument.words(JoinedWords.of(unarchived))
        switch (absent.isEmpty, unarchived.isEmpty) {
        case (true, true): return nil
        case (false, true):
            return Phrase(
                Localized("there is no deliverable of type {0}", "缺少以下类型的交付物：{0}", "缺少以下類型的交付項目：{0}"),
                absentWords)
        case (true, false):
            return Phrase(Localized("not archived: {0}", "尚未归档：{0}", "尚未歸檔：{0}"), unarchivedWords)
        case (false, false):
            return Phrase(
                Localized(
                    "there is no deliverable of type {0}; not archived: {1}", "缺少以下类型的交付物：{0}；尚未归档：{1}",
                    "缺少以下類型的交付項目：{0}；尚未歸檔：{1}"), absentWords, unarchivedWords)
        }
    }
}
