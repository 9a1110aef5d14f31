/// How much a finding weighs.
package enum Severity: Int, Sendable, Comparable, CaseIterable {
    /// Worth knowing.
    case info
    /// Governance has a hole.
    case warning
    /// The page would be wrong.
    case error

    package var name: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "info"
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// What a rule says of itself: its name, why it exists, and an example of each kind.
///
/// Descriptions are apart from the code that checks, so that the catalogue needs no rule.
package final class RuleDescription: Sendable {
    /// Kebab-case, named for the bad pattern: `risk-without-owner`.
    package let name: String
    package let severity: Severity
    /// What is wrong, in one sentence.
    package let summary: String
    /// Why it matters, and which practice or standard asks for it.
    package let rationale: String
    /// A project part that the rule complains of. A line that holds only spaces and `↓` marks the character
    /// below it at which the finding must point.
    package var failing: [String] { makeFailing() }
    /// The same, mended.
    package var passing: [String] { makePassing() }

    // Made when they are asked for: a check needs every description, and hardly ever an example.
    private let makeFailing: @Sendable () -> [String]
    private let makePassing: @Sendable () -> [String]

    package init(
        _ name: String, _ severity: Severity, summary: String, rationale: String,
        failing: @autoclosure @escaping @Sendable () -> [String],
        passing: @autoclosure @escaping @Sendable () -> [String]
    ) {
        self.name = name
        self.severity = severity
        self.summary = summary
        self.rationale = rationale
        makeFailing = failing
        makePassing = passing
    }
}

/// Something that is wrong at a place.
package struct Finding: Sendable {
    package let rule: RuleDescription
    /// The rule's own weight, unless this case of it weighs less: a missing meeting on a small project.
    package let severity: Severity
    package let span: Span
    /// What is wrong here.
    package let message: Phrase
    /// The way out, short enough to stand under the place: the words that would be right, or what to do.
    package let wayOut: Phrase?

    package init(
        _ rule: RuleDescription, _ severity: Severity? = nil, at span: Span, _ message: Phrase, wayOut: Phrase? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.span = span
        self.message = message
        self.wayOut = wayOut
    }
}

extension Finding {
    /// The same with another weight.
    package func weighing(_ severity: Severity) -> Finding {
        Finding(rule, severity, at: span, message, wayOut: wayOut)
    }
}

/// A finding with its place worked out, which no longer needs the files.
package struct PlacedFinding: Sendable {
    package let rule: RuleDescription
    package let severity: Severity
    package let place: Place
    package let message: Phrase
    package let wayOut: Phrase?

    /// Nil where the span points into no file of the map, which only a fault of ours can cause.
    package init?(_ finding: Finding, in sources: SourceMap) {
        guard let place = sources.place(of: finding.span) else { return nil }
        rule = finding.rule
        severity = finding.severity
        self.place = place
        message = finding.message
        wayOut = finding.wayOut
    }
}

extension [PlacedFinding] {
    /// By file, line, column and rule, each once: the same input gives the same list.
    package func sortedAndUnique() -> [PlacedFinding] {
        let keyed = map { (key: SortKey($0), finding: $0) }.sorted { $0.key < $1.key }
        var result: [PlacedFinding] = []
        var last: SortKey?
        for (key, finding) in keyed where key != last {
            result.append(finding)
            last = key
        }
        return result
    }

    package func count(_ severity: Severity) -> Int {
        reduce(into: 0) { count, finding in if finding.severity == severity { count += 1 } }
    }
}

/// Compared byte by byte: Swift's own order of strings follows canonical equivalence.
private struct SortKey: Comparable {
    let path: [UInt8]
    let line: Int
    let column: Int
    let rule: [UInt8]
    let message: [UInt8]

    init(_ finding: PlacedFinding) {
        path = Array(finding.place.path.utf8)
        line = finding.place.line
        column = finding.place.column
        rule = Array(finding.rule.name.utf8)
        message = Array(finding.message.text(in: .english).utf8)
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
        if left.path != right.path { return left.path.lexicographicallyPrecedes(right.path) }
        if left.line != right.line { return left.line < right.line }
        if left.column != right.column { return left.column < right.column }
        if left.rule != right.rule { return left.rule.lexicographicallyPrecedes(right.rule) }
        return left.message.lexicographicallyPrecedes(right.message)
    }
}
