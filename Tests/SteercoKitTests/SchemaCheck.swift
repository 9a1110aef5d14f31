import Foundation
import ProjectSource

/// Holds JSON against a schema, as far as the schemas of steerco go: a keyword that is not known here is a fault.
struct SchemaCheck {
    let schema: JSONNode

    /// What does not fit, each with its path; empty where everything does.
    func faults(_ value: JSONNode) -> [String] { faults(value, schema, "$") }

    private func faults(_ value: JSONNode, _ schema: JSONNode, _ path: String) -> [String] {
        guard case .object(let keywords) = schema.content else { return ["\(path): the schema is no object"] }
        return keywords.flatMap { faults(value, $0.key, $0.value, schema, path) }
    }

    private func faults(
        _ value: JSONNode, _ keyword: String, _ argument: JSONNode, _ schema: JSONNode, _ path: String
    ) -> [String] {
        switch keyword {
        case "$schema", "title", "description", "examples", "$defs", "then": return []
        case "$ref":
            return target(argument).map { faults(value, $0, path) } ?? ["\(path): \(text(argument)) leads nowhere"]
        case "type":
            let names = argument.elements.isEmpty ? [text(argument)] : argument.elements.map(text)
            return names.contains { isType($0, value) } ? [] : ["\(path): is none of \(names)"]
        case "enum":
            return argument.elements.contains { $0.content == value.content } ? [] : ["\(path): is none of the words"]
        case "anyOf":
            let all = argument.elements.map { faults(value, $0, path) }
            return all.contains(where: \.isEmpty) ? [] : ["\(path): fits none: \(all)"]
        case "if":
            guard let then = schema["then"], faults(value, argument, path).isEmpty else { return [] }
            return faults(value, then, path)
        case "pattern", "minLength": return textFaults(value, keyword, argument, path)
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum":
            return numberFaults(value, keyword, argument, path)
        case "items", "minItems", "maxItems": return listFaults(value, keyword, argument, path)
        case "properties", "required", "dependentRequired", "additionalProperties":
            return objectFaults(value, keyword, argument, schema, path)
        default: return ["\(path): the keyword \(keyword) is not known"]
        }
    }

    // MARK: Keywords

    private func textFaults(_ value: JSONNode, _ keyword: String, _ argument: JSONNode, _ path: String) -> [String] {
        guard case .string(let string) = value.content else { return [] }
        if keyword == "minLength" { return Double(string.count) < number(argument) ? ["\(path): is too short"] : [] }
        guard let pattern = try? Regex(text(argument)) else { return ["\(path): the pattern cannot be read"] }
        return string.firstMatch(of: pattern) == nil ? ["\(path): “\(string)” is not \(text(argument))"] : []
    }

    private func numberFaults(_ value: JSONNode, _ keyword: String, _ argument: JSONNode, _ path: String) -> [String] {
        guard case .number = value.content else { return [] }
        let fits =
            switch keyword {
            case "minimum": number(value) >= number(argument)
            case "maximum": number(value) <= number(argument)
            case "exclusiveMinimum": number(value) > number(argument)
            default: number(value) < number(argument)
            }
        return fits ? [] : ["\(path): is beyond \(keyword)"]
    }

    private func listFaults(_ value: JSONNode, _ keyword: String, _ argument: JSONNode, _ path: String) -> [String] {
        guard case .array(let elements) = value.content else { return [] }
        switch keyword {
        case "minItems": return Double(elements.count) < number(argument) ? ["\(path): is too short"] : []
        case "maxItems": return Double(elements.count) > number(argument) ? ["\(path): is too long"] : []
        default:
            return elements.enumerated().flatMap { faults($0.element, argument, "\(path)[\($0.offset)]") }
        }
    }

    private func objectFaults(
        _ value: JSONNode, _ keyword: String, _ argument: JSONNode, _ schema: JSONNode, _ path: String
    ) -> [String] {
        guard case .object(let members) = value.content else { return [] }
        switch keyword {
        case "properties":
            return members.flatMap { member in
                argument[member.key].map { faults(member.value, $0, "\(path).\(member.key)") } ?? []
            }
        case "required":
            return argument.elements.map(text).filter { value[$0] == nil }.map { "\(path): \($0) is missing" }
        case "dependentRequired":
            return argument.members.filter { value[$0.key] != nil }.flatMap { member in
                member.value.elements.map(text).filter { value[$0] == nil }.map { "\(path): \($0) is missing" }
            }
        default:
            let others = members.filter { schema["properties"]?[$0.key] == nil }
            if argument.content == .bool(false) { return others.map { "\(path): \($0.key) is not known" } }
            return others.flatMap { faults($0.value, argument, "\(path).\($0.key)") }
        }
    }

    // MARK: Values

    private func isType(_ name: String, _ value: JSONNode) -> Bool {
        switch (name, value.content) {
        case ("null", .null), ("boolean", .bool), ("string", .string), ("number", .number), ("array", .array),
            ("object", .object):
            true
        case ("integer", .number): number(value).rounded() == number(value)
        default: false
        }
    }

    private func text(_ node: JSONNode) -> String {
        if case .string(let text) = node.content { text } else { "" }
    }

    private func number(_ node: JSONNode) -> Double {
        if case .number(let text) = node.content { Double(text) ?? .nan } else { .nan }
    }

    /// The definition that `#/$defs/NAME` leads to.
    private func target(_ reference: JSONNode) -> JSONNode? {
        let path = text(reference).removingPercentEncoding ?? ""
        guard path.hasPrefix("#/$defs/") else { return nil }
        let name = path.dropFirst(8).replacing("~1", with: "/").replacing("~0", with: "~")
        return schema["$defs"]?[String(name)]
    }
}

extension JSONNode {
    var elements: [JSONNode] {
        if case .array(let elements) = content { elements } else { [] }
    }

    var members: [JSONMember] {
        if case .object(let members) = content { members } else { [] }
    }
}
