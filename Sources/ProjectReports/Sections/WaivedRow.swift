import Diagnostics
import ProjectModel
import Templates

/// A finding that a waiver excuses, and why.
struct WaivedRow: View {
    let finding: PlacedFinding
    let waiver: Record
    let format: PageFormat

    static let viewName = "waived finding"
    static let fields: [ViewField<Self>] = [
        .text("rule", "The rule's name") { $0.finding.rule.name },
        .text("place", "File and line in the project's folder") { Visible.text($0.finding.place.source) },
        .text("message", "What was found") { Visible.text($0.finding.message.text(in: $0.format.language)) },
        .html("reason", "Why it is excused") { $0.waiver[Waivers.reason].map(RichTextHTML.html) ?? HTML("") },
        .html("approvedBy", "Who approved it") { $0.waiver[Waivers.approvedBy].map(RichTextHTML.html) ?? HTML("") },
        .optionalText("expires", "Until when it holds") { row in
            row.waiver[Waivers.expires].map { row.format.date($0) }
        },
    ]
    static let shape = ViewShape(Self.self)
}
