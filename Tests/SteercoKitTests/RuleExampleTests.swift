import Diagnostics
import ProjectAssessment
import ProjectModel
import ProjectRules
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
    /// Rules about records: what they say may not depend on the notation.
    static let aboutRecords = (failing + passing).filter { example in
        RecordRules.all.contains { $0.description === example.rule }
            || AssessmentRules.all.contains { $0.description === example.rule }
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let rule: RuleDescription
        let index: Int
        let isFailing: Bool

        var text: String { isFailing ? rule.failing[index] : rule.passing[index] }
        var testDescription: String { "\(rule.name) \(isFailing ? "fails" : "passes") \(index + 1)" }
    }

    @Test("A failing example fires at its marks", arguments: failing)
    func fires(example: Example) async {
        let text = RuleExampleText(example.text)
        #expect(!text.places.isEmpty)
        #expect(await text.found(example.rule) == text.places)
        #expect(await text.found(example.rule, lineEnd: "\r\n") == text.places)
    }

    @Test("A passing example does not", arguments: passing)
    func staysQuiet(example: Example) async {
        let text = RuleExampleText(example.text)
        #expect(text.places.isEmpty)
        #expect(await text.found(example.rule) == [])
        #expect(await text.found(example.rule, lineEnd: "\r\n") == [])
    }

    @Test("A rule finds the same in every notation", arguments: aboutRecords)
    func notations(example: Example) throws {
        let text = RuleExampleText(example.text)
        let original = try #require(text.result()?.believed.project)
        let expected = targets(example.rule, original, text)
        #expect(expected.isEmpty != example.isFailing)
        // What stands outside registers is not written anew.
        guard original.narratives.isEmpty, original.registers.allSatisfy({ $0.remarks.isEmpty }),
            original.registers.flatMap(\.records).allSatisfy({ $0.notes == nil && !$0.isRagged })
        else { return }
        for notation in ProjectWriter.Notation.allCases {
            let written = ProjectWriter(project: original, withTotals: true).file(notation)
            let others = text.files.filter { !["project.md", "portfolio.md", "before"].contains($0.name) }
            let files = [written] + others.map { ($0.name, $0.lines.joined(separator: "\n")) }
            let result = RuleExampleText.read(files, text.portfolio.settings)
            let project = try #require(result.believed.project, "\(notation): \(written.text)")
            let found = targets(example.rule, project, text)
            #expect(found == expected, "\(notation): \(written.text)")
        }
    }

    /// What a rule's findings are about, whatever the notation.
    private func targets(_ rule: RuleDescription, _ project: Project, _ text: RuleExampleText) -> [String] {
        let context = ReadProject.Context(text.portfolio, statusDate: RuleExample.statusDate)
        let review = Review(
            project, statusDate: RuleExample.statusDate, intervals: ReviewIntervals.of(context.portfolio),
            riskScale: context.riskScale,
            previous: text.before)
        let assess = { (project: Project) in
            ProjectAssessment(project, statusDate: RuleExample.statusDate, portfolio: context.portfolio)
        }
        let findings =
            RecordRules.check(review) + AssessmentRules.check(assess(project), previous: review.previous.map(assess))
        return findings.filter { $0.rule === rule }.map { FindingTarget.name($0.span, in: project) }.sorted()
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

    @Test("Every rule about records has an example of each kind")
    func examples() {
        for rule in RecordRules.all.map({ $0.description }) + AssessmentRules.all.map({ $0.description }) {
            #expect(!rule.failing.isEmpty && !rule.passing.isEmpty, "\(rule.name)")
        }
    }
}
