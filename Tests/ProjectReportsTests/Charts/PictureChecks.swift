import Testing

@testable import ProjectReports

/// Words of a picture and the room that they take.
struct PlacedText {
    let words: String
    let size: Double
    let box: Box
}

enum Picture {
    /// All words with their places, sizes and anchors, those of groups included.
    static func texts(_ root: SVGElement) -> [PlacedText] { texts(root, size: 0, classes: []) }

    private static func texts(_ element: SVGElement, size: Double, classes: Set<String>) -> [PlacedText] {
        let size = element.attributes["font-size"].flatMap(Double.init) ?? size
        let own = Set((element.attributes["class"] ?? "").split(separator: " ").map(String.init))
        // The text's own anchor goes before its group's.
        let classes =
            own.isDisjoint(with: ["e", "m"]) ? own.union(classes) : own.union(classes.subtracting(["e", "m"]))
        guard element.name == "text", let x = element.attributes["x"].flatMap(number),
            let y = element.attributes["y"].flatMap(number)
        else { return element.children.flatMap { texts($0, size: size, classes: classes) } }
        var width = TextWidth.of(element.text, size: size)
        if classes.contains("i") { width = TextWidth.ofMonospaced(element.text, size: size) }
        if classes.contains("k") { width *= 1.08 }
        let left = classes.contains("e") ? x - width : classes.contains("m") ? x - width / 2 : x
        let box = Box(left: left, top: y - size * 0.74, right: left + width, bottom: y + size * 0.2)
        return [PlacedText(words: element.text, size: size, box: box)]
    }

    /// `Double.init` does not read `.5` on every platform.
    private static func number(_ text: String) -> Double? { Double(text) ?? Double("0" + text) }

    /// Parses a picture and holds it to what all of them keep: no words outside, over others or too small.
    @discardableResult
    static func check(_ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) throws -> SVGElement {
        let root = try SVGTree.parse(bytes)
        #expect(root.name == "svg", sourceLocation: location)
        let view = (root.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
        try #require(view.count == 4, sourceLocation: location)
        #expect(root.attributes["width"].flatMap(Double.init) == view[2], sourceLocation: location)
        #expect(root.attributes["height"].flatMap(Double.init) == view[3], sourceLocation: location)
        let isHidden = root.attributes["aria-hidden"] == "true"
        let isNamed = root.attributes["role"] == "img" && root.attributes["aria-label"]?.isEmpty == false
        #expect(isHidden != isNamed, sourceLocation: location)
        let frame = Box(left: -0.1, top: -0.1, right: view[2] + 0.1, bottom: view[3] + 0.1)
        let texts = texts(root)
        for (index, text) in texts.enumerated() {
            #expect(frame.holds(text.box), "\(text.words) runs out: \(text.box)", sourceLocation: location)
            #expect(text.size >= 9, "\(text.words) is too small", sourceLocation: location)
            for other in texts[..<index] where other.box.overlaps(text.box) {
                Issue.record("\(text.words) lies over \(other.words)", sourceLocation: location)
            }
        }
        for element in root.all {
            let classes = (element.attributes["class"] ?? "").split(separator: " ").map(String.init)
            #expect(Set(classes).isSubset(of: known), "unknown class in \(classes)", sourceLocation: location)
            #expect(
                element.name != "path" || element.attributes["d"]?.hasPrefix("M") == true, "empty path",
                sourceLocation: location)
        }
        return root
    }

    /// The classes that the style sheet has to define.
    private static let known: Set<String> = [
        "chart", "wide", "narrow", "screen", "paper", "spark", "strip", "mark", "cone", "c", "s", "f", "tg", "ta", "tr",
        "tb", "m", "e", "i", "k",
        "g", "q", "t", "r", "lg", "la", "lr", "lb", "ln", "n", "j", "v", "u", "d", "z", "y", "o", "x", "a", "p", "w",
        "kg", "ka", "kr", "kb", "kn", "bg", "ba", "br", "bb", "bn",
    ]
}
