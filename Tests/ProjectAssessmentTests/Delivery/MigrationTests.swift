import Diagnostics
import ProjectAssessment
import ProjectModel
import Testing

@Suite("Migration")
struct MigrationTests {
    private static let headings =
        "ID | Object | Source count | Loaded | Rejected | Excluded | Source sum | Target sum | Tolerance"

    private func objects(_ rows: [String]) throws -> [MigrationAssessment] {
        try assess(table("Migration", Self.headings, rows)).migration
    }

    private func object(_ row: String) throws -> MigrationAssessment {
        try #require(try objects(["MG1 | Customers | \(row)"]).first)
    }

    // MARK: Counts

    /// What ought to arrive is source − excluded, the rate loaded / that; counts balance where loaded + rejected +
    /// excluded is the source; the rate keeps the tolerance from 1 − tolerance on.
    @Test(
        "Counts reconcile, or say by how much they do not",
        arguments: [
            // 980 + 5 + 15 = 1,000; 980 / 985 = 0.99492, under 0.995 and over 0.99.
            ("1,000 | 980 | 5 | 15 | | | 0.5%", "985", "0.9949", true, false),
            ("1,000 | 980 | 5 | 15 | | | 1%", "985", "0.9949", true, true),
            ("1,000 | 995 | 5 | | | | 0.5%", "1000", "0.9950", true, true),
            ("1,000 | 994 | 6 | | | | 0.5%", "1000", "0.9940", true, false),
            // Without a tolerance everything must arrive.
            ("1,000 | 1,000 | | | | | ", "1000", "1.0000", true, true),
            ("1,000 | 999 | 1 | | | | ", "1000", "0.9990", true, false),
            // Five records are nowhere.
            ("1,000 | 990 | 5 | | | | 1%", "1000", "0.9900", false, true),
            ("1,000 | 0 | 1,000 | | | | 1%", "1000", "0.0000", true, false),
            // Not loaded yet; loaded without a source; nothing to load, which is done once it is said.
            ("1,000 | | | | | | 1%", "1000", nil, nil, nil), (" | 980 | 5 | | | | 1%", nil, nil, nil, nil),
            ("10 | 0 | 0 | 10 | | | ", "0", nil, true, true), (" | | | | | | ", nil, nil, nil, nil),
            // What cannot be read, and what is open.
            ("1,000 | most | | | | | ", "1000", nil, nil, nil), ("1,000 | TBD | | | | | ", "1000", nil, nil, nil),
            ("many | 980 | | | | | ", nil, nil, nil, nil), ("1,000 | 980 | some | 15 | | | 5%", nil, nil, nil, nil),
            ("1,000 | 980 | 5 | some | | | 5%", nil, nil, nil, nil),
            ("1,000 | 1,000 | | | | | small", "1000", "1.0000", true, nil),
        ] as [(String, String?, String?, Bool?, Bool?)])
    func counts(row: String, expected: String?, rate: String?, isBalanced: Bool?, isWithin: Bool?) throws {
        let object = try object(row)
        #expect(object.expected?.plain == expected)
        #expect(object.rate?.rounded(places: 4) == rate)
        #expect(object.isBalanced == isBalanced)
        #expect(object.isWithinTolerance == isWithin)
    }

    /// 12 of 10 left out: what ought to arrive is not −2, and 5 of it not −250%.
    @Test(
        "More left out than there was is no rate below nothing",
        arguments: ["10 | 5 | | 12 | | | ", "10 | 0 | | 12 | | | 100%"])
    func excludedOverSource(row: String) throws {
        let object = try object(row)
        #expect(object.isBalanced == false)
        #expect(object.rate.map(\.isNegative) != true)
        #expect(object.isWithinTolerance != true)
    }

    /// 1,100 arrived where 1,000 ought to: 10% off, as a hundred records that were loaded twice are.
    @Test("More loaded than there was is out of tolerance too")
    func loadedTwice() throws {
        let object = try object("1,000 | 1,100 | | | | | 1%")
        #expect(object.rate?.rounded(places: 4) == "1.1000")
        #expect(object.isBalanced == false)
        #expect(object.isWithinTolerance == false)
    }

    // MARK: Sums

