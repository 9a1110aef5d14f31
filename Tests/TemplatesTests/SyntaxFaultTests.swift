import Templates
import Testing

struct SyntaxFaultTests {
    @Test(arguments: [
        ("{{{title}}}", "1:1+11 nothing can be written unescaped"),
        ("里程碑 {{{title}}}", "1:5+11 nothing can be written unescaped"),
        ("a{{{title}}", "1:2+10 nothing can be written unescaped"),
        ("{{&title}}", "1:1+10 nothing can be written unescaped"),
        ("x\n {{& title }}", "2:2+12 nothing can be written unescaped"),
        ("{{=<% %>=}}", "1:1+11 the braces of tags cannot be changed"),
        ("{{}}", "1:1+4 the tag has no name"),
        ("字{{ }}", "1:2+5 the tag has no name"),
        ("{{#}}", "1:1+5 the tag has no name"),
        ("{{>}}", "1:1+5 the tag has no name"),
        ("{{title", "1:1+2 the tag is not closed"),
        ("{{title}", "1:1+2 the tag is not closed"),
        ("{{", "1:1+2 the tag is not closed"),
        ("{{{title", "1:1+3 the tag is not closed"),
        ("{{title\n}}", "1:1+2 the tag is not closed"),
        ("风险{{title {{title}}", "1:3+2 the tag is not closed"),
        ("a\n{{! never ends }", "2:1+2 the comment is not closed"),
        ("{{title name}}", "1:3+10 the tag has more than one name"),
        ("{{#title name}}", "1:4+10 the tag has more than one name"),
        ("{{a..b}}", "1:3+4 a name is missing beside a dot"),
        ("{{.title}}", "1:3+6 a name is missing beside a dot"),
        ("{{sponsor.}}", "1:3+8 a name is missing beside a dot"),
        ("{{#late}}", "1:1+9 {{#late}} is not closed: the template ends first"),
        ("字\n字{{^ late }}x", "2:2+11 {{^late}} is not closed: the template ends first"),
        ("{{/late}}", "1:1+9 {{/late}} closes nothing"),
        ("{{#late}}{{/title}}{{/late}}", "1:10+10 {{/title}} closes nothing"),
        ("{{#late}}\n{{/lata}}", "2:1+9 {{/lata}} closes nothing"),
        (
            "{{#late}}\n{{#title}}\n{{/late}}",
            "2:1+10 {{#title}} is not closed: {{/late}} on line 3 comes first"
        ),
        ("{{<p}}{{$b}}{{/p}}", "1:7+6 {{$b}} is not closed: {{/p}} on line 1 comes first"),
    ])
    func `faults of syntax have their place`(_ template: String, _ expected: String) {
        #expect(faultLines(template, ["p": "{{$b}}{{/b}}"]) == ["page.mustache:" + expected])
    }

    @Test func `columns count code points, not bytes and not characters`() {
        #expect(faultLines("王👩‍👧é e\u{301}\t{{}}") == ["page.mustache:1:10+4 the tag has no name"])
    }

    @Test(arguments: [
        ("a\n  第一行 {{}} 末\nb", "  第一行 {{}} 末"),
        ("{{}}\r\nb", "{{}}"),
        ("{{}}", "{{}}"),
    ])
    func `a fault shows its line`(_ template: String, _ line: String) {
        #expect(faults(template).map(\.lineText) == [line])
    }

    @Test func `a fault says the way out`() {
        #expect(faults("{{{title}}}").first?.help.hasPrefix("write {{title}}: ") == true)
        #expect(faults("{{#late}}{{/title}}{{/late}}").map(\.help) == ["open here is {{#late}} of line 1"])
        #expect(faults("{{/late}}").map(\.help) == ["no tag is open here"])
        #expect(faults("{{#late}}").map(\.help) == ["close it with {{/late}}"])
    }

    @Test func `where sections are torn, no names are looked up`() {
        #expect(faultLines("{{#rows}}{{id}}\n{{late}}{{nothing}}").count == 1)
    }

    @Test func `all faults of all templates are found, in order`() {
        let others = ["b": "{{}}\n{{{x}}}", "a": "字{{/x}}", "unused": "{{> nowhere}}{{anything}}"]
        #expect(
            faultLines("{{> b}}{{nothing}}{{}}", others) == [
                "a.mustache:1:2+6 {{/x}} closes nothing",
                "b.mustache:1:1+4 the tag has no name",
                "b.mustache:2:1+7 nothing can be written unescaped",
                "page.mustache:1:10+7 the view “test page” has no “nothing”",
                "page.mustache:1:19+4 the tag has no name",
                "unused.mustache:1:5+7 there is no template “nowhere”",
            ])
    }

    @Test func `nesting is bounded`() {
        let tags = { (depth: Int) in
            String(repeating: "{{#late}}", count: depth) + "x" + String(repeating: "{{/late}}", count: depth)
        }
        #expect(faults(tags(64)).isEmpty)
        #expect(
            faultLines(tags(65)) == ["page.mustache:1:577+9 tags stand more than 64 deep inside each other"])
        #expect(faults(tags(100_000)).count == 1)
    }

    @Test(arguments: ["{{", "{{{", "{{!", "{{#a", "{{#a}}", "{{/a}}", "{{<a}}", "{{}}", "{{$a}} ", "}}{{"])
    func `a template of nothing but torn tags ends`(_ piece: String) {
        #expect(!faults(String(repeating: piece, count: 2_000)).isEmpty)
    }
}
