/// One field of a view: its name in templates, what it means, and where its value comes from.
package final class ViewField<V>: Sendable {
    /// The name as templates write it: without spaces, dots and braces.
    package let name: String

    /// What the field means, for those who write templates.
    package let documentation: String

    /// What the field holds.
    package let kind: ViewKind

    let read: @Sendable (V) -> ViewValue

    // Private, so that the kind and the value that is read can never differ.
    private init(
        _ name: String, _ documentation: String, _ kind: ViewKind,
        _ read: @escaping @Sendable (V) -> ViewValue
    ) {
        self.name = name
        self.documentation = documentation
        self.kind = kind
        self.read = read
    }

    /// Text, written escaped.
    package static func text(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (V) -> String
    ) -> Self {
        Self(name, documentation, .text) { .text(read($0)) }
    }

    /// Text that may be missing.
    package static func optionalText(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (V) -> String?
    ) -> Self {
        Self(name, documentation, .optionalText) { .optionalText(read($0)) }
    }

    /// Markup of the tool's own making, written as it is.
    package static func html(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (V) -> HTML
    ) -> Self {
        Self(name, documentation, .html) { .html(read($0)) }
    }

    /// Markup of the tool's own making that may be missing.
    package static func optionalHTML(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (V) -> HTML?
    ) -> Self {
        Self(name, documentation, .optionalHTML) { .optionalHTML(read($0)) }
    }

    /// A condition.
    package static func flag(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (V) -> Bool
    ) -> Self {
        Self(name, documentation, .flag) { .flag(read($0)) }
    }

    /// A view that is always there.
    package static func view<Child: View>(
        _ name: String, _ documentation: String, _ child: Child.Type,
        _ read: @escaping @Sendable (V) -> Child
    ) -> Self {
        let fields = Child.fields
        let shape = ViewShape(Child.self, fields: fields)
        return Self(name, documentation, .view(shape)) {
            .view(ViewData(read($0), fields: fields, shape: shape))
        }
    }

    /// A view that may be missing.
    package static func optionalView<Child: View>(
        _ name: String, _ documentation: String, _ child: Child.Type,
        _ read: @escaping @Sendable (V) -> Child?
    ) -> Self {
        let fields = Child.fields
        let shape = ViewShape(Child.self, fields: fields)
        return Self(name, documentation, .optionalView(shape)) {
            .optionalView(read($0).map { ViewData($0, fields: fields, shape: shape) })
        }
    }

    /// Views to go through one by one.
    package static func list<Row: View>(
        _ name: String, _ documentation: String, _ row: Row.Type,
        _ read: @escaping @Sendable (V) -> [Row]
    ) -> Self {
        let fields = Row.fields
        let shape = ViewShape(Row.self, fields: fields)
        return Self(name, documentation, .list(shape)) {
            .list(read($0).map { ViewData($0, fields: fields, shape: shape) })
        }
    }

    /// Texts to go through one by one.
    package static func texts(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (V) -> [String]
    ) -> Self {
        Self(name, documentation, .texts) { .texts(read($0)) }
    }
}
extension ViewField {
    /// Views whose data were made earlier, so that what they were made from need not stay in memory.
    package static func prepared<Row: View>(
        _ name: String, _ documentation: String, _ row: Row.Type,
        _ read: @escaping @Sendable (V) -> [ViewData]
    ) -> Self {
        Self(name, documentation, .list(Row.shape)) { .list(read($0)) }
    }
}
