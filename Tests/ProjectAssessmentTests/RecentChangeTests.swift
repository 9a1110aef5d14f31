import ProjectAssessment
import ProjectModel
import Testing

@Suite("What the registers date within the week")
struct RecentChangeTests {
    /// Each change as `class subject event`.
    private func told(_ changes: [RecentChange]) -> [String] {
        changes.map { change in
            let subject =
                switch change.subject {
                case .record(let record): record.id?.value ?? record.title.plain
                case .records(let register, let count): "\(count) \(register.key)"
                case .stage(let stage): stage
                }
            let event =
                switch change.event {
                case .measured(let from, let to): "measured \(from.plain) \(to.plain)"
                case .milestoneReached(let days): "reached \(days ?? -1)"
                case .changeDecided(let state): state.label.english.lowercased()
                default: "\(change.event)"
                }
            return "\(change.changeClass) \(subject) \(event)"
        }
    }

    @Test("Records dated within the week, the worst first; the day a week ago belongs to the last report")
    func dated() throws {
        let assessment = try assess(
            table("Stages", "ID | Name | Start | Finish", ["S4 | Test | 2026-10-01 | 2026-12-11"])
                + table(
                    "Milestones", "ID | Name | Baseline | Actual",
                    [
                        "M1 | Before | 2026-11-13 | 2026-11-13", "M2 | Within | 2026-11-10 | 2026-11-14",
                        "M3 | Today | 2026-11-20 | 2026-11-20", "M4 | To come | 2026-11-21 |",
                    ])
                + table(
                    "Risks", "ID | Risk | Probability | Impact | Raised",
                    ["R1 | Old | 2 | 2 | 2026-11-13", "R2 | New | 2 | 2 | 2026-11-16"])
                + table(
                    "Changes", "ID | Change | State | Raised | Decided",
                    ["C1 | A | approved | 2026-10-01 | 2026-11-18", "C2 | B | proposed | 2026-11-19 |"])
                + table(
                    "Acceptance", "ID | Stage | Criterion | Standard | Result | Verified",
                    [
                        "A1 | S4 | a | b | pass | 2026-11-17", "A2 | S4 | a | b | fail | 2026-11-18",
                        "A3 | S4 | a | b | pass | 2026-11-01",
                    ])
                + table(
                    "KPIs", "ID | KPI | Direction | Target | 2026-10-31 | 2026-11-16",
                    ["K1 | A | up | 9 | 5 | 7", "K2 | B | down | 1 | 5 | 7", "K3 | C | up | 9 | 5 | 5"]))
        #expect(
            told(assessment.recentChanges) == [
                "worse K2 measured 5 7", "worse S4 verified(passed: 1, conditional: 0, failed: 1)",
                "new R2 raised", "new C2 raised", "better K1 measured 5 7",
                "changed C1 approved",
                "closed M2 reached 4",
                "closed M3 reached 0",
            ])
    }

    @Test("Many of one kind are told by their number")
    func bounded() throws {
        let rows = (1...5).map { "RQ\($0) | Requirement \($0) | 2026-11-18" }
        let assessment = try assess(
            table("Requirements", "ID | Requirement | Signed", rows)
                + table("Issues", "ID | Issue | Raised", ["I1 | A | 2026-11-18"]))
        #expect(told(assessment.recentChanges) == ["new I1 raised", "closed 5 requirements requirementSigned"])
    }
}
