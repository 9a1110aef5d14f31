/// How deep tags may stand inside each other, those of included templates counted.
let nestingLimit = 64

/// Finds the closing tag of each opening one.
struct TagMatcher {
    private let text: TemplateText
    private(set) var nodes: [TemplateNode]

    /// Whether every tag found its partner.
    private(set) var isSound = true

    private var open: [(index: Int, tag: TemplateTag)] = []

    init(_ text: TemplateText, nodes: [TemplateNode]) {
        self.text = text
        self.nodes = nodes
    }

    /// Matches all tags; those without a partner go into `faults`.
    mutating func match(_ faults: inout FaultCollector) {
        for index in nodes.indices {
            guard let tag = nodes[index].tag else { continue }
            if tag.kind.opens {
                if open.count == nestingLimit {
                    isSound = false
                    faults.add(
                        text.fault(
                            at: tag.range, "tags stand more than \(nestingLimit) deep inside each other",
                            help: "move the inner part out of the sections around it"))
                }
                open.append((index, tag))
            } else if tag.kind == .close {
                close(tag, at: index, &faults)
            }
        }
        while let (_, tag) = open.popLast() {
            refuseUnclosed(tag, "the template ends first", &faults)
        }
    }

    private mutating func close(_ tag: TemplateTag, at index: Int, _ faults: inout FaultCollector) {
        if let top = open.last, top.tag.name == tag.name {
            open.removeLast()
            nodes[index].partner = top.index
            nodes[top.index].partner = index
        } else if let match = open.suffix(nestingLimit).lastIndex(where: { $0.tag.name == tag.name }) {
            let line = text.line(at: tag.range.lowerBound)
            while open.count > match + 1, let (_, inner) = open.popLast() {
                refuseUnclosed(inner, "\(tag.written) on line \(line) comes first", &faults)
            }
            open.removeLast()
        } else {
            isSound = false
            let help: String
            if let top = open.last {
                let line = text.line(at: top.tag.range.lowerBound)
                help = "open here is \(top.tag.written) of line \(line)"
                // A misspelt name is more likely than a closing tag too many.
                if editDistance(top.tag.name, tag.name) <= 2 { open.removeLast() }
            } else {
                help = "no tag is open here"
            }
            faults.add(text.fault(at: tag.range, "\(tag.written) closes nothing", help: help))
        }
    }

    private mutating func refuseUnclosed(_ tag: TemplateTag, _ why: String, _ faults: inout FaultCollector) {
        isSound = false
        faults.add(
            text.fault(
                at: tag.range, "\(tag.written) is not closed: \(why)", help: "close it with {{/\(tag.name)}}")
        )
    }
}
