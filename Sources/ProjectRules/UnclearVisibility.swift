import Diagnostics
import ProjectModel

/// A visibility that hides nothing though something was meant to be hidden.
package enum UnclearVisibility: Rule {
    package static let description = RuleDescription(
        "unclear-visibility", .error,
        summary: "What is to stay internal is written in a way that hides nothing.",
        rationale:
            "A misspelt register or heading would put everything that was meant to stay inside into the client's edition. That edition is not made until it is clear.",
        failing: [
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n              ↓\n- Visibility: internal: riskz, issues\n",
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n              ↓\n- Visibility: internal\n",
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Visiblity", "                           ↓",
                    "| R1 | Late data | 2 | 2 | internal |")),
        ],
        passing: [
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Visibility: internal: risks, issues\n",
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Visibility: risks: internal; team\n",
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Visibility", "| R1 | Late data | 2 | 2 | internal |")),
        ])

    package static func check(_ review: Review) -> [Finding] { charter(review) + columns(review) }

    private static func charter(_ review: Review) -> [Finding] {
        let project = review.project
        guard let cell = project.charter.cell(Charter.visibility), cell.value != .empty else { return [] }
        let unknown = project.internalNames.filter { $0.register == nil }.map(\.written)
        guard !unknown.isEmpty else { return [] }
        return [
            Finding(
                description, at: cell.span,
                Phrase(
                    Localized("“{0}” names no register", "“{0}”不是登记册的名称", "「{0}」不是登記冊的名稱"),
                    .text(unknown.joined(separator: ", "))),
                wayOut: Phrase(
                    Localized(
                        "write the registers that are internal: risks, issues", "请写明哪些登记册为内部，如：风险、问题",
                        "請寫明哪些登記冊為內部，如：風險、議題")))
        ]
    }

    /// Columns and facts that nearly bear the name.
    private static func columns(_ review: Review) -> [Finding] {
        let project = review.project
        let names = FieldDeclaration.visibility.headings.all + ["visibility"]
        return ([project.charter] + project.registers.flatMap(\.records)).flatMap { record in
            record.unknownCells.compactMap { cell -> Finding? in
                guard !cell.text.isEmpty, Nearest.match(for: cell.heading, among: names) != nil else { return nil }
                return Finding(
                    description, at: cell.span,
                    Phrase(
                        Localized(
                            "“{0}” is not read, and hides nothing", "“{0}”未被识别，不起隐藏作用", "「{0}」未被辨識，不起隱藏作用"),
                        .text(Visible.text(cell.heading))),
                    wayOut: Phrase(Localized("write “Visibility”", "请写“可见范围”", "請寫「可見範圍」")))
            }
        }
    }
}
