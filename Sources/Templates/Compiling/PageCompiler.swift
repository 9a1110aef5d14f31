/// Writes out a page with all that it includes as one list of instructions.
///
/// Every template is looked into anew wherever it is included, since its names may mean something
/// else there.
struct PageCompiler {
    /// What child templates put into the blocks of a parent.
    struct Fillings {
        var blocks: [String: Filling] = [:]
    }

    /// The content of a block, with the fillings of the template in which it is written.
    struct Filling {
        let template: Int
        let nodes: Range<Int>
        let fillings: Fillings
    }

    /// Where the compiler is.
    struct Position {
        var template: Int
        var fillings: Fillings
        var scope: NameScope
        var depth: Int
    }

    // Including a template twice, which includes another twice and so on, doubles the page each time.
    private static let sizeLimit = 4 << 20

    private let linked: LinkedTemplates
    private let textStarts: [Int]
    private(set) var program: PageProgram
    private(set) var faults = FaultCollector()
    private var size = 0

    /// Prepares for a page.
    /// - Parameter textStarts: where each template's bytes start in the library's text.
    init(_ shape: ViewShape, linked: LinkedTemplates, textStarts: [Int], faults: FaultCollector) {
        self.linked = linked
        self.textStarts = textStarts
        self.faults = faults
        program = PageProgram(shape: shape)
    }

    /// Compiles the page that the template with this index is; `program` and `faults` are filled.
    mutating func compile(template: Int, globals: [ViewShape]) {
        let scope = NameScope(page: program.shape, globals: globals)
        writeTemplate(Position(template: template, fillings: Fillings(), scope: scope, depth: 0))
    }

    /// The template that the compiler is in.
    func template(_ position: Position) -> ParsedTemplate {
        linked.templates[position.template]
    }

    /// Notes a fault of a range of the template that the compiler is in.
    mutating func refuse(_ range: Range<Int>, _ position: Position, _ message: String, help: String) {
        let text = template(position).text
        faults.add(text.fault(at: range, message, help: help))
    }

    /// Adds an instruction that is told where to go on, and what stands inside it.
    mutating func write(
        _ nodes: Range<Int>, _ position: Position, inside opening: (_ end: Int) -> Instruction
    ) {
        let start = program.instructions.count
        program.instructions.append(opening(start))
        write(nodes, position)
        program.instructions[start] = opening(program.instructions.count)
    }

    mutating func append(_ instruction: Instruction) {
        program.instructions.append(instruction)
    }

    /// The place of a value for the renderer; a global itself has none.
    mutating func place(of value: NamedValue) -> Place? {
        guard let slot = value.slots.last else { return nil }
        let start = program.leads.count
        program.leads += value.slots.dropLast()
        return Place(global: value.global, lead: start..<program.leads.count, slot: slot)
    }

    private mutating func writeTemplate(_ position: Position) {
        let template = template(position)
        guard template.isSound else { return }
        write(template.nodes.indices, position)
    }

    private mutating func write(_ nodes: Range<Int>, _ position: Position) {
        let template = template(position)
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            guard fits(index, position) else { return }
            switch template.nodes[index].content {
            case .literal(let range):
                writeLiteral(range, position)
            case .tag(let tag):
                write(tag, at: index, position)
            }
            index = template.after(index)
        }
    }

    private mutating func fits(_ index: Int, _ position: Position) -> Bool {
        guard size <= Self.sizeLimit, !faults.isFull else { return false }
        let range: Range<Int>
        switch template(position).nodes[index].content {
        case .literal(let literal): range = literal
        case .tag(let tag): range = tag.range
        }
        size += range.count
        guard size > Self.sizeLimit else { return true }
        refuse(
            range.lowerBound..<range.lowerBound, position,
            "the page with all that it includes is longer than \(Self.sizeLimit >> 20) MiB",
            help: "look for templates that are included many times over")
        return false
    }

    private mutating func writeLiteral(_ range: Range<Int>, _ position: Position) {
        guard !range.isEmpty else { return }
        let base = textStarts[position.template]
        append(.literal(start: base + range.lowerBound, end: base + range.upperBound))
    }

    private mutating func write(_ tag: TemplateTag, at index: Int, _ position: Position) {
        switch tag.kind {
        case .variable:
            writeVariable(tag, position)
        case .comment, .close:
            return
        case .section, .inverted, .partial, .parent, .block:
            guard position.depth < nestingLimit else {
                refuse(
                    tag.range, position, "tags stand more than \(nestingLimit) deep inside each other",
                    help: "included templates count; move the inner part out")
                return
            }
            var inner = position
            inner.depth += 1
            let end = template(position).nodes[index].partner ?? index + 1
            let content = index + 1..<max(index + 1, end)
            switch tag.kind {
            case .section: writeSection(tag, content, inner)
            case .inverted: writeInverted(tag, content, inner)
            case .block: writeBlock(tag, content, inner)
            default: writeIncluded(tag, at: index, inner)
            }
        }
    }

    private mutating func writeBlock(_ tag: TemplateTag, _ content: Range<Int>, _ position: Position) {
        guard let filling = position.fillings.blocks[tag.name] else { return write(content, position) }
        var inner = position
        inner.template = filling.template
        inner.fillings = filling.fillings
        write(filling.nodes, inner)
    }

    private mutating func writeIncluded(_ tag: TemplateTag, at index: Int, _ position: Position) {
        let template = template(position)
        guard let target = template.nodes[index].target else { return }
        var inner = position
        inner.template = target
        inner.fillings = Fillings()
        if tag.kind == .parent {
            for child in template.children(of: index) {
                guard let block = template.nodes[child].tag, block.kind == .block else { continue }
                let content = child + 1..<(template.nodes[child].partner ?? child + 1)
                inner.fillings.blocks[block.name] = Filling(
                    template: position.template, nodes: content, fillings: position.fillings)
            }
            // Whoever fills the blocks of this template has the last word on those further in too.
            inner.fillings.blocks.merge(position.fillings.blocks) { _, outer in outer }
        }
        writeTemplate(inner)
    }
}
