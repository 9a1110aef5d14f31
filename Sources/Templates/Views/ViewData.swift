/// The value of one field.
package enum ViewValue: Sendable {
    /// Text, written escaped.
    case text(String)
    /// Text, or nothing.
    case optionalText(String?)
    /// Markup of the tool's own making.
    case html(HTML)
    /// Markup of the tool's own making, or nothing.
    case optionalHTML(HTML?)
    /// A condition.
    case flag(Bool)
    /// A view.
    case view(ViewData)
    /// A view, or nothing.
    case optionalView(ViewData?)
    /// Views in order.
    case list([ViewData])
    /// Texts in order.
    case texts([String])
}

/// A view's values in the order of its shape's fields.
///
/// It can only be made from a `View`, so a value always has the kind that the shape promises.
package struct ViewData: Sendable {
    /// What the values are.
    package let shape: ViewShape

    /// One value for each of the shape's fields.
    package let values: [ViewValue]

    /// Reads every field of a view. The fields and the shape are handed in so that a list asks its
    /// view's type for them once and not for every row.
    init<V: View>(_ view: V, fields: [ViewField<V>], shape: ViewShape) {
        self.shape = shape
        // Not by `map`, whose generic form copies more than it does.
        values = [ViewValue](unsafeUninitializedCapacity: fields.count) { buffer, count in
            for field in fields {
                buffer.initializeElement(at: count, to: field.read(view))
                count += 1
            }
        }
    }
}
