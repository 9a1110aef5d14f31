import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// What the projects learned, for the next one.
package struct LessonsPage: View {
    let language: Language
    let style: HTML
    let date: CivilDate
    let lessons: [ViewData]

    /// - Parameter projects: in the order in which their lessons are shown.
    package init(language: Language, style: HTML, date: CivilDate, projects: [ProjectSummary]) {
        self.language = language
        self.style = style
        self.date = date
        lessons = projects.flatMap(\.lessons)
    }

    package static let viewName = "lessons page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) { page in
            PageFrame(
                language: page.language, title: Lessons.register.titles[page.language], style: page.style)
        },
        .text("date", "The status date") { PageFormat(language: $0.language).date($0.date) },
        .prepared("lessons", "A row for each lesson", LessonRow.self) { $0.lessons },
    ]
    package static let shape = ViewShape(Self.self)
}

/// A lesson with the project that learned it.
struct LessonRow: View {
    let record: Record
    let project: Project

    /// The lessons of a project in the order in which they were written.
    static func all(_ project: Project) -> [LessonRow] {
        project.records(Lessons.register).filter { !$0.isRagged }.map { LessonRow(record: $0, project: project) }
    }

    static let viewName = "lesson"
    static let fields: [ViewField<Self>] = [
        .text("folder", "The project's folder") { $0.project.folder },
        .text("language", "The project's language") { $0.project.language.tag },
        .html("project", "The project's name") { RichTextHTML.html($0.project.name.value) },
        .text("id", "The lesson's ID") { Visible.text($0.record.id?.value ?? "") },
        .html("lesson", "What was learned") { RichTextHTML.html($0.record.title) },
        .optionalHTML("category", "What it is about") { $0.record[Lessons.category].map(RichTextHTML.html) },
        .optionalHTML("recommendation", "What to do next time") {
            $0.record[Lessons.recommendation].map(RichTextHTML.html)
        },
    ]
    static let shape = ViewShape(Self.self)
}
