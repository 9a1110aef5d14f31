import Diagnostics
import ProjectSource
import Testing

/// Input that makes the parser hang or abort must be refused with a finding, fast.
@Suite("Hostile Markdown")
struct HostileMarkdownTests {
    struct Attack: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var testDescription: String { name }
    }

    static let attacks: [Attack] = [
        Attack(name: "letters and table heads", text: String(repeating: "a\n| a |\n|---|\n", count: 1200)),
        Attack(name: "nested lists", text: (0..<220).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()),
        Attack(name: "markers on one line", text: String(repeating: "- ", count: 8000) + "a\n"),
        Attack(name: "deep quotes", text: String(repeating: ">", count: 10_000) + " a\n"),
        Attack(
            name: "wide header, short rows",
            text: "|" + String(repeating: "a|", count: 4000) + "\n|" + String(repeating: "-|", count: 4000) + "\n"
                + String(repeating: "|b\n", count: 600)),
        Attack(name: "many rows", text: "|a|b|c|d|\n|-|-|-|-|\n" + String(repeating: "|1|2|3|4|\n", count: 60_000)),
        Attack(
            name: "link definitions",
            text: (0..<8000).map { "[a\($0)]: /x\n" }.joined(separator: "\n") + String(repeating: "[a1] ", count: 3000)),
        Attack(name: "comments", text: String(repeating: "<!", count: 5000)),
        Attack(name: "instructions", text: String(repeating: "<?", count: 5000)),
        Attack(name: "images", text: String(repeating: "![", count: 5000)),
        Attack(name: "links", text: String(repeating: "](", count: 5000)),
        Attack(name: "a paragraph without end", text: String(repeating: "word ", count: 4000)),
        Attack(name: "a file of two megabytes", text: String(repeating: "word\n\n", count: 350_000)),
        Attack(name: "quoted table heads", text: String(repeating: "> a\n> |-|\n", count: 300)),
    ]

    @Test("It is refused with one error and in a moment", arguments: attacks)
    func refused(attack: Attack) {
        let files = ProjectFiles(
            folder: "demo", path: "demo", files: [.init(name: "risks.md", bytes: Array(attack.text.utf8))])
        let clock = ContinuousClock()
        var findings: [Finding] = []
        let time = clock.measure { findings = ProjectReader.read(files, settings: PortfolioSettings()).findings }
        let names = findings.map(\.rule.name).filter { $0 != "missing-charter" }
        #expect(names == ["unreadable-markdown"] || names == ["file-too-large"], "\(names)")
        // A debug build on a busy machine; the parser itself would need minutes.
        #expect(time < .seconds(5))
    }

    @Test("A table that is none, under a header of another width, is a paragraph and bounded as one")
    func notATable() {
        let text = "a\n|-|-|\n" + String(repeating: "](](](\n", count: 9000)
        let files = ProjectFiles(
            folder: "demo", path: "demo", files: [.init(name: "risks.md", bytes: Array(text.utf8))])
        let names = ProjectReader.read(files, settings: PortfolioSettings()).findings.map(\.rule.name)
        #expect(names.contains("unreadable-markdown"))
    }

    @Test("A register of two thousand linked records is no attack")
    func longProject() {
        var text =
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n## Risks\n\n| ID | Risk | Probability | Impact |\n|---|---|---|---|\n"
        for index in 0..<2000 { text += "| R\(index) | A risk with [a link](https://example.com) | 3 | 4 |\n" }
        text += "\n" + String(repeating: "A paragraph of some length.\n", count: 400)
        let files = ProjectFiles(
            folder: "demo", path: "demo", files: [.init(name: "project.md", bytes: Array(text.utf8))])
        let result = ProjectReader.read(files, settings: PortfolioSettings())
        #expect(result.findings.isEmpty)
        #expect(result.project?.registers.first?.records.count == 2000)
    }
}
