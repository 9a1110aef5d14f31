import Diagnostics
import ProjectAssessment
import ProjectModel
import Testing

@Suite("Effort")
struct EffortTests {
    private static let headings = "Role or person | Stage | Planned | Used | Remaining"

    private func effort(_ rows: [String], headings: String = Self.headings) throws -> EffortAssessment {
        try #require(try assess(table("Effort", headings, rows)).effort)
    }

    /// Planned, used, remaining.
    private func plain(_ days: EffortAssessment.Days?) -> [String?] {
        [days?.planned?.plain, days?.used?.plain, days?.remaining?.plain]
    }

    // MARK: Person-days

    /// 20 + 60 + 20 = 100, 18 + 30.5 + 0 = 48.5, 2 + 40 + 20 = 62, 48.5 / 100. A row that has used nothing yet may be
    /// left empty.
    @Test("Person-days add up, in all and by stage")
    func sums() throws {
        let effort = try effort([
            "Manager | S1 | 20 | 18 | 2", "Developer | S2 | 60 | 30.5 | 40", "Tester | S2 | 20 | | 20",
        ])
        #expect(plain(effort.total) == ["100", "48.5", "62"])
        #expect(effort.total.share?.rounded(places: 4) == "0.4850")
        #expect(effort.stages.map(\.id) == ["S1", "S2"])
        #expect(effort.stages.map { plain($0.days) } == [["20", "18", "2"], ["80", "30.5", "60"]])
    }

    @Test("Without a column for it, what remains is what was planned and not used, below nothing where too much was")
    func remaining() throws {
        let columns = "Role or person | Planned | Used"
        #expect(try plain(effort(["A | 20 | 18", "B | 60 | "], headings: columns).total) == ["80", "18", "62"])
        #expect(try plain(effort(["A | 20 | 30"], headings: columns).total) == ["20", "30", "-10"])
        #expect(try effort(["A | 20 | "], headings: columns).total.share?.isZero == true)
    }

    /// What is still needed is 8 for the first, as written, and 10 − 4 = 6 for the second, who wrote nothing: 14, which
    /// is what the stages come to too.
    @Test("Where some rows say what remains, the others are worked out")
    func partlyWritten() throws {
        let effort = try effort(["A | S1 | 10 | 5 | 8", "B | S2 | 10 | 4 | "])
        #expect(effort.stages.map { $0.days.remaining?.plain } == ["8", "6"])
        #expect(effort.total.remaining?.plain == "14")
    }

    @Test("What cannot be read leaves no sum", arguments: ["about 5", "5 or 6", "1.2.3"])
    func unread(cell: String) throws {
        let used = try effort(["A | S1 | 10 | 4 | ", "B | S1 | 10 | \(cell) | "]).total
        #expect(plain(used) == ["20", nil, nil])
        #expect(used.share == nil)
        #expect(try plain(effort(["A | S1 | 10 | 4 | ", "B | S1 | \(cell) | 4 | "]).total) == [nil, "8", nil])
    }

    @Test("A plan that is missing leaves no sum")
    func noPlan() throws {
        #expect(try plain(effort(["A | S1 | 10 | 4 | ", "B | S1 | | 4 | "]).total) == [nil, "8", nil])
    }

    @Test("Days used that are still open are not none", arguments: ["TBD", "待定"])
    func open(cell: String) throws {
        let days = try effort(["A | S1 | 10 | 4 | ", "B | S1 | 10 | \(cell) | "]).total
        #expect(days.used == nil)
        #expect(days.share == nil)
    }

    @Test("A remainder that cannot be read is not worked out instead")
    func unreadRemaining() throws {
        #expect(try effort(["A | S1 | 10 | 4 | 8", "B | S1 | 10 | 4 | some"]).total.remaining == nil)
    }

    @Test("Sixteen hours are two days or nothing, but not sixteen days")
    func hours() throws {
        let used = try effort(["A | S1 | 10 | 16 h | "]).total.used
        #expect(used == nil || used?.plain == "2")
    }

    @Test("A row with a dropped cell leaves no sum")
    func ragged() throws {
        #expect(try plain(effort(["A | S1 | 10 | 4 | 6", "B | S1 | 10"]).total) == [nil, nil, nil])
    }

    @Test("Nothing planned is no share")
    func nothingPlanned() throws {
        let days = try effort(["A | S1 | 0 | 4 | "]).total
        #expect(plain(days) == ["0", "4", "-4"])
        #expect(days.share == nil)
        #expect(try assess("").effort == nil)
    }

