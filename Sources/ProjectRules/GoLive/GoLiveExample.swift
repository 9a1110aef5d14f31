import ProjectModel

/// Milestones of a go-live, as examples of rules have them.
enum GoLiveExample {
    /// Two weeks from the day on which examples are looked at.
    static let atHand = RuleExample.table(
        "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |")
    /// A week before that day, with an acceptance to come.
    static let reached = RuleExample.table(
        "Milestones", "ID | Name | Type | Baseline | Actual", "| M1 | Go-live | go-live | 2026-11-13 | 2026-11-13 |",
        "| M2 | Final acceptance | acceptance | 2026-12-18 | |")
    /// More than a month from that day.
    static let farAway = RuleExample.table(
        "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2027-03-05 |")
}
