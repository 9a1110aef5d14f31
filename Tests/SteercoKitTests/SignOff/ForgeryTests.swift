import Diagnostics
import Foundation
import ProjectAssessment
import ProjectModel
import SteercoKit
import Testing

/// Ways in which a sheet might come to look signed that nobody signed so.
@Suite("Forgeries")
struct ForgeryTests {
    private static let client = "signoffs/S1.v1.client."

    /// Both parties have accepted, and then the client refuses.
    private func refused() async throws -> SigningFolder {
        let folder = try SigningFolder()
        try await folder.signBoth()
        #expect(try await folder.sign(.client, .reject, at: "2026-11-20T12:00:00+08:00") { $0.comment = "no" } == nil)
        #expect(try await folder.state() == "rejected")
        return folder
    }

    /// That the stage is not signed, the payment not due, and verifying says so.
    private func expectUnsigned(_ folder: SigningFolder, _ what: String) async throws {
        let report = try await folder.report()
        let state = report.sheets.first { $0.stage == "S1" }?.state.rawValue ?? "none"
        #expect(!state.hasPrefix("signed"), "\(what): \(state)")
        #expect(!report.holds, "\(what)")
        let workspace = try Workspace.open(folder.projects)
        let payments = await workspace.read("wh", workspace.context(SigningFolder.day)).assessment?.payments
        #expect(payments?.map(\.state) == [.planned], "\(what)")
    }

