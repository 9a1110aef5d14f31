import Templates
import Testing

struct InclusionTests {
    @Test func `a partial sees the view that it stands in`() throws {
        let page = TestPage(rows: [Row(id: "1"), Row(id: "2")])
        let others = ["sections/row": "{{id}}:{{> person}}", "person": "{{#owner}}{{name}}{{/owner}};"]
        #expect(try render("{{#rows}}{{>sections/row}}{{/rows}}", others, page) == "1:Bo;2:Bo;")
    }

    @Test(arguments: [
        (["page": "{{> page}}"], "page.mustache:1:5+4 the template “page” would include itself: page → page"),
        (
            ["page": "{{> a}}", "a": "{{> a}}"],
            "a.mustache:1:5+1 the template “a” would include itself: a → a"
        ),
        (
            ["page": "{{> a}}", "a": "字{{> b}}", "b": "字字\n字{{> a}}"],
            "b.mustache:2:6+1 the template “a” would include itself: a → b → a"
        ),
        (
            ["page": "{{<a}}{{/a}}", "a": "{{<page}}{{/page}}"],
            "page.mustache:1:4+1 the template “a” would include itself: a → page → a"
        ),
        (
            [
                "page": "", "a": "{{#x}}{{> b}}{{/x}}", "b": "{{<c}}{{$d}}{{> a}}{{/d}}{{/c}}",
                "c": "{{$d}}{{/d}}",
            ],
            "b.mustache:1:17+1 the template “a” would include itself: a → b → a"
        ),
    ])
    func `a template that includes itself is a fault`(_ templates: [String: String], _ expected: String) {
        #expect(faultLines(templates["page"] ?? "", templates.filter { $0.key != "page" }) == [expected])
    }

    @Test func `a block that fills itself ends`() throws {
        let template = "{{<p}}{{$b}}({{$b}}in{{/b}}){{/b}}{{/p}}"
        #expect(try render(template, ["p": "{{$b}}{{/b}}"]) == "(in)")
    }

    @Test func `included templates count towards the nesting`() {
        var others: [String: String] = [:]
        for index in 0..<70 { others["p\(index)"] = "{{> p\(index + 1)}}" }
        others["p70"] = "end"
        #expect(
            faultLines("{{> p0}}", others) == [
                "p63.mustache:1:1+9 tags stand more than 64 deep inside each other"
            ])
        #expect(faults("{{> p7}}", others).isEmpty)
    }

    @Test func `a chain of thousands of templates that no page uses is only linked`() {
        var others: [String: String] = [:]
        for index in 0..<5000 { others["p\(index)"] = "{{<p\(index + 1)}}{{/p\(index + 1)}}" }
        others["p5000"] = "end"
        #expect(faults("", others).isEmpty)
    }

    @Test func `templates that double each other are stopped`() {
        var others: [String: String] = [:]
        for index in 0..<60 { others["p\(index)"] = "{{> p\(index + 1)}}{{> p\(index + 1)}}" }
        others["p60"] = ""
        let faults = faults("{{> p0}}", others)
        #expect(faults.map(\.message) == ["the page with all that it includes is longer than 4 MiB"])
    }
}
