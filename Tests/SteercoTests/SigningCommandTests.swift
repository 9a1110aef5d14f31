import Foundation
import Testing

/// `sign` and `verify` as a user runs them.
extension CommandTests {
    private static let project = """
        # Warehouse

        - ID: WH
        - Start: 2026-03-02
        - Finish: 2027-04-02
        - Client: Harbour Ltd
        - Vendor: Systems plc

        ## Signatories

        | Party | Name | Principal |
        |---|---|---|
        | client | Li Na | li.na@example.com |
        | client | Ann Lee | ann@example.com |
        | vendor | Bo Chen | bo@example.net |

        ## Acceptance

        | ID | Criterion | Standard | Result |
        |---|---|---|---|
        | A1 | 仓库盘点 | 99.9% | pass |

        """

    /// A projects folder and two keys, in a home of its own.
    private func signingFolder() throws -> URL {
        let folder = try temporaryFolder()
        try write(Self.project, to: folder.appendingPathComponent("projects/warehouse/project.md"))
        let keys = folder.appendingPathComponent("home/.ssh")
        try FileManager.default.createDirectory(at: keys, withIntermediateDirectories: true)
        try shell(
            "ssh-keygen -q -t ed25519 -N '' -f home/.ssh/id_ed25519; ssh-keygen -q -t ed25519 -N secret -f guarded",
            folder)
        try shell(
            #"for who in "li.na@example.com home/.ssh/id_ed25519" "ann@example.com guarded"; do set -- $who; echo "$1 namespaces=\"steerco-signoff\" $(cut -d' ' -f1,2 "$2.pub")"; done > projects/allowed_signers"#,
            folder)
        return folder
    }

    @discardableResult
    private func shell(_ command: String, _ folder: URL) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private func steerco(_ arguments: [String], _ folder: URL, _ more: [String: String] = [:]) throws -> Outcome {
        let environment = [
            "HOME": folder.appendingPathComponent("home").path, "SOURCE_DATE_EPOCH": "1795168800", "SSH_AUTH_SOCK": "",
        ].merging(more) { _, new in new }
        return try run(arguments, in: folder, environment: environment)
    }

    private static let sign = ["sign", "WH", "final", "--party", "client", "--decision", "accept"]

    @Test("sign finds the key in ~/.ssh, shows what it signs, and says what to commit; verify tells how it stands")
    func signing() throws {
        let folder = try signingFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let asked = try steerco(Self.sign, folder)
        #expect(asked.status == 64 && asked.errors.contains("--yes is needed"))
        #expect(asked.output.contains("A1  PASS  仓库盘点: 99.9%"))
        let signed = try steerco(Self.sign + ["--yes"], folder)
        #expect(signed.status == 0, "\(signed.errors)")
        #expect(signed.output.contains("Wrote projects/warehouse/signoffs/final.v1.client.1.json"))
        #expect(signed.output.contains("git add projects/warehouse/signoffs/final.v1.client.1.json"))
        #expect(try steerco(Self.sign + ["--yes"], folder).status == 1)
        let verified = try steerco(["verify"], folder)
        #expect(verified.status == 0)
        #expect(verified.output.contains("WH final, version 1: partly signed\n  holds  final.v1.client.1  Li Na"))
        #expect(verified.output.hasSuffix("1 signature: 1 holds\n"))
        let path = folder.appendingPathComponent("projects/warehouse/project.md")
        try write(Self.project.replacingOccurrences(of: "99.9%", with: "99.8%"), to: path)
        let changed = try steerco(["verify", "projects", "--format", "json"], folder)
        #expect(changed.status == 1)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(changed.output.utf8)) as? [String: Any])
        #expect(json["schema"] as? String == "steerco.verify/1" && json["holds"] as? Bool == false)
        #expect(try steerco(["check", "projects"], folder).status == 1)
    }

    @Test("What sign refuses, it says with a status of its own")
    func refusals() throws {
        let folder = try signingFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        func status(_ arguments: [String]) throws -> (Int32, String) {
            let outcome = try steerco(arguments + ["--yes"], folder)
            return (outcome.status, outcome.errors)
        }
        let head = ["sign", "WH", "final", "--decision", "accept", "--party"]
        let vendor = try status(head + ["vendor"])
        #expect(vendor.0 == 77 && vendor.1.contains("is not that of bo@example.net"))
        #expect(try status(["sign", "XX", "final", "--party", "client", "--decision", "accept"]).0 == 66)
        #expect(try status(["sign", "WH", "S9", "--party", "client", "--decision", "accept"]).0 == 66)
        #expect(try status(head + ["owner"]).0 == 64)
        #expect(try status(head + ["client", "--paper"]).0 == 64)
        #expect(try status(head + ["client", "--condition", "I1"]).0 == 64)
        #expect(try status(head + ["client", "--as", "bo@example.net"]).0 == 1)
        #expect(try status(head + ["supervisor"]).0 == 1)
        try FileManager.default.removeItem(at: folder.appendingPathComponent("home/.ssh"))
        let without = try status(head + ["client"])
        #expect(without.0 == 77 && without.1.contains("ssh-keygen -t ed25519 -C"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/projects/warehouse/signoffs"))
    }

