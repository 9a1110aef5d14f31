import Diagnostics
import Foundation
import Testing

/// Findings of every severity for the formats that other programs read.
enum SampleFindings {
    static let unknownState = RuleDescription(
        "unknown-state", .error, summary: "A state is none of those that a register knows.",
        rationale: "It would count as neither open nor closed.",
        failing: ["# Demo\n\n  ↓\n| almost |\n"], passing: ["# Demo\n\n| open |\n"])
    static let missingOwner = RuleDescription(
        "missing-owner", .warning, summary: "A risk has no owner.", rationale: "Nobody looks after it.",
        failing: [], passing: [])
    static let quietRisk = RuleDescription(
        "quiet-risk", .info, summary: "A risk was not looked at for long.", rationale: "It may have passed.",
        failing: [], passing: [])

    /// Not in the order of their names.
    static let rules = [unknownState, quietRisk, missingOwner]

    static let issuesPath = "projects/derp/issues.md"
    static let issues = "# 问题\n\n| I6 | 仓库标签打印错位 | almost | 王丽 |\n| I7 |  |\n"

    /// A finding at the first place where `focus` stands; right after it where a thing is missing.
    static func finding(
        _ rule: RuleDescription = SampleFindings.unknownState, _ severity: Severity? = nil,
        in text: String = SampleFindings.issues, at focus: String = "almost", isMissing: Bool = false,
        path: String = SampleFindings.issuesPath, message: String = "“almost” is no state of an issue",
        wayOut: String? = "open, in progress"
    ) throws -> PlacedFinding {
        var sources = SourceMap()
        let file = sources.add(SourceText(path: path, name: "issues.md", bytes: Array(text.utf8)))
        let range = try #require(text.range(of: focus))
        let start = text[..<range.lowerBound].utf8.count
        let length = focus.utf8.count
        let span = Span(file: file, offset: isMissing ? start + length : start, length: isMissing ? 0 : length)
        let finding = Finding(
            rule, severity, at: span, Phrase(Localized(same: message)),
            wayOut: wayOut.map { Phrase(Localized(same: $0)) })
        return try #require(PlacedFinding(finding, in: sources))
    }

    /// One of each severity, in two files, sorted.
    static func list() throws -> [PlacedFinding] {
        [
            try finding(),
            try finding(missingOwner, at: "| I7 | ", isMissing: true, message: "no owner", wayOut: nil),
            try finding(
                quietRisk, in: "R1 low", at: "low", path: "projects/仓库 #1/risks.md", message: "not looked at",
                wayOut: "look at it"),
        ]
    }

    static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// JSON as a program reads it. What is not there is `null`.
enum ParsedJSON: Decodable, Equatable, Sendable {
    case object([String: ParsedJSON])
    case array([ParsedJSON])
    case string(String)
    case integer(Int)
    case flag(Bool)
    case null

    init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(ParsedJSON.self, from: Data(bytes)) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let object = try? container.decode([String: ParsedJSON].self) {
            self = .object(object)
        } else if let array = try? container.decode([ParsedJSON].self) {
            self = .array(array)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else {
            self = .integer(try container.decode(Int.self))
        }
    }

    subscript(key: String) -> ParsedJSON {
        if case .object(let object) = self { object[key] ?? .null } else { .null }
    }

    subscript(index: Int) -> ParsedJSON {
        items.indices.contains(index) ? items[index] : .null
    }

    var items: [ParsedJSON] {
        if case .array(let array) = self { array } else { [] }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var number: Int? {
        if case .integer(let number) = self { number } else { nil }
    }
}

/// What a schema says of JSON, written out: a key that is not named may not stand there.
indirect enum Shape: Sendable {
    case object(required: [String: Shape], optional: [String: Shape] = [:])
    case array(Shape)
    case map(Shape)
    case text
    case oneOf([String])
    case number(atLeast: Int)

    /// What does not fit, each with its place; empty where all does.
    func faults(_ json: ParsedJSON, at place: String = "$") -> [String] {
        switch (self, json) {
        case (.object(let required, let optional), .object(let object)):
            let missing = required.keys.filter { object[$0] == nil }.map { "\(place) has no \($0)" }
            let wrong = object.flatMap { key, value in
                (required[key] ?? optional[key])?.faults(value, at: "\(place).\(key)") ?? [
                    "\(place) may have no \(key)"
                ]
            }
            return (missing + wrong).sorted()
        case (.array(let shape), .array(let items)):
            return items.enumerated().flatMap { shape.faults($1, at: "\(place)[\($0)]") }
        case (.map(let shape), .object(let object)):
            return object.flatMap { shape.faults($1, at: "\(place).\($0)") }.sorted()
        case (.text, .string(let text)):
            return text.isEmpty ? ["\(place) is empty"] : []
        case (.oneOf(let words), .string(let text)):
            return words.contains(text) ? [] : ["\(place) may not be \(text)"]
        case (.number(let least), .integer(let number)):
            return number >= least ? [] : ["\(place) is less than \(least)"]
        default: return ["\(place) is of another kind"]
        }
    }
}
