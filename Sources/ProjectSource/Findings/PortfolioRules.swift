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

    private static func card(_ lines: String) -> String {
        "=== portfolio.md\n# Portfolio\n\n- Language: en\n" + lines + "\n"
    }

    private static let matrix = """
        === portfolio.md
        # Portfolio

        ## Risk matrix

        | Probability | 1 | 2 | 3 | 4 | 5 |
        |-------------|---|---|---|---|---|

        """

    static let unusableRiskScale = RuleDescription(
        "unusable-risk-scale", .error,
        summary: "The portfolio's bands, probabilities or matrix of risk cannot be used.",
        rationale:
            "A score means nothing without its scale: the same 5 × 3 is amber in one house and red in the next. A scale that is half said would rate every risk of the portfolio by a guess.",
        failing: [
            card("- Moderate risk from: 10\n                  ↓\n- High risk from: 6"),
            card("                      ↓\n- Risk probabilities: 10%, 50%, 90%"),
            matrix + "↓\n| 1 | green | green | green | green | green |\n",
        ],
        passing: [
            card("- Moderate risk from: 6\n- High risk from: 10"),
            card("- Risk probabilities: 5%, 20%, 40%, 60%, 80%"),
            matrix
                + "| 5 | amber | amber | red | red | red |\n| 4 | green | amber | amber | red | red |\n| 3 | green | amber | amber | amber | red |\n| 2 | green | green | green | amber | amber |\n| 1 | green | green | green | green | amber |\n",
        ])

    private static func rates(_ rows: String) -> String {
        "=== portfolio.md\n# Portfolio\n\n- Language: en\n\n## Exchange rates\n\n"
            + "| Currency | Rate | In | Date |\n|----------|------|----|------|\n" + rows + "\n"
    }

    static let unusableExchangeRate = RuleDescription(
        "unusable-exchange-rate", .error,
        summary: "An exchange rate cannot be used.",
        rationale:
            "An amount in another currency counts at the portfolio's rate. A rate without its currency, of zero, or given twice would make a total that nobody can follow.",
        failing: [
            rates("  ↓\n| $ | 7.12 | CNY | 2026-10-30 |"), rates("        ↓\n| USD | 0 | CNY | 2026-10-30 |"),
            rates("| USD | 7.12 | CNY | 2026-10-30 |\n↓\n| USD | 7.10 | CNY | 2026-11-13 |"),
        ],
        passing: [rates("| USD | 7.12 | CNY | 2026-10-30 |\n| EUR | 8.21 | CNY | 2026-10-30 |")])

    package static let all = [
        takenRegister, takenColumn, stateWithoutWords, unusableRiskScale, unusableExchangeRate,
    ]
}
