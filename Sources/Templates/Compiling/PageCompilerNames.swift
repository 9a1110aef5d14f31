extension PageCompiler {
    /// Writes `{{x}}`.
    mutating func writeVariable(_ tag: TemplateTag, _ position: Position) {
        if tag.name == "." {
            guard case .item = position.scope.context else {
                refuse(
                    tag.nameRange, position, "{{.}} stands outside a section over texts",
                    help: "write the name of a field")
                return
            }
            return append(.item)
        }
        guard let (value, kind) = find(tag, position) else { return }
        switch kind {
        case .optionalText, .optionalHTML:
            guard position.scope.knows(value) else {
                refuse(
                    tag.nameRange, position,
                    "“\(tag.name)” may be missing and stands outside its own section",
                    help: kind.usage(tag.name))
                return
            }
        case .text, .html:
            break
        case .flag, .view, .optionalView, .list, .texts:
            refuse(
                tag.nameRange, position, "“\(tag.name)” (\(kind.words)) cannot be written",
                help: kind.usage(tag.name))
            return
        }
        guard let place = place(of: value) else { return }
        switch kind {
        case .html, .optionalHTML: append(.html(place))
        default: append(.text(place))
        }
    }

    /// Writes `{{#x}}…{{/x}}`.
    mutating func writeSection(_ tag: TemplateTag, _ content: Range<Int>, _ position: Position) {
        guard let (value, kind) = find(tag, position) else { return }
        var inner = position
        guard let place = place(of: value) else {
            guard let global = value.global, let shape = kind.child else { return }
            inner.scope = position.scope.inside(shape)
            return write(content, inner) { .enterGlobal(global, end: $0) }
        }
        switch kind {
        case .text, .html, .flag:
            write(content, inner) { .ifShown(place, end: $0) }
        case .optionalText, .optionalHTML:
            inner.scope = position.scope.knowing(value)
            write(content, inner) { .ifShown(place, end: $0) }
        case .view(let shape), .optionalView(let shape):
            inner.scope = position.scope.inside(shape)
            write(content, inner) { .enter(place, end: $0) }
        case .list(let shape):
            inner.scope = position.scope.inside(shape)
            write(content, inner) { .eachView(place, end: $0) }
        case .texts:
            inner.scope = position.scope.insideTexts(tag.name)
            write(content, inner) { .eachText(place, end: $0) }
        }
    }

    /// Writes `{{^x}}…{{/x}}`.
    mutating func writeInverted(_ tag: TemplateTag, _ content: Range<Int>, _ position: Position) {
        guard let (value, kind) = find(tag, position) else { return }
        if case .view = kind {
            refuse(
                tag.nameRange, position,
                "“\(tag.name)” is always there, so {{^\(tag.name)}} would never show anything",
                help: kind.usage(tag.name))
            return
        }
        guard let place = place(of: value) else { return }
        write(content, position) { .ifNotShown(place, end: $0) }
    }

    private mutating func find(_ tag: TemplateTag, _ position: Position) -> (NamedValue, ViewKind)? {
        if tag.name == "." {
            refuse(
                tag.nameRange, position, "\(tag.written) is no section",
                help: "only {{.}} may be written, in a section over texts")
            return nil
        }
        do throws(NameFailure) {
            let found = try position.scope.find(tag.name)
            return (found.value, found.kind)
        } catch {
            let start = tag.nameRange.lowerBound
            let range = start + error.part.lowerBound..<start + error.part.upperBound
            refuse(range, position, error.message, help: error.help)
            return nil
        }
    }
}
