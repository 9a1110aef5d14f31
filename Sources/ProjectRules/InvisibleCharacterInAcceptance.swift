import Diagnostics
import ProjectModel

/// A character that cannot be seen, in what two companies sign.
package enum InvisibleCharacterInAcceptance: Rule {
    package static let description = RuleDescription(
        "invisible-character-in-acceptance", .error,
        summary: "An acceptance row holds a control, bidirectional or zero-width character.",
        rationale:
            "Such a character can make a sheet read otherwise than what its digest covers. What is signed must be what is seen.",
        failing: [
            RuleExample.project(
                "## Acceptance\n\n| ID | Criterion | Standard |\n|----|-----------|----------|\n                       ↓\n| A1 | Response time | 2 s\u{202E} or less |\n"
            )
        ],
        passing: [
            RuleExample.project(
                "## Acceptance\n\n| ID | Criterion | Standard |\n|----|-----------|----------|\n| A1 | Response time | 2 s or less |\n"
            )
        ])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        return project.records(Acceptance.register).flatMap { record in
            record.cells.compactMap { cell in
                guard let cell, cell.source.unicodeScalars.contains(where: Visible.isInvisible) else { return nil }
                return Finding(
                    description, at: cell.span,
                    Phrase(
                        Localized(
                            "a character that cannot be seen stands in this cell", "此单元格含有不可见字符", "此儲存格含有不可見字元")),
                    wayOut: Phrase(Localized("type the cell anew", "请重新输入此单元格", "請重新輸入此儲存格")))
            }
        }
    }
}
