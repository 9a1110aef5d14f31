import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// What the weekly update says was done and comes next, beside what the one before it promised.
struct UpdateSection: View {
    let update: WeeklyUpdate
    /// The update of the week before.
    let before: WeeklyUpdate?
    let format: PageFormat
    let attachments: AttachmentLinks

    /// Nil where there is no update, or one that says neither.
    init?(_ assessment: ProjectAssessment, _ context: ReportContext) {
        guard let update = assessment.update, update.done != nil || update.next != nil else { return nil }
        self.update = update
        before = assessment.project.updates.last { $0.week < update.week && $0.next != nil }
        format = context.format
        attachments = context.attachments
    }

    private func html(_ text: RichText?) -> HTML? { text.map { RichTextHTML.html($0, attachments) } }

    static let viewName = "update of the week"
    static let fields: [ViewField<Self>] = [
        .optionalHTML("done", "What was done") { $0.html($0.update.done) },
        .optionalHTML("next", "What comes next") { $0.html($0.update.next) },
        .optionalHTML("promised", "What the update before it said would come next") { $0.html($0.before?.next) },
        .text("promisedTitle", "Which update that was") { section in
            Phrase(
                Localized("Planned last time ({0})", "上期计划（{0}）", "上期計畫（{0}）"), .text(section.before?.week.iso ?? "")
            ).text(in: section.format.language)
        },
    ]
    static let shape = ViewShape(Self.self)
}
