import Diagnostics
import ProjectModel

/// A backup of which nobody says where it is kept.
package enum BackupWithoutLocation: Rule {
    package static let description = RuleDescription(
        "backup-without-location", .info,
        summary: "A backup has no location.",
        rationale:
            "A backup beside the server burns with it. Where it is kept tells whether it is safe, and on the day it must be found. Practice 33; ISO 27002 recommends a remote, secure place.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Continuity", "ID | Scope | Frequency | Location | Last backup",
                    "                                ↓", "| B1 | Order database | daily | | 2026-11-19 |",
                    "                     ↓", "| B2 | Documents | | TBD | 2026-11-13 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Continuity", "ID | Scope | Frequency | Location | Last backup",
                    "| B1 | Order database | daily | Second site, safe 3 | 2026-11-19 |", "| B2 | Depots | | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Continuity.register).compactMap { record in
            guard record[Continuity.frequency] != nil || record[Continuity.lastBackup] != nil,
                record[Continuity.location] == nil
            else { return nil }
            return Finding(
                description, at: record.span(of: Continuity.location),
                Phrase(
                    Localized(
                        "nobody says where the backup of {0} is kept", "未写明 {0} 的备份存放在何处", "未寫明 {0} 的備份存放在何處"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(Localized("name the place", "请写明存放位置", "請寫明存放位置")))
        }
    }
}
