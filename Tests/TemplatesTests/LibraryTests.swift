import Templates
import Testing

struct LibraryTests {
    @Test func `a page without a template is a fault`() {
        let error = #expect(throws: TemplateFaults.self) {
            try TemplateLibrary.compile(
                [TemplateSource(name: "status", path: "t/status.mustache", text: "")],
                pages: ["statsu": TestPage.shape])
        }
        #expect(
            error?.faults == [
                TemplateFault(
                    path: "statsu", line: 1, column: 1, length: 0,
                    message: "there is no template for the page “statsu”", help: "there are: status",
                    lineText: "")
            ])
    }

    @Test func `two templates of one name are a fault`() {
        let error = #expect(throws: TemplateFaults.self) {
            try TemplateLibrary.compile(
                [
                    TemplateSource(name: "a", path: "2/a", text: "x"),
                    TemplateSource(name: "a", path: "1/a", text: "y"),
                ], pages: [:])
        }
        #expect(error?.faults.map(\.path) == ["2/a"])
        #expect(error?.faults.map(\.message) == ["there are two templates named “a”"])
    }

    @Test(arguments: [
        (Clash.shape, [Words.shape], "the view “clash” has a field with the name of the global “words”"),
        (Outer.shape, [Words.shape], "the view “clash” has a field with the name of the global “words”"),
        (TestPage.shape, [Words.shape, Words.shape], "two globals are named “words”"),
        (TestPage.shape, [TestPage.shape], "the global has the name “test page”, which no tag can hold"),
        (Twice.shape, [], "two fields of the view “twice” are named “a”"),
        (Unwritable.shape, [], "a field of the view “unwritable” has the name “#a”, which no tag can hold"),
    ])
    func `names that templates could not tell apart are faults`(
        _ shape: ViewShape, _ globals: [ViewShape], _ expected: String
    ) {
        let error = #expect(throws: TemplateFaults.self) {
            try TemplateLibrary.compile(
                [TemplateSource(name: "p", path: "p", text: "first line")], pages: ["p": shape],
                globals: globals)
        }
        #expect(error?.faults.map(\.message) == [expected])
        #expect(error?.faults.map { [$0.line, $0.column, $0.length] } == [[1, 1, 0]])
    }

    @Test func `the wrong view is refused and nothing written`() throws {
        let library = try library("{{title}}")
        var output = Array("before".utf8)
        let words = Words().data
        #expect(throws: TemplateLibrary.RenderFailure.unknownPage("other")) {
            try library.render(page: "other", TestPage().data, globals: [words], into: &output)
        }
        #expect(throws: TemplateLibrary.RenderFailure.wrongView(expected: "test page", given: "row")) {
            try library.render(page: "page", Row(id: "1").data, globals: [words], into: &output)
        }
        #expect(throws: TemplateLibrary.RenderFailure.wrongGlobals) {
            try library.render(page: "page", TestPage().data, into: &output)
        }
        #expect(throws: TemplateLibrary.RenderFailure.wrongGlobals) {
            try library.render(page: "page", TestPage().data, globals: [Row(id: "1").data], into: &output)
        }
        try library.render(page: "page", TestPage().data, globals: [words], into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "beforeTitle")
    }

    @Test func `several pages share templates and globals`() throws {
        let library = try TemplateLibrary.compile(
            [
                TemplateSource(name: "page", path: "page", text: "{{title}}{{> foot}}"),
                TemplateSource(name: "row", path: "row", text: "{{id}}{{> foot}}"),
                TemplateSource(name: "foot", path: "foot", text: "|{{words.owner}}"),
            ], pages: ["page": TestPage.shape, "row": Row.shape], globals: [Words.shape])
        var output: [UInt8] = []
        try library.render(page: "row", Row(id: "R1").data, globals: [Words().data], into: &output)
        try library.render(page: "page", TestPage().data, globals: [Words().data], into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "R1|OwnerTitle|Owner")
    }

    @Test func `the same templates give the same messages in whatever order they come`() {
        let sources = (0..<20).map { index in
            TemplateSource(
                name: "p\(index)", path: "p\(index)",
                text: "{{> p\((index * 7 + 3) % 20)}}{{wrong\(index)}}{{> page}}{{}}{{#a}}")
        }
        let messages = (0..<5).map { _ in
            #expect(throws: TemplateFaults.self) {
                try TemplateLibrary.compile(
                    sources.shuffled(), pages: ["p1": TestPage.shape, "p2": Row.shape])
            }
        }
        #expect(messages.allSatisfy { $0 == messages.first })
    }

    @Test func `rendering twice gives the same bytes`() throws {
        let template = "{{#rows}}{{id}}{{> p}}{{/rows}}{{#tags}}{{.}}{{/tags}}"
        let page = TestPage(rows: (0..<100).map { Row(id: "\($0)") }, tags: ["x", "y"])
        let first = try render(template, ["p": "{{title}}"], page)
        #expect(try (0..<3).allSatisfy { _ in try render(template, ["p": "{{title}}"], page) == first })
    }
}

struct Clash: View {
    static let viewName = "clash"
    static let fields: [ViewField<Self>] = [.text("words", "") { _ in "" }]
}

struct Outer: View {
    static let viewName = "outer"
    static let fields: [ViewField<Self>] = [.list("rows", "", Clash.self) { _ in [] }]
}

struct Twice: View {
    static let viewName = "twice"
    static let fields: [ViewField<Self>] = [.text("a", "") { _ in "" }, .flag("a", "") { _ in true }]
}

struct Unwritable: View {
    static let viewName = "unwritable"
    static let fields: [ViewField<Self>] = [.text("#a", "") { _ in "" }]
}