    @Test("A key in an agent signs, and so does one with a passphrase; no trace of either is left")
    func agent() throws {
        let folder = try signingFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("#!/bin/sh\necho secret\n", to: folder.appendingPathComponent("askpass"))
        try shell("chmod +x askpass", folder)
        let asking = [
            "SSH_ASKPASS": folder.appendingPathComponent("askpass").path, "SSH_ASKPASS_REQUIRE": "force",
            "DISPLAY": ":0",
        ]
        let guarded = try steerco(
            Self.sign + ["--as", "ann@example.com", "--key", "guarded", "--yes"], folder, asking)
        #expect(guarded.status == 0, "\(guarded.errors)")
        // A key that only the agent has: its files are gone.
        let socket = folder.appendingPathComponent("s").path
        let agent = Process()
        agent.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        agent.arguments = ["ssh-agent", "-D", "-a", socket]
        agent.standardOutput = FileHandle.nullDevice
        agent.standardError = FileHandle.nullDevice
        try agent.run()
        defer { agent.terminate() }
        let added = try shell(
            "for i in 1 2 3 4 5 6 7 8 9; do [ -S '\(socket)' ] && break; sleep 0.2; done; SSH_AUTH_SOCK='\(socket)' ssh-add -q home/.ssh/id_ed25519 && rm -r home/.ssh",
            folder)
        #expect(added.status == 0, "\(added.output)")
        let signed = try steerco(
            Self.sign.map { $0 == "accept" ? "reject" : $0 } + ["--yes"], folder, ["SSH_AUTH_SOCK": socket])
        #expect(signed.status == 0, "\(signed.errors)")
        #expect(try steerco(["verify"], folder).status == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/projects/warehouse/signoffs") {
            let record = try String(
                contentsOfFile: folder.path + "/projects/warehouse/signoffs/" + name, encoding: .utf8)
            #expect(!record.contains(folder.path) && !record.contains("PRIVATE KEY"))
        }
    }

    @Test("The script of docs/sign-off.md verifies a sheet without steerco, and refuses an edited one")
    func withoutSteerco() throws {
        let folder = try signingFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try steerco(Self.sign + ["--yes", "--comment", "同意 “ok” \\ done"], folder).status == 0)
        let document = try String(contentsOf: Self.root.appendingPathComponent("docs/sign-off.md"), encoding: .utf8)
        let script = try #require(document.components(separatedBy: "```sh\n").dropFirst().first)
        try write(script.components(separatedBy: "```")[0], to: folder.appendingPathComponent("verify-sheet.sh"))
        let record = "projects/warehouse/signoffs/final.v1.client.1.json"
        let command = "sh verify-sheet.sh \(record) projects/allowed_signers"
        let verified = try shell(command, folder)
        #expect(verified.status == 0, "\(verified.output)")
        #expect(try steerco(["build", "-q", "--no-history"], folder).status <= 1)
        let digest = try shell("sha256sum site/warehouse/acceptance/final.json | cut -d' ' -f1", folder).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(verified.output.hasSuffix("li.na@example.com signed sha256:\(digest): accept\n"))
        // The sheet prints the same digest, and the commands that check it.
        let sheet = try String(
            contentsOf: folder.appendingPathComponent("site/warehouse/acceptance/final.html"), encoding: .utf8)
        let groups = stride(from: 0, to: 64, by: 4).map { String(digest.dropFirst($0).prefix(4)) }
        #expect(sheet.contains(groups.joined(separator: " ")))
        let printed = sheet.components(separatedBy: "<code>").dropFirst().map {
            $0.components(separatedBy: "</code>")[0].replacingOccurrences(of: "&#39;", with: "'")
                .replacingOccurrences(of: "&gt;", with: ">").replacingOccurrences(of: "&lt;", with: "<")
                .replacingOccurrences(of: "&quot;", with: "\"")
        }
        #expect(printed.count == 2)
        for command in printed {
            let outcome = try shell(
                "cd projects/warehouse && bash -c \"\(command.replacingOccurrences(of: "\"", with: "\\\""))\"", folder)
            #expect(outcome.status == 0, "\(command): \(outcome.output)")
            #expect(outcome.output.contains(digest) || outcome.output.contains("Good \"steerco-signoff\" signature"))
        }
        try shell("sed -i 's/99.9%/99.8%/' \(record)", folder)
        #expect(try shell(command, folder).status != 0)
    }

    @Test("Without ssh-keygen nothing is taken for signed, and it is said what is missing")
    func withoutKeygen() throws {
        let folder = try signingFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try steerco(Self.sign + ["--yes"], folder).status == 0)
        let verified = try steerco(["verify"], folder, ["PATH": folder.path])
        #expect(verified.status == 1)
        #expect(verified.output.contains("error[signature-not-checked]") && verified.output.contains("openssh-client"))
        let signed = try steerco(Self.sign + ["--yes"], folder, ["PATH": folder.path])
        #expect(signed.status == 1 && signed.errors.contains("signature-not-checked"))
    }
}
