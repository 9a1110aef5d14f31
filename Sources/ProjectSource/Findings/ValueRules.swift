import Diagnostics
import ProjectModel

/// What must hold of a cell so that its value can be read.
package enum ValueRules {
    private static let head = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n\n"

    private static func milestones(_ row: String, marker: String = "") -> String {
        head + "## Milestones\n\n| ID | Name | Baseline | Forecast |\n|----|------|----------|----------|\n" + marker
            + row + "\n"
    }

    private static func budget(_ row: String, marker: String = "", unit: String = "") -> String {
        head + "## Budget\n\n| Category | Baseline\(unit) |\n|----------|----------|\n" + marker + row + "\n"
    }

    static let unreadableValue = RuleDescription(
        "unreadable-value", .error,
        summary: "A cell holds something that its field cannot mean.",
        rationale:
            "A date, an amount or a scale that cannot be read counts for nothing: the figure would be made without it. The text is still shown, marked as unread.",
        failing: [milestones("| M1 | Go-live | 2026-02-30 | |", marker: "                 ↓\n")],
        passing: [milestones("| M1 | Go-live | 2026-02-28 | TBD |")])

    static let ambiguousDate = RuleDescription(
        "ambiguous-date", .error,
        summary: "A date may be two days, or has no year.",
        rationale:
            "03/04/2026 is the third of April to some and the fourth of March to others; a milestone would move by a month without a word. The portfolio's card may say the order.",
        failing: [milestones("| M1 | Go-live | 03/04/2026 | |", marker: "                 ↓\n")],
        passing: [milestones("| M1 | Go-live | 3 Apr 2026 | |")])

    static let ambiguousNumber = RuleDescription(
        "ambiguous-number", .error,
        summary: "A separator may part thousands or decimals.",
        rationale:
            "1.200 is one thousand two hundred in some countries and one and a fifth in others: a factor of a thousand in a budget. A comma groups only before exactly three digits; the portfolio's card may say that the comma is the decimal mark.",
        failing: [budget("| Licences | 1.200 |", marker: "             ↓\n")],
        passing: [budget("| Licences | 1,200 |")])

    static let foreignCurrency = RuleDescription(
        "foreign-currency", .error,
        summary: "An amount is in a currency for which there is no rate.",
        rationale: "Adding euros to yuan gives a total in nothing. Money is summed in the charter's currency.",
        failing: [budget("| Licences | EUR 1,200 |", marker: "             ↓\n")],
        passing: [budget("| Licences | CNY 1,200 |")])

    static let unitMismatch = RuleDescription(
        "unit-mismatch", .warning,
        summary: "A cell's unit differs from the unit in its column's heading.",
        rationale:
            "The cell's own unit is used alone, which is what was written; but a reader who trusts the heading reads another amount.",
        failing: [budget("| Licences | 1.2m |", marker: "             ↓\n", unit: ", k CNY")],
        passing: [budget("| Licences | 1,200 |", unit: ", k CNY")])

    static let numberTooLarge = RuleDescription(
        "number-too-large", .error,
        summary: "A number has more digits than are counted exactly.",
        rationale:
            "Figures are exact decimals of up to 18 digits before the point and 12 behind it. A longer number is a mistake in typing or in pasting.",
        failing: [budget("| Licences | 12345678901234567890 |", marker: "             ↓\n")],
        passing: [budget("| Licences | 1234567890 |")])

    static let unknownState = RuleDescription(
        "unknown-state", .error,
        summary: "A state, type or result is none of the register's words.",
        rationale:
            "What is open, passed or closed decides what is counted. A word that is not known cannot be counted either way.",
        failing: [
            head
                + "## Issues\n\n| ID | Issue | State |\n|----|-------|-------|\n                           ↓\n| I6 | Labels misprinted | almost |\n"
        ],
        passing: [
            head
                + "## Issues\n\n| ID | Issue | State |\n|----|-------|-------|\n| I6 | Labels misprinted | in progress |\n"
        ])

    package static let all = [
        unreadableValue, ambiguousDate, ambiguousNumber, foreignCurrency, unitMismatch, numberTooLarge, unknownState,
    ]

    /// The finding for a cell that a reader gave up on, or took with a reservation.
    ///
    /// - Parameter isRead: whether the cell has its value all the same.
    static func finding(_ fault: ValueFault, at span: Span, in field: FieldDeclaration, isRead: Bool) -> Finding {
        let rule: RuleDescription =
            switch fault.kind {
            case .unreadable, .outOfRange: if case .state = field.type { unknownState } else { unreadableValue }
            case .ambiguousDate: ambiguousDate
            case .ambiguousNumber: ambiguousNumber
            case .foreignCurrency: foreignCurrency
            case .unitMismatch: isRead ? unitMismatch : unreadableValue
            case .tooLarge: numberTooLarge
            }
        let message = Phrase(
            Localized("{0}: {1}", "{0}：{1}", "{0}：{1}"), .words(field.headings), .phrase([fault.reason]))
        return Finding(rule, at: span, message, wayOut: fault.wayOut)
    }
}
