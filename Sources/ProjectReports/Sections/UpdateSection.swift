import ProjectModel
import Templates

/// What the weekly update says was done and comes next.
struct UpdateSection: View {
    let update: WeeklyUpdate

    /// Nil where there is no update, or one that says neither.
    init?(_ update: WeeklyUpdate?) {
        guard let update, update.done != nil || update.next != nil else { return nil }
        self.update = update
    }

    static let viewName = "update of the week"
    static let fields: [ViewField<Self>] = [
        .optionalHTML("done", "What was done") { $0.update.done.map(RichTextHTML.html) },
        .optionalHTML("next", "What comes next") { $0.update.next.map(RichTextHTML.html) },
    ]
    static let shape = ViewShape(Self.self)
}
