import Diagnostics
import ProjectModel

/// An interface that nobody has seen work.
package enum InterfaceUntested: Rule {
    package static let description = RuleDescription(
        "interface-untested", .warning,
        summary: "Go-live is at hand and an interface is not tested.",
        rationale:
            "An interface that fails stops the process on both sides. Each is tested before the go-live that needs it. Practice 42.",
        failing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Interfaces", "ID | Interface | Tested | Result | State",
                        "                                   ↓", "| I1 | Orders to the carrier | | | built |",
                        "                                                 ↓",
                        "| I2 | Invoices to finance | 2026-11-12 | fail | built |",
                        "| I3 | Stock to the shop | 2026-11-12 | pass | tested |")),
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Interfaces", "ID | Interface | Tested | Result",
                        "↓", "| I1 | Orders to the carrier | 2026-11-12 | pending |",
                        "| I2 | Stock to the shop | 2026-11-12 | conditional pass |")),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Interfaces", "ID | Interface | Planned | Tested | Result | State",
                        "| I1 | Orders to the carrier | 2026-12-04 | 2026-11-12 | pass | tested |",
                        "| I2 | Invoices to finance | 2027-03-05 | | | planned |",
                        "| I3 | Stock to the shop | 2026-09-30 | 2026-09-18 | pass | live |",
                        "| I4 | Orders by fax | 2026-12-04 | | not applicable | planned |")),
            RuleExample.project(
                GoLiveExample.farAway
                    + RuleExample.table(
                        "Interfaces", "ID | Interface | State", "| I1 | Orders to the carrier | built |")
            ),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLiveAtHand else { return [] }
        return review.interfaces(neededBy: goLive).compactMap { record in
            guard !record.isUnread(Interfaces.tested), !record.isUnread(Interfaces.result),
                record[Interfaces.result] != .notApplicable
            else { return nil }
            let isTested = record[Interfaces.tested].map { $0 <= review.statusDate } ?? false
            if isTested, hasPassed(record) { return nil }
            let name = Phrase.Argument.text(record.id?.value ?? record.title.plain)
            return Finding(
                description, at: record[Interfaces.state] == nil ? record.span : record.span(of: Interfaces.state),
                isTested
                    ? Phrase(
                        Localized(
                            "{0} has not passed its test for the go-live of {1}", "{0} 尚未通过测试，而 {1} 上线",
                            "{0} 尚未通過測試，而 {1} 上線"),
                        name, .text(goLive.date.iso))
                    : Phrase(
                        Localized(
                            "{0} is not tested for the go-live of {1}", "{0} 尚未测试，而 {1} 上线",
                            "{0} 尚未測試，而 {1} 上線"),
                        name, .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "test it, and write the day and the result", "请测试，并写明日期和结果", "請測試，並寫明日期和結果")))
        }
    }

    private static func hasPassed(_ interface: Record) -> Bool {
        switch interface[Interfaces.result] {
        case .pass, .conditionalPass: true
        case .pending, .fail, .notApplicable, nil: false
        }
    }
}
