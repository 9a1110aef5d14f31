import Templates

/// A page with a field of every kind.
struct TestPage: View {
    var title = "Title"
    var empty = ""
    var note: String?
    var chart = HTML("<svg/>")
    var map: HTML?
    var late = false
    var sponsor = Person(name: "Ada")
    var deputy: Person?
    var rows: [Row] = []
    var tags: [String] = []

    static let viewName = "test page"
    static let fields: [ViewField<Self>] = [
        .text("title", "The title") { $0.title },
        .text("empty", "Nothing") { $0.empty },
        .optionalText("note", "A note") { $0.note },
        .html("chart", "A chart") { $0.chart },
        .optionalHTML("map", "A map") { $0.map },
        .flag("late", "Whether it is late") { $0.late },
        .view("sponsor", "Who pays", Person.self) { $0.sponsor },
        .optionalView("deputy", "Who stands in", Person.self) { $0.deputy },
        .list("rows", "The rows", Row.self) { $0.rows },
        .texts("tags", "The tags") { $0.tags },
    ]
}

struct Person: View {
    var name: String
    var phone: String?

    static let viewName = "person"
    static let fields: [ViewField<Self>] = [
        .text("name", "The name") { $0.name },
        .optionalText("phone", "The telephone number") { $0.phone },
    ]
}

struct Row: View {
    var id: String
    var title = ""
    var owner = Person(name: "Bo")
    var notes: [String] = []

    static let viewName = "row"
    static let fields: [ViewField<Self>] = [
        .text("id", "The ID") { $0.id },
        .text("title", "The title") { $0.title },
        .view("owner", "The owner", Person.self) { $0.owner },
        .texts("notes", "Notes") { $0.notes },
    ]
}

struct Words: View {
    var owner = "Owner"
    var hint: String?
    var today = Person(name: "Today")

    static let viewName = "words"
    static let fields: [ViewField<Self>] = [
        .text("owner", "Heading of owners") { $0.owner },
        .optionalText("hint", "A hint") { $0.hint },
        .view("today", "Today", Person.self) { $0.today },
    ]
}

/// A library of the page "page" and of further templates by name.
func library(_ page: String, _ others: [String: String] = [:]) throws -> TemplateLibrary {
    try TemplateLibrary.compile(
        sources(page, others), pages: ["page": TestPage.shape], globals: [Words.shape])
}

/// The page as it is rendered.
func render(
    _ page: String, _ others: [String: String] = [:], _ data: TestPage = TestPage(), words: Words = Words()
) throws -> String {
    var output: [UInt8] = []
    try library(page, others).render(page: "page", data.data, globals: [words.data], into: &output)
    return String(decoding: output, as: UTF8.self)
}

/// What is wrong with the templates; nothing if they compile.
func faults(_ page: String, _ others: [String: String] = [:]) -> [TemplateFault] {
    do throws(TemplateFaults) {
        _ = try TemplateLibrary.compile(
            sources(page, others), pages: ["page": TestPage.shape], globals: [Words.shape])
        return []
    } catch {
        return error.faults
    }
}

/// The faults as "path:line:column+length message", to be compared at a glance.
func faultLines(_ page: String, _ others: [String: String] = [:]) -> [String] {
    faults(page, others).map { "\($0.path):\($0.line):\($0.column)+\($0.length) \($0.message)" }
}

private func sources(_ page: String, _ others: [String: String]) -> [TemplateSource] {
    [TemplateSource(name: "page", path: "page.mustache", text: page)]
        + others.map { TemplateSource(name: $0.key, path: "\($0.key).mustache", text: $0.value) }
}
