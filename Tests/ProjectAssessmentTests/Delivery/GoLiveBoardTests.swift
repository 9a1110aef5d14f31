import Diagnostics
import ProjectAssessment
import ProjectModel
import Testing

@Suite("Go-live board")
struct GoLiveBoardTests {
    /// A project that is ready for its go-live in eleven days, part by part.
    struct Parts: Sendable {
        var milestones = ["M5 | Go-live | go-live | 2026-12-01 | | "]
        var readiness = ["RD1 | Users are trained | Ann | go", "RD2 | Opening data is loaded | Ben | go"]
        var cutover = [
            "CO1 | Back up the database | Keep the old server | planned",
            "CO2 | Load opening balances | Load the copy of step 1 | planned",
        ]
        var rehearsals = ["RH1 | 2026-10-30 | Whole cut-over | fail", "RH2 | 2026-11-10 | Whole cut-over | pass"]
        var issues = ["I1 | Labels misprinted | moderate | open", "I2 | Lost orders | critical | closed"]
        var interfaces = ["IF1 | Bank | pass", "IF2 | Old fax | n/a"]
        /// Five of 500 are rejected: 99% arrives where 98% is enough.
        var migration = ["MG1 | Customers | 1000 | 1000 | | ", "MG2 | Stock | 500 | 495 | 5 | 2%"]
        var tests = ["T1 | user acceptance | 100 | 95", "T2 | unit | 800 | 800"]
        var training = ["TR1 | Clerks | 20 | 20", "TR2 | Drivers | 8 | 8"]
        var support = ["administration | Ann", "user support | Ben", "monitoring | Ann"]
        var others = ""

        var text: String {
            let tables = [
                ("Milestones", "ID | Name | Type | Baseline | Forecast | Actual", milestones),
                ("Readiness", "ID | Check | Owner | State", readiness),
                ("Cut-over", "ID | Step | Fallback | State", cutover),
                ("Rehearsals", "ID | Date | Scope | Result", rehearsals),
                ("Issues", "ID | Issue | Severity | State", issues),
                ("Interfaces", "ID | Interface | Result", interfaces),
                ("Migration", "ID | Object | Source count | Loaded | Rejected | Tolerance", migration),
                ("Tests", "ID | Type | Run | Passed", tests),
                ("Training", "ID | Audience | Headcount | Attended", training),
                ("Support", "Service | Owner", support),
            ]
            return tables.filter { !$0.2.isEmpty }.map { table($0.0, $0.1, $0.2) }.joined() + others
        }

        /// What remains of it when nothing but the go-live is written.
        static let nothing = Parts(
            readiness: [], cutover: [], rehearsals: [], issues: [], interfaces: [], migration: [], tests: [],
            training: [],
            support: [])
    }

    private func read(_ parts: Parts) throws -> GoLiveBoard? {
        try assess(parts.text).goLiveBoard
    }

    private func verdict(_ board: GoLiveBoard?, _ kind: GoLiveBoard.Item.Kind) -> GoLiveBoard.Verdict? {
        board?.items.filter { $0.kind == kind }.map(\.verdict).max()
    }

    // MARK: Go

