import ProjectAssessment
import ProjectModel
import Testing

@Suite("Milestones")
struct MilestoneFigureTests {
    @Test(
        "State and slip follow from the dates",
        arguments: [
            ("2026-11-01 | | 2026-11-05", "reached", 4), ("2026-11-01 | 2026-12-01 | ", "late", 30),
            ("2026-12-01 | 2026-12-01 | ", "planned", 0), ("2026-11-10 | | ", "overdue", 10),
            ("2026-11-01 | 2026-11-19 | ", "overdue", 18), ("2026-11-20 | | ", "planned", nil),
            ("2026-12-01 | | ", "planned", nil), ("2026-12-01 | TBD | ", "planned", nil),
            ("2026-12-01 | 2026-11-25 | ", "planned", -6), ("2026-11-01 | | 2026-11-25", "late", 24),
            ("2026-11 | Q1 2027 | ", "late", 121),
        ] as [(String, String, Int?)])
    func states(dates: String, state: String, slip: Int?) throws {
        let assessment = try assess(
            table("Milestones", "ID | Name | Baseline | Forecast | Actual", ["M1 | Go-live | \(dates)"]))
        let milestone = try #require(assessment.milestones.first)
        #expect(milestone.state.rawValue == state)
        #expect(milestone.slipDays == slip)
    }

    @Test("A tolerance is passed, not reached", arguments: [(10, "green"), (11, "amber"), (30, "amber"), (31, "red")])
    func tolerances(days: Int, status: String) throws {
        let forecast = try #require(CivilDate(iso: "2026-12-01")).adding(days: days).iso
        let text = table("Milestones", "ID | Name | Baseline | Forecast", ["M1 | Go-live | 2026-12-01 | \(forecast)"])
        #expect(try assess(text).status(.schedule)?.computed.name == status)
        #expect(
            try assess(text, card: "- Schedule tolerance: 1 month, 2 months").status(.schedule)?.computed.name
                == (days > 31 ? "amber" : "green"))
        #expect(
            try assess(text, card: "- Schedule tolerance: 100000000000d, 999999999999 months").status(.schedule)?
                .computed.name == "green")
    }

    @Test("A forecast that has passed is red")
    func passed() throws {
        let assessment = try assess(
            table("Milestones", "ID | Name | Baseline | Forecast", ["M1 | Go-live | 2026-11-18 | 2026-11-19"]))
        #expect(assessment.status(.schedule)?.computed == .red)
        #expect(assessment.codes(.schedule) == ["forecast-passed"])
    }

    @Test("A date that could not be read leaves no finish and no green")
    func unread() throws {
        let assessment = try assess(
            table(
                "Milestones", "ID | Name | Baseline | Forecast",
                ["M1 | Go-live | 2026-12-01 | 2026-12-01", "M2 | End | 2026-12-18 | soon"]))
        #expect(assessment.finish == nil)
        #expect(assessment.milestones.last?.slipDays == nil)
        #expect(assessment.status(.schedule)?.computed == .notRated)
        #expect(assessment.codes(.schedule) == ["records-unread"])
    }
}

@Suite("Risks")
struct RiskFigureTests {
    private static let headings =
        "ID | Risk | Probability | Impact | Owner | Strategy | Response | Contingency | Cost | Due | State"

    @Test(
        "Scales of every kind give a score and a band",
        arguments: [
            ("1 | 1", 1, "green"), ("1 | 7", nil, "not rated"), ("L | H", 8, "amber"),
            ("very high | very high", 25, "red"),
            ("A | E", 5, "green"), ("3-Moderate | 5", 15, "red"), ("20% | 5", 5, "green"), ("21% | 5", 10, "amber"),
            ("100% | 5", 25, "red"),
            ("中 | 极高", 15, "red"),
        ] as [(String, Int?, String)])
    func scores(scale: String, score: Int?, band: String) throws {
        let assessment = try assess(table("Risks", Self.headings, ["R1 | Late | \(scale) | A | | b | c | | | open"]))
        #expect(assessment.risks.first?.score == score)
        #expect(assessment.risks.first?.band.name == band)
    }

    @Test("Exposure counts open threats only, exactly")
    func exposure() throws {
        let assessment = try assess(
            table(
                "Risks", Self.headings,
                [
                    "R1 | a | 4 | 5 | A | mitigate | b | c | 18万 | | open",
                    "R2 | b | 10% | 5 | A | | b | c | 0.3 | | open",
                    "R3 | c | 5 | 5 | A | | b | c | 99万 | | closed",
                    "R4 | d | 3 | 5 | A | exploit | b | c | 10万 | | open",
                    "R5 | e | 3 | 5 | A | | b | c | | | open",
                ]))
        // 0.7 × 180,000 + 0.1 × 0.3; the opportunity apart: 0.5 × 100,000.
        #expect(assessment.exposure.threats?.plain == "126000.03")
        #expect(assessment.exposure.opportunities?.plain == "50000")
    }

