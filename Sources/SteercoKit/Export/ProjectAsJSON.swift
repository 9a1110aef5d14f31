import Diagnostics
import ProjectModel

/// A project in the notation of `project.json`, which reads back as the same project.
///
/// Numbers are plain decimals in base units and states the canonical words; what could not be read, and what no
/// register knows, is as it was written. Narrative and weekly updates are not part of it.
package enum ProjectAsJSON {
    ///
    /// - Parameter withTotals: whether totals that were written beside the records are written too. A program that
    ///   reads records has no use for them.
    package static func bytes(_ project: Project, withTotals: Bool = false) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key(
                "charter",
                object: { json in
                    json.key("name", project.name.value.plain)
                    write(project.charter, into: &json)
                })
            for content in project.registers where content.span != nil || !content.records.isEmpty {
                json.newline()
                json.key(
                    content.register.key,
                    array: { json in
                        for record in content.records + (withTotals ? content.totals : []) {
                            json.newline()
                            json.object { write(record, into: &$0) }
                        }
                    })
            }
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ record: Record, into json: inout JSONText) {
        for (field, cell) in zip(record.register.fields, record.cells) {
            guard let cell, cell.value != .empty else { continue }
            json.key(field.key, CellAsText.written(cell, field))
        }
        for cell in record.unknownCells where !cell.heading.isEmpty { json.key(cell.heading, cell.text.plain) }
    }
}

/// A cell for programs: what it means where that is one value, else what was written.
enum CellAsText {
    static func written(_ cell: Cell, _ field: FieldDeclaration) -> String {
        switch (cell.value, field.type) {
        case (.number(let number), _) where number.unit == nil: number.value.plain
        case (.state(let index), .state(let vocabulary)) where vocabulary.words.indices.contains(index):
            vocabulary.words[index].canonical
        case (.date(let date), _) where !date.isCoarse: date.first.iso
        case (.yesNo(let answer), _): answer ? "yes" : "no"
        case (.duration(let duration), _) where duration.unit == .day: duration.amount.plain + "d"
        default: cell.source
        }
    }
}
