/// Something wrong with a template, and where.
package struct TemplateFault: Sendable, Hashable {
    /// The path of the template's source.
    package var path: String

    /// The line, counted from 1.
    package var line: Int

    /// The column in Unicode code points, counted from 1.
    package var column: Int

    /// How many code points are meant; 0 for a fault that is no particular text's.
    package var length: Int

    /// What is wrong.
    package var message: String

    /// The way out, such as the names that do exist.
    package var help: String

    /// The line in question without its line ending.
    package var lineText: String

    /// Takes a fault's parts as they are.
    package init(
        path: String, line: Int, column: Int, length: Int, message: String, help: String, lineText: String
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.length = length
        self.message = message
        self.help = help
        self.lineText = lineText
    }
}

/// Everything that was found wrong with a set of templates.
package struct TemplateFaults: Error, Sendable, Equatable {
    /// The faults by path, line and column, each once and 500 at most; never empty when thrown.
    package var faults: [TemplateFault]
}

/// Takes faults in while templates are looked into, and hands them out in order.
struct FaultCollector {
    private var faults: Set<TemplateFault> = []

    /// How many faults are kept: a broken file of generated text must not fill the memory with
    /// messages that nobody reads.
    static let limit = 500

    var isEmpty: Bool { faults.isEmpty }

    /// Whether no further fault is kept, so that looking for more is idle.
    var isFull: Bool { faults.count >= Self.limit }

    mutating func add(_ fault: @autoclosure () -> TemplateFault) {
        if !isFull { faults.insert(fault()) }
    }

    var sorted: [TemplateFault] {
        faults.sorted { left, right in
            // By bytes: String's own order goes by canonical equivalence, which would leave the
            // order of two such paths to the set, and that changes from run to run.
            if left.path != right.path {
                return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
            }
            if left.line != right.line { return left.line < right.line }
            if left.column != right.column { return left.column < right.column }
            if left.length != right.length { return left.length < right.length }
            if left.message != right.message {
                return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
            }
            return left.help.utf8.lexicographicallyPrecedes(right.help.utf8)
        }
    }
}
