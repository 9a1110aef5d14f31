import ProjectModel
import Templates

/// What the weekly update says was done and comes next.
struct UpdateSection: View {
    let update: WeeklyUpdate
    let attachments: AttachmentLinks

    /// Nil where there is no update, or one that says neither.
    init?(_ update: WeeklyUpdate?, _ attachments: AttachmentLinks) {
        guard let update, update.done != nil || update.next != nil else { return nil }
        self.update = update
        self.attachments = attachments
    }

    static let viewName = "update of the week"
    static let fields: [ViewField<Self>] = [
        .optionalHTML("done", "What was done") { section in
            section.update.done.map { RichTextHTML.html($0, section.attachments) }
        },
        .optionalHTML("next", "What comes next") { section in
            section.update.next.map { RichTextHTML.html($0, section.attachments) }
        },
    ]
    static let shape = ViewShape(Self.self)
}
