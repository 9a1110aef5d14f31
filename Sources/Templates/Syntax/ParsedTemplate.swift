/// A template whose tags are known and matched.
struct ParsedTemplate: Sendable {
    let name: String
    let text: TemplateText
    var nodes: [TemplateNode]

    /// Whether it is known what stands inside what. Otherwise names cannot be looked up without
    /// finding faults that are none.
    let isSound: Bool

    /// Parses a template; what is wrong with its syntax goes into `faults`.
    init(_ source: TemplateSource, faults: inout FaultCollector) {
        name = source.name
        text = TemplateText(path: source.path, text: source.text)
        var scanner = TagScanner(text)
        scanner.scan()
        for fault in scanner.faults { faults.add(fault) }
        var matcher = TagMatcher(text, nodes: scanner.nodes)
        matcher.match(&faults)
        var lines = StandaloneLines(text, nodes: matcher.nodes)
        nodes = lines.trim()
        isSound = matcher.isSound && !scanner.isBroken
        if isSound { checkParents(&faults) }
    }

    /// The fault of a tag's name.
    func fault(at tag: TemplateTag, _ message: String, help: String) -> TemplateFault {
        text.fault(at: tag.nameRange, message, help: help)
    }

    /// The indices of what stands right inside an opening tag, not deeper.
    func children(of opening: Int) -> [Int] {
        guard let closing = nodes[opening].partner else { return [] }
        var children: [Int] = []
        var index = opening + 1
        while index < closing {
            children.append(index)
            index = after(index)
        }
        return children
    }

    /// The index of what follows a node and all that stands inside it.
    func after(_ index: Int) -> Int {
        guard let tag = nodes[index].tag, tag.kind.opens, let closing = nodes[index].partner else {
            return index + 1
        }
        return closing + 1
    }

    // Whatever else stood there would vanish without a word.
    private func checkParents(_ faults: inout FaultCollector) {
        for index in nodes.indices {
            guard let parent = nodes[index].tag, parent.kind == .parent else { continue }
            let help = "blocks and comments may stand in \(parent.written), nothing else"
            var overridden: Set<String> = []
            for child in children(of: index) {
                switch nodes[child].content {
                case .literal(let range):
                    guard let start = range.first(where: { !text.bytes[$0].isBlank }),
                        let end = range.last(where: { !text.bytes[$0].isBlank })
                    else { continue }
                    let firstLine = text.bytes[start...end].firstIndex(of: .newline) ?? end + 1
                    faults.add(
                        text.fault(at: start..<firstLine, "text between blocks is never shown", help: help))
                case .tag(let tag) where tag.kind == .block:
                    if !overridden.insert(tag.name).inserted {
                        faults.add(
                            fault(
                                at: tag, "the block “\(tag.name)” is filled twice",
                                help: "keep one of the two"))
                    }
                case .tag(let tag) where tag.kind != .comment:
                    faults.add(text.fault(at: tag.range, "a tag between blocks is never shown", help: help))
                case .tag:
                    continue
                }
            }
        }
    }
}
