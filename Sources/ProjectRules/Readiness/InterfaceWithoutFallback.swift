import Diagnostics
import ProjectModel

/// An interface on which work depends with no other way.
package enum InterfaceWithoutFallback: Rule {
    package static let description = RuleDescription(
        "interface-without-fallback", .warning,
        summary: "Go-live is at hand and an interface has no fallback.",
        rationale:
            "When an interface fails on the first day, data go another way: a file, a list, a call. That way is agreed before. Practice 42.",
        failing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Interfaces", "ID | Interface | Fallback", "                               ↓",
                        "| I1 | Orders to the carrier | |",
                        "| I2 | Stock to the shop | A file each evening |"))
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Interfaces", "ID | Interface | Planned | Fallback | State",
                        "| I1 | Orders to the carrier | 2026-12-04 | The carrier's form | built |",
                        "| I2 | Invoices to finance | 2027-03-05 | | planned |",
                        "| I3 | Stock to the shop | 2026-09-30 | | live |")),
            RuleExample.project(
                GoLiveExample.farAway
                    + RuleExample.table("Interfaces", "ID | Interface", "| I1 | Orders to the carrier |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLiveAtHand else { return [] }
        return review.interfaces(neededBy: goLive).compactMap { record in
            guard record[Interfaces.fallback] == nil else { return nil }
            return Finding(
                description, at: record.span(of: Interfaces.fallback),
                Phrase(
                    Localized(
                        "{0} has no fallback for the go-live of {1}", "{0} 没有应急方案，而 {1} 上线",
                        "{0} 沒有備援方案，而 {1} 上線"),
                    .text(record.id?.value ?? record.title.plain), .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "write how data pass when it fails", "请写明接口故障时数据如何传递", "請寫明介面故障時資料如何傳遞")))
        }
    }
}
