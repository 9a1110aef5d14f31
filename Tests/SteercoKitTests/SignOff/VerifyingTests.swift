import Diagnostics
import Foundation
import ProjectModel
import SteercoKit
import Testing

/// What verifying finds where something was changed, and that it finds nothing where nothing was.
@Suite("Verifying signatures")
struct VerifyingTests {
    // MARK: What leaves a signature as it is

    @Test("Order, layout, place and notation, a closed issue and a new one change nothing")
    func stable() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        let text = try folder.read()
        func unchanged(_ edited: String, _ what: String) async throws {
            try folder.write(edited)
            #expect(try await folder.complaints() == [], "\(what)")
            #expect(try await folder.report().holds, "\(what)")
        }
        try await unchanged(text.replacing("\n", with: "\r\n"), "line ends")
        try await unchanged(text.replacing("| load test |", with: "|   load   test|"), "white space")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = try #require(lines.firstIndex { $0.hasPrefix("| A1.01") })
        var swapped = lines
        swapped.swapAt(first, first + 1)
        try await unchanged(swapped.joined(separator: "\n"), "order of rows")
        try await unchanged(text.replacing("2026-12-18 | open |", with: "2026-12-18 | closed |"), "a closed issue")
        try await unchanged(
            text.replacing("| I2 |", with: "| I3 | New | Li Na | 2026-12-01 | open |\n| I2 |"), "a new issue")
        try await unchanged(
            text.replacing("## Acceptance", with: "## 验收").replacing("| Result |", with: "| 结果 |").replacing(
                "conditional pass", with: "有条件通过"), "another language")
        let start = try #require(text.range(of: "## Acceptance")), end = try #require(text.range(of: "## Payments"))
        let table = String(text[start.lowerBound..<end.lowerBound])
        try folder.write(table, to: "criteria.md")
        try await unchanged(text.replacing(table, with: ""), "another file")
        try FileManager.default.removeItem(atPath: folder.projects + "/wh/criteria.md")
        try folder.write(
            #"""
            {"acceptance": [
              {"id": "A1.02", "stage": "S1", "criterion": "Accuracy", "standard": "99.9%", "method": "count",
               "result": "pass", "evidence": "protocol 4", "verifier": "Li Na", "verified": "2026-07-02"},
              {"id": "A1.01", "stage": "S1", "criterion": "Response time", "standard": "2 s or less",
               "method": "load test", "result": "conditional pass", "condition": "I1",
               "evidence": "attachments/report.txt", "verifier": "Li Na", "verified": "2026-07-02"}
            ]}
            """#, to: "acceptance.json")
        try await unchanged(text.replacing(table, with: ""), "JSON")
    }

    @Test("A record may be laid out otherwise")
    func layout() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        let name = "signoffs/S1.v1.client.1.json"
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(folder.read(name).utf8)) as? [String: Any])
        let data = try JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])
        try folder.write(String(decoding: data, as: UTF8.self), to: name)
        #expect(try await folder.complaints() == [])
    }

    // MARK: What changes the sheet

    @Test(
        "Every changed word of the sheet is named with its field, at its cell",
        arguments: [
            ("Response time", "Response times", "A1.01 Criterion", 42),
            ("2 s or less", "3 s or less", "A1.01 Standard", 42),
            ("load test", "load tests", "A1.01 Method", 42), ("conditional pass", "pass", "A1.01 Result", 42),
            ("| I1 | att", "| I1! | att", "A1.01 Condition", 42), ("protocol 4", "protocol 5", "A1.02 Evidence", 43),
            ("protocol 4 | Li Na", "protocol 4 | Li Ma", "A1.02 Verifier", 43),
            ("protocol 4 | Li Na | 2026-07-02", "protocol 4 | Li Na | 2026-07-01", "A1.02 Verified", 43),
            ("Slow search", "Slow searches", "I1 Issue", 35),
            ("| Bo Chen | 2026-12-18", "| Li Na | 2026-12-18", "I1 Owner", 35),
            ("Bo Chen | 2026-12-18", "Bo Chen | 2026-12-19", "I1 Due", 35),
            ("Harbour Ltd", "Harbor Ltd", "Client", 7), ("Systems plc", "Systems PLC", "Vendor", 8),
            ("HT-1", "HT-2", "Contract", 9), ("# Warehouse move", "# Warehouse moves", "the project's name", 1),
            ("| S1 | Design |", "| S1 | Designs |", "the stage's name", 22),
            ("Design document", "Design documents", "D1 Name", 29),
        ])
    func changed(old: String, new: String, field: String, line: Int) async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        try folder.edit(old, new)
        let found = try await folder.report().findings.filter { $0.rule.name == "changed-since-signing" }
        let messages = found.map { $0.message.text(in: .english) }
        #expect(messages.contains { $0.hasPrefix(field + " was ") }, "\(messages)")
        #expect(messages.allSatisfy { $0.hasSuffix("signed by the client on 2026-11-20, by the vendor on 2026-11-20") })
        #expect(found.contains { $0.place.line == line }, "\(found.map(\.place.line))")
        #expect(try await !folder.report().holds)
        #expect(try await folder.state() == "changed since signing")
    }

    @Test("A criterion that came or went, an attachment's content, and an issue that is gone are named")
    func rows() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        let text = try folder.read()
        func complaints(_ edited: String) async throws -> String {
            try folder.write(edited)
            return try await folder.complaints().joined(separator: "\n")
        }
        #expect(
            try await complaints(
                text.replacing("| A1.02 |", with: "| A1.03 | S1 | More | 1 | | pass | | | | |\n| A1.02 |")
            )
            .contains("A1.03 was added"))
        #expect(
            try await complaints(
                text.replacing(
                    "| A1.02 | S1 | Accuracy | 99.9% | count | pass | | protocol 4 | Li Na | 2026-07-02 |\n", with: "")
            ).contains("A1.02 was removed"))
        #expect(
            try await complaints(text.replacing("| I1 | Slow search | Bo Chen | 2026-12-18 | open |\n", with: ""))
                .contains("I1 was removed"))
        #expect(try await complaints(text.replacing("| A1.02 |", with: "| |")).contains("a criterion has no ID"))
        try folder.write("measured on 2 July: 1.3 s\n", to: "attachments/report.txt")
        #expect(try await complaints(text).contains("attachments/report.txt content was"))
        try FileManager.default.removeItem(atPath: folder.projects + "/wh/attachments/report.txt")
        #expect(try await complaints(text).contains("attachments/report.txt cannot be read"))
    }

    // MARK: What changes the record

    @Test("Every changed character of a record or its signature is caught")
    func characters() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        let name = "signoffs/S1.v1.client.1.json"
        let record = Array(try folder.read(name).utf8)
        // Inside texts: layout is nobody's business. A sample of the letters and digits.
        var isInText = false
        var places: [Int] = []
        for (index, byte) in record.enumerated() {
            if byte == 0x22, record[index - 1] != 0x5C { isInText.toggle() }
            let isLetter = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if isInText, isLetter, index % 19 == 0 { places.append(index) }
        }
        #expect(places.count > 60)
        for index in places {
            var edited = record
            edited[index] = edited[index] == 0x31 ? 0x32 : 0x31
            // An escape of a line end may become another, or none.
            try folder.write(String(decoding: edited, as: UTF8.self), to: name)
            let report = try await folder.report()
            #expect(!report.holds, "\(String(decoding: edited[max(0, index - 20)...index], as: UTF8.self))")
            #expect(report.findings.contains { $0.severity == .error && $0.place.name == name })
        }
    }

    @Test(
        "A record that is edited by hand is named for what it is",
        arguments: [
            (#""party": "client""#, #""party": "vendor""#, "misnamed-sign-off"),
            (#""project": "WH""#, #""project": "WX""#, "sign-off-of-other-project"),
            (#""name": "Li Na""#, #""name": "Li Ma""#, "signature-mismatch"),
            (#""decision": "accept""#, #""decision": "reject""#, "signature-mismatch"),
            (#""standard": "2 s or less""#, #""standard": "3 s or less""#, "contradictory-sign-off"),
            (#""digest": "sha256:"#, #""digest": "sha256:0"#, "unreadable-sign-off"),
            (#""version": 1,"#, #""version": 2,"#, "misnamed-sign-off"),
            (#""date": "2026-11-20"#, #""date": "2026-11-19"#, "signature-mismatch"),
            (#""principal": "li.na@example.com""#, #""principal": "bo@example.net""#, "signer-not-signatory"),
            (#""signature": "-----BEGIN"#, #""signature": " -----BEGIN"#, "signature-mismatch"),
            (#"SSH SIGNATURE-----\n""#, #"SSH SIGNATURE-----\nx""#, "signature-mismatch"),
            (#""signature":"#, #""signatur":"#, "sign-off-without-signature"),
            (#""asOf": "2026-11-20""#, #""asOf": "2026-11-21""#, "signature-mismatch"),
            (#""schema": "steerco.signoff/1""#, #""schema": "steerco.signoff/2""#, "incomplete-sign-off"),
        ])
    func edited(old: String, new: String, rule: String) async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        try folder.edit(old, new, in: "signoffs/S1.v1.client.1.json")
        let report = try await folder.report()
        #expect(report.findings.contains { $0.rule.name == rule }, "\(report.findings.map(\.rule.name))")
        #expect(!report.holds)
        #expect(try await folder.state() != "signed with conditions")
    }

    @Test("A copied record, one of another sheet, and a number or version without the one before it")
    func copies() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        let record = try folder.read("signoffs/S1.v1.client.1.json")
        try folder.write(record, to: "signoffs/S1.v1.client.2.json")
        #expect(try await folder.complaints().contains { $0.hasPrefix("sign-off-out-of-order") })
        try FileManager.default.removeItem(atPath: folder.projects + "/wh/signoffs/S1.v1.client.2.json")
        try folder.write(record, to: "signoffs/S2.v1.client.1.json")
        #expect(try await folder.complaints().contains { $0.hasPrefix("misnamed-sign-off") })
        try FileManager.default.removeItem(atPath: folder.projects + "/wh/signoffs/S2.v1.client.1.json")

        // A refusal that is taken away.
        #expect(try await folder.sign(.client, .reject) { $0.comment = "no" } == nil)
        #expect(try await folder.sign(.client, at: "2026-11-20T12:00:00+08:00") == nil)
        #expect(try await folder.complaints() == [])
        try FileManager.default.removeItem(atPath: folder.projects + "/wh/signoffs/S1.v1.client.2.json")
        #expect(
            try await folder.complaints().contains(
                "sign-off-out-of-order: there is no number 2 of this party before it"))
    }

    @Test("A second version without the first, and a record dated before the one that it follows")
    func order() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        try folder.edit("99.9%", "99.8%")
        #expect(try await folder.sign(.client, at: "2026-11-19T10:00:00+08:00", asOf: SigningFolder.day) == nil)
        #expect(try await folder.complaints().contains { $0.contains("it is dated before S1.v1") })
        for party in ["client", "vendor"] {
            try FileManager.default.removeItem(atPath: folder.projects + "/wh/signoffs/S1.v1.\(party).1.json")
        }
        let complaints = try await folder.complaints()
        #expect(complaints.contains { $0.contains("there is no record of version 1 before it") })
        #expect(complaints.contains { $0.contains("it replaces a record that is not there") })
    }

    // MARK: Who signed

    @Test("Whose key it is, and until when, allowed_signers decides by the record's own date")
    func signers() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        func rules(_ lines: String) async throws -> Set<String> {
            try folder.folder.write(
                lines + "bo@example.net namespaces=\"steerco-signoff\" \(folder.publicKey("vendor"))\n",
                to: "projects/allowed_signers")
            return Set(try await folder.report().findings.map(\.rule.name))
        }
        let key = try folder.publicKey("client"), other = try folder.publicKey("other")
        let space = #"namespaces="steerco-signoff""#
        #expect(try await rules("li.na@example.com \(space) \(key)\n") == [])
        // Expired since, which undoes nothing.
        #expect(try await rules("li.na@example.com \(space),valid-before=\"20261121\" \(key)\n") == [])
        #expect(
            try await rules("li.na@example.com \(space),valid-before=\"20261120\" \(key)\n") == [
                "signing-key-not-valid"
            ])
        #expect(
            try await rules("li.na@example.com \(space),valid-after=\"20261121\" \(key)\n") == ["signing-key-not-valid"]
        )
        #expect(try await rules("li.na@example.com \(space) \(other)\n") == ["unknown-signing-key"])
        #expect(try await rules("ann@example.com \(space) \(key)\n") == ["unknown-signing-key"])
        #expect(try await rules("") == ["unknown-signing-key"])
        #expect(try await rules("li.na@example.com namespaces=\"git\" \(key)\n") == ["unknown-signing-key"])
        #expect(try await rules("li.na@example.com \(key)\n") == ["signer-without-namespace"])
        #expect(try await rules("*@example.com \(space) \(key) Li Na\n") == [])
        #expect(try await rules("# Li Na\n\n\t\"li.na@example.com\" \(space) \(key)\n") == [])
        #expect(try await rules("li.na@example.com nonsense\n").contains("unreadable-allowed-signer"))
        try FileManager.default.removeItem(atPath: folder.projects + "/allowed_signers")
        #expect(
            try await folder.complaints().allSatisfy {
                $0.hasPrefix("unknown-signing-key: there is no allowed_signers")
            })
    }

    @Test("Who may sign for which stage until when, the signatories decide by the record's own date")
    func signatories() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        let text = try folder.read()
        func rules(_ row: String) async throws -> [String] {
            try folder.write(text.replacing("| client | Li Na | Director | li.na@example.com | | |", with: row))
            return try await folder.report().findings.map(\.rule.name).sorted()
        }
        #expect(try await rules("| client | Li Na | Director | li.na@example.com | S1 | 2026-11-20 |") == [])
        #expect(
            try await rules("| client | Li Na | Director | li.na@example.com | | 2026-11-19 |") == [
                "signer-not-signatory"
            ])
        #expect(
            try await rules("| client | Li Na | Director | li.na@example.com | S2 | |")
                == ["changed-since-signing", "signer-not-signatory"])
        #expect(
            try await rules("| vendor | Li Na | Director | li.na@example.com | | |")
                == ["changed-since-signing", "signer-not-signatory"])
        #expect(try await rules("| client | Li Na | Director | other@example.com | | |") == ["signer-not-signatory"])
        #expect(try await rules("| client | Ann Li | Director | li.na@example.com | | |") == ["signer-not-signatory"])
    }

    @Test("A signature from another namespace is none under a sheet")
    func namespace() async throws {
        let folder = try SigningFolder()
        try await folder.signBoth()
        let name = "signoffs/S1.v1.client.1.json"
        var json = try #require(try JSONSerialization.jsonObject(with: Data(folder.read(name).utf8)) as? [String: Any])
        json["signature"] = nil
        let message = try JSONSerialization.data(withJSONObject: json, options: [.sortedKeys, .withoutEscapingSlashes])
        try message.write(to: URL(fileURLWithPath: folder.folder.path("message")))
        try SigningFolder.run(
            "ssh-keygen", ["-Y", "sign", "-q", "-n", "git", "-f", folder.key("client"), folder.folder.path("message")])
        json["signature"] = try String(contentsOfFile: folder.folder.path("message.sig"), encoding: .utf8)
        let data = try JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])
        try folder.write(String(decoding: data, as: UTF8.self), to: name)
        try folder.allow(["li.na@example.com": "client", "bo@example.net": "vendor"], options: "")
        #expect(try await folder.complaints().contains { $0.hasPrefix("signature-mismatch") })
    }
}
