/// The data of a page or of a section: declared once, each field one line.
///
/// ```swift
/// struct MilestoneRow: View {
///     let id: String
///     let late: Bool
///     static let viewName = "milestone row"
///     static let fields: [ViewField<Self>] = [
///         .text("id", "The record's ID") { $0.id },
///         .flag("late", "Whether the forecast lies after the baseline") { $0.late },
///     ]
/// }
/// ```
///
/// A view may hold other views, but not itself, neither directly nor round about.
package protocol View: Sendable {
    /// What the view is called in messages and documentation. A view handed over as a global is
    /// reached in templates by this name.
    static var viewName: String { get }

    /// The fields in the order in which they are documented and printed. Declare them with
    /// `static let`, so that they are made once.
    static var fields: [ViewField<Self>] { get }
}

// Not requirements of the protocol: a shape that did not fit the fields would let a template ask
// for values that are not there.
extension View {
    /// What a template may ask of the view.
    package static var shape: ViewShape { ViewShape(Self.self) }

    /// The view's values as the engine takes them. Every field is read once, in order.
    package var data: ViewData {
        let fields = Self.fields
        return ViewData(self, fields: fields, shape: ViewShape(Self.self, fields: fields))
    }
}
