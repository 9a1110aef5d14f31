import Diagnostics
import ProjectModel

/// What must hold of waivers and of the levels that a portfolio gives to rules.
enum WaiverRules {
    private static func waiver(_ rows: String) -> String {
        RuleExample.project(
            RuleExample.table("Risks", "ID | Risk | Probability | Impact | Owner", "| R1 | Late data | 4 | 5 | |")
                + RuleExample.table("Waivers", "Rule | Record | Reason | Approved by | Expires", rows))
    }

    private static func levels(_ rows: String) -> String {
        "=== portfolio.md\n# Portfolio\n\n- Language: en\n\n"
            + RuleExample.table("Rule levels", "Rule | Level", rows)
    }

    static let unknownRule = RuleDescription(
        "unknown-rule", .error,
        summary: "A waiver or a level names a rule that does not exist.",
        rationale: "A misspelt name would change nothing, and nobody would notice. `steerco rules` lists the names.",
        failing: [
            levels("  ↓\n| risk-without-ower | info |"),
            waiver("  ↓\n| risk-without-ower | R1 | The owner is chosen next week | Zhou Min | 2026-12-31 |"),
        ],
        passing: [
            levels("| risk-without-owner | info |"),
            waiver("| risk-without-owner | R1 | The owner is chosen next week | Zhou Min | 2026-12-31 |"),
        ])

    static let silencedError = RuleDescription(
        "silenced-error", .error,
        summary: "A waiver or a level is to silence an error.",
        rationale:
            "An error means that a page would be wrong. An exception can be granted from good practice, not from arithmetic.",
        failing: [
            levels("                 ↓\n| duplicate-id | off |"),
            waiver("  ↓\n| duplicate-id | R1 | We like it so | Zhou Min | 2026-12-31 |"),
        ],
        passing: [
            levels("| duplicate-id | error |"),
            waiver("| risk-without-owner | R1 | The owner is chosen next week | Zhou Min | 2026-12-31 |"),
        ])

    static let uselessWaiver = RuleDescription(
        "useless-waiver", .warning,
        summary: "A waiver waives nothing.",
        rationale:
            "What it excused is mended, or was never found. An exception that stays in the register hides the next case. PRINCE2 closes a concession once it is used up.",
        failing: [
            waiver("  ↓\n| action-overdue | | The steering committee knows | Zhou Min | 2026-12-31 |")
        ],
        passing: [waiver("| risk-without-owner | R1 | The owner is chosen next week | Zhou Min | 2026-12-31 |")])

    static let repeatedLevel = RuleDescription(
        "repeated-level", .error,
        summary: "A rule is given two levels.",
        rationale: "Only one can count, and nobody could say which was meant.",
        failing: [levels("| risk-without-owner | info |\n  ↓\n| risk-without-owner | off |")],
        passing: [levels("| risk-without-owner | info |")])

    static let all = [repeatedLevel, unknownRule, silencedError, uselessWaiver]

    static func unknown(_ name: String, at span: Span) -> Finding {
        Finding(
            unknownRule, at: span,
            Phrase(Localized("there is no rule “{0}”", "没有名为“{0}”的规则", "沒有名為「{0}」的規則"), .text(name)),
            wayOut: Catalogue.nearest(name).map {
                Phrase(Localized("did you mean {0}?", "是否指 {0}？", "是否指 {0}？"), .text($0))
            })
    }
}