    @Test(
        "A refusal that is edited, unreadable, misnamed, renamed, copied over or taken away never lets an older acceptance count"
    )
    func refusal() async throws {
        let copies = try await refused()
        try copies.write(try copies.read(Self.client + "1.json"), to: Self.client + "3.json")
        try await expectUnsigned(copies, "the acceptance copied behind the refusal")

        let swapped = try await refused()
        let (first, second) = (try swapped.read(Self.client + "1.json"), try swapped.read(Self.client + "2.json"))
        try swapped.write(second, to: Self.client + "1.json")
        try swapped.write(first, to: Self.client + "2.json")
        try await expectUnsigned(swapped, "names swapped")

        let edited = try await refused()
        try edited.edit(#""comment": "no""#, #""comment": "ok""#, in: Self.client + "2.json")
        try await expectUnsigned(edited, "the refusal edited")

        let unreadable = try await refused()
        try unreadable.edit(#""decision": "reject""#, #""decision": "Reject""#, in: Self.client + "2.json")
        try await expectUnsigned(unreadable, "the refusal unreadable")

        for name in [
            "S1.v1.client.2.JSON", "S1.v1.client.json", "S1.v1.vendor.2.json", "other.json", "S1.v1.client.2.json.bak",
            "S1.v1.client.2.md", "old/S1.v1.client.2.json", ".S1.v1.client.2.json", "S2.v1.client.1.txt",
        ] {
            let renamed = try await refused()
            let folder = renamed.projects + "/wh/signoffs/"
            try FileManager.default.createDirectory(atPath: folder + "old", withIntermediateDirectories: true)
            try FileManager.default.moveItem(atPath: folder + "S1.v1.client.2.json", toPath: folder + name)
            try await expectUnsigned(renamed, "renamed to \(name)")
        }

        let moved = try await refused()
        try moved.edit(#""stage": "S1""#, #""stage": "S2""#, in: Self.client + "2.json")
        try FileManager.default.moveItem(
            atPath: moved.projects + "/wh/" + Self.client + "2.json",
            toPath: moved.projects + "/wh/signoffs/S2.v1.client.1.json")
        try await expectUnsigned(moved, "the refusal edited and moved to another stage")

        let broken = try await refused()
        try broken.write("{", to: Self.client + "2.json")
        try await expectUnsigned(broken, "the refusal broken")
    }

    @Test("A party that refused does not vanish with its row, nor one that has not signed")
    func parties() async throws {
        let row = "| client | Li Na | Director | li.na@example.com | | |\n"
        let gone = try await refused()
        try gone.edit(row, "")
        try await expectUnsigned(gone, "the client's row gone")
        let ragged = try await refused()
        try ragged.edit("li.na@example.com | | |", "li.na@example.com | | | |")
        try await expectUnsigned(ragged, "the client's row ragged")

        // The vendor alone has signed; then the client is said to sign other stages only.
        let alone = try SigningFolder()
        #expect(try await alone.sign(.vendor) == nil)
        try alone.edit("li.na@example.com | | |", "li.na@example.com | S2 | |")
        try await expectUnsigned(alone, "the client not asked")
    }

    @Test("A version that changes nothing does not take a refusal out of the way")
    func version() async throws {
        let folder = try await refused()
        let text = try folder.read("signoffs/S1.v1.vendor.1.json")
        var json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        var content = try #require(json["content"] as? [String: Any])
        content["version"] = 2
        json["content"] = content
        json["version"] = 2
        json["date"] = "2026-11-20T13:00:00+08:00"
        try folder.writeSigned(json, as: "signoffs/S1.v2.vendor.1.json", key: "vendor", supersedes: text)
        #expect(try await folder.complaints().contains { $0.contains("it says the same as version 1") })
        try await expectUnsigned(folder, "a version of the same")
    }

    @Test("A record that steerco would not have made: pending criteria, other facts, other deliverables")
    func contents() async throws {
        func forged(
            _ what: String, _ rule: String, _ text: String = SigningFolder.text, _ edit: (inout [String: Any]) -> Void
        ) async throws {
            let folder = try SigningFolder()
            #expect(try await folder.sign(.client) == nil)
            #expect(try await folder.sign(.vendor) == nil)
            let name = "signoffs/S1.v1.vendor.1.json"
            var json = try #require(
                try JSONSerialization.jsonObject(with: Data(folder.read(name).utf8)) as? [String: Any])
            edit(&json)
            try folder.write(text)
            try FileManager.default.removeItem(atPath: folder.projects + "/wh/" + name)
            try folder.writeSigned(json, as: name, key: "vendor", supersedes: nil)
            #expect(try await folder.complaints().contains { $0.hasPrefix(rule) }, "\(what)")
            try await expectUnsigned(folder, what)
        }
        func facts(_ json: inout [String: Any], _ key: String, _ value: Any) {
            var facts = json["facts"] as? [String: Any] ?? [:]
            facts[key] = value
            json["facts"] = facts
        }
        try await forged("another amount", "frozen-facts-differ") {
            facts(&$0, "payments", [["id": "P1", "amount": "900000", "due": "2026-12-31"]])
        }
        try await forged("another deliverable", "contradictory-sign-off") {
            facts(&$0, "deliverables", [["id": "D9", "name": "Outline", "state": "accepted"]])
        }
        try await forged("a character that turns the line", "contradictory-sign-off") {
            facts(&$0, "deviation", "late\u{202E}")
        }
        try await forged("a time of recording on a signature by key", "contradictory-sign-off") {
            $0["recorded"] = "2026-11-20T10:00:00Z"
        }
        try await forged("facts of a day to come", "contradictory-sign-off") { facts(&$0, "asOf", "2027-11-20") }
        try await forged("a condition in words", "contradictory-sign-off") { $0["conditions"] = "only if paid" }
        try await forged("a key that nobody knows", "contradictory-sign-off") { $0["remark"] = "only if paid" }
        try await forged("accounts on a stage's sheet", "unreadable-sign-off") { facts(&$0, "accounts", "none") }
        try await forged(
            "a criterion without a result", "contradictory-sign-off",
            SigningFolder.text.replacing("count | pass", with: "count | ")
        ) { json in
            var content = json["content"] as? [String: Any] ?? [:]
            var rows = content["criteria"] as? [[String: Any]] ?? []
            rows[1]["result"] = "pending"
            content["criteria"] = rows
            json["content"] = content
        }
    }

    @Test("The sheet prints the amounts of the currency that was signed, and a payment that changed is told")
    func money() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        func sheet() async throws -> String {
            _ = try await build(folder.projects, to: folder.folder.path("site"))
            return try String(contentsOfFile: folder.folder.path("site/wh/acceptance/S1.html"), encoding: .utf8)
        }
        try folder.edit("- Currency: CNY", "- Currency: USD")
        #expect(try await sheet().contains("CNY 300,000"))
        try folder.edit("300000", "900000")
        #expect(try await sheet().contains("CNY 300,000"))
        let found = try await Workspace.open(folder.projects).check(SigningFolder.day).findings
        #expect(
            found.contains {
                $0.message.text(in: .english) == "P1 is 900000, and the signed sheet of S1 says 300000"
            })
    }

