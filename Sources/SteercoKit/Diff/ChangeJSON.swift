import Diagnostics
import ProjectModel

/// An edit for programs: the same keys in `status.json` and in what `diff` prints.
enum ChangeJSON {
    static func write(_ change: RecordChange, into json: inout JSONText) {
        json.key("kind", change.kind.rawValue)
        json.key("register", change.register)
        json.key("id", change.id)
        json.key("title", change.title.plain)
        json.key("field", change.fieldKey)
        json.key("from", change.from.canonical)
        json.key("to", change.to.canonical)
    }

    static let schema: [StatusSchema.Key] = [
        StatusSchema.Key("kind", .words(RecordChange.Kind.allCases.map(\.rawValue)), "How the edit is to be taken."),
        StatusSchema.Key("register", .text, "The register's key; signoffs for a sign-off."),
        StatusSchema.Key("id", .optional(.text), "The record's ID, where it has one."),
        StatusSchema.Key("title", .text, "The words that name the record."),
        StatusSchema.Key(
            "field", .optional(.text),
            "The field's key; score for probability and impact, value for a measurement; null for a whole record."),
        StatusSchema.Key("from", .optional(.text), "What it said."),
        StatusSchema.Key("to", .optional(.text), "What it says."),
    ]
}
