import Diagnostics
import Foundation
import ProjectModel
import SteercoKit

/// A projects folder with a stage to be accepted, and keys that are made on the spot.
final class SigningFolder {
    let folder: TemporaryFolder
    var projects: String { folder.path("projects") }
    static let day = SampleProject.statusDate
    static let text = """
        # Warehouse move

        - ID: WH
        - Start: 2026-03-02
        - Finish: 2027-04-02
        - Currency: CNY
        - Client: Harbour Ltd
        - Vendor: Systems plc
        - Contract: HT-1

        ## Signatories

        | Party | Name | Role | Principal | Stages | Until |
        |---|---|---|---|---|---|
        | client | Li Na | Director | li.na@example.com | | |
        | vendor | Bo Chen | Manager | bo@example.net | | |

        ## Stages

        | ID | Name | Start | Finish | Actual start | Actual finish |
        |---|---|---|---|---|---|
        | S1 | Design | 2026-03-02 | 2026-06-30 | 2026-03-02 | 2026-07-03 |
        | S2 | Build | 2026-07-06 | 2026-12-18 | 2026-07-06 | |

        ## Deliverables

        | ID | Name | Stage | State |
        |---|---|---|---|
        | D1 | Design document | S1 | accepted |

        ## Issues

        | ID | Issue | Owner | Due | State |
        |---|---|---|---|---|
        | I1 | Slow search | Bo Chen | 2026-12-18 | open |
        | I2 | Labels | Li Na | 2026-12-11 | open |

        ## Acceptance

        | ID | Stage | Criterion | Standard | Method | Result | Condition | Evidence | Verifier | Verified |
        |---|---|---|---|---|---|---|---|---|---|
        | A1.01 | S1 | Response time | 2 s or less | load test | conditional pass | I1 | attachments/report.txt | Li Na | 2026-07-02 |
        | A1.02 | S1 | Accuracy | 99.9% | count | pass | | protocol 4 | Li Na | 2026-07-02 |

        ## Payments

        | ID | Stage | Amount | Due |
        |---|---|---|---|
        | P1 | S1 | 300000 | 2026-12-31 |

        """

    init(_ text: String = SigningFolder.text) throws {
        folder = try TemporaryFolder()
        try write(text)
        try folder.write("measured on 2 July: 2.3 s\n", to: "projects/wh/attachments/report.txt")
        for (name, type) in [("client", "ed25519"), ("vendor", "ecdsa"), ("other", "ed25519")] {
            try Self.run("ssh-keygen", ["-q", "-t", type, "-N", "", "-C", name, "-f", key(name)])
        }
        try allow(["li.na@example.com": "client", "bo@example.net": "vendor"])
    }

    func key(_ name: String) -> String { folder.path(name) }

    func publicKey(_ name: String) throws -> String {
        try String(contentsOfFile: key(name) + ".pub", encoding: .utf8).split(separator: " ").prefix(2).joined(
            separator: " ")
    }

    func write(_ text: String, to name: String = "project.md") throws {
        try folder.write(text, to: "projects/wh/" + name)
    }

    func read(_ name: String = "project.md") throws -> String {
        try String(contentsOfFile: projects + "/wh/" + name, encoding: .utf8)
    }

    /// Replaces words of a file, which must be there.
    func edit(_ old: String, _ new: String, in name: String = "project.md") throws {
        struct Missing: Error { let words: String }
        let text = try read(name)
        guard text.contains(old) else { throw Missing(words: old) }
        try write(text.replacing(old, with: new), to: name)
    }

    /// Writes whose which key is, by principal.
    func allow(_ keys: [String: String], options: String = #"namespaces="steerco-signoff""#) throws {
        let lines = try keys.sorted { $0.key < $1.key }.map { "\($0.key) \(options) \(try publicKey($0.value))\n" }
        try folder.write(lines.joined(), to: "projects/allowed_signers")
    }

    /// Signs as a party's signatory would.
    ///
    /// - Returns: nil, or the words in which signing was refused.
    func sign(
        _ party: PartyWord, _ decision: SignOffDecision = .accept, key: String? = nil,
        at time: String = "2026-11-20T10:00:00+08:00", stage: String = "S1", asOf: CivilDate? = nil,
        _ more: (inout SignOffRequest) -> Void = { _ in }
    ) async throws -> String? {
        var request = SignOffRequest(stage: stage, party: party, decision: decision)
        request.key = self.key(key ?? party.canonical)
        more(&request)
        let workspace = try Workspace.open(projects)
        struct NoTime: Error {}
        guard let now = SignOffTime(time) else { throw NoTime() }
        switch await SignOffDraft.make(
            workspace, folder: "wh", request, statusDate: asOf ?? min(Self.day, now.day), now: now)
        {
        case .failure(let refusal): return refusal.words
        case .success(let draft):
            switch await draft.sign() {
            case .failure(let refusal): return refusal.words
            case .success: return nil
            }
        }
    }

    /// Both parties sign.
    func signBoth() async throws {
        struct Refused: Error { let words: String }
        for party in [PartyWord.client, .vendor] {
            if let words = try await sign(party) { throw Refused(words: words) }
        }
    }

    func report() async throws -> SignatureReport {
        await SignatureReport.of(try Workspace.open(projects), statusDate: Self.day)
    }

    /// What verifying says is wrong, `rule: message`.
    func complaints() async throws -> [String] {
        try await report().findings.map { "\($0.rule.name): \($0.message.text(in: .english))" }
    }

    /// The state of the stage's sheet as `status.json` has it.
    func state(_ stage: String = "S1") async throws -> String? {
        try await report().sheets.first { $0.stage == stage }?.state.rawValue
    }

    @discardableResult
    static func run(
        _ program: String, _ arguments: [String], input: String? = nil, in folder: String? = nil
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
