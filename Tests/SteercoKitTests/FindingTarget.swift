import Diagnostics
import ProjectModel

/// What a place in a project's files is a part of, in words that do not depend on the notation: `risks[2].owner`.
enum FindingTarget {
    static func name(_ span: Span, in project: Project) -> String {
        if span == project.name.span { return "title" }
        if let name = name(span, in: project.charter, "charter") { return name }
        for content in project.registers {
            if content.span == span { return content.register.key }
            for (index, record) in content.records.enumerated() {
                if let name = name(span, in: record, "\(content.register.key)[\(index)]") { return name }
            }
            for (index, record) in content.totals.enumerated() {
                if let name = name(span, in: record, "\(content.register.key) total \(index)") { return name }
            }
        }
        if let record = project.signOffs.first(where: { $0.span == span }) { return "sign-off \(record.stage)" }
        if let update = project.updates.first(where: { $0.span.file == span.file }) { return update.week.iso }
        return "nothing known at \(span)"
    }

    /// A card's heading is the record, its ID and its name in one; a cell that is empty and one that is not there are
    /// the same.
    private static func name(_ span: Span, in record: Record, _ name: String) -> String? {
        for (field, cell) in zip(record.register.fields, record.cells) {
            guard let cell, !cell.isEmpty, holds(cell.span, span) else { continue }
            if case .id = field.type { return name }
            return field.isTitle ? name : "\(name).\(field.key)"
        }
        if span == record.span || span == record.end { return name }
        if record.cells.contains(where: { $0?.span == span }) { return name }
        if record.unknownCells.contains(where: { holds($0.span, span) }) { return name + ".?" }
        return nil
    }

    private static func holds(_ outer: Span, _ inner: Span) -> Bool {
        outer == inner
            || outer.file == inner.file && outer.offset <= inner.offset && inner.end <= outer.end
                && Int(inner.offset) < outer.end
    }
}
