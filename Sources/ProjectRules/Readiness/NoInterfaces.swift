import Diagnostics
import ProjectModel

/// An integration that integrates nothing.
package enum NoInterfaces: Rule {
    package static let description = RuleDescription(
        "no-interfaces", .warning,
        summary: "A project of integration lists no interface.",
        rationale:
            "Interfaces are what such a project delivers. Each is listed with its owner, its test and the day on which it goes live. Practice 42.",
        failing: ["↓\n" + RuleExample.project("", facts: "- Kind: integration\n")],
        passing: [
            RuleExample.project(
                RuleExample.table("Interfaces", "ID | Interface", "| I1 | Orders to the carrier |"),
                facts: "- Kind: integration\n"),
            RuleExample.project(""),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard review.kind == .integration, review.hasNone(Interfaces.register), !review.isClosed else { return [] }
        return [
            Finding(
                description, at: review.place(of: Interfaces.register),
                Phrase(
                    Localized(
                        "this project integrates systems and lists no interface", "本项目属系统集成，但没有登记任何接口",
                        "本專案屬系統整合，但沒有登記任何介面")),
                wayOut: Phrase(
                    Localized(
                        "list each interface with its owner and its dates", "请逐一登记接口及其责任人和日期",
                        "請逐一登記介面及其負責人和日期")))
        ]
    }
}
