/// Does what a page's program says.
///
/// A value always has the kind for which its instruction was made: the compiler looked at the
/// shape that the data was made with. So no branch here is for a value of another kind.
struct PageRenderer {
    private let text: [UInt8]
    private let instructions: [Instruction]
    private let leads: [Int]
    private let globals: [[ViewValue]]

    /// Prepares a program to be run with these globals.
    init(_ program: PageProgram, text: [UInt8], globals: [ViewData]) {
        self.text = text
        instructions = program.instructions
        leads = program.leads
        self.globals = globals.map(\.values)
    }

    /// Appends the page with this data to `output`.
    func render(_ data: ViewData, into output: inout [UInt8]) {
        run(instructions.indices, data.values, item: "", &output)
    }

    private func run(_ steps: Range<Int>, _ values: [ViewValue], item: String, _ output: inout [UInt8]) {
        var step = steps.lowerBound
        while step < steps.upperBound {
            var next = step + 1
            switch instructions[step] {
            case .literal(let start, let end):
                output.append(contentsOf: text[start..<end])
            case .text(let place):
                switch value(at: place, values) {
                case .text(let text), .optionalText(let text?): appendEscaped(text, to: &output)
                default: break
                }
            case .html(let place):
                switch value(at: place, values) {
                case .html(let html), .optionalHTML(let html?): output.append(contentsOf: html.bytes)
                default: break
                }
            case .item:
                appendEscaped(item, to: &output)
            case .ifShown(let place, let end):
                if !value(at: place, values).isShown { next = end }
            case .ifNotShown(let place, let end):
                if value(at: place, values).isShown { next = end }
            case .enter(let place, let end):
                switch value(at: place, values) {
                case .view(let data), .optionalView(let data?):
                    run(next..<end, data.values, item: item, &output)
                default: break
                }
                next = end
            case .enterGlobal(let global, let end):
                run(next..<end, globals[global], item: item, &output)
                next = end
            case .eachView(let place, let end):
                if case .list(let rows) = value(at: place, values) {
                    for row in rows { run(next..<end, row.values, item: item, &output) }
                }
                next = end
            case .eachText(let place, let end):
                if case .texts(let texts) = value(at: place, values) {
                    for text in texts { run(next..<end, values, item: text, &output) }
                }
                next = end
            }
            step = next
        }
    }

    private func value(at place: Place, _ values: [ViewValue]) -> ViewValue {
        if place.global == nil, place.lead.isEmpty { return values[place.slot] }
        var values = place.global.map { globals[$0] } ?? values
        for slot in leads[place.lead] {
            if case .view(let data) = values[slot] { values = data.values }
        }
        return values[place.slot]
    }
}

extension ViewValue {
    /// Whether a section over the value shows anything.
    fileprivate var isShown: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .html(let html): !html.bytes.isEmpty
        case .flag(let flag): flag
        case .optionalText(let text): text != nil
        case .optionalHTML(let html): html != nil
        case .optionalView(let data): data != nil
        case .view: true
        case .list(let rows): !rows.isEmpty
        case .texts(let texts): !texts.isEmpty
        }
    }
}
