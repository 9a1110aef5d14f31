import Diagnostics
import ProjectModel

/// The charter calls a register internal that does not exist.
package enum UnknownInternalRegister: Rule {
    package static let description = RuleDescription(
        "unknown-internal-register", .error,
        summary: "The charter's visibility names a register that there is not.",
        rationale:
            "A misspelt name hides nothing: everything that was meant to stay inside would stand in the client's edition.",
        failing: [
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n              ↓\n- Visibility: internal: riskz, issues\n"
        ],
        passing: ["# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Visibility: internal: risks, issues\n"])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        let unknown = project.registersNamedInternal.filter { project.register(named: $0) == nil }
        guard !unknown.isEmpty else { return [] }
        return [
            Finding(
                description, at: project.charter.span(of: Charter.visibility),
                Phrase(
                    Localized("no register is called {0}", "没有名为 {0} 的登记册", "沒有名為 {0} 的登記冊"),
                    .text(unknown.joined(separator: ", "))),
                wayOut: Phrase(
                    Localized("write titles or keys, as: risks, issues", "请写登记册名称，如：风险、问题", "請寫登記冊名稱，如：風險、議題")))
        ]
    }
}
