import Templates
import Testing

struct InheritanceTests {
    @Test(arguments: [
        ("{{$t}}Default{{/t}}", "Default"),
        ("{{$t}}{{title}}{{/t}}", "Title"),
        ("{{<parent}}{{/parent}}", "|one|two|"),
        ("{{<parent}}{{$a}}1{{/a}}{{/parent}}", "|1|two|"),
        ("{{<parent}} {{! only one }} {{$b}}{{title}}{{/b}} {{/parent}}", "|one|Title|"),
        ("{{<parent}}{{$a}}{{/a}}{{/parent}}", "||two|"),
        ("{{<parent}}{{$a}}x{{/a}}{{/parent}}{{<parent}}{{$a}}y{{/a}}{{/parent}}", "|x|two||y|two|"),
        ("{{<middle}}{{$a}}page{{/a}}{{/middle}}", "|page|two|"),
        ("{{<middle}}{{/middle}}", "|middle|two|"),
        ("{{<middle}}{{$b}}page{{/b}}{{/middle}}", "|middle|page|"),
        ("{{<inSponsor}}{{$x}}by {{name}}{{/x}}{{/inSponsor}}", "by Ada"),
        ("{{<parent}}{{$a}}{{<parent}}{{$a}}in{{/a}}{{/parent}}{{/a}}{{/parent}}", "||in|two||two|"),
        ("{{<nested}}{{$inner}}page{{/inner}}{{/nested}}", "||(page)|two||"),
        ("{{<parent}}{{$a}}{{> leaf}}{{/a}}{{/parent}}", "|leaf|two|"),
        ("{{> middle}}", "|middle|two|"),
    ])
    func `blocks are filled by who names the parent`(_ template: String, _ expected: String) throws {
        let others = [
            "parent": "|{{$a}}one{{/a}}|{{$b}}two{{/b}}|",
            "middle": "{{<parent}}{{$a}}middle{{/a}}{{/parent}}",
            "inSponsor": "{{#sponsor}}{{$x}}{{/x}}{{/sponsor}}",
            "nested": "|{{<parent}}{{$a}}({{$inner}}default{{/inner}}){{/a}}{{/parent}}|",
            "leaf": "leaf",
        ]
        #expect(try render(template, others) == expected)
    }

    @Test func `a block is filled in each section that it stands in`() throws {
        let page = TestPage(rows: [Row(id: "1"), Row(id: "2")])
        let others = ["list": "{{#rows}}{{$row}}-{{/row}};{{/rows}}"]
        #expect(try render("{{<list}}{{$row}}{{id}}{{/row}}{{/list}}", others, page) == "1;2;")
    }

    @Test func `a plain partial does not see what fills the parent around it`() throws {
        let others = ["parent": "{{$a}}one{{/a}}{{> leaf}}", "leaf": "{{$a}}leaf{{/a}}"]
        #expect(try render("{{<parent}}{{$a}}1{{/a}}{{/parent}}", others) == "1leaf")
    }

    @Test(arguments: [
        (
            "{{<parent}}{{$aa}}1{{/aa}}{{/parent}}",
            "page.mustache:1:15+2 the template “parent” has no block “aa”"
        ),
        ("{{<parent}}text{{/parent}}", "page.mustache:1:12+4 text between blocks is never shown"),
        ("{{<parent}}\n 字 x\n{{/parent}}", "page.mustache:2:2+3 text between blocks is never shown"),
        ("{{<parent}}{{title}}{{/parent}}", "page.mustache:1:12+9 a tag between blocks is never shown"),
        (
            "{{<parent}}{{$a}}{{/a}}{{$a}}{{/a}}{{/parent}}",
            "page.mustache:1:27+1 the block “a” is filled twice"
        ),
        ("{{<parnet}}{{$a}}{{/a}}{{/parnet}}", "page.mustache:1:4+6 there is no template “parnet”"),
        (
            "{{<parent}}{{$a}}{{names}}{{/a}}{{/parent}}",
            "page.mustache:1:20+5 the view “test page” has no “names”"
        ),
    ])
    func `what would vanish is a fault`(_ template: String, _ expected: String) {
        #expect(faultLines(template, ["parent": "{{$a}}one{{/a}}"]) == [expected])
    }

    @Test func `help names the blocks that there are`() {
        let others = ["parent": "{{$title}}{{/title}}{{$main}}{{/main}}"]
        #expect(
            faults("{{<parent}}{{$mian}}{{/mian}}{{/parent}}", others).map(\.help) == ["it has: main, title"])
        #expect(faults("{{<leaf}}{{$a}}{{/a}}{{/leaf}}", ["leaf": "x"]).map(\.help) == ["it has no blocks"])
    }
}
