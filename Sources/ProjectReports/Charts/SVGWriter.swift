/// Writes SVG as bytes: markup from the source code as it stands, text from outside escaped, numbers rounded.
struct SVGWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Appends markup. Only text that stands in the source can be given, so nothing from outside gets in raw.
    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends text from outside, fit for an element and for an attribute in double quotes.
    ///
    /// Characters that XML or HTML forbid become U+FFFD, because one of them would spoil the whole page.
    mutating func escaped(_ text: String) {
        // Most words hold nothing to escape and go in at once.
        let isDone = text.utf8.withContiguousStorageIfAvailable { units in
            guard units.allSatisfy({ $0 >= 0x27 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E || $0 == 0x20 }) else {
                return false
            }
            bytes.append(contentsOf: units)
            return true
        }
        if isDone == true { return }
        for byte in text.utf8 {
            switch byte {
            case 0x26: raw("&amp;")
            case 0x3C: raw("&lt;")
            case 0x3E: raw("&gt;")
            case 0x22: raw("&quot;")
            case 0x09, 0x0A, 0x0D: bytes.append(0x20)
            case 0..<0x20, 0x7F: raw("\u{FFFD}")
            case 0x80...0x9F where bytes.last == 0xC2:
                bytes.removeLast()
                raw("\u{FFFD}")
            case 0xBE...0xBF where bytes.last == 0xBF && bytes.dropLast().last == 0xEF: bytes.append(0xBD)
            default: bytes.append(byte)
            }
        }
    }

    /// Appends a number rounded to one decimal, in the shortest form that SVG reads: `12`, `12.5`, `-.5`.
    mutating func number(_ value: Double) { tenths(Self.tenths(of: value)) }

    /// Two numbers of a path, with no more between them than a reader needs.
    mutating func pair(_ x: Double, _ y: Double) {
        let second = Self.tenths(of: y)
        tenths(Self.tenths(of: x))
        // A minus sign parts two numbers as well as a space does.
        if second >= 0 { bytes.append(0x20) }
        tenths(second)
    }

    /// A path command of one letter and two numbers.
    mutating func command(_ letter: StaticString, _ x: Double, _ y: Double) {
        raw(letter)
        pair(x, y)
    }

    /// A path command of one letter and one number.
    mutating func command(_ letter: StaticString, _ value: Double) {
        raw(letter)
        number(value)
    }

    /// Opens a chart's root element; its style sheet scales it down where there is less room.
    mutating func open(_ classes: StaticString, width: Double, height: Double, title: String, description: String) {
        raw("<svg class=\"chart")
        raw(classes)
        raw("\" viewBox=\"0 0 ")
        pair(width, height)
        raw("\" width=\"")
        number(width)
        raw("\" height=\"")
        number(height)
        if title.isEmpty {
            raw("\" aria-hidden=\"true\">")
        } else {
            raw("\" role=\"img\" aria-label=\"")
            escaped(title)
            raw("\">")
        }
        if !description.isEmpty {
            raw("<desc>")
            escaped(description)
            raw("</desc>")
        }
    }

    /// Opens a group that gives its texts their class and size.
    mutating func group(_ classes: StaticString, size: Double) {
        raw("<g class=\"")
        raw(classes)
        raw("\" font-size=\"")
        number(size)
        raw("\">")
    }

    mutating func endGroup() { raw("</g>") }

    mutating func close() { raw("</svg>") }

    /// Opens a path up to its data; `endPath` closes it.
    mutating func path(_ classes: StaticString) {
        raw("<path class=\"")
        raw(classes)
        raw("\" d=\"")
    }

    mutating func endPath() { raw("\"/>") }

    /// A line of text; `full` becomes its tooltip where the words had to be cut.
    mutating func label(_ words: String, x: Double, y: Double, classes: StaticString = "", full: String? = nil) {
        raw("<text x=\"")
        number(x)
        raw("\" y=\"")
        number(y)
        if classes.utf8CodeUnitCount > 0 {
            raw("\" class=\"")
            raw(classes)
        }
        raw("\">")
        if let full, full != words {
            raw("<title>")
            escaped(full)
            raw("</title>")
        }
        escaped(words)
        raw("</text>")
    }

    /// Fills boxes, so that the words that come after them stay readable over lines.
    mutating func backing(_ boxes: [Box], classes: StaticString) {
        guard !boxes.isEmpty else { return }
        path(classes)
        for box in boxes {
            command("M", box.left, box.top)
            command("H", box.right)
            command("V", box.bottom)
            command("H", box.left)
        }
        endPath()
    }

    private mutating func tenths(_ value: Int) {
        if value < 0 { bytes.append(0x2D) }
        let size = abs(value)
        if size >= 10 || size == 0 { integer(size / 10) }
        if size % 10 != 0 {
            bytes.append(0x2E)
            bytes.append(0x30 + UInt8(size % 10))
        }
    }

    private mutating func integer(_ value: Int) {
        if value >= 10 { integer(value / 10) }
        bytes.append(0x30 + UInt8(value % 10))
    }

    /// Whole tenths, rounded half away from zero; without `rounded()`, which would call for the C library.
    private static func tenths(of value: Double) -> Int {
        guard value.isFinite else { return 0 }
        let scaled = min(max(value, -9_999_999), 9_999_999) * 10
        return scaled < 0 ? -Int(0.5 - scaled) : Int(scaled + 0.5)
    }
}
