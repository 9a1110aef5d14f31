import Diagnostics
import ProjectSource
import SteercoKit
import Testing

/// Every rule's own examples: the rule fires where `↓` points and nowhere else, and not at all on what is right.
@Suite("Examples of rules")
struct RuleExampleTests {
    static let failing = Catalogue.rules.flatMap { rule in
        rule.failing.indices.map { Example(rule: rule, index: $0, isFailing: true) }
    }
    static let passing = Catalogue.rules.flatMap { rule in
        rule.passing.indices.map { Example(rule: rule, index: $0, isFailing: false) }
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let rule: RuleDescription
        let index: Int
        let isFailing: Bool

        var text: String { isFailing ? rule.failing[index] : rule.passing[index] }
        var testDescription: String { "\(rule.name) \(index + 1)" }

        /// The example without its marks, and the places that they point at.
        var parts: (text: String, places: [String]) {
            var lines: [String] = []
            var places: [String] = []
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                if line.contains("↓"), line.allSatisfy({ $0 == " " || $0 == "↓" }) {
                    for (column, character) in line.enumerated() where character == "↓" {
                        places.append("\(lines.count + 1):\(column + 1)")
                    }
                } else {
                    lines.append(String(line))
                }
            }
            return (lines.joined(separator: "\n"), places)
        }
    }

    private func places(_ text: String, _ rule: RuleDescription) -> [String] {
        let files = ProjectFiles(
            folder: "demo", path: "demo", files: [.init(name: "project.md", bytes: Array(text.utf8))])
        let read = ReadProject(ProjectReader.read(files, settings: PortfolioSettings()))
        return read.findings.filter { $0.rule === rule }.map { "\($0.place.line):\($0.place.column)" }
    }

    @Test("A failing example fires at its marks", arguments: failing)
    func fires(example: Example) {
        let (text, marks) = example.parts
        #expect(!marks.isEmpty)
        #expect(places(text, example.rule) == marks.sorted(by: byPlace))
        #expect(places(text.replacingLineEnds(), example.rule) == marks.sorted(by: byPlace))
    }

    @Test("A passing example does not", arguments: passing)
    func staysQuiet(example: Example) {
        #expect(places(example.text, example.rule) == [])
        #expect(places(example.text.replacingLineEnds(), example.rule) == [])
    }

    @Test("Every rule is named, explained and unique")
    func catalogue() {
        #expect(Set(Catalogue.rules.map(\.name)).count == Catalogue.rules.count)
        for rule in Catalogue.rules {
            #expect(!rule.summary.isEmpty && !rule.rationale.isEmpty)
            #expect(rule.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
            #expect(Catalogue.text(rule).hasPrefix(rule.name))
        }
    }

    private func byPlace(_ left: String, _ right: String) -> Bool {
        let parts = { (text: String) in text.split(separator: ":").compactMap { Int($0) } }
        return parts(left).lexicographicallyPrecedes(parts(right))
    }
}

extension String {
    fileprivate func replacingLineEnds() -> String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
}
