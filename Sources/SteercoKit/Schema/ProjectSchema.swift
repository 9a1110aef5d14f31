import Diagnostics
import ProjectModel

/// The JSON files of a project as JSON Schema 2020-12, made from the registers' declarations.
///
/// A file is an object of the charter and registers, or the array of the register that its name names. A key that is
/// neither field nor register is refused, as it is a finding when the file is read.
package enum ProjectSchema {
    package static func bytes(registers declared: [Register]) -> [UInt8] {
        // What stands under that key is the charter, whatever else bears the name.
        let registers = declared.filter { $0.key != Charter.register.key }
        var json = JSONText()
        json.object { json in
            json.dialect()
            json.key("title", "steerco: a project's JSON file")
            json.key(
                "description",
                "The charter and registers by their keys, or the records of the one register that the file is named for, "
                    + "such as risks.json.")
            json.types(["object", "array"])
            json.newline()
            json.key(
                "properties",
                object: { json in
                    json.key("$schema", object: { $0.key("type", "string") })
                    for register in [Charter.register] + registers {
                        json.newline()
                        json.key(register.key, object: { $0.key("$ref", pointer(register)) })
                    }
                })
            json.key("additionalProperties", false)
            json.newline()
            json.key("if", object: { $0.key("type", "array") })
            json.key(
                "then",
                object: { json in
                    json.key(
                        "anyOf",
                        array: { json in
                            for register in registers { json.object { $0.key("$ref", pointer(register)) } }
                        })
                })
            json.newline()
            json.key(
                "$defs",
                object: { json in
                    json.key(Charter.register.key, object: { write(charter: Charter.register, into: &$0) })
                    for register in registers {
                        json.newline()
                        json.key(register.key, object: { write(register, into: &$0) })
                    }
                })
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ register: Register, into json: inout JSONText) {
        json.key("title", register.titles.english)
        json.key("description", FieldSchema.names(register.titles) + ".")
        json.key("type", "array")
        json.key("items", object: { write(recordOf: register, into: &$0) })
    }

    private static func write(charter register: Register, into json: inout JSONText) {
        json.key("title", register.titles.english)
        json.key("description", FieldSchema.names(register.titles) + ".")
        write(recordOf: register, into: &json) { json in
            json.newline()
            json.key(
                "name",
                object: { json in
                    json.key("title", "Name")
                    json.key("description", "The project's title. The folder's name stands in where it is left out.")
                    json.key("type", "string")
                })
        }
    }

    /// Writes what an object of a register's fields is.
    ///
    /// - Parameters:
    ///   - given: the key of a field that the record's place fills in.
    ///   - more: writes keys that are no fields.
    private static func write(
        recordOf register: Register, given: String? = nil, into json: inout JSONText,
        more: (inout JSONText) -> Void = { _ in }
    ) {
        let required = register.fields.filter { $0.isRequired && $0.key != given }.map(\.key)
        json.key("type", "object")
        json.key(
            "properties",
            object: { json in
                more(&json)
                for field in register.fields {
                    json.newline()
                    json.key(field.key)
                    FieldSchema.write(field, isRequired: required.contains(field.key), into: &json)
                }
                if register.hasDateColumns { writeMeasurements(into: &json) }
            })
        if !required.isEmpty { json.key("required", strings: required) }
        // Without an ID a measurement belongs to nothing.
        if register.hasDateColumns {
            json.key("dependentRequired", object: { $0.key("measurements", strings: ["id"]) })
        }
        json.key("additionalProperties")
        if register.hasValueColumns { FieldSchema.writeOtherValue(into: &json) } else { json.boolean(false) }
    }

    private static func writeMeasurements(into json: inout JSONText) {
        json.newline()
        json.key(
            "measurements",
            object: { json in
                json.key("title", "Measurements")
                json.key("description", "What it came to, a value a date.")
                json.key("type", "array")
                json.key("items", object: { write(recordOf: Measurements.register, given: "kpi", into: &$0) })
            })
    }

    /// `#/$defs/risks`; a portfolio's own register may have any letters in its key.
    private static func pointer(_ register: Register) -> String {
        var bytes = Array("#/$defs/".utf8)
        for byte in register.key.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: bytes.append(byte)
            // The two signs that a JSON pointer itself uses.
            case 0x7E: bytes += Array("~0".utf8)
            case 0x2F: bytes += Array("~1".utf8)
            default: bytes += Array(("%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
