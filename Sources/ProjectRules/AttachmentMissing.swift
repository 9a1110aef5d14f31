import Diagnostics
import ProjectModel

/// A file that is named as an attachment and is not there.
package enum AttachmentMissing: Rule {
    package static let description = RuleDescription(
        "attachment-missing", .error,
        summary: "A text names an attachment that is not in the project's folder.",
        rationale:
            "What is signed rests on the evidence beside it. A report that is named and not there can be opened by nobody, and a sheet that names it as evidence cannot be signed.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Evidence",
                    "                                    ↓",
                    "| A1 | Response time | 2 s | pass | attachments/load-test.pdf, page 3 |")
                    + "=== attachments/load_test.pdf\n-\n")
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Evidence",
                    "| A1 | Response time | 2 s | pass | attachments/load-test.pdf, page 3 |")
                    + "=== attachments/load-test.pdf\n-\n")
        ])

    package static func check(_ review: Review) -> [Finding] {
        let named = review.project.namedAttachments
        guard !named.isEmpty else { return [] }
        let there = Set(review.project.otherFiles)
        return named.filter { !there.contains($0.path) }.map { path, span in
            let known = review.project.otherFiles.filter(AttachmentNames.isAttachment)
            let nearest = Nearest.match(for: path, among: known)
            return Finding(
                description, at: span,
                Phrase(
                    Localized("there is no file {0}", "没有文件 {0}", "沒有檔案 {0}"), .text(path)),
                wayOut: nearest.map {
                    Phrase(Localized("did you mean {0}?", "是否指 {0}？", "是否指 {0}？"), .text($0))
                } ?? Phrase(Localized("put it there, or mend the name", "请放入该文件，或改正名称", "請放入該檔案，或改正名稱")))
        }
    }
}
