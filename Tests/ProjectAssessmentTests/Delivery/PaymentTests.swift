import Diagnostics
import ProjectAssessment
import ProjectModel
import ProjectSource
import Testing

@Suite("Payments")
struct PaymentTests {
    private static let headings = "ID | Milestone or stage | Amount | Due | Invoiced | Received"

    /// M1 is to come, M2 was reached, M3 is said to be reached tomorrow.
    private static let plan =
        table(
            "Milestones", "ID | Name | Baseline | Actual",
            [
                "M1 | Go-live | 2026-12-01 | ", "M2 | Design | 2026-11-01 | 2026-11-20",
                "M3 | Data | 2026-11-18 | 2026-11-21",
            ])
        + table(
            "Stages", "ID | Name | Start | Finish",
            ["S1 | Design | 2026-01-05 | 2026-03-06", "S2 | Build | 2026-03-06 | 2026-06-06"])

    private static let signatories = table(
        "Signatories", "Party | Name | Stages", ["client | Zhou Min | ", "vendor | Wei Long | S1"])

    /// A record of a signature as the program's files hold it.
    struct SignOff: Sendable {
        let party: String
        var decision = "accept"
        var date = "2026-06-01"
        var stage = "S1"
        var version = 1

        var file: ProjectFiles.File {
            let json =
                #"{"stage":"\#(stage)","version":\#(version),"party":"\#(party)","name":"A","decision":"\#(decision)","date":"\#(date)"}"#
            return .init(name: "signoffs/\(stage).v\(version).\(party).1.json", bytes: Array(json.utf8))
        }
    }

    private func payments(_ rows: [String], signOffs: [SignOff] = [], signatories: String = "") throws
        -> [PaymentAssessment]
    {
        let head = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n\n"
        let text = head + Self.plan + signatories + table("Payments", Self.headings, rows)
        let files = ProjectFiles(
            folder: "demo", path: "demo",
            files: [.init(name: "project.md", bytes: Array(text.utf8))] + signOffs.map(\.file))
        var project = try #require(ProjectReader.read(files, settings: PortfolioSettings()).project)
        for index in project.signOffs.indices {
            project.signOffs[index].standing = .holds
            project.signOffs[index].differences = []
        }
        let day = try #require(CivilDate(iso: "2026-11-20"))
        return ProjectAssessment(project, statusDate: day).payments
    }

    // MARK: States

    @Test(
        "What was received is received, then what is late is overdue, then what was invoiced is invoiced",
        arguments: [
            ("M1 | 100 | 2026-12-31 | | ", .planned, 0), ("M1 | 100 | | | ", .planned, 0),
            ("M1 | 100 | 2026-11-20 | | ", .planned, 0), ("M1 | 100 | 2026-11-19 | 2026-11-01 | ", .overdue, 1),
            ("M1 | 100 | 2026-11 | | ", .planned, 0),
            // October ends on the 31st: 20 days.
            ("M1 | 100 | 2026-10 | 2026-09-30 | ", .overdue, 20),
            // Nothing is invoiced, and what it waits for has not come.
            ("M1 | 100 | 2026-11-19 | | ", .planned, 1),
            ("M1 | 100 | 2026-12-31 | 2026-11-20 | ", .invoiced, 0),
            ("M1 | 100 | 2026-12-31 | 2026-11-21 | ", .planned, 0),
            ("M1 | 100 | 2026-11-10 | 2026-11-01 | ", .overdue, 10),
            ("M1 | 100 | 2026-12-31 | 2026-11-01 | 2026-11-20", .received, 0),
            ("M1 | 100 | 2026-12-31 | 2026-11-01 | 2026-11-21", .invoiced, 0),
            ("M1 | 100 | 2026-12-31 | TBD | TBD", .planned, 0),
        ] as [(String, PaymentAssessment.State, Int)])
    func states(row: String, state: PaymentAssessment.State, days: Int) throws {
        let payment = try #require(try payments(["P1 | \(row)"]).first)
        #expect(payment.state == state)
        #expect(payment.overdueDays == days)
    }

    @Test("A payment that came late is not overdue any more")
    func receivedLate() throws {
        let payment = try #require(try payments(["P1 | M1 | 100 | 2026-11-01 | | 2026-11-15"]).first)
        #expect(payment.state == .received)
        #expect(payment.overdueDays == 0)
    }

    @Test(
        "It is earned once every milestone that it is tied to is reached",
        arguments: [
            ("M2", .earned), ("milestones:M2", .earned), ("M1", .planned), ("M3", .planned), ("M1, M2", .planned),
            ("M9", .planned), ("stages:M2", .planned), ("", .planned), ("TBD", .planned),
        ] as [(String, PaymentAssessment.State)])
    func milestones(tie: String, state: PaymentAssessment.State) throws {
        #expect(try payments(["P1 | \(tie) | 100 | 2026-12-31 | | "]).first?.state == state)
    }