    @Test(
        "A threat of 15 or more is red without owner, response or contingency, or with its response overdue",
        arguments: [
            ("A | | b | c | | 2026-12-01 | open", "amber"), (" | | b | c | | | open", "red"),
            ("A | | | c | | | open", "red"),
            ("A | | b | TBD | | | open", "red"), ("A | | b | c | | 2026-11-19 | open", "red"),
            ("A | | b | c | | 2026-11-20 | open", "amber"),
            (" | | | | | | closed", "green"),
        ])
    func unmanaged(rest: String, status: String) throws {
        let assessment = try assess(table("Risks", Self.headings, ["R1 | Late | 3 | 5 | \(rest)"]))
        #expect(assessment.status(.risk)?.computed.name == status)
    }

    @Test("Exposure over what is left of the reserve is red")
    func reserve() throws {
        let budget = table(
            "Budget", "Category | Baseline | Changes | Actual | Forecast",
            ["Work | 100 | 30 | 0 | 130", "Contingency reserve | 50 | -30 | 0 | 20"])
        let risk = { (cost: String) in
            table("Risks", Self.headings, ["R1 | a | 1 | 1 | A | | b | c | \(cost) | | open"])
        }
        #expect(try assess(budget + risk("200")).status(.risk)?.computed == .green)
        #expect(try assess(budget + risk("201")).status(.risk)?.computed == .red)
    }
}

@Suite("KPIs")
struct KPIFigureTests {
    @Test(
        "A value meets its target, lies between target and threshold, or is past it",
        arguments: [
            ("down | 30 | 24 | 28", "24", "green"), ("down | 30 | 24 | 28", "24.1", "amber"),
            ("down | 30 | 24 | 28", "28", "amber"),
            ("down | 30 | 24 | 28", "28.01", "red"), ("up | 90 | ≥ 98% | 95%", "98%", "green"),
            ("up | 90 | ≥ 98% | 95%", "95%", "amber"),
            ("up | 90 | ≥ 98% | 95%", "94.9%", "red"), ("range | 60 | 90–110 | 80–120", "110", "green"),
            ("range | 60 | 90–110 | 80–120", "111", "amber"), ("range | 60 | 90–110 | 80–120", "121", "red"),
            (" | 30 | 24 | ", "25", "amber"), (" | | < 24 | ", "24", "amber"), (" | | < 24 | ", "23.99", "green"),
        ])
    func states(kpi: String, value: String, state: String) throws {
        let assessment = try assess(
            table("KPIs", "ID | KPI | Direction | Baseline | Target | Threshold", ["K1 | Time | \(kpi)"])
                + table("KPI measurements", "KPI | Date | Value", ["K1 | 2026-10-31 | \(value)"]))
        #expect(assessment.kpis.first?.state.name == state)
    }

    @Test("The last measurement on or before the status date counts, whatever the order of rows")
    func last() throws {
        let text =
            table(
                "KPIs", "ID | KPI | Direction | Target | Interval | 2026-09-30 | 2026-12-31",
                ["K1 | Time | down | 24 | 1 month | 40 | 1"])
            + table("KPI measurements", "KPI | Date | Value", ["K1 | 2026-10-19 | 30", "K1 | 2026-08-31 | 50"])
        let kpi = try #require(try assess(text).kpis.first)
        #expect(kpi.last?.value.plain == "30")
        #expect(kpi.isStale)
        #expect(try assess(text, asOf: "2026-11-19").kpis.first?.isStale == false)
    }

    @Test("A measurement that could not be read does not leave the one before it as the last")
    func unread() throws {
        let text =
            table("KPIs", "ID | KPI | Direction | Target", ["K1 | Time | down | 24"])
            + table("KPI measurements", "KPI | Date | Value", ["K1 | 2026-09-30 | 20", "K1 | 2026-10-31 | n.a."])
        let kpi = try #require(try assess(text).kpis.first)
        #expect(kpi.last == nil)
        #expect(kpi.state == .notRated)
    }
}

@Suite("Budget and acceptance")
struct BudgetFigureTests {
    private static let headings = "Category | Baseline（万元） | Changes（万元） | Committed（万元） | Actual（万元） | Forecast（万元）"

