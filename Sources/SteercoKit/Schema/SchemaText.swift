import Diagnostics

/// What schemas are written with beside plain keys.
extension JSONText {
    /// The dialect that the schemas are written in.
    mutating func dialect() { key("$schema", "https://json-schema.org/draft/2020-12/schema") }

    mutating func key(_ name: String, strings: [String]) {
        key(name, array: { json in for string in strings { json.string(string) } })
    }

    /// `type`: the name alone where there is but one.
    mutating func types(_ names: [String]) {
        if names.count == 1, let name = names.first { key("type", name) } else { key("type", strings: names) }
    }
}
