import Diagnostics
import ProjectModel

/// An interface in use that was not tested, or failed.
package enum InterfaceLiveUntested: Rule {
    package static let description = RuleDescription(
        "interface-live-untested", .warning,
        summary: "An interface is live that was not tested or failed its test.",
        rationale:
            "Either the record of the test is wrong, or data pass between systems in a way that nobody has proved. Practice 42.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Interfaces", "ID | Interface | Tested | Result | Live | State",
                    "                               ↓", "| I1 | Orders to the carrier | | | 2026-11-16 | |",
                    "                                          ↓",
                    "| I2 | Invoices to finance | 2026-11-12 | fail | | live |",
                    "| I3 | Stock to the shop | 2026-11-12 | pass | 2026-11-16 | live |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Interfaces", "ID | Interface | Tested | Result | Live | State",
                    "| I1 | Orders to the carrier | 2026-11-12 | conditional pass | 2026-11-16 | live |",
                    "| I2 | Invoices to finance | | | 2026-12-04 | built |",
                    "| I3 | Stock to the shop | 2026-11-12 | fail | | built |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Interfaces.register).compactMap { record in
            guard review.isInUse(interface: record) else { return nil }
            let name = Phrase.Argument.text(record.id?.value ?? record.title.plain)
            if record[Interfaces.result] == .fail {
                return Finding(
                    description, at: record.span(of: Interfaces.result),
                    Phrase(
                        Localized("{0} is live and failed its test", "{0} 已上线，但测试未通过", "{0} 已上線，但測試未通過"), name),
                    wayOut: Phrase(
                        Localized(
                            "test it again, or take it out of use", "请复测，或停止使用", "請複測，或停止使用")))
            }
            guard record[Interfaces.tested] == nil, !record.isUnread(Interfaces.tested) else { return nil }
            return Finding(
                description, at: record.span(of: Interfaces.tested),
                Phrase(Localized("{0} is live and was not tested", "{0} 已上线，但未经测试", "{0} 已上線，但未經測試"), name),
                wayOut: Phrase(
                    Localized("write the day of its test", "请写明测试日期", "請寫明測試日期")))
        }
    }
}
