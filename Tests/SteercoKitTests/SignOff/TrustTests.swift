import Foundation
import ProjectModel
import SteercoKit
import Testing

/// What git tells of signatures: who brought them in, when, and with what.
@Suite("Signatures and git")
struct TrustTests {
    /// A repository with the keys of two parties in one commit and the signatures in the next.
    private func repository(together: Bool = false, day: String = "2026-11-20") async throws -> (
        GitFolder, SigningFolder
    ) {
        let signing = try SigningFolder()
        let git = try GitFolder()
        try copy(signing, to: git)
        if !together { try git.commit("2026-11-16") }
        try await signing.signBoth()
        try copy(signing, to: git)
        try git.commit(day, author: "Li Na")
        return (git, signing)
    }

    private func copy(_ signing: SigningFolder, to git: GitFolder) throws {
        for (name, data) in try TemporaryFolder.contents(signing.projects) {
            try git.write(String(decoding: data, as: UTF8.self), to: "projects/" + name)
        }
    }

    private func complaints(_ git: GitFolder) async throws -> [String] {
        let workspace = try Workspace.open(git.path + "/projects")
        return await SignatureReport.of(workspace, statusDate: SigningFolder.day).findings.map {
            "\($0.rule.name): \($0.message.text(in: .english))"
        }
    }

