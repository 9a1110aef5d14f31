import Diagnostics
import ProjectModel

/// An attachment of a kind that the site does not take over.
package enum AttachmentNotPublished: Rule {
    package static let description = RuleDescription(
        "attachment-not-published", .warning,
        summary: "An attachment is of a kind that is not published with the pages.",
        rationale:
            "A site takes over files that run nothing when they are opened: PDF, PNG, JPEG, WebP, DOCX, XLSX, CSV and text. Readers of the pages cannot open the others.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Evidence",
                    "                                    ↓",
                    "| A1 | Response time | 2 s | pass | attachments/load-test.zip |")
                    + "=== attachments/load-test.zip\n-\n")
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Evidence",
                    "| A1 | Response time | 2 s | pass | attachments/load-test.pdf |")
                    + "=== attachments/load-test.pdf\n-\n")
        ])

    package static func check(_ review: Review) -> [Finding] {
        // Most projects have none, and need not be searched for their names.
        let unpublished = Set(
            review.project.otherFiles.filter { AttachmentNames.isAttachment($0) && !AttachmentNames.isPublished($0) })
        guard !unpublished.isEmpty else { return [] }
        return review.project.namedAttachments.filter { unpublished.contains($0.path) }.map { path, span in
            Finding(
                description, at: span,
                Phrase(
                    Localized("{0} is not published", "{0} 不会随网页发布", "{0} 不會隨網頁發布"), .text(path)),
                wayOut: Phrase(
                    Localized("save it as PDF, say", "可另存为 PDF", "可另存為 PDF")))
        }
    }
}
