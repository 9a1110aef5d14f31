import Diagnostics
import Foundation
import ProjectModel
import ProjectSource
import SteercoKit
import Testing

/// The sample written anew in every notation: as tables with headings in each language, as cards, and in JSON. The
/// figures must not know.
@Suite("Notations")
struct NotationTests {
    enum Notation: String, CaseIterable, Sendable { case english, simplifiedChinese, traditionalChinese, cards, json }

    @Test("A register says the same in every notation", arguments: Notation.allCases)
    func parity(notation: Notation) async throws {
        let folder = try TemporaryFolder()
        let project = try #require(SampleProject.read(SampleProject.files()).project)
        let original = try await status(of: SampleProject.files(), in: folder, "a")
        var files = ProjectFiles(folder: "b", path: "b")
        switch notation {
        case .english: files.files = [file("project.md", markdown(project, .english))]
        case .simplifiedChinese: files.files = [file("project.md", markdown(project, .simplifiedChinese))]
        case .traditionalChinese: files.files = [file("project.md", markdown(project, .traditionalChinese))]
        case .cards: files.files = [file("project.md", cards(project))]
        case .json: files.files = [file("project.json", json(project))]
        }
        files.files += SampleProject.files().files.filter { $0.name.hasPrefix("status/") }
        let rewritten = try await status(of: files, in: folder, "b")
        let lines = { (json: String) in json.replacingOccurrences(of: ",\"", with: ",\n\"").split(separator: "\n") }
        let differences = zip(lines(rewritten), lines(original)).filter { $0 != $1 }
        #expect(rewritten == original, "\(differences.prefix(8))")
    }

    private func file(_ name: String, _ text: String) -> ProjectFiles.File {
        .init(name: name, bytes: Array(text.utf8))
    }

    /// `status.json` without the places.
    private func status(of files: ProjectFiles, in folder: TemporaryFolder, _ name: String) async throws -> String {
        for file in files.files {
            try folder.write(String(decoding: file.bytes, as: UTF8.self), to: "\(name)/project/\(file.name)")
        }
        let result = try await build(folder.path(name), to: folder.path(name + "-site"))
        let errors = result.findings.filter { $0.severity >= .warning }
        #expect(errors.isEmpty, "\(FindingsAsText().text(errors))")
        let json = try String(contentsOfFile: folder.path(name + "-site/project/status.json"), encoding: .utf8)
        return json.replacing(/"source":"[^"]*\.(md|json):\d+"/, with: "")
    }

    // MARK: Writing

    /// A cell as it may stand under a heading without a unit.
    private func text(_ cell: Cell?) -> String {
        guard let cell else { return "" }
        if case .number(let number) = cell.value, number.unit == nil { return number.value.plain }
        if case .duration(let duration) = cell.value, duration.unit == .day { return duration.amount.plain + "d" }
        return cell.source
    }

    private func charter(_ project: Project, _ language: Language) -> String {
        var lines = ["# \(project.name.value.plain)", ""]
        for (field, cell) in zip(Charter.register.fields, project.charter.cells) where cell != nil {
            lines.append("- \(field.headings[language]): \(text(cell))")
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    /// The slots that any record of a register fills.
    private func slots(_ content: RegisterContent) -> [Int] {
        content.register.fields.indices.filter { slot in content.records.contains { !($0.cells[slot]?.isEmpty ?? true) }
        }
    }

    private func markdown(_ project: Project, _ language: Language) -> String {
        var result = charter(project, language)
        for content in project.registers {
            let slots = slots(content)
            result += "## \(content.register.titles[language])\n\n"
            result +=
                "| " + slots.map { content.register.fields[$0].headings[language] }.joined(separator: " | ") + " |\n"
            result += "|" + slots.map { _ in "---|" }.joined() + "\n"
            for record in content.records {
                let cells = slots.map { text(record.cells[$0]).replacingOccurrences(of: "|", with: "\\|") }
                result += "| " + cells.joined(separator: " | ") + " |\n"
            }
            result += "\n"
        }
        return result
    }

    private func cards(_ project: Project) -> String {
        var result = charter(project, .simplifiedChinese)
        for content in project.registers {
            let register = content.register
            // Registers whose records have neither ID nor name of their own have no cards.
            guard register.idSlot != nil else {
                result += table(content)
                continue
            }
            result += "## \(register.titles.simplifiedChinese)\n\n"
            for record in content.records {
                result += "### \(record.id?.value ?? "") \(record.titleSource)\n\n"
                for slot in slots(content)
                where slot != register.idSlot && slot != register.titleSlot && record.cells[slot] != nil {
                    result += "- **\(register.fields[slot].headings.simplifiedChinese)**：\(text(record.cells[slot]))\n"
                }
                result += "\n"
            }
        }
        return result
    }

    private func table(_ content: RegisterContent) -> String {
        let slots = slots(content)
        var result = "## \(content.register.titles.simplifiedChinese)\n\n"
        result +=
            "| " + slots.map { content.register.fields[$0].headings.simplifiedChinese }.joined(separator: " | ")
            + " |\n"
        result += "|" + slots.map { _ in "---|" }.joined() + "\n"
        for record in content.records {
            result += "| " + slots.map { text(record.cells[$0]) }.joined(separator: " | ") + " |\n"
        }
        return result + "\n"
    }

    private func json(_ project: Project) -> String {
        var json = JSONText()
        json.object { json in
            json.key(
                "charter",
                object: { json in
                    json.key("name", project.name.value.plain)
                    write(project.charter, into: &json)
                })
            for content in project.registers {
                json.key(
                    content.register.key,
                    array: { json in
                        for record in content.records { json.object { write(record, into: &$0) } }
                    })
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func write(_ record: Record, into json: inout JSONText) {
        for (field, cell) in zip(record.register.fields, record.cells) where cell != nil {
            json.key(field.key, text(cell))
        }
    }
}

extension Record {
    fileprivate var titleSource: String { register.titleSlot.flatMap { cells[$0]?.source } ?? "" }
}
