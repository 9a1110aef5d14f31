/// What a template may ask of a view: the fields, their kinds and what they mean.
package final class ViewShape: Sendable {
    /// One field of a view.
    package struct Field: Sendable {
        /// The name as templates write it.
        package let name: String
        /// What the field holds.
        package let kind: ViewKind
        /// What the field means, for those who write templates.
        package let documentation: String
    }

    /// The name of the view.
    package let name: String

    /// The fields in declared order; a field's index is its slot in `ViewData`.
    package let fields: [Field]

    /// Reads the shape off a view's declaration.
    package convenience init<V: View>(_ view: V.Type) {
        self.init(view, fields: V.fields)
    }

    init<V: View>(_ view: V.Type, fields: [ViewField<V>]) {
        name = V.viewName
        self.fields = fields.map {
            Field(name: $0.name, kind: $0.kind, documentation: $0.documentation)
        }
    }

    /// The fields as text: a line each with name, kind and meaning; what a field holds inside
    /// follows it, indented by two spaces.
    package var documentation: String {
        var lines: [String] = []
        describe(indentation: "", into: &lines)
        return lines.joined(separator: "\n")
    }

    private func describe(indentation: String, into lines: inout [String]) {
        for field in fields {
            lines.append("\(indentation)\(field.name) (\(field.kind.words)): \(field.documentation)")
            field.kind.child?.describe(indentation: indentation + "  ", into: &lines)
        }
    }

    /// The slot of the field with this name, or nil if the view has none.
    func slot(of name: String) -> Int? {
        fields.firstIndex { $0.name == name }
    }

    /// Whether data of both shapes has the same fields in the same slots.
    func matches(_ other: ViewShape) -> Bool {
        if self === other { return true }
        guard name == other.name, fields.count == other.fields.count else { return false }
        return zip(fields, other.fields).allSatisfy { mine, theirs in
            mine.name == theirs.name && mine.kind.matches(theirs.kind)
        }
    }
}
