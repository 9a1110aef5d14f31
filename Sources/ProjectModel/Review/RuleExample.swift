/// How examples of rules begin: a project that has what every project must have.
///
/// Examples are looked at on 2026-11-20. A line `=== status/2026-W46.md` begins another file of the project,
/// `=== portfolio.md` the portfolio's, `=== before` the project's file as it stood at the last report.
package enum RuleExample {
    /// The day on which every example is looked at.
    package static let statusDate = CivilDate(year: 2026, month: 11, day: 20) ?? CivilDate(dayNumber: 0)

    /// A charter with start, finish and currency, and then the sections.
    ///
    /// - Parameter facts: more lines of the charter's card, each `- Label: value` with its line end.
    package static func project(_ sections: String, facts: String = "") -> String {
        "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n" + facts + "\n" + sections
    }

    /// A table under a heading: the headings parted by `|`, and rows as they are written.
    package static func table(_ heading: String, _ columns: String, _ rows: String...) -> String {
        let names = columns.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        let head = "| " + names.joined(separator: " | ") + " |"
        let line = "|" + names.map { String(repeating: "-", count: $0.count + 2) + "|" }.joined()
        return "## \(heading)\n\n\(head)\n\(line)\n" + rows.map { $0 + "\n" }.joined() + "\n"
    }

    package static func milestones(_ rows: String) -> String {
        project(table("Milestones", "ID | Name | Baseline | Depends on", rows))
    }
}
