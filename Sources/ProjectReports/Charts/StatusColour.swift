/// What a mark says; every colour has a shape of its own, so that none is needed to read it.
package enum StatusColour: Sendable, Hashable, CaseIterable {
    case green, amber, red
    /// Reached, closed or neutral.
    case blue
    /// Not rated.
    case grey

    /// The class that fills a shape with the colour.
    var fill: StaticString {
        switch self {
        case .green: "kg"
        case .amber: "ka"
        case .red: "kr"
        case .blue: "kb"
        case .grey: "kn"
        }
    }

    /// The class that draws a line in the colour.
    var line: StaticString {
        switch self {
        case .green: "lg"
        case .amber: "la"
        case .red: "lr"
        case .blue: "lb"
        case .grey: "ln"
        }
    }

    /// The class that fills an area with the colour's tint.
    var tint: StaticString {
        switch self {
        case .green: "bg"
        case .amber: "ba"
        case .red: "br"
        case .blue: "bb"
        case .grey: "bn"
        }
    }
}
