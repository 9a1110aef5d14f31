import Diagnostics
import Foundation
import ProjectModel
import SteercoKit
import Testing

/// Signing a sheet, and what its state is then.
@Suite("Signing")
struct SigningTests {
    @Test("Two parties sign, and every signature holds")
    func both() async throws {
        let folder = try SigningFolder()
        #expect(try await folder.sign(.client) == nil)
        #expect(try await folder.state() == "partly signed")
        #expect(try await folder.sign(.vendor, at: "2026-11-20T11:00:00+08:00") == nil)
        let report = try await folder.report()
        #expect(report.holds && report.findings.isEmpty && report.signatures.count == 2)
        // A criterion passed on condition, so nobody should read that the stage is simply signed.
        #expect(report.sheets.map(\.state) == [.signedWithConditions])
    }

    @Test("A sheet without conditions is signed; a party's condition makes it conditional, a refusal rejected")
    func states() async throws {
        let plain = SigningFolder.text.replacing("conditional pass | I1", with: "pass | ")
        let folder = try SigningFolder(plain)
        try await folder.signBoth()
        #expect(try await folder.state() == "signed")
        #expect(try await folder.sign(.vendor, .conditional) { $0.conditions = ["I2"] } == nil)
        #expect(try await folder.state() == "signed with conditions")
        #expect(try await folder.sign(.client, .reject) { $0.comment = "not yet" } == nil)
        #expect(try await folder.state() == "rejected")
        let records = try FileManager.default.contentsOfDirectory(atPath: folder.projects + "/wh/signoffs").sorted()
        #expect(
            records == ["S1.v1.client.1.json", "S1.v1.client.2.json", "S1.v1.vendor.1.json", "S1.v1.vendor.2.json"])
        #expect(try await folder.complaints() == [])
    }

    @Test("A changed sheet is signed as its second version, and the first is replaced")
    func versions() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        try folder.edit("2 s or less", "3 s or less")
        #expect(try await folder.state() == "changed since signing")
        #expect(try await folder.sign(.client) == nil)
        #expect(try await folder.state() == "partly signed")
        #expect(try await folder.sign(.vendor) == nil)
        let report = try await folder.report()
        #expect(report.holds && report.sheets.first?.version == 2)
        #expect(report.signatures.map(\.state.rawValue) == ["replaced", "replaced", "holds", "holds"])
        #expect(try await folder.state() == "signed with conditions")
    }

    @Test("A payment is due, and the next stage may begin, once the stage is signed and while it says what was signed")
    func consequences() async throws {
        let folder = try SigningFolder()
        func rules() async throws -> Set<String> {
            Set(try await Workspace.open(folder.projects).check(SigningFolder.day).findings.map(\.rule.name))
        }
        func payment() async throws -> Bool {
            _ = try await build(folder.projects, to: folder.folder.path("site"))
            let json = try String(contentsOfFile: folder.folder.path("site/wh/status.json"), encoding: .utf8)
            return json.contains(#""state":"earned""#)
        }
        #expect(try await rules().contains("next-stage-unsigned"))
        #expect(try await !payment())
        try await folder.signBoth()
        #expect(try await !rules().contains("next-stage-unsigned"))
        #expect(try await payment())
        try folder.edit("99.9%", "99.8%")
        #expect(try await rules().isSuperset(of: ["next-stage-unsigned", "changed-since-signing"]))
        #expect(try await !payment())
    }

    @Test("The sheet of the requirements opens the design")
    func requirements() async throws {
        let stages =
            "| ID | Name | Type | Start | Finish | Actual start | Actual finish |\n|---|---|---|---|---|---|---|\n"
        let start = try #require(SigningFolder.text.range(of: "| ID | Name | Start"))
        let end = try #require(SigningFolder.text.range(of: "\n\n## Deliverables"))
        let folder = try SigningFolder(
            SigningFolder.text.replacingCharacters(
                in: start.lowerBound..<end.lowerBound,
                with: stages + "| S1 | Needs | requirements | 2026-03-02 | 2026-06-30 | 2026-03-02 | 2026-07-03 |\n"
                    + "| S2 | Blueprint | design | 2026-07-06 | 2026-12-18 | 2026-07-06 | |"))
        func scope() async throws -> String {
            _ = try await build(folder.projects, to: folder.folder.path("site"))
            return try String(contentsOfFile: folder.folder.path("site/wh/status.json"), encoding: .utf8)
        }
        #expect(try await scope().contains("requirements-sheet-unsigned"))
        try await folder.signBoth()
        #expect(try await !scope().contains("requirements-sheet-unsigned"))
        #expect(try await folder.complaints() == [])
    }

    @Test("Facts are frozen by the first signature, and signed by the second")
    func facts() async throws {
        let folder = try SigningFolder()
        #expect(try await folder.sign(.client) == nil)
        try folder.edit("2026-03-02 | 2026-07-03", "2026-03-02 | 2026-07-10")
        try folder.edit("300000", "250000")
        #expect(try await folder.sign(.vendor) == nil)
        #expect(try await folder.complaints() == [])
        _ = try await build(folder.projects, to: folder.folder.path("site"))
        let sheet = try String(contentsOfFile: folder.folder.path("site/wh/acceptance/S1.html"), encoding: .utf8)
        #expect(sheet.contains("2026-07-03") && !sheet.contains("2026-07-10"))
        #expect(sheet.contains("CNY 300,000") && !sheet.contains("250,000"))
    }

    @Test("A conditional acceptance binds the wording of its issue, and not its state")
    func condition() async throws {
        let folder = try SigningFolder()
        #expect(try await folder.sign(.client, .conditional) { $0.conditions = ["I2"] } == nil)
        try folder.edit("| Labels | Li Na | 2026-12-11 | open |", "| Labels | Li Na | 2026-12-11 | closed |")
        #expect(try await folder.complaints() == [])
        try folder.edit("2026-12-11", "2027-01-11")
        #expect(
            try await folder.complaints() == [
                "changed-since-signing: I2 Due was “2026-12-11”, is now “2027-01-11”; signed by the client on 2026-11-20"
            ])
    }

    // MARK: What is refused

    @Test("Nothing is signed that should not be")
    func refused() async throws {
        let folder = try SigningFolder()
        func words(_ old: String, _ new: String, _ decision: SignOffDecision = .accept) async throws -> String {
            try folder.write(SigningFolder.text.replacing(old, with: new))
            defer { try? folder.write(SigningFolder.text) }
            return try await folder.sign(.client, decision) ?? "signed"
        }
        #expect(try await words("count | pass", "count | ").contains("without a result: A1.02"))
        #expect(try await words("count | pass", "count | fail").contains("failed-criterion-in-closed-stage"))
        #expect(
            try await words(
                "2026-03-02 | 2026-07-03 |\n", "2026-03-02 | |\n| S1b | More | 2026-03-02 | 2026-06-30 | | |\n")
                == "signed")
        try FileManager.default.removeItem(atPath: folder.projects + "/wh/signoffs")
        #expect(try await words("count | pass", "count | maybe").contains("unknown-state"))
        #expect(try await words("| A1.02 |", "| |").contains("no ID"))
        #expect(try await words("attachments/report.txt", "attachments/other.txt").contains("attachment-missing"))
        #expect(try await words("| client | Li Na |", "| vendor | Li Na |").contains("nobody is a signatory"))
        #expect(try await words("li.na@example.com | |", "li.na@example.com | S2 |").contains("nobody is a signatory"))
        #expect(try await words("li.na@example.com | | |", "li.na@example.com | | 2026-11-19 |").contains("nobody"))
        #expect(
            try await folder.sign(.client, .conditional) { $0.conditions = ["I9"] }?.contains("no issue I9") ?? false)
        #expect(try await folder.sign(.client, .accept) { $0.conditions = ["I1"] }?.contains("conditional") ?? false)
        #expect(try await folder.sign(.client, stage: "S9")?.contains("there are sheets for S1") ?? false)
        #expect(!FileManager.default.fileExists(atPath: folder.projects + "/wh/signoffs"))
        // A refusal needs no results.
        #expect(try await words("count | pass", "count | ", .reject) == "signed")
    }

    @Test("Without a usable key it is said what to do")
    func keys() async throws {
        let folder = try SigningFolder()
        let other = try await folder.sign(.client, key: "other")
        #expect(other?.contains("is not that of li.na@example.com") ?? false)
        #expect(
            try other?.contains("li.na@example.com namespaces=\"steerco-signoff\" \(folder.publicKey("other"))")
                ?? false)
        #expect(try await folder.sign(.client, key: "vendor")?.contains("is not that of li.na@example.com") ?? false)
        #expect(try await folder.sign(.client, key: "nothing")?.contains("cannot be read") ?? false)
        try folder.allow(["li.na@example.com": "client"], options: #"namespaces="git""#)
        #expect(try await folder.sign(.client)?.contains("is not that of") ?? false)
        try folder.allow(
            ["li.na@example.com": "client"], options: #"namespaces="steerco-signoff",valid-before="20260101""#)
        #expect(try await folder.sign(.client)?.contains("valid-before") ?? false)
        #expect(!FileManager.default.fileExists(atPath: folder.projects + "/wh/signoffs"))
    }

    @Test("No record is written over another, nor through a link that leads out")
    func exclusive() async throws {
        let folder = try SigningFolder()
        #expect(try await folder.sign(.client) == nil)
        #expect(try await folder.sign(.client)?.contains("has signed this already") ?? false)
        let record = try folder.read("signoffs/S1.v1.client.1.json")
        #expect(try await folder.sign(.client, .conditional) == nil)
        #expect(try folder.read("signoffs/S1.v1.client.1.json") == record)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.projects + "/wh/signoffs")
        #expect(names.count == 2 && !names.contains { $0.hasPrefix(".") })

        let linked = try SigningFolder()
        try FileManager.default.createDirectory(
            atPath: linked.folder.path("elsewhere"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: linked.projects + "/wh/signoffs", withDestinationPath: linked.folder.path("elsewhere"))
        #expect(try await linked.sign(.client) != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: linked.folder.path("elsewhere")).isEmpty)
    }

    @Test("No key, socket or path outside the project is written anywhere")
    func secrets() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        _ = try await build(folder.projects, to: folder.folder.path("site"))
        let secret = try String(contentsOfFile: folder.key("client"), encoding: .utf8).split(separator: "\n")[1]
        var seen = 0
        for place in ["projects", "site"] {
            for (name, data) in try TemporaryFolder.contents(folder.folder.path(place)) {
                let text = String(decoding: data, as: UTF8.self)
                #expect(!text.contains(secret) && !text.contains("PRIVATE KEY"), "\(name)")
                #expect(!text.contains(folder.folder.url.path), "\(name)")
                if let home = ProcessInfo.processInfo.environment["HOME"], home.count > 1 {
                    #expect(!text.contains(home + "/"), "\(name)")
                }
                seen += 1
            }
        }
        #expect(seen > 10)
    }

    // MARK: On paper

    @Test("A signature on paper is recorded with its scan, by who signs the record")
    func paper() async throws {
        let folder = try SigningFolder()
        try folder.write("scan", to: "attachments/S1-signed.pdf")
        func record(_ more: @escaping (inout SignOffRequest) -> Void = { _ in }) async throws -> String? {
            try await folder.sign(.client, key: "vendor") {
                $0.scan = "attachments/S1-signed.pdf"
                $0.paperDate = CivilDate(iso: "2026-11-18")
                more(&$0)
            }
        }
        #expect(try await record { $0.scan = "project.md" }?.contains("must lie in") ?? false)
        #expect(try await record { $0.scan = "attachments/none.pdf" }?.contains("no file") ?? false)
        #expect(try await record { $0.paperDate = CivilDate(iso: "2026-12-24") }?.contains("still to come") ?? false)
        #expect(try await record() == nil)
        #expect(
            try await folder.complaints() == [
                "paper-recorded-by-other-party: only bo@example.net says that Li Na signed for the client, and is not of that party"
            ])
        _ = try await build(folder.projects, to: folder.folder.path("site"))
        let sheet = try String(contentsOfFile: folder.folder.path("site/wh/acceptance/S1.html"), encoding: .utf8)
        #expect(sheet.contains("Signed on paper, recorded by bo@example.net") && !sheet.contains("verified (SSH)"))
        #expect(sheet.contains("2026-11-18"))
        try folder.write("another scan", to: "attachments/S1-signed.pdf")
        #expect(try await folder.complaints().contains { $0.hasPrefix("paper-scan-differs") })
        #expect(try await !folder.report().holds)
    }
}
