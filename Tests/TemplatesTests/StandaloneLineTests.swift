import Templates
import Testing

struct StandaloneLineTests {
    @Test(arguments: [
        ("a\n{{#late}}\nb\n{{/late}}\nc\n", "a\nb\nc\n"),
        ("a\n  {{#late}}  \n  b\n\t{{/late}}\t\nc", "a\n  b\nc"),
        ("{{#late}}\nb\n{{/late}}", "b\n"),
        ("a\n  {{^late}}\nb\n  {{/late}}", "a\n"),
        ("a\n{{! c }}\nb", "a\nb"),
        ("a\n  {{! c\n over lines\n}}\nb", "a\nb"),
        ("!\n  {{! c }}", "!\n"),
        ("  {{! c }}\n!", "!"),
        ("  {{! c }}  ", ""),
        ("a {{! c }}\nb", "a \nb"),
        ("a\r\n{{! c }}\r\nb", "a\r\nb"),
        ("a\n{{title}}\nb", "a\nTitle\nb"),
        ("a\n{{> p}}\nb", "a\np\nb"),
        ("a\n   {{> p}}\nb", "a\np\nb"),
        ("a {{> p}}\nb", "a p\n\nb"),
        ("{{#late}}{{/late}}\nb", "\nb"),
        ("a\n{{$x}}\nb\n{{/x}}\nc", "a\nb\nc"),
        ("a\n{{$x}}{{/x}}\nc", "a\nc"),
        ("a\n  {{<q}}{{/q}}\nc", "a\nq\nc"),
        ("{{<q}}\n{{$x}}\nb\n{{/x}}\n{{/q}}\nc", "q\nb\nc"),
        ("{{<q}}{{$x}}\nb\n{{/x}}{{/q}}\nc", "q\nb\nc"),
        ("\n\n{{#late}}\n\n{{/late}}\n\n", "\n\n\n\n"),
        ("{{#late}}\n{{#late}}\n{{/late}}\n{{/late}}\n", ""),
        (" {{#late}} x {{/late}} \n", "  x  \n"),
    ])
    func `a line of tags leaves no blank line`(_ template: String, _ expected: String) throws {
        let others = ["p": "p\n", "q": "q\n{{$x}}{{/x}}\n"]
        #expect(try render(template, others, TestPage(late: true)) == expected)
    }
}