    @Test("Lines add up, and the reserve is part of the totals")
    func sums() throws {
        let assessment = try assess(
            table(
                "Budget", Self.headings,
                ["软件 | 120 | 0 | 118 | 118 | 118", "服务 | 130 | 12 | 142 | 117 | 178.5", "应急储备 | 36 | -12 | 0 | 0 | 24"])
        )
        let budget = try #require(assessment.budget)
        #expect(budget.total.baseline?.plain == "2860000")
        #expect(budget.total.changes?.plain == "0")
        #expect(budget.total.budget?.plain == "2860000")
        #expect(budget.total.actual?.plain == "2350000")
        #expect(budget.total.variance?.plain == "-345000")
        #expect(budget.reserve?.drawn.plain == "120000")
        #expect(budget.reserve?.left.plain == "240000")
    }

    @Test("A forecast that is missing or unread leaves no total, and says where")
    func missing() throws {
        let assessment = try assess(
            table("Budget", Self.headings, ["软件 | 120 | | | | 118", "服务 | 130 | | | |  ", "硬件 | 1.2.3 | | | | 5"]))
        let budget = try #require(assessment.budget)
        #expect(budget.total.forecast == nil && budget.total.baseline == nil && budget.total.variance == nil)
        #expect(budget.total.changes?.plain == "0")
        #expect(budget.missing.keys.sorted() == ["baseline", "forecast"])
    }

    @Test(
        "Cost turns amber over 5 % and red over 10 %",
        arguments: [(105, "green"), (106, "amber"), (110, "amber"), (111, "red"), (90, "green")])
    func tolerance(forecast: Int, status: String) throws {
        let text = table("Budget", "Category | Baseline | Forecast", ["Work | 100 | \(forecast)"])
        #expect(try assess(text).status(.cost)?.computed.name == status)
    }

    @Test("Acceptance counts by stage; a criterion without a result is pending and keeps the sheet from being ready")
    func acceptance() throws {
        let stages = table(
            "Stages", "ID | Name | Start | Finish",
            ["S1 | a | 2026-01-05 | 2026-03-06", "S2 | b | 2026-03-06 | 2026-06-06"])
        let rows = [
            "A1 | S2 | x | ≥ 1 | pass", "A2 | S2 | x | ≥ 1 | ", "A3 | S1 | x | ≥ 1 | ✅ 通过", "A4 | S1 | x | ≥ 1 | 有条件通过",
            "A5 | | x | ≥ 1 | n/a",
        ]
        let assessment = try assess(stages + table("Acceptance", "ID | Stage | Criterion | Standard | Result", rows))
        #expect(assessment.acceptance.map(\.stage) == ["S1", "S2", "final"])
        #expect(assessment.acceptance.map(\.passed) == [1, 1, 0])
        #expect(assessment.acceptance.map(\.conditional) == [1, 0, 0])
        #expect(assessment.acceptance.map(\.pending) == [0, 1, 0])
        #expect(assessment.acceptance.map(\.notApplicable) == [0, 0, 1])
        #expect(assessment.acceptance.map(\.signOff) == [.ready, .notReady, .ready])
        #expect(assessment.acceptance.map(\.conclusion) == [.conditionalPass, .open, .pass])
    }

    @Test("A row of acceptance with a dropped cell is on its sheet and keeps it from being ready")
    func ragged() throws {
        let rows = ["A1 | S1 | x | ≥ 1 | pass", "A2 | S1 | x | pass"]
        let stages = table("Stages", "ID | Name | Start | Finish", ["S1 | a | 2026-01-05 | 2026-03-06"])
        let assessment = try assess(stages + table("Acceptance", "ID | Stage | Criterion | Standard | Result", rows))
        #expect(assessment.acceptance.first?.criteria.count == 2)
        #expect(assessment.acceptance.first?.unread == 1)
        #expect(assessment.acceptance.first?.signOff == .notReady)
    }

    @Test("A project with nothing but a charter is not rated, in every dimension")
    func bare() throws {
        let assessment = try assess("")
        #expect(assessment.overall == .notRated)
        #expect(assessment.dimensions.map(\.computed) == Array(repeating: .notRated, count: 7))
        #expect(assessment.dimensions.allSatisfy { $0.reasons.map(\.code) == [.nothingToRate] })
    }

    @Test("A status declared better than the figures say is called that")
    func watermelon() throws {
        let text = table("Milestones", "ID | Name | Baseline | Forecast", ["M1 | Go-live | 2026-11-18 | 2026-11-19"])
        let declared = { (word: String) in
            text + table("Status", "Dimension | Declared", ["overall | \(word)", "schedule | \(word)"])
        }
        #expect(try assess(declared("green")).isDeclaredBetter)
        #expect(try assess(declared("🟡")).status(.schedule)?.isDeclaredBetter == true)
        #expect(try assess(declared("红")).isDeclaredBetter == false)
    }
}
