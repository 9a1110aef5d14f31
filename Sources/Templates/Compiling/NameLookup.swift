/// Why a name means nothing where it stands.
struct NameFailure: Error {
    /// Which part of the name is meant, in bytes from its start.
    let part: Range<Int>
    let message: String
    let help: String
}

extension NameScope {
    private typealias Segment = (text: String, range: Range<Int>)
    private typealias Found = (value: NamedValue, kind: ViewKind)

    /// Finds what a name means: the value and its kind.
    func find(_ name: String) throws(NameFailure) -> (value: NamedValue, kind: ViewKind) {
        let segments = segments(of: name)
        guard let first = segments.first else {
            throw NameFailure(
                part: 0..<0, message: "the tag has no name", help: "write a name between the braces")
        }
        var found = try findFirst(first)
        var before = first.range
        for segment in segments.dropFirst() {
            guard case .view(let shape) = found.kind else {
                let path = String(decoding: name.utf8.prefix(before.upperBound), as: UTF8.self)
                throw NameFailure(
                    part: 0..<before.upperBound,
                    message: "“\(path)” (\(found.kind.words)) cannot have a dot after it",
                    help: found.kind.usage(path))
            }
            let slot = try slot(of: segment, in: shape, further: "")
            found.value = NamedValue(global: found.value.global, slots: found.value.slots + [slot])
            found.kind = shape.fields[slot].kind
            before = segment.range
        }
        return found
    }

    private func segments(of name: String) -> [Segment] {
        var start = 0
        return name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { part in
            defer { start += part.count + 1 }
            return (String(decoding: part, as: UTF8.self), start..<start + part.count)
        }
    }

    private func findFirst(_ segment: Segment) throws(NameFailure) -> Found {
        if let global = globals.firstIndex(where: { $0.name == segment.text }) {
            return (NamedValue(global: global, slots: []), .view(globals[global]))
        }
        switch context {
        case .view(let shape):
            let slot = try slot(of: segment, in: shape, further: hints(segment.text))
            return (NamedValue(global: nil, slots: [slot]), shape.fields[slot].kind)
        case .item(let texts):
            throw NameFailure(
                part: segment.range, message: "a section over texts has no “\(segment.text)”",
                help: "each text of “\(texts)” is {{.}}" + hints(segment.text))
        }
    }

    private func slot(of segment: Segment, in shape: ViewShape, further: @autoclosure () -> String)
        throws(NameFailure) -> Int
    {
        if let slot = shape.slot(of: segment.text) { return slot }
        let names = namesToChoose(shape.fields.map(\.name), nearestTo: segment.text)
        throw NameFailure(
            part: segment.range, message: "the view “\(shape.name)” has no “\(segment.text)”",
            help: (names.isEmpty ? "it has no fields" : "it has: \(names)") + further())
    }

    private func hints(_ name: String) -> String {
        outsideHint(name) + globalsHint(name)
    }

    private func outsideHint(_ name: String) -> String {
        guard let shape = outer.last(where: { $0.slot(of: name) != nil }) else { return "" }
        return "; “\(shape.name)” outside has it, but a section sees only its own view"
    }

    private func globalsHint(_ name: String) -> String {
        globals.isEmpty ? "" : "; everywhere: \(namesToChoose(globals.map(\.name), nearestTo: name))"
    }
}

extension ViewKind {
    /// How a template may use a field of this kind, as help after a fault.
    func usage(_ name: String) -> String {
        switch self {
        case .text, .html: "write {{\(name)}} to show it"
        case .optionalText, .optionalHTML:
            "write {{#\(name)}}…{{\(name)}}…{{/\(name)}} to show it where there is one"
        case .flag: "write {{#\(name)}}…{{/\(name)}} to show something where it holds"
        case .view: "write {{#\(name)}}…{{/\(name)}} to go into it, or a dot and a name after it"
        case .optionalView: "write {{#\(name)}}…{{/\(name)}} to go into it where there is one"
        case .list: "write {{#\(name)}}…{{/\(name)}} to show something for each"
        case .texts: "write {{#\(name)}}…{{.}}…{{/\(name)}} to show each"
        }
    }
}
