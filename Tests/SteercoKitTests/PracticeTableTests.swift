import Foundation
import ProjectAssessment
import ProjectModel
import ProjectRules
import SteercoKit
import Testing

/// docs/practices.md says truly where each practice is carried.
@Suite("Table of practices")
struct PracticeTableTests {
    private struct Row {
        let number: Int
        let written: [String]
        let rules: [String]
        let pages: [String]
    }

    private static let text =
        (try? String(
            contentsOf: SampleProject.root.appendingPathComponent("docs/practices.md"), encoding: .utf8)) ?? ""

    private static func words(_ cell: Substring) -> [String] {
        cell.split(separator: ",").map { $0.filter { !"` ".contains($0) } }
    }

    private static let rows: [Row] = text.split(separator: "\n").compactMap { line in
        let cells = line.split(separator: "|")
        guard cells.count == 5, let number = Int(cells[0].filter { $0 != " " }) else { return nil }
        return Row(
            number: number, written: words(cells[2]), rules: words(cells[3]),
            pages: cells[4].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    }

    @Test("There are forty-eight, in order")
    func count() { #expect(Self.rows.map(\.number) == Array(1...48)) }

    @Test("Each is written somewhere, checked by a rule and seen on a page")
    func carried() {
        let places = Set(Register.builtIn.map(\.key) + ["charter", "status/", "signoffs/"])
        let pages: Set<String> = [
            "status report", "registers page", "acceptance sheet", "closing report", "portfolio", "lessons page",
        ]
        for row in Self.rows {
            #expect(!row.written.isEmpty && !row.rules.isEmpty && !row.pages.isEmpty, "\(row.number)")
            #expect(Set(row.written).subtracting(places).isEmpty, "\(row.number): \(row.written)")
            #expect(Set(row.pages).subtracting(pages).isEmpty, "\(row.number): \(row.pages)")
            for rule in row.rules { #expect(Catalogue.rule(rule) != nil, "\(row.number): \(rule)") }
        }
    }

    @Test("Each rule about practice stands in the table")
    func complete() {
        let named = Set(Self.rows.flatMap(\.rules))
        let all = RecordRules.practice.map { $0.description.name } + AssessmentRules.all.map { $0.description.name }
        let missing = all.filter { !named.contains($0) && !Self.text.contains("`\($0)`") }
        #expect(missing.isEmpty, "\(missing)")
    }

    @Test("Each register but those about the tool itself stands in the table")
    func registers() {
        let named = Set(Self.rows.flatMap(\.written))
        let missing = Register.builtIn.map(\.key).filter { !named.contains($0) && $0 != "waivers" }
        #expect(missing.isEmpty, "\(missing)")
    }

    @Test("A rule that names a practice stands in that practice's row")
    func agreement() {
        for rule in Catalogue.rules {
            for match in rule.rationale.matches(of: /Practices? (\d+)/) {
                guard let number = Int(match.1) else { continue }
                let row = Self.rows.first { $0.number == number }
                let isThere = row?.rules.contains(rule.name) ?? false
                #expect(isThere, "\(rule.name) names practice \(number)")
            }
        }
    }
}