    @Test("Go when everything is there")
    func go() throws {
        let board = try #require(try read(Parts()))
        #expect(board.verdict == .go)
        #expect(board.items.allSatisfy { $0.verdict == .go })
        #expect(
            board.items.map(\.kind) == [
                .check, .check, .fallbacks, .rehearsal, .backup, .defects, .interfaces, .migration, .tests, .training,
                .support,
            ])
        #expect(board.goLive.date.iso == "2026-12-01")
        #expect(board.steps.count == 2)
        #expect(board.rehearsals.count == 2)
    }

    /// What is changed in a project that is ready, the line of the board that it is about, and what it then says.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kind: GoLiveBoard.Item.Kind
        let verdict: GoLiveBoard.Verdict
        let make: @Sendable (inout Parts) -> Void

        init(
            _ name: String, _ kind: GoLiveBoard.Item.Kind, _ verdict: GoLiveBoard.Verdict,
            _ make: @escaping @Sendable (inout Parts) -> Void
        ) {
            testDescription = name
            self.kind = kind
            self.verdict = verdict
            self.make = make
        }
    }

    static let changes: [Change] = [
        Change("an open check", .check, .open) { $0.readiness[1] = "RD2 | Data | Ben | open" },
        Change("a check without a state", .check, .open) { $0.readiness[1] = "RD2 | Data | Ben | " },
        Change("a check whose state cannot be read", .check, .open) { $0.readiness[1] = "RD2 | Data | Ben | almost" },
        Change("a check that says no", .check, .noGo) { $0.readiness[1] = "RD2 | Data | Ben | no-go" },
        Change("a step without a fallback", .fallbacks, .open) { $0.cutover[1] = "CO2 | Load balances | | planned" },
        Change("a fallback that is open", .fallbacks, .open) { $0.cutover[1] = "CO2 | Load balances | TBD | planned" },
        Change("a step that is done without one", .fallbacks, .go) { $0.cutover[1] = "CO2 | Load balances | | done" },
        Change("no cut-over plan", .fallbacks, .open) { $0.cutover = [] },
        Change("no rehearsal", .rehearsal, .open) { $0.rehearsals = [] },
        Change("a rehearsal to come", .rehearsal, .open) { $0.rehearsals = ["RH1 | 2026-11-21 | All | pass"] },
        Change("a rehearsal today", .rehearsal, .go) { $0.rehearsals = ["RH1 | 2026-11-20 | All | pass"] },
        Change("a rehearsal without a result", .rehearsal, .open) { $0.rehearsals = ["RH1 | 2026-11-10 | All | "] },
        Change("a rehearsal that is pending", .rehearsal, .open) {
            $0.rehearsals = ["RH1 | 2026-11-10 | All | pending"]
        },
        Change("a last rehearsal with conditions", .rehearsal, .open) {
            $0.rehearsals.append("RH3 | 2026-11-15 | All | conditional pass")
        },
        Change("a last rehearsal that failed", .rehearsal, .noGo) {
            $0.rehearsals.insert("RH3 | 2026-11-15 | All | fail", at: 0)
        },
        Change("a pass before a result that is pending", .rehearsal, .go) {
            $0.rehearsals.append("RH3 | 2026-11-15 | All | pending")
        },
        Change("no backup among the steps", .backup, .open) {
            $0.cutover[0] = "CO1 | Stop the old system | Start it | planned"
        },
        Change("a backup in Chinese", .backup, .go) { $0.cutover[0] = "CO1 | 备份数据库 | Start it | planned" },
        Change("a major issue", .defects, .noGo) { $0.issues[0] = "I1 | Labels misprinted | major | open" },
        Change("a critical issue", .defects, .noGo) {
            $0.issues[0] = "I1 | Labels misprinted | critical | in progress"
        },
        Change("a major issue without a state", .defects, .noGo) { $0.issues[0] = "I1 | Labels misprinted | major | " },
        Change("a major issue that is resolved", .defects, .go) {
            $0.issues[0] = "I1 | Labels misprinted | major | resolved"
        },
        Change("no issue at all", .defects, .go) { $0.issues = [] },
        Change("an interface that is not tested", .interfaces, .open) { $0.interfaces[0] = "IF1 | Bank | " },
        Change("an interface with conditions", .interfaces, .go) { $0.interfaces[0] = "IF1 | Bank | conditional pass" },
        Change("an interface that failed", .interfaces, .noGo) { $0.interfaces[0] = "IF1 | Bank | fail" },
        Change("an object that does not reconcile", .migration, .noGo) {
            $0.migration[1] = "MG2 | Stock | 500 | 489 | 11 | 2%"
        },
        Change("an object whose records are nowhere", .migration, .noGo) {
            $0.migration[1] = "MG2 | Stock | 500 | 495 | | 2%"
        },
        Change("an object that was loaded twice", .migration, .noGo) {
            $0.migration[1] = "MG2 | Stock | 500 | 1000 | | 2%"
        },
        Change("an object that is not loaded", .migration, .open) { $0.migration[1] = "MG2 | Stock | 500 | | | 2%" },
        Change("an object without a source", .migration, .open) { $0.migration[1] = "MG2 | Stock | | 500 | | 2%" },
        Change("94.9% of tests", .tests, .open) { $0.tests[0] = "T1 | user acceptance | 1000 | 949" },
        Change("85% of tests", .tests, .open) { $0.tests[0] = "T1 | user acceptance | 1000 | 850" },
        Change("84.9% of tests", .tests, .noGo) { $0.tests[0] = "T1 | user acceptance | 1000 | 849" },
        Change("an audience that is not all trained", .training, .open) { $0.training[1] = "TR2 | Drivers | 8 | 7" },
        Change("support without monitoring", .support, .open) { $0.support.removeLast() },
        Change("no support", .support, .open) { $0.support = [] },
    ]

    @Test("Each line says what it rests on, and the board what its worst line says", arguments: changes)
    func lines(change: Change) throws {
        var parts = Parts()
        change.make(&parts)
        let board = try #require(try read(parts))
        #expect(verdict(board, change.kind) == change.verdict)
        #expect(board.verdict == board.items.map(\.verdict).max())
        #expect(board.verdict >= change.verdict)
    }

    @Test("One no-go outweighs what is open")
    func worst() throws {
        var parts = Parts()
        parts.readiness[0] = "RD1 | Users | Ann | open"
        #expect(try read(parts)?.verdict == .open)
        parts.issues[0] = "I1 | Labels misprinted | major | open"
        #expect(try read(parts)?.verdict == .noGo)
    }

    @Test("The order of rows changes no verdict")
    func order() throws {
        let rehearsals = [
            "RH1 | 2026-10-30 | A | pass", "RH2 | 2026-11-10 | B | fail", "RH3 | 2026-11-15 | C | pass",
            "RH4 | | D | fail",
        ]
        for rows in orders(of: rehearsals) {
            var parts = Parts()
            parts.rehearsals = rows
            #expect(try verdict(read(parts), .rehearsal) == .go)
        }
        for rows in orders(of: ["I1 | a | minor | open", "I2 | b | major | open", "I3 | c | critical | closed"]) {
            var parts = Parts()
            parts.issues = rows
            #expect(try verdict(read(parts), .defects) == .noGo)
        }
    }

    // MARK: What cannot be read

    @Test("There is no go while a check has a dropped cell")
    func raggedCheck() throws {
        var parts = Parts()
        parts.readiness[1] = "RD2 | Data | no-go"
        #expect(try read(parts)?.verdict != .go)
    }

    @Test(
        "There is no go while an open issue may be a major one",
        arguments: ["I1 | Labels misprinted | bad | open", "I1 | Labels misprinted | open"])
    func unreadSeverity(row: String) throws {
        var parts = Parts()
        parts.issues[0] = row
        #expect(try read(parts)?.verdict != .go)
    }

    @Test("There is no go while an object of the migration has a dropped cell")
    func raggedObject() throws {
        var parts = Parts()
        parts.migration[1] = "MG2 | Stock | 500 | 1"
        #expect(try read(parts)?.verdict != .go)
    }

    @Test(
        "There is no go while an audience waits for its training",
        arguments: ["TR2 | Drivers | 8 | ", "TR2 | Drivers | 8 | most"])
    func untrained(row: String) throws {
        var parts = Parts()
        parts.training[1] = row
        #expect(try read(parts)?.verdict != .go)
    }

    @Test(
        "There is no go while tests wait to be run",
        arguments: [["T1 | user acceptance | | "], ["T1 | user acceptance | 0 | 0", "T2 | unit | 800 | 800"]])
    func untested(rows: [String]) throws {
        var parts = Parts()
        parts.tests = rows
        #expect(try read(parts)?.verdict != .go)
    }

    @Test("To roll back upon a failure is no backup")
    func rollBack() throws {
        var parts = Parts()
        parts.cutover[0] = "CO1 | Roll back upon failure | Start the old system | planned"
        #expect(try verdict(read(parts), .backup) == .open)
    }

    // MARK: Whether there is a board

    @Test(
        "There is a board once go-live is thirty days away, or anything of its cut-over is written",
        arguments: [("2026-12-20", true), ("2026-12-21", false), ("2026-11-19", true), ("2027-06-30", false)])
    func atHand(date: String, isThere: Bool) throws {
        var parts = Parts.nothing
        parts.milestones = ["M5 | Go-live | go-live | \(date) | | "]
        let board = try read(parts)
        #expect((board != nil) == isThere)
        // Nothing is written: no plan, no rehearsal, no backup, no support.
        if let board {
            #expect(board.verdict == .open)
            #expect(board.items.map(\.kind) == [.fallbacks, .rehearsal, .backup, .defects, .support])
        }
        parts.readiness = ["RD1 | Users | Ann | go"]
        #expect(try read(parts) != nil)
    }

    @Test("The day is the actual one, else the forecast, else the baseline; the first of several counts")
    func days() throws {
        var parts = Parts()
        parts.milestones = [
            "M5 | Go-live | go-live | 2026-11-01 | 2026-12-05 | ", "M6 | Second site | go-live | 2026-12-03 | | ",
        ]
        #expect(try read(parts)?.goLive.date.iso == "2026-12-03")
        parts.milestones = ["M5 | Go-live | go-live | 2026-11-01 | 2026-12-05 | 2026-11-18"]
        #expect(try read(parts)?.goLive.date.iso == "2026-11-18")
        #expect(try read(parts)?.goLive.isReached == true)
        parts.milestones = ["M5 | Design | design | 2026-12-01 | | "]
        #expect(try read(parts) == nil)
    }

    @Test("A go-live of the stages counts where no milestone is one")
    func stage() throws {
        var parts = Parts.nothing
        parts.milestones = []
        parts.others = table(
            "Stages", "ID | Name | Type | Start | Finish | Forecast finish",
            ["S7 | Go-live | go-live | 2026-11-16 | 2026-12-01 | 2026-12-08"])
        #expect(try read(parts)?.goLive.date.iso == "2026-12-08")
    }

    @Test("Thirty days after go-live the board is gone", arguments: [("2026-10-21", true), ("2026-10-20", false)])
    func past(date: String, isThere: Bool) throws {
        var parts = Parts()
        parts.milestones = ["M5 | Go-live | go-live | 2026-10-01 | | \(date)"]
        let board = try read(parts)
        #expect((board != nil) == isThere)
    }
}
