import Diagnostics

/// What must hold of JSON registers.
package enum JSONRules {
    static let unknownKey = RuleDescription(
        "unknown-key", .warning,
        summary: "A JSON key is no register and no field.",
        rationale: "What stands under a misspelt key would be missing from every figure. It is shown as it stands.",
        failing: [], passing: [])

    static let wrongKind = RuleDescription(
        "wrong-json-kind", .error,
        summary: "A JSON value is of another kind than its field.",
        rationale:
            "A register is an array of objects, and a field a text, a number, true or false, or a list of texts. Anything else could be read in more than one way.",
        failing: [], passing: [])

    package static let all = [unknownKey, wrongKind]
}
