import Diagnostics

/// What must hold of `portfolio.md`. The examples are read as that file.
package enum PortfolioRules {
    private static func columns(_ rows: String) -> String {
        "=== portfolio.md\n# Portfolio\n\n- Language: en\n\n## Registers of our own\n\n"
            + "| Register | Column | Type | States |\n|----------|--------|------|--------|\n" + rows + "\n"
    }

    static let takenRegister = RuleDescription(
        "taken-register", .error,
        summary: "A register of one's own has the name of a built-in one.",
        rationale:
            "A heading names one register. If two had the name, nobody could say which rules and figures its rows belong to.",
        failing: [columns("  ↓\n| Risks | Risk | text | |")],
        passing: [columns("| Site visits | Visit | text | |")])

    static let takenColumn = RuleDescription(
        "taken-column", .error,
        summary: "Two columns of a register of one's own have the same name.",
        rationale:
            "A heading names one column. ID and visibility are there in every register and need not be declared.",
        failing: [columns("| Site visits | Visit | text | |\n                ↓\n| Site visits | visit | date | |")],
        passing: [columns("| Site visits | Visit | text | |\n| Site visits | Date | date | |")])

    static let stateWithoutWords = RuleDescription(
        "state-without-words", .error,
        summary: "A column of states lists no words.",
        rationale: "A state is one of a few words. Without them no cell of the column could be read.",
        failing: [
            columns("| Site visits | Visit | text | |\n                        ↓\n| Site visits | State | state | |")
        ],
        passing: [
            columns("| Site visits | Visit | text | |\n| Site visits | State | state | planned, · done |")
        ])

    package static let all = [takenRegister, takenColumn, stateWithoutWords]
}
