/// The mark that stands before a status word.
package enum StatusMark {
    /// A circle for green, a triangle for amber, a diamond for red, a square for blue, a ring for not rated.
    ///
    /// The mark is hidden from screen readers: the word beside it says the same.
    package static func svg(_ colour: StatusColour) -> [UInt8] {
        switch colour {
        case .green: green
        case .amber: amber
        case .red: red
        case .blue: blue
        case .grey: grey
        }
    }

    /// Adds the outline of the colour's mark to a path, around a centre.
    static func outline(_ colour: StatusColour, x: Double, y: Double, radius: Double, in svg: inout SVGWriter) {
        switch colour {
        case .green: circle(x: x, y: y, radius: radius, in: &svg)
        case .amber:
            // The tip stands higher than the base lies low: the weight of a triangle is below its middle.
            svg.command("M", x, y - radius * 1.1)
            svg.command("l", radius * 1.1, radius * 2)
            svg.command("h", radius * -2.2)
            svg.raw("z")
        case .red: diamond(x: x, y: y, radius: radius * 1.15, in: &svg)
        case .blue:
            svg.command("M", x - radius * 0.9, y - radius * 0.9)
            svg.command("h", radius * 1.8)
            svg.command("v", radius * 1.8)
            svg.command("h", radius * -1.8)
            svg.raw("z")
        case .grey: circle(x: x, y: y, radius: radius * 0.9, in: &svg)
        }
    }

    /// Adds a circle to a path.
    static func circle(x: Double, y: Double, radius: Double, in svg: inout SVGWriter) {
        svg.command("M", x - radius, y)
        for sign in [1.0, -1.0] {
            svg.command("a", radius, radius)
            svg.command(" 0 1 0 ", 2 * radius * sign, 0)
        }
        svg.raw("z")
    }

    /// Adds a diamond to a path.
    static func diamond(x: Double, y: Double, radius: Double, in svg: inout SVGWriter) {
        svg.command("M", x, y - radius)
        svg.command("l", radius, radius)
        svg.command("", -radius, radius)
        svg.command("", -radius, -radius)
        svg.raw("z")
    }

    private static let green = mark("<circle class=\"kg\" cx=\"8\" cy=\"8\" r=\"7\"/>")
    private static let amber = mark("<path class=\"ka\" d=\"M8 1.5 15 14.5H1Z\"/>")
    private static let red = mark("<path class=\"kr\" d=\"M8 .5 15.5 8 8 15.5 .5 8Z\"/>")
    private static let blue = mark("<rect class=\"kb\" x=\"1.5\" y=\"1.5\" width=\"13\" height=\"13\" rx=\"2\"/>")
    private static let grey = mark("<circle class=\"kn\" cx=\"8\" cy=\"8\" r=\"6\" stroke-width=\"2\"/>")

    private static func mark(_ shape: StaticString) -> [UInt8] {
        var svg = SVGWriter(capacity: 160)
        svg.raw("<svg class=\"mark\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">")
        svg.raw(shape)
        svg.close()
        return svg.bytes
    }
}
