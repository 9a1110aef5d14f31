import Templates
import Testing

struct SectionTests {
    static let full = TestPage(
        note: "N", map: HTML("<m>"), late: true, deputy: Person(name: "Cy"),
        rows: [Row(id: "1"), Row(id: "2")], tags: ["a", "<"])

    @Test(arguments: [
        ("{{#title}}[{{title}}]{{/title}}", "[Title]", "[Title]"),
        ("{{#empty}}x{{/empty}}", "", ""),
        ("{{^empty}}x{{/empty}}", "x", "x"),
        ("{{#chart}}{{chart}}{{/chart}}{{^chart}}x{{/chart}}", "<svg/>", "<svg/>"),
        ("{{#note}}{{note}}{{title}}{{/note}}", "NTitle", ""),
        ("{{^note}}none{{/note}}", "", "none"),
        ("{{#map}}{{map}}{{/map}}{{^map}}none{{/map}}", "<m>", "none"),
        ("{{#late}}late{{/late}}{{^late}}on time{{/late}}", "late", "on time"),
        ("{{#sponsor}}{{name}}{{/sponsor}}", "Ada", "Ada"),
        ("{{#deputy}}{{name}}{{/deputy}}{{^deputy}}none{{/deputy}}", "Cy", "none"),
        ("{{#rows}}{{id}},{{/rows}}{{^rows}}none{{/rows}}", "1,2,", "none"),
        ("{{#rows}}{{#owner}}{{name}}{{/owner}}{{/rows}}", "BoBo", ""),
        ("{{#tags}}({{.}}){{/tags}}{{^tags}}none{{/tags}}", "(a)(&lt;)", "none"),
        ("{{#tags}}{{.}}{{words.owner}} {{/tags}}", "aOwner &lt;Owner ", ""),
        ("{{#words}}{{owner}}{{/words}}", "Owner", "Owner"),
        ("{{#words.today}}{{name}}{{/words.today}}", "Today", "Today"),
        ("{{#late}}{{#late}}{{#note}}{{^late}}x{{/late}}{{note}}{{/note}}{{/late}}{{/late}}", "N", ""),
    ])
    func `sections follow the kind of their field`(_ template: String, _ withAll: String, _ withNone: String)
        throws
    {
        #expect(try render(template, [:], Self.full) == withAll)
        #expect(try render(template) == withNone)
    }

    @Test func `an optional text that is empty is there`() throws {
        #expect(
            try render("{{#note}}[{{note}}]{{/note}}{{^note}}x{{/note}}", [:], TestPage(note: "")) == "[]")
    }

    @Test func `a section knows that an optional of a global is there, also deeper inside`() throws {
        let template = "{{#words.hint}}{{#rows}}{{id}}{{words.hint}}{{/rows}}{{/words.hint}}"
        #expect(try render(template, [:], Self.full, words: Words(hint: "!")) == "1!2!")
        #expect(try render(template, [:], Self.full) == "")
    }

    @Test func `rows keep their own values and order`() throws {
        let rows = (0..<50).map { Row(id: "R\($0)", notes: Array(repeating: "n", count: $0 % 3)) }
        let expected = rows.map { "\($0.id)\($0.notes.joined());" }.joined()
        #expect(
            try render("{{#rows}}{{id}}{{#notes}}{{.}}{{/notes}};{{/rows}}", [:], TestPage(rows: rows))
                == expected)
    }
}
