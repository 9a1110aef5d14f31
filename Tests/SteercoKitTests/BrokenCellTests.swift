import Diagnostics
import ProjectModel
import ProjectSource
import SteercoKit
import Testing

/// Breaks the sample cell by cell: `check` must point at exactly what was broken.
@Suite("Broken cells")
struct BrokenCellTests {
    /// A cell of the sample with what is put in its place.
    struct Damage: Sendable, CustomTestStringConvertible {
        let file: String
        let line: Int
        let column: Int
        let range: Range<Int>
        let text: String
        let rule: String
        let name: String

        var testDescription: String { "\(name) \(file):\(line):\(column) ← \(text)" }
    }

    /// For each field of each register the first cell of its type, in Markdown tables; for IDs and dates of milestones all.
    static let damages: [Damage] = {
        guard let project = SampleProject.read(SampleProject.files()).project else { return [] }
        var result: [Damage] = []
        for content in project.registers {
            for (slot, field) in content.register.fields.enumerated() {
                let cells = content.records.compactMap { record in record.cells[slot].map { ($0, record) } }
                    .filter { !$0.0.isEmpty && $0.0.source.utf8.count == Int($0.0.span.length) }
                let isMilestone = content.register === Milestones.register
                for (cell, record) in isMilestone ? Array(cells) : Array(cells.prefix(1)) {
                    guard let (text, rule) = damage(field.type, record, content),
                        let place = project.sources.place(of: cell.span), place.name.hasSuffix(".md")
                    else { continue }
                    result.append(
                        Damage(
                            file: place.name, line: place.line, column: place.column,
                            range: Int(cell.span.offset)..<cell.span.end, text: text, rule: rule,
                            name: content.register.key + "." + field.key))
                }
            }
        }
        return result
    }()

    private static func damage(_ type: FieldType, _ record: Record, _ content: RegisterContent) -> (String, String)? {
        switch type {
        case .date: ("2026-02-30", "unreadable-value")
        case .state: ("almost", "unknown-state")
        case .number, .amount: ("1.2.3", "unreadable-value")
        case .scale: ("huge", "unreadable-value")
        case .percent: ("many", "unreadable-value")
        case .references: ("ZZ99", "unknown-reference")
        case .id:
            content.records.compactMap(\.id).first { $0.value != record.id?.value }.map { ($0.value, "duplicate-id") }
        default: nil
        }
    }

    @Test("There is something to break in every type of cell")
    func coverage() {
        #expect(Self.damages.count > 60)
        for rule in ["unreadable-value", "unknown-state", "unknown-reference", "duplicate-id"] {
            #expect(Self.damages.contains { $0.rule == rule })
        }
    }

    @Test("A broken cell is pointed at", arguments: damages)
    func pointsAt(damage: Damage) throws {
        let file = try #require(SampleProject.files().files.first { $0.name == damage.file })
        var bytes = file.bytes
        bytes.replaceSubrange(damage.range, with: Array(damage.text.utf8))
        let findings = SampleProject.read(SampleProject.files(replacing: damage.file, with: bytes)).findings
        let errors = findings.filter { $0.severity == .error }
        let hit = errors.contains {
            ($0.rule.name == damage.rule || $0.rule.name == "ambiguous-number")
                && $0.place.name == damage.file && $0.place.line == damage.line && $0.place.column == damage.column
        }
        #expect(hit, "\(FindingsAsText().text(errors))")
        // A broken ID also leaves references to it without a target; any other cell breaks nothing but itself.
        if damage.rule != "duplicate-id" { #expect(errors.count == 1, "\(FindingsAsText().text(errors))") }
    }

    @Test("A dropped cell is found at its row, with the count and the headings")
    func droppedCell() throws {
        let file = try #require(SampleProject.files().files.first { $0.name == "milestones.md" })
        let text = String(decoding: file.bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let row = try #require(lines.firstIndex { $0.hasPrefix("| M7 ") })
        var cells = lines[row].split(separator: "|", omittingEmptySubsequences: false)
        let columns = cells.count - 2
        cells.remove(at: 3)
        var broken = lines
        broken[row] = cells.joined(separator: "|")
        let findings = SampleProject.read(
            SampleProject.files(replacing: "milestones.md", with: Array(broken.joined(separator: "\n").utf8))
        ).findings
        let ragged = try #require(findings.first { $0.rule.name == "ragged-row" })
        #expect(ragged.place.line == row + 1)
        #expect(ragged.place.column == 1)
        #expect(ragged.message.text(in: .english) == "the row has \(columns - 1) cells, the table \(columns) columns")
        #expect(ragged.wayOut?.text(in: .english).hasPrefix("columns: 编号 | ") == true)
    }
}