    @Test("Where what one party signed has changed, the other's signature is not shown under the new version")
    func together() async throws {
        let folder = try SigningFolder()
        #expect(try await folder.sign(.client, .conditional) { $0.conditions = ["I2"] } == nil)
        #expect(try await folder.sign(.vendor) == nil)
        try folder.edit("2026-12-11", "2027-01-11")
        try await expectUnsigned(folder, "the client's condition changed")
        _ = try await build(folder.projects, to: folder.folder.path("site"))
        let sheet = try String(contentsOfFile: folder.folder.path("site/wh/acceptance/S1.html"), encoding: .utf8)
        #expect(!sheet.contains("verified (SSH)") && sheet.contains("Signed version 1 on 2026-11-20, not this one."))
        #expect(try await folder.sign(.vendor) == nil)
        #expect(try await folder.sign(.client, .conditional) { $0.conditions = ["I2"] } == nil)
        #expect(try await folder.state() == "signed with conditions")
        #expect(try await folder.complaints() == [])
    }

    @Test("A link whose address is defined elsewhere, and an attachment that any cell names, are bound too")
    func links() async throws {
        let defined = SigningFolder.text.replacing("2 s or less", with: "[2 s][limit] or less")
        let folder = try SigningFolder(defined)
        try await folder.signBoth()
        try folder.write(defined + "\n[limit]: https://example.com/other\n")
        #expect(try await folder.complaints().contains { $0.contains("address stands outside its cell") })
        for words in [
            "报告：attachments/report.txt", "“attachments/report.txt”", "[r](./attachments/report.txt)",
            "![](attachments/report.txt)",
        ] {
            let spelled = try SigningFolder(SigningFolder.text.replacing("attachments/report.txt", with: words))
            try await spelled.signBoth()
            try spelled.write("exchanged", to: "attachments/report.txt")
            #expect(
                try await spelled.complaints().contains { $0.contains("attachments/report.txt content was") },
                "\(words)")
        }
        for words in [
            "attachments/【终】报告.txt", "[r](attachments%2Freport.txt)", "attachments/x/../report.txt",
            "/attachments/report.txt",
            "Attachments/report.txt",
        ] {
            let unclear = try SigningFolder(SigningFolder.text.replacing("attachments/report.txt", with: words))
            #expect(try await unclear.sign(.client) != nil, "\(words)")
        }
        let elsewhere = try SigningFolder(
            SigningFolder.text.replacing("attachments/report.txt", with: "[r](https://example.com/attachments/1.pdf)"))
        #expect(try await elsewhere.sign(.client) == nil)
        let named = try SigningFolder(SigningFolder.text.replacing("load test", with: "see attachments/plan.txt"))
        try named.write("plan", to: "attachments/plan.txt")
        try await named.signBoth()
        try named.write("another plan", to: "attachments/plan.txt")
        #expect(try await named.complaints().contains { $0.contains("attachments/plan.txt content was") })
    }
}

extension SigningFolder {
    /// Writes a record with a signature of its own, as somebody would who has a key and not steerco.
    func writeSigned(_ record: [String: Any], as name: String, key: String, supersedes: String?) throws {
        var record = record
        record["signature"] = nil
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
        if let content = record["content"] {
            let data = try JSONSerialization.data(withJSONObject: content, options: options)
            try data.write(to: URL(fileURLWithPath: folder.path("content")))
            record["digest"] = "sha256:" + (try digest("content"))
        }
        if let supersedes {
            let json = try JSONSerialization.jsonObject(with: Data(supersedes.utf8))
            try JSONSerialization.data(withJSONObject: json, options: options).write(
                to: URL(fileURLWithPath: folder.path("before")))
            record["supersedes"] = "sha256:" + (try digest("before"))
        }
        let message = try JSONSerialization.data(withJSONObject: record, options: options)
        try? FileManager.default.removeItem(atPath: folder.path("message.sig"))
        try message.write(to: URL(fileURLWithPath: folder.path("message")))
        try Self.run(
            "ssh-keygen", ["-Y", "sign", "-q", "-n", "steerco-signoff", "-f", self.key(key), folder.path("message")])
        record["signature"] = try String(contentsOfFile: folder.path("message.sig"), encoding: .utf8)
        let data = try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys])
        try write(String(decoding: data, as: UTF8.self), to: name)
    }

    private func digest(_ file: String) throws -> String {
        String(try Self.run("sha256sum", [folder.path(file)]).output.prefix(64))
    }
}