    @Test("Rows without a stage are a part of their own")
    func withoutStage() throws {
        let effort = try effort(["A | S1 | 10 | 4 | 6", "B | | 5 | 1 | 4", "C | S1 | 10 | 2 | 8", "D | | 1 | 1 | 0"])
        #expect(effort.stages.map(\.id) == ["S1", nil])
        #expect(effort.stages.map { plain($0.days) } == [["20", "6", "14"], ["6", "2", "4"]])
    }

    @Test("The order of rows changes no figure")
    func order() throws {
        for rows in orders(of: [
            "A | S1 | 20 | 18 | 2", "B | S2 | 60 | 30.5 | 40", "C | S2 | 20 | | 20", "D | | 5 | 1 | 4",
        ]) {
            let effort = try effort(rows)
            #expect(plain(effort.total) == ["105", "49.5", "66"])
            let stages = effort.stages.sorted { ($0.id ?? "") < ($1.id ?? "") }
            #expect(stages.map { plain($0.days) } == [["5", "1", "4"], ["20", "18", "2"], ["80", "30.5", "60"]])
        }
    }

    // MARK: Work log

    private func withLog(_ rows: [String]) throws -> EffortAssessment {
        try #require(
            try assess(
                table("Effort", Self.headings, ["A | S1 | 10 | 3 | 7"])
                    + table("Work log", "ID | Date | Person | Person-days | Signed", rows)
            ).effort)
    }

    /// 0.5 + 1 + 1.5 = 3; two of three are not signed.
    @Test("The log adds up, and what is not signed is counted")
    func log() throws {
        for rows in orders(of: [
            "W1 | 2026-11-02 | Ann | 0.5 | 2026-11-02", "W2 | 2026-11-03 | Ann | 1 | ",
            "W3 | 2026-11-04 | Ben | 1.5 | TBD",
        ]) {
            let effort = try withLog(rows)
            #expect(effort.logged?.plain == "3")
            #expect(effort.unsigned == 2)
        }
        #expect(try effort(["A | S1 | 10 | 3 | 7"]).logged == nil)
    }

    @Test(
        "An entry that cannot be read leaves no sum of the log",
        arguments: ["W2 | 2026-11-03 | Ben | one | ", "W2 | 2026-11-03 | Ben | | ", "W2 | 2026-11-03 | 1 | "])
    func unreadLog(row: String) throws {
        #expect(try withLog(["W1 | 2026-11-02 | Ann | 0.5 | ", row]).logged == nil)
    }

    // MARK: Status

    /// 40 of 100 are earned, so progress is 40%.
    private static let progress = table(
        "Earned value", "Period | PV | EV | AC", ["2026-10 | 50 | 40 | 40", "2026-12 | 100 | | "])

    @Test(
        "Person-days over the plan are red, more than ten points ahead of progress amber",
        arguments: [
            // 50 / 100 − 40% = 10 points exactly.
            ("50", "green", "effort-in-step"), ("50.01", "amber", "effort-ahead-of-progress"),
            ("10", "green", "effort-in-step"), ("100", "amber", "effort-ahead-of-progress"),
            ("100.01", "red", "effort-over-planned"),
        ])
    func status(used: String, status: String, code: String) throws {
        let rows = table("Effort", Self.headings, ["A | S1 | 60 | \(used) | ", "B | S1 | 40 | 0 | "])
        let assessment = try assess(rows + Self.progress)
        #expect(assessment.status(.resources)?.computed.name == status)
        #expect(assessment.codes(.resources) == [code])
    }

    @Test(
        "Without earned value only the plan is held against",
        arguments: [("100", "effort-within-plan"), ("101", "effort-over-planned")])
    func statusWithoutProgress(used: String, code: String) throws {
        #expect(try assess(table("Effort", Self.headings, ["A | S1 | 100 | \(used) | "])).codes(.resources) == [code])
    }

    @Test("Person-days that cannot be read leave no green", arguments: ["A | S1 | 100 | few | ", "A | S1 | 100"])
    func statusUnread(row: String) throws {
        let assessment = try assess(table("Effort", Self.headings, ["B | S1 | 10 | 1 | ", row]))
        #expect(assessment.status(.resources)?.computed == .notRated)
        #expect(assessment.codes(.resources) == ["records-unread"])
    }
}