    /// The client signs every stage, the vendor S1.
    @Test(
        "It is earned once every party has signed the stage",
        arguments: [
            ("S1", [SignOff(party: "client"), SignOff(party: "vendor")], .earned),
            ("stages:S1", [SignOff(party: "client"), SignOff(party: "vendor")], .earned),
            ("S1", [SignOff(party: "client")], .planned), ("S1", [], .planned),
            ("S1", [SignOff(party: "client"), SignOff(party: "vendor", decision: "reject")], .planned),
            ("S1", [SignOff(party: "client"), SignOff(party: "vendor", decision: "conditional")], .earned),
            ("S1", [SignOff(party: "client"), SignOff(party: "vendor", date: "2026-11-20")], .earned),
            ("S1", [SignOff(party: "client"), SignOff(party: "vendor", date: "2026-11-21")], .planned),
            // What was refused first was accepted in its second version.
            (
                "S1",
                [
                    SignOff(party: "client"), SignOff(party: "vendor", decision: "reject"),
                    SignOff(party: "client", version: 2), SignOff(party: "vendor", version: 2),
                ],
                .earned
            ),
            // A signature under the first version is none under the second.
            (
                "S1",
                [
                    SignOff(party: "client"), SignOff(party: "vendor", decision: "reject"),
                    SignOff(party: "vendor", version: 2),
                ],
                .planned
            ),
            ("S2", [SignOff(party: "client"), SignOff(party: "vendor")], .planned),
            ("S2", [SignOff(party: "client", stage: "S2")], .earned),
            ("S1, S2", [SignOff(party: "client"), SignOff(party: "vendor")], .planned),
            ("S1, M2", [SignOff(party: "client"), SignOff(party: "vendor")], .earned),
            ("milestones:S1", [SignOff(party: "client"), SignOff(party: "vendor")], .planned),
        ] as [(String, [SignOff], PaymentAssessment.State)])
    func stages(tie: String, signOffs: [SignOff], state: PaymentAssessment.State) throws {
        let payments = try payments(
            ["P1 | \(tie) | 100 | 2026-12-31 | | "], signOffs: signOffs, signatories: Self.signatories)
        #expect(payments.first?.state == state)
    }

    // MARK: Sums and the next one

    private static let rows = [
        "P1 | S1 | 30万 | 2026-03-31 | 2026-03-10 | 2026-04-02", "P2 | M2 | 120,000.50 | 2026-11-30 | | ",
        "P3 | M1 | 0.5m | 2026-12-31 | | ", "P4 | S2 | 80000 | | | ",
    ]

    /// 300,000 + 120,000.50 + 500,000 + 80,000 = 1,000,000.50, whatever the order; P2 is due first.
    @Test("Payments add up, and the next is the first that is due, in whatever order they stand")
    func order() throws {
        for rows in orders(of: Self.rows) {
            let payments = try payments(rows)
            #expect(payments.total?.plain == "1000000.5")
            #expect(payments.received?.plain == "300000")
            #expect(payments.next?.record.id?.value == "P2")
            let byID = payments.sorted { ($0.record.id?.value ?? "") < ($1.record.id?.value ?? "") }
            #expect(byID.map(\.state) == [.received, .earned, .planned, .planned])
        }
    }

    @Test("Those without a date come last, and of two of one day the first that is written")
    func next() throws {
        #expect(try payments(["P1 | M1 | 1 | | | ", "P2 | M1 | 1 | 2027-01-31 | | "]).next?.record.id?.value == "P2")
        #expect(try payments(["P1 | M1 | 1 | | | ", "P2 | M1 | 1 | | | "]).next?.record.id?.value == "P1")
        #expect(
            try payments(["P1 | M1 | 1 | 2026-12-01 | | ", "P2 | M1 | 1 | 2026-12-01 | | "]).next?.record.id?.value
                == "P1")
        // What is overdue comes first.
        #expect(
            try payments(["P1 | M1 | 1 | 2026-12-01 | | ", "P2 | M1 | 1 | 2026-11-01 | | "]).next?.record.id?.value
                == "P2")
        #expect(try payments(["P1 | M1 | 1 | 2026-11-01 | | 2026-11-02"]).next == nil)
        #expect(try assess("").payments.next == nil)
        #expect(try assess("").payments.total?.isZero == true)
    }

    @Test("An amount that cannot be read leaves no total", arguments: ["30%", "EUR 10", "1.200", "", "TBD"])
    func unread(amount: String) throws {
        let payments = try payments(
            ["P1 | S1 | 300 | 2026-03-31 | | 2026-04-02", "P2 | M2 | \(amount) | 2026-11-30 | | "])
        #expect(payments.total == nil)
        #expect(payments.received?.plain == "300")
        #expect(payments.next?.record.id?.value == "P2")
        #expect(payments.next?.amount == nil)
    }

    @Test("A row with a dropped cell leaves no total")
    func ragged() throws {
        let payments = try payments(["P1 | S1 | 300 | 2026-03-31 | | 2026-04-02", "P2 | M2 | 2026-11-30 | | "])
        #expect(payments.total == nil)
    }
}
