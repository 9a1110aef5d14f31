import Diagnostics
import Foundation
import ProjectModel
import SteercoKit

/// A project written anew in another notation, for tests that a notation changes nothing.
struct ProjectWriter {
    enum Notation: String, CaseIterable, Sendable { case english, simplifiedChinese, traditionalChinese, cards, json }

    let project: Project
    var withTotals = false

    /// The file's name and its text.
    func file(_ notation: Notation) -> (name: String, text: String) {
        switch notation {
        case .english: ("project.md", markdown(.english))
        case .simplifiedChinese: ("project.md", markdown(.simplifiedChinese))
        case .traditionalChinese: ("project.md", markdown(.traditionalChinese))
        case .cards: ("project.md", cards)
        case .json: ("project.json", json)
        }
    }

    /// A cell as it may stand under a heading without a unit.
    private func text(_ cell: Cell?) -> String {
        guard let cell else { return "" }
        if case .number(let number) = cell.value, number.unit == nil { return number.value.plain }
        if case .duration(let duration) = cell.value, duration.unit == .day { return duration.amount.plain + "d" }
        return cell.source
    }

    private func inTable(_ text: String) -> String { text.replacingOccurrences(of: "|", with: "\\|") }

    private func charter(_ language: Language) -> String {
        var lines = ["# \(project.name.value.plain)", ""]
        for (field, cell) in zip(Charter.register.fields, project.charter.cells) where cell != nil {
            lines.append("- \(field.headings[language]): \(text(cell))")
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    /// The slots that any record of a register fills.
    private func slots(_ content: RegisterContent) -> [Int] {
        content.register.fields.indices.filter { slot in
            (content.records + content.totals).contains { !($0.cells[slot]?.isEmpty ?? true) }
        }
    }

    /// The headings of columns that the register does not know.
    private func unknown(_ content: RegisterContent) -> [String] {
        var result: [String] = []
        for cell in content.records.flatMap(\.unknownCells) where !result.contains(cell.heading) {
            result.append(cell.heading)
        }
        return result
    }

    private func markdown(_ language: Language) -> String {
        charter(language) + project.registers.map { table($0, language) }.joined()
    }

    private func table(_ content: RegisterContent, _ language: Language) -> String {
        let slots = slots(content)
        let unknown = unknown(content)
        var result = "## \(content.register.titles[language])\n\n"
        guard !slots.isEmpty else { return result }
        let headings = slots.map { content.register.fields[$0].headings[language] } + unknown
        result += "| " + headings.joined(separator: " | ") + " |\n|" + headings.map { _ in "---|" }.joined() + "\n"
        for record in content.records + content.totals {
            let cells =
                slots.map { inTable(text(record.cells[$0])) }
                + unknown.map { heading in
                    record.unknownCells.first { $0.heading == heading }?.text.plain ?? ""
                }
            result += "| " + cells.joined(separator: " | ") + " |\n"
        }
        return result + "\n"
    }

    /// Whether a card's heading can begin with an ID: a word with a digit.
    private func fitsHeading(_ id: String?) -> Bool {
        guard let id else { return false }
        return id.contains(where: \.isNumber)
            && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    }

    private var cards: String {
        var result = charter(.simplifiedChinese)
        for content in project.registers {
            let register = content.register
            // Registers whose records have neither ID nor name of their own have no cards; neither have totals.
            guard let idSlot = register.idSlot, register.titleSlot != nil, content.totals.isEmpty,
                content.records.allSatisfy({ fitsHeading($0.id?.value) }),
                content.records.allSatisfy({ !$0.title.isEmpty })
            else {
                result += table(content, .simplifiedChinese)
                continue
            }
            result += "## \(register.titles.simplifiedChinese)\n\n"
            for record in content.records {
                result += "### \(record.id?.value ?? "") \(record.titleSource)\n\n"
                for slot in slots(content) where slot != idSlot && slot != register.titleSlot {
                    guard let cell = record.cells[slot] else { continue }
                    result += "- **\(register.fields[slot].headings.simplifiedChinese)**：\(text(cell))\n"
                }
                for cell in record.unknownCells { result += "- **\(cell.heading)**：\(cell.text.plain)\n" }
                result += "\n"
            }
        }
        return result
    }

    private var json: String { String(decoding: ProjectAsJSON.bytes(project, withTotals: withTotals), as: UTF8.self) }
}

extension Record {
    fileprivate var titleSource: String { register.titleSlot.flatMap { cells[$0]?.source } ?? "" }
}
