import Diagnostics
import Foundation
import Testing

@Suite("Findings in a terminal")
struct FindingsAsTextTests {
    private static let rule = RuleDescription(
        "unknown-state", .error, summary: "", rationale: "", failing: [], passing: [])

    private func finding(_ text: String, _ focus: String, path: String = "projects/derp/issues.md") throws
        -> PlacedFinding
    {
        var sources = SourceMap()
        let bytes = Array(text.utf8)
        let file = sources.add(SourceText(path: path, name: "issues.md", bytes: bytes))
        let range = try #require(text.range(of: focus))
        let offset = text[..<range.lowerBound].utf8.count
        let finding = Finding(
            Self.rule, at: Span(file: file, offset: offset, length: focus.utf8.count),
            Phrase(Localized(same: "“almost” is no state of an issue")),
            wayOut: Phrase(Localized(same: "open, in progress")))
        return try #require(PlacedFinding(finding, in: sources))
    }

    @Test("Carets stand under text that is two columns wide")
    func wideText() throws {
        let text = "a\nb\n| I6 | 仓库标签打印错位 | 2026-12-11 | almost | 王丽 |\n"
        #expect(
            FindingsAsText().text(try finding(text, "almost")) == """
                error[unknown-state]: “almost” is no state of an issue
                  ┌─ projects/derp/issues.md:3:32
                3 │ | I6 | 仓库标签打印错位 | 2026-12-11 | almost | 王丽 |
                  │                                        ^^^^^^ open, in progress
                  = steerco explain unknown-state

                """)
        let chinese = FindingsAsText().text(try finding(text, "仓库标签打印错位"))
        #expect(chinese.contains("\n  │        ^^^^^^^^^^^^^^^^ open, in progress\n"))
    }

    @Test("A missing thing gets one caret")
    func missing() throws {
        var sources = SourceMap()
        let file = sources.add(SourceText(path: "p.md", name: "p.md", bytes: Array("| M1 |".utf8)))
        let finding = Finding(Self.rule, at: Span(file: file, offset: 6, length: 0), Phrase(Localized(same: "x")))
        let placed = try #require(PlacedFinding(finding, in: sources))
        #expect(FindingsAsText().text(placed).contains("1 │ | M1 |\n  │       ^\n"))
    }

    @Test("A cell of a megabyte does not fill the terminal")
    func longLine() throws {
        let long = String(repeating: "长", count: 300_000)
        let text = FindingsAsText().text(try finding("| \(long) | almost |", "almost"))
        #expect(text.utf8.count < 3000)
        #expect(text.contains("almost"))
    }

    @Test("What cannot be seen is shown, and never reaches the terminal as it is")
    func controls() throws {
        let text = FindingsAsText().text(try finding("| \u{1B}[31m\u{202E} | almost |", "almost"))
        #expect(!text.contains("\u{1B}"))
        #expect(!text.contains("\u{202E}"))
        #expect(text.contains("\u{FFFD}"))
    }

    @Test("Columns count code points and lines end at CRLF too")
    func places() throws {
        let place = try finding("a\r\n| 王丽 | almost |\r\n", "almost").place
        #expect(place.line == 2)
        #expect(place.column == 8)
        #expect(place.length == 6)
        #expect(place.lineText.after == " |")
    }

    @Test("Findings are sorted by bytes and each stands once")
    func sorting() throws {
        let first = try finding("almost", "almost", path: "a.md")
        let second = try finding("\n almost", "almost", path: "a.md")
        let other = try finding("almost", "almost", path: "B.md")
        let sorted = [second, first, other, first].sortedAndUnique()
        #expect(sorted.map { "\($0.place.path):\($0.place.line)" } == ["B.md:1", "a.md:1", "a.md:2"])
        #expect(FindingsAsText.summary(sorted) == "3 errors")
        #expect(FindingsAsText.summary([]) == "no findings")
    }

    @Test("JSON carries the same findings with the same places")
    func json() throws {
        let text = String(decoding: FindingsAsJSON.bytes([try finding("| 王 | almost |", "almost")]), as: UTF8.self)
        #expect(text.contains(#""line":1,"column":7,"endColumn":13"#))
        #expect(text.contains(#""counts":{"error":1,"warning":0,"info":0}"#))
    }
}

@Suite("Text that is fit to be shown")
struct VisibleTests {
    @Test(
        "Control, bidirectional and zero-width characters become U+FFFD",
        arguments: [
            "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{AD}", "\u{200B}", "\u{200E}", "\u{202E}", "\u{2066}",
            "\u{FEFF}", "\u{61C}", "\u{E0041}",
        ])
    func replaced(character: String) {
        #expect(Visible.text("a\(character)b") == "a\u{FFFD}b")
        #expect(Visible.text("客\(character)户") == "客\u{FFFD}户")
    }

    @Test(
        "Text of all three languages stays as it is", arguments: ["Chen Hao", "华东商贸（上海）“试运行”—…", "專案、時程", "a😀b", "👩‍💻"])
    func kept(text: String) {
        #expect(Visible.text(text) == text)
    }
}
