/// An element of a parsed picture.
struct SVGElement {
    var name: String
    var attributes: [String: String] = [:]
    var children: [SVGElement] = []
    var text = ""

    /// The element and all below it.
    var all: [SVGElement] { [self] + children.flatMap(\.all) }

    func named(_ name: String) -> [SVGElement] { all.filter { $0.name == name } }
}

struct NotWellFormed: Error {
    let reason: String
}

/// Reads the XML that the charts write and refuses whatever is not well-formed.
struct SVGTree {
    private let bytes: [UInt8]
    private var position = 0

    static func parse(_ bytes: [UInt8]) throws -> SVGElement {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw NotWellFormed(reason: "not UTF-8") }
        let isForbidden = text.unicodeScalars.contains {
            $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0xFFFE || $0.value == 0xFFFF
        }
        if isForbidden { throw NotWellFormed(reason: "forbidden character") }
        var tree = SVGTree(bytes: bytes)
        let root = try tree.element()
        if tree.position != bytes.count { throw NotWellFormed(reason: "something after the root") }
        return root
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

    private mutating func expect(_ word: String) throws {
        for byte in word.utf8 {
            guard next == byte else { throw NotWellFormed(reason: "expected \(word) at \(position)") }
            position += 1
        }
    }

    private mutating func name() throws -> String {
        let start = position
        while (0x61...0x7A).contains(next) || (0x41...0x5A).contains(next) || next == 0x2D || next == 0x3A
            || (0x30...0x39).contains(next)
        { position += 1 }
        if start == position { throw NotWellFormed(reason: "no name at \(position)") }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func element() throws -> SVGElement {
        try expect("<")
        var element = SVGElement(name: try name())
        while next == 0x20 {
            position += 1
            let key = try name()
            try expect("=\"")
            let value = try characters(until: 0x22)
            try expect("\"")
            if element.attributes.updateValue(value, forKey: key) != nil {
                throw NotWellFormed(reason: "\(key) twice")
            }
        }
        if next == 0x2F {
            try expect("/>")
            return element
        }
        try expect(">")
        while true {
            element.text += try characters(until: 0x3C)
            if position + 1 < bytes.count, bytes[position + 1] == 0x2F {
                try expect("</" + element.name + ">")
                return element
            }
            element.children.append(try self.element())
        }
    }

    private mutating func characters(until end: UInt8) throws -> String {
        var result: [UInt8] = []
        while next != end {
            switch next {
            case 0, 0x3C, 0x3E: throw NotWellFormed(reason: "stray byte at \(position)")
            case 0x26:
                let rest = String(decoding: bytes[position..<min(position + 6, bytes.count)], as: UTF8.self)
                let entities = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
                guard let entity = entities.first(where: { rest.hasPrefix($0.0) }) else {
                    throw NotWellFormed(reason: "stray & at \(position)")
                }
                result += Array(entity.1.utf8)
                position += entity.0.utf8.count
            default:
                result.append(next)
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
