import Diagnostics
import ProjectModel

/// A stage's ID that cannot be the name of its sheet.
package enum UnusableID: Rule {
    package static let description = RuleDescription(
        "unusable-id", .error,
        summary: "A stage's ID cannot be a file name, or is reserved.",
        rationale:
            "A stage's acceptance sheet is published under its ID. An ID has 1 to 64 letters, digits, dots, dashes and underscores and does not begin with a dot; `final` means the whole project.",
        failing: [
            RuleExample.project(
                "## Stages\n\n| ID | Name | Start | Finish |\n|----|------|-------|--------|\n  ↓\n| S/1 | Build | 2026-01-05 | 2026-03-06 |\n"
            )
        ],
        passing: [
            RuleExample.project(
                "## Stages\n\n| ID | Name | Start | Finish |\n|----|------|-------|--------|\n| S1 | Build | 2026-01-05 | 2026-03-06 |\n"
            )
        ])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        return project.records(Stages.register).compactMap { record in
            guard let id = record.id, !FileName.isUsable(id.value) || id.value.lowercased() == "final" else {
                return nil
            }
            return Finding(
                description, at: id.span,
                Phrase(
                    Localized(
                        "“{0}” cannot name a stage's sheet", "“{0}”不能用作阶段确认单的文件名", "「{0}」不能用作階段確認單的檔名"),
                    .text(id.value)),
                wayOut: Phrase(
                    Localized(
                        "letters, digits, - _ . and not “final”", "可用字母、数字、- _ .，不可用 final", "可用字母、數字、- _ .，不可用 final"))
            )
        }
    }
}
