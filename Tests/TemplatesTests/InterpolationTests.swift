import Templates
import Testing

struct InterpolationTests {
    @Test(arguments: [
        ("{{title}}", "A & B"),
        ("{{ title }}", "A & B"),
        ("{{\ttitle\t}}", "A & B"),
        ("<{{title}}{{title}}>", "<A & BA & B>"),
        ("{ {title} }", "{ {title} }"),
        ("a{b:{{title}}}", "a{b:A & B}"),
        ("}} {", "}} {"),
        ("", ""),
        ("标题：{{title}}。", "标题：A & B。"),
        ("a{{! nothing }}b{{!\n over {{lines\n}} c", "ab c"),
    ])
    func `names are replaced, all else stays`(_ template: String, _ expected: String) throws {
        #expect(try render(template, [:], TestPage(title: "A & B")) == expected.replacing("&", with: "&amp;"))
    }

    @Test(arguments: [
        ("<script>", "&lt;script&gt;"),
        ("\"'&", "&quot;&#39;&amp;"),
        ("a\"b", "a&quot;b"),
        ("\"\u{301} onload=x", "&quot;\u{301} onload=x"),
        ("<\u{338}b>\u{20D2}", "&lt;\u{338}b&gt;\u{20D2}"),
        ("&\u{FE0F}amp;", "&amp;\u{FE0F}amp;"),
        ("王小明", "王小明"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("a\tb\nc", "a\tb\nc"),
        ("a\u{0}b\u{1B}[0m\rc", "a\u{FFFD}b\u{FFFD}[0m\u{FFFD}c"),
        ("", ""),
        ("&", "&amp;"),
        ("\u{7F}?0@", "\u{7F}?0@"),
    ])
    func `text is escaped byte by byte`(_ text: String, _ expected: String) throws {
        let output = try render("<i a=\"{{title}}\">", [:], TestPage(title: text))
        // By bytes: as strings, a quote with a mark and one without could pass for the same.
        #expect(Array(output.utf8) == Array("<i a=\"\(expected)\">".utf8))
    }

    @Test func `long text keeps every byte between two escapes`() throws {
        let text = String(repeating: "甲乙丙 abcdefgh", count: 500)
        let output = try render("{{title}}", [:], TestPage(title: "<\(text)&\(text)"))
        #expect(output == "&lt;\(text)&amp;\(text)")
    }

    @Test func `only HTML is written as it is`() throws {
        let page = TestPage(chart: HTML("<b>&amp;\"</b>"), map: HTML(Array("<i>".utf8)))
        #expect(try render("{{chart}}{{#map}}{{map}}{{/map}}", [:], page) == "<b>&amp;\"</b><i>")
    }

    @Test func `dots go into views and globals`() throws {
        #expect(try render("{{sponsor.name}} {{words.owner}} {{words.today.name}}") == "Ada Owner Today")
        #expect(try render("{{#rows}}{{owner.name}}{{/rows}}", [:], TestPage(rows: [Row(id: "1")])) == "Bo")
    }
}
