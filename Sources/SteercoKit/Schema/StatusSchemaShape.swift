import Diagnostics

/// What stands under the keys of `status.json`, and how a schema says it.
extension StatusSchema {
    /// What stands under a key.
    indirect enum Shape: Sendable {
        case text
        /// A text of this pattern.
        case form(String)
        /// One of these texts.
        case words([String])
        case whole
        case flag
        case list(Shape)
        /// An object that has every one of the keys and no other.
        case object([Key])
        /// An object that has some of the keys and no other.
        case partial([Key])
        /// The value, or null.
        case optional(Shape)
    }

    struct Key: Sendable {
        let name: String
        let meaning: String
        let shape: Shape

        init(_ name: String, _ shape: Shape, _ meaning: String) {
            self.name = name
            self.meaning = meaning
            self.shape = shape
        }
    }

    static func write(_ shape: Shape, orNull: Bool = false, into json: inout JSONText) {
        let types = { (name: String) in orNull ? [name, "null"] : [name] }
        switch shape {
        case .text: json.types(types("string"))
        case .form(let pattern):
            json.types(types("string"))
            json.key("pattern", pattern)
        case .words(let words):
            json.types(types("string"))
            json.key(
                "enum",
                array: { json in
                    for word in words { json.string(word) }
                    if orNull { json.null() }
                })
        case .whole: json.types(types("integer"))
        case .flag: json.types(types("boolean"))
        case .list(let element):
            json.types(types("array"))
            json.key("items", object: { write(element, into: &$0) })
        case .object(let keys):
            json.types(types("object"))
            write(keys, into: &json)
            json.key("required", strings: keys.map(\.name))
        case .partial(let keys):
            json.types(types("object"))
            write(keys, into: &json)
        case .optional(let shape): write(shape, orNull: true, into: &json)
        }
    }

    private static func write(_ keys: [Key], into json: inout JSONText) {
        json.key(
            "properties",
            object: { json in
                for key in keys {
                    json.newline()
                    json.key(
                        key.name,
                        object: { json in
                            json.key("description", key.meaning)
                            write(key.shape, into: &json)
                        })
                }
            })
        json.key("additionalProperties", false)
    }
}
