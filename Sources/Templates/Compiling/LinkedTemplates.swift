/// A set of templates whose partials and parents are known.
struct LinkedTemplates: Sendable {
    /// The templates, in the order in which they were handed over. The targets of their partials
    /// and parents are set, but for those that are missing or lead back to where they started.
    private(set) var templates: [ParsedTemplate]

    private let indices: [String: Int]

    /// The blocks that a template lets others fill, by the template's index; nil where a fault
    /// keeps them from being known.
    private var blocks: [Set<String>?]

    /// Links templates; what is wrong with their links goes into `faults`.
    init(_ parsed: [ParsedTemplate], faults: inout FaultCollector) {
        templates = parsed
        blocks = Array(repeating: nil, count: parsed.count)
        var indices: [String: Int] = [:]
        for (index, template) in parsed.enumerated() {
            if indices.updateValue(index, forKey: template.name) != nil {
                faults.add(
                    template.text.fault(
                        at: 0..<0, "there are two templates named “\(template.name)”",
                        help: "rename one of them"))
            }
        }
        self.indices = indices
        findTargets(&faults)
        let order = cutCircles(&faults)
        checkBlocks(innermostFirst: order, &faults)
    }

    /// The index of a template.
    func index(of name: String) -> Int? {
        indices[name]
    }

    /// The names of all templates, the nearest to `name` first.
    func names(nearestTo name: String) -> String {
        namesToChoose(templates.map(\.name), nearestTo: name)
    }

    private mutating func findTargets(_ faults: inout FaultCollector) {
        for (template, node, tag) in references() {
            if let target = indices[tag.name] {
                templates[template].nodes[node].target = target
            } else {
                faults.add(
                    templates[template].fault(
                        at: tag, "there is no template “\(tag.name)”",
                        help: "there are: \(names(nearestTo: tag.name))"))
            }
        }
    }

    /// Every partial and parent tag of every template.
    private func references() -> [(template: Int, node: Int, tag: TemplateTag)] {
        var references: [(Int, Int, TemplateTag)] = []
        for template in templates.indices {
            for (node, content) in templates[template].nodes.enumerated() {
                guard let tag = content.tag, tag.kind == .partial || tag.kind == .parent else { continue }
                references.append((template, node, tag))
            }
        }
        return references
    }

    /// Goes through the templates depth first, cuts each tag that leads back to a template on the
    /// way to it, and returns the templates so that each stands after those that it names.
    private mutating func cutCircles(_ faults: inout FaultCollector) -> [Int] {
        var order: [Int] = []
        var visited = Array(repeating: false, count: templates.count)
        for start in templates.indices where !visited[start] {
            visited[start] = true
            // A list of its own and not recursion: a chain of templates may be long.
            var way: [(template: Int, node: Int)] = [(start, 0)]
            while let (template, node) = way.last {
                guard node < templates[template].nodes.count else {
                    order.append(template)
                    way.removeLast()
                    continue
                }
                way[way.count - 1].node += 1
                guard let target = templates[template].nodes[node].target else { continue }
                if let circle = way.firstIndex(where: { $0.template == target }) {
                    refuseCircle(way[circle...].map(\.template) + [target], at: node, &faults)
                } else if !visited[target] {
                    visited[target] = true
                    way.append((target, 0))
                }
            }
        }
        return order
    }

    private mutating func refuseCircle(_ circle: [Int], at node: Int, _ faults: inout FaultCollector) {
        guard let last = circle.dropLast().last, let tag = templates[last].nodes[node].tag else { return }
        let names = circle.map { templates[$0].name }.joined(separator: " → ")
        templates[last].nodes[node].target = nil
        faults.add(
            templates[last].fault(
                at: tag, "the template “\(tag.name)” would include itself: \(names)",
                help: "take the tag out; a template cannot stand inside itself"))
    }

    private mutating func checkBlocks(innermostFirst order: [Int], _ faults: inout FaultCollector) {
        for template in order { blocks[template] = blocksOffered(by: template) }
        for (template, node, tag) in references() where tag.kind == .parent {
            guard templates[template].isSound, let target = templates[template].nodes[node].target,
                let offered = blocks[target]?.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
            else { continue }
            for child in templates[template].children(of: node) {
                guard let block = templates[template].nodes[child].tag, block.kind == .block,
                    !offered.contains(block.name)
                else { continue }
                faults.add(
                    templates[template].fault(
                        at: block, "the template “\(tag.name)” has no block “\(block.name)”",
                        help: offered.isEmpty
                            ? "it has no blocks"
                            : "it has: \(namesToChoose(offered, nearestTo: block.name))"))
            }
        }
    }

    private func blocksOffered(by template: Int) -> Set<String>? {
        guard templates[template].isSound else { return nil }
        var offered: Set<String> = []
        for node in templates[template].nodes {
            guard let tag = node.tag else { continue }
            if tag.kind == .block {
                offered.insert(tag.name)
            } else if tag.kind == .parent {
                guard let target = node.target, let further = blocks[target] else { return nil }
                offered.formUnion(further)
            }
        }
        return offered
    }
}
