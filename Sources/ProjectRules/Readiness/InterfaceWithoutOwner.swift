import Diagnostics
import ProjectModel

/// An interface that belongs to neither side.
package enum InterfaceWithoutOwner: Rule {
    package static let description = RuleDescription(
        "interface-without-owner", .warning,
        summary: "An interface that is not live has no owner.",
        rationale:
            "An interface has a team on each side, and each waits for the other until one person owns it. Practice 42.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Interfaces", "ID | Interface | Owner", "                               ↓",
                    "| I1 | Orders to the carrier | |",
                    "| I2 | Stock to the shop | Li Na |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Interfaces", "ID | Interface | Owner | State", "| I1 | Orders to the carrier | Li Na | built |",
                    "| I2 | Stock to the shop | | live |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.comingInterfaces.compactMap { record in
            guard record[Interfaces.owner] == nil else { return nil }
            return Finding(
                description, at: record.span(of: Interfaces.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("name who brings it live", "请写明由谁负责上线", "請寫明由誰負責上線")))
        }
    }
}