    @Test("Keys first, then signatures, on their day: nothing to say, and it is told who committed them")
    func good() async throws {
        let (git, _) = try await repository()
        #expect(try await complaints(git) == [])
        let report = await SignatureReport.of(
            try Workspace.open(git.path + "/projects"), statusDate: SigningFolder.day)
        #expect(
            report.signatures.allSatisfy { $0.commit?.committer == "Wang Li" && $0.commit?.day?.iso == "2026-11-20" })
    }

    @Test("A commit that brings both the key and the signature is told, also by a build and a check with history")
    func together() async throws {
        let (git, _) = try await repository(together: true)
        #expect(try await complaints(git).map { $0.prefix(27) } == ["signer-added-with-signature"])
        let workspace = try Workspace.open(git.path + "/projects")
        let checked = await workspace.check(SigningFolder.day, usesHistory: true).findings
        #expect(checked.contains { $0.rule.name == "signer-added-with-signature" })
        let plain = await workspace.check(SigningFolder.day).findings
        #expect(!plain.contains { $0.rule.name == "signer-added-with-signature" })
    }

    @Test("A record that was committed more than a day from its date is told, once for each commit")
    func late() async throws {
        let (git, _) = try await repository(day: "2026-11-22")
        let found = try await complaints(git)
        #expect(found.count == 1)
        #expect(
            found[0].hasPrefix(
                "sign-off-date-differs: Wang Li committed on 2026-11-22 what is dated 2026-11-20: S1.v1.client.1.json, S1.v1.vendor.1.json"
            ))
        let (near, _) = try await repository(day: "2026-11-21T09:00:00+0800")
        #expect(try await complaints(near) == [])
    }

    @Test("A record that was edited since is held against what was committed, key by key")
    func edited() async throws {
        let (git, signing) = try await repository()
        let name = "projects/wh/signoffs/S1.v1.client.1.json"
        let text = try signing.read("signoffs/S1.v1.client.1.json")
        try git.write(text.replacing(#""name": "Li Na""#, with: #""name": "Li Ma""#), to: name)
        #expect(
            try await complaints(git).contains {
                $0.hasPrefix("signature-mismatch: name was “Li Na” when Wang Li committed it (")
                    && $0.hasSuffix("is now “Li Ma”")
            })
        // The same after the edit is committed.
        try git.commit("2026-11-20T18:00:00+0800", author: "Mallory")
        #expect(try await complaints(git).contains { $0.hasPrefix("signature-mismatch: name was “Li Na”") })
    }

    @Test(
        "A record that was taken away is told, in whatever way",
        arguments: [
            ["rm projects/wh/signoffs/S1.v1.vendor.1.json"],
            ["git rm -q projects/wh/signoffs/S1.v1.vendor.1.json", "git commit -qm x"],
            // Decoys: under the same name, where no project lies.
            [
                "mkdir -p projects/wh/old/signoffs",
                "git mv projects/wh/signoffs/S1.v1.vendor.1.json projects/wh/old/signoffs/",
                "git commit -qm x",
            ],
            [
                "mkdir -p projects/zz/signoffs",
                "git mv projects/wh/signoffs/S1.v1.vendor.1.json projects/zz/signoffs/",
                "git commit -qm x",
            ],
            // With the folder renamed, before, after and at once.
            [
                "git rm -q projects/wh/signoffs/S1.v1.vendor.1.json", "git commit -qm x",
                "git mv projects/wh projects/v",
                "git commit -qm y",
            ],
            [
                "git rm -q projects/wh/signoffs/S1.v1.vendor.1.json", "git mv projects/wh projects/v",
                "git commit -qm x",
            ],
            ["git mv projects/wh projects/v", "rm projects/v/signoffs/S1.v1.vendor.1.json"],
        ])
    func removed(commands: [String]) async throws {
        let (git, _) = try await repository()
        for command in commands {
            let words = command.split(separator: " ").map(String.init)
            if words[0] == "git" {
                try git.git(Array(words.dropFirst()))
            } else {
                try SigningFolder.run(words[0], Array(words.dropFirst()), in: git.path)
            }
        }
        #expect(
            try await complaints(git).contains {
                $0.hasPrefix("sign-off-removed: S1.v1.vendor.1.json was committed and is not here")
            })
    }

    @Test("A record that moved with its folder is there")
    func moved() async throws {
        let (moved, _) = try await repository()
        try moved.git(["mv", "projects/wh", "projects/warehouse"])
        try moved.commit("2026-11-20T18:00:00+0800")
        #expect(try await complaints(moved) == [])
    }

    @Test("A record that its signer signed again in the same file is told")
    func rewritten() async throws {
        let (git, signing) = try await repository()
        try FileManager.default.removeItem(atPath: signing.projects + "/wh/signoffs/S1.v1.vendor.1.json")
        #expect(try await signing.sign(.vendor, .reject) { $0.comment = "changed my mind" } == nil)
        try copy(signing, to: git)
        #expect(try await complaints(git).map { $0.prefix(18) } == ["sign-off-rewritten"])
    }

    @Test("A clone without its older commits does not take them for what its oldest one added")
    func shallow() async throws {
        let (git, _) = try await repository(together: true)
        try git.write("more", to: "projects/notes.txt")
        try git.commit("2026-11-20T19:00:00+0800")
        let clone = try TemporaryFolder()
        try git.git(["clone", "-q", "--depth", "1", "file://" + git.path, clone.path("c")], in: nil)
        let report = await SignatureReport.of(
            try Workspace.open(clone.path("c/projects")), statusDate: SigningFolder.day)
        #expect(report.holds && report.findings.isEmpty && !report.limits.isEmpty)
    }

    @Test("A past week's page says what was signed then, by the keys of then; today's keys change no page")
    func weekly() async throws {
        let signing = try SigningFolder()
        let git = try GitFolder()
        try copy(signing, to: git)
        try git.commit("2026-11-05")
        // The records of 12 November; the week before has none.
        for party in [PartyWord.client, .vendor] {
            #expect(try await signing.sign(party, at: "2026-11-12T10:00:00+08:00") == nil)
        }
        try copy(signing, to: git)
        try git.commit("2026-11-12T15:00:00+0800", author: "Li Na")
        func pages(_ site: String) async throws -> (before: String, after: String, today: String) {
            _ = try await SiteBuild.run(
                try Workspace.open(git.path + "/projects"),
                SiteBuild.Options(
                    output: git.folder.path(site), statusDate: SigningFolder.day, usesHistory: true,
                    cache: git.folder.path(site + "-cache")))
            func page(_ path: String) throws -> String {
                try String(contentsOfFile: git.folder.path("\(site)/wh/\(path)"), encoding: .utf8)
            }
            return (try page("weekly/2026-W45.html"), try page("weekly/2026-W46.html"), try page("index.html"))
        }
        let first = try await pages("first")
        #expect(first.before.contains("ready to sign") && !first.before.contains("signed with conditions"))
        #expect(first.after.contains("signed with conditions") && first.today.contains("signed with conditions"))
        // Somebody takes the client's key away.
        try git.write("", to: "projects/allowed_signers")
        try git.commit("2026-11-20T09:00:00+0800")
        let second = try await pages("second")
        #expect(second.before == first.before && second.after == first.after)
        #expect(!second.today.contains("signed with conditions") && second.today.contains("unknown-signing-key"))
    }
}