    /// The sums may differ by tolerance · |source sum|, either way.
    @Test(
        "Sums reconcile, negative ones too",
        arguments: [
            ("100 | 101 | 1%", "1", true), ("100 | 99 | 1%", "-1", true), ("100 | 98.99 | 1%", "-1.01", false),
            ("-100 | -99 | 1%", "1", true), ("-100 | -101 | 1%", "-1", true), ("-100 | -98 | 1%", "2", false),
            ("-100 | 100 | 1%", "200", false), ("(1,200.50) | (1,200.50) | ", "0", true),
            ("(1,200.50) | -1,200.51 | ", "-0.01", false), ("0 | 0 | ", "0", true), ("0 | 0.01 | 5%", "0.01", false),
            ("1.2万 | 12,000 | ", "0", true), ("100 | | 1%", nil, true), (" | 100 | 1%", nil, true),
        ] as [(String, String?, Bool?)])
    func sums(cells: String, difference: String?, isWithin: Bool?) throws {
        let object = try object("10 | 10 | | | \(cells)")
        #expect(object.sumDifference?.plain == difference)
        #expect(object.isWithinTolerance == isWithin)
    }

    @Test("Sums that keep the tolerance do not make up for counts that do not")
    func both() throws {
        #expect(try object("1,000 | 900 | 100 | | 100 | 100 | 1%").isWithinTolerance == false)
    }

    @Test(
        "A sum that cannot be read says nothing of the tolerance", arguments: ["100 | a lot | 1%", "a lot | 100 | 1%"])
    func unreadSum(cells: String) throws {
        let object = try object("10 | 10 | | | \(cells)")
        #expect(object.sumDifference == nil)
        #expect(object.isWithinTolerance == nil)
    }

    // MARK: Order and status

    private static let rows = [
        "MG1 | Customers | 1,000 | 980 | 5 | 15 | | | 1%", "MG2 | Stock | 50 | 40 | 10 | | 10 | 8 | 1%",
        "MG3 | Prices | 20 | | | | | | ", "MG4 | Suppliers | 30",
    ]

    @Test("Each object has its own figures, in whatever order they stand; a row with a dropped cell has none")
    func order() throws {
        for rows in orders(of: Self.rows) {
            let objects = try objects(rows).sorted { ($0.record.id?.value ?? "") < ($1.record.id?.value ?? "") }
            #expect(objects.map { $0.record.id?.value } == ["MG1", "MG2", "MG3"])
            // 980 / 985; 40 / 50.
            #expect(objects.map { $0.rate?.rounded(places: 4) } == ["0.9949", "0.8000", nil])
            #expect(objects.map(\.isWithinTolerance) == [true, false, nil])
        }
    }

    @Test(
        "An object below its tolerance is red, one that is not loaded yet nothing",
        arguments: [
            ("1,000 | 989 | 11 | | | | 1%", "red", ["migration-below-tolerance"]),
            ("1,000 | 990 | 10 | | | | 1%", "not rated", ["nothing-to-rate"]),
            ("1,000 | | | | | | 1%", "not rated", ["nothing-to-rate"]),
            ("1,000 | 990 | 10 | | 100 | 98 | 1%", "red", ["migration-below-tolerance"]),
        ])
    func status(row: String, status: String, codes: [String]) throws {
        let assessment = try assess(table("Migration", Self.headings, ["MG1 | Customers | \(row)"]))
        #expect(assessment.status(.quality)?.computed.name == status)
        #expect(assessment.codes(.quality) == codes)
    }

    @Test(
        "A row that cannot be read leaves no green",
        arguments: ["MG2 | Stock | 50", "MG2 | Stock | 50 | most | | | | | "])
    func statusUnread(row: String) throws {
        let issues = table("Issues", "ID | Issue | Severity | State", ["I1 | Slow list | minor | open"])
        let rows = ["MG1 | Customers | 10 | 10 | | | | | ", row]
        #expect(try assess(issues).status(.quality)?.computed == .green)
        let assessment = try assess(issues + table("Migration", Self.headings, rows))
        #expect(assessment.status(.quality)?.computed == .notRated)
        #expect(assessment.codes(.quality) == ["records-unread"])
    }
}
