import Diagnostics
import ProjectAssessment
import ProjectModel
import Testing

@Suite("Training")
struct TrainingTests {
    private static let headings = "ID | Audience | Course | Headcount | Attended | Assessed | Passed"

    private func training(_ rows: [String]) throws -> [TrainingAssessment] {
        try assess(table("Training", Self.headings, rows)).training
    }

    private func plain(_ audience: TrainingAssessment?) -> [String?] {
        [audience?.headcount?.plain, audience?.attended?.plain, audience?.assessed?.plain, audience?.passed?.plain]
    }

    private func shares(_ audience: TrainingAssessment?) -> [String?] {
        [audience?.coverage?.rounded(places: 4), audience?.passRate?.rounded(places: 4)]
    }

    /// 18 of 24, 15 of 18.
    @Test("An audience is covered by who attended, and passes by who was assessed")
    func one() throws {
        let audience = try training(["TR1 | Clerks | Orders | 24 | 18 | 18 | 15"]).first
        #expect(audience?.audience == "Clerks")
        #expect(plain(audience) == ["24", "18", "18", "15"])
        #expect(shares(audience) == ["0.7500", "0.8333"])
    }

    /// Two sessions of one course reach 12 + 10 = 22 of 24; 11 + 10 = 21 are assessed and 20 pass.
    @Test("Sessions of a course add up", arguments: ["Orders", ""])
    func sessions(course: String) throws {
        let rows = ["TR1 | Clerks | \(course) | 24 | 12 | 11 | 11", "TR2 | Clerks | \(course) | 24 | 10 | 10 | 9"]
        let audience = try training(rows).first
        #expect(plain(audience) == ["24", "22", "21", "20"])
        #expect(shares(audience) == ["0.9167", "0.9524"])
    }

    /// Orders reaches 12 + 8 = 20, stock 15, prices 3: one course reached 20 of 24. All that were assessed count for the
    /// pass rate: 12 + 8 + 15 = 35, of whom 11 + 7 + 12 = 30.
    @Test("Courses do not add up: each is for everybody")
    func courses() throws {
        let rows = [
            "TR1 | Clerks | Orders | 24 | 12 | 12 | 11", "TR2 | Clerks | Stock | 20 | 15 | 15 | 12",
            "TR3 | Clerks | Orders | | 8 | 8 | 7", "TR4 | Clerks | Prices | 24 | 3 | | ",
        ]
        for written in orders(of: rows) {
            let audience = try training(written).first
            #expect(plain(audience) == ["24", "20", "35", "30"])
            #expect(shares(audience) == ["0.8333", "0.8571"])
        }
    }

    @Test("Audiences stand in the order in which they first occur, however their names are set")
    func audiences() throws {
        let audiences = try training([
            "TR1 | Warehouse staff | | 10 | 4 | | ", "TR2 | Managers | | 5 | 5 | | ",
            "TR3 | warehouse-staff | | 10 | 3 | | ",
        ])
        #expect(audiences.map(\.audience) == ["Warehouse staff", "Managers"])
        #expect(audiences.map { shares($0) } == [["0.7000", nil], ["1.0000", nil]])
    }

    @Test("The order of rows changes no figure")
    func order() throws {
        let rows = [
            "TR1 | Clerks | Orders | 24 | 12 | 12 | 11", "TR2 | Clerks | Orders | 24 | 10 | 8 | 8",
            "TR3 | Drivers | | 8 | 2 | | ", "TR4 | Managers | | | 5 | 5 | 5",
        ]
        for written in orders(of: rows) {
            let audiences = try training(written).sorted { $0.audience < $1.audience }
            // 22 / 24 and 19 / 20; 2 / 8; nobody knows how many managers there are.
            #expect(audiences.map { shares($0) } == [["0.9167", "0.9500"], ["0.2500", nil], [nil, "1.0000"]])
        }
    }

    @Test(
        "What is missing leaves no share",
        arguments: [
            (" | 18 | 18 | 15", nil, "0.8333"), ("0 | 18 | 0 | 0", nil, nil), ("24 | | | ", nil, nil),
            ("24 | 0 | | ", "0.0000", nil), ("24 | 18 | | 15", "0.7500", nil), ("24 | 18 | 18 | ", "0.7500", nil),
            ("TBD | 18 | 18 | 15", nil, "0.8333"),
        ] as [(String, String?, String?)])
    func missing(cells: String, coverage: String?, rate: String?) throws {
        #expect(try shares(training(["TR1 | Clerks | Orders | \(cells)"]).first) == [coverage, rate])
    }

    @Test(
        "What cannot be read leaves no share, though other rows of the audience can be",
        arguments: [
            ("many | 8 | 8 | 8", nil, "1.0000"), ("24 | most | 8 | 8", nil, "1.0000"),
            ("24 | 8 | all | 8", "0.7500", nil),
            ("24 | 8 | 8 | all", "0.7500", nil),
        ] as [(String, String?, String?)])
    func unread(cells: String, coverage: String?, rate: String?) throws {
        let rows = ["TR1 | Clerks | Orders | 24 | 10 | 10 | 10", "TR2 | Clerks | Orders | \(cells)"]
        #expect(try shares(training(rows).first) == [coverage, rate])
    }

    @Test("A row with a dropped cell reaches nobody")
    func ragged() throws {
        let audiences = try training(["TR1 | Clerks | Orders | 24 | 10 | | ", "TR2 | Clerks | Orders | 24 | 14"])
        #expect(audiences.map { shares($0) } == [["0.4167", nil]])
    }
}
