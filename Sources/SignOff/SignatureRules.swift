import Diagnostics

/// What must hold of records of signatures and of those who may make them.
package enum SignatureRules {
    private static let head = "# Demo\n\n- ID: DM\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n"
    private static let criteria =
        "## Acceptance\n\n| ID | Criterion | Standard | Result |\n| -- | --------- | -------- | ------ |\n| A1 | Response time | 2 s or less | pass |\n\n"

    /// A record that nobody signed, over the head of a file.
    private static func record(_ project: String, date: String = "2026-10-30", mark: String) -> String {
        mark + "\n{\"project\": \"\(project)\", \"date\": \"\(date)\", \"stage\": \"final\", \"party\": \"client\", "
            + "\"name\": \"Li Na\", \"decision\": \"accept\"}\n"
    }

    private static let named = head + criteria + "=== signoffs/final.v1.client.1.json\n"

    package static let withoutSignature = RuleDescription(
        "sign-off-without-signature", .error,
        summary: "A sign-off record has no signature.",
        rationale:
            "Whoever can edit the files could have written it. It counts for nothing until its signatory signs. Practice 28.",
        failing: [named + record("DM", mark: "↓")],
        passing: [head + criteria])

    package static let incomplete = RuleDescription(
        "incomplete-sign-off", .error,
        summary: "A signed record lacks something that a sign-off must say.",
        rationale:
            "A signature over less than the whole sheet can be held against another sheet. Only records that name project, version, person, content and digest count.",
        failing: [],
        passing: [head + criteria])

    package static let misnamed = RuleDescription(
        "misnamed-sign-off", .error,
        summary: "A sign-off's file is not named for what the record says.",
        rationale:
            "Names keep records in order and each in one place: stage, version, party, number. A record under another name may be a copy, or hide that one is missing.",
        failing: [head + criteria + "=== signoffs/final.json\n" + record("DM", mark: "↓")],
        passing: [named + record("DM", mark: "")])

    package static let otherProject = RuleDescription(
        "sign-off-of-other-project", .error,
        summary: "A sign-off names another project.",
        rationale:
            "A signature under one sheet must not be carried over to another. A project whose ID changed is signed anew.",
        failing: [named + record("XY", mark: "            ↓")],
        passing: [named + record("DM", mark: "")])

    package static let contradictory = RuleDescription(
        "contradictory-sign-off", .error,
        summary: "A record's digest is not that of the content in it, or the content is of another sheet.",
        rationale:
            "What is signed is the digest; what can be read is the content. Where they differ, nobody can say what was signed.",
        failing: [], passing: [head + criteria])

    package static let mismatch = RuleDescription(
        "signature-mismatch", .error,
        summary: "A signature is not of the record that it stands in.",
        rationale:
            "The record or its signature was edited after signing, by a hand or by a merge. It counts for nothing; git has the record as it was committed.",
        failing: [], passing: [head + criteria])

    package static let unknownKey = RuleDescription(
        "unknown-signing-key", .error,
        summary: "A record is signed with a key that is not the signer's in allowed_signers.",
        rationale:
            "Anybody can make a key and write any name. Only allowed_signers says whose a key is, so that file is reviewed like a list of signatures at a bank.",
        failing: [], passing: [head + criteria])

    package static let outdatedKey = RuleDescription(
        "signing-key-not-valid", .error,
        summary: "A record is dated when its key was not valid.",
        rationale:
            "valid-after and valid-before in allowed_signers bound the time in which a key signs. A key that expired later undoes nothing that it signed before.",
        failing: [], passing: [head + criteria])

    package static let notSignatory = RuleDescription(
        "signer-not-signatory", .error,
        summary: "Who signed is no signatory of that party for that stage on that day.",
        rationale:
            "A company is bound by those whom it authorised. The signatories register says who they are, for which stages, and from when until when; who leaves stays in it with the day. Practice 28.",
        failing: [], passing: [head + criteria])

    package static let changed = RuleDescription(
        "changed-since-signing", .error,
        summary: "What a sheet says was changed after a party signed it.",
        rationale:
            "A signature is worth what it is bound to. The stage is not signed until the words are as they were, or the parties sign the new version. Closing an issue, and new issues, change nothing that was signed. Practice 28.",
        failing: [], passing: [head + criteria])

    package static let outOfOrder = RuleDescription(
        "sign-off-out-of-order", .error,
        summary: "A sign-off's predecessor is missing or another, or its date comes before it.",
        rationale:
            "Records are never replaced or removed: a new one names the digest of the one it follows. A gap says that a record was taken away, such as a refusal.",
        failing: [], passing: [head + criteria])

    package static let factsDiffer = RuleDescription(
        "frozen-facts-differ", .error,
        summary: "Two parties signed one version of a sheet with different dates, person-days or amounts.",
        rationale:
            "Facts that move on are frozen by the first signature, and the others sign the same. Where they differ, the parties did not sign one sheet.",
        failing: [], passing: [head + criteria])

    package static let inFuture = RuleDescription(
        "sign-off-in-future", .warning,
        summary: "A sign-off is dated after the status date.",
        rationale: "It does not count before its day. A wrong year would keep it from counting for long.",
        failing: [named + record("DM", date: "2027-10-30", mark: "                          ↓")],
        passing: [named + record("DM", mark: "")])

    package static let paperScan = RuleDescription(
        "paper-scan-differs", .error,
        summary: "The scan of a sheet signed on paper is missing or is not the file that was recorded.",
        rationale: "The scan is all that ties the record to the paper. Without it there is only somebody's word.",
        failing: [], passing: [head + criteria])

    package static let paperByOther = RuleDescription(
        "paper-recorded-by-other-party", .warning,
        summary: "A signature on paper is vouched for by the other party only.",
        rationale:
            "Who profits from a signature should not be the only one to say that it was given. Have a person of the party that signed record it too, or sign with a key.",
        failing: [], passing: [head + criteria])

    package static let sameSigner = RuleDescription(
        "one-signer-for-two-parties", .warning,
        summary: "One key signed a sheet for two parties.",
        rationale:
            "Two companies confirm a stage to each other. Where one person signs for both, nobody has confirmed anything. Practice 28.",
        failing: [], passing: [head + criteria])

    package static let signerWithoutNamespace = RuleDescription(
        "signer-without-namespace", .warning,
        summary: "A line of allowed_signers is not bound to sign-offs.",
        rationale:
            "A key that signs commits as well could be brought to sign something else. namespaces=\"steerco-signoff\" binds the line to sheets.",
        failing: [head + "=== allowed_signers\n↓\nli.na@example.com " + key + "\n"],
        passing: [head + "=== allowed_signers\nli.na@example.com namespaces=\"steerco-signoff\" " + key + "\n"])

    package static let unreadableAllowedSigner = RuleDescription(
        "unreadable-allowed-signer", .error,
        summary: "A line of allowed_signers cannot be read.",
        rationale: "ssh-keygen passes it over, or stops there, so that a person whose key was added cannot sign.",
        failing: [head + "=== allowed_signers\n↓\nli.na@example.com ssh-ed25519\n"],
        passing: [
            head + "=== allowed_signers\n# who may sign\nli.na@example.com namespaces=\"steerco-signoff\" " + key + "\n"
        ])

    package static let notChecked = RuleDescription(
        "signature-not-checked", .error,
        summary: "ssh-keygen could not be asked whether a signature holds.",
        rationale:
            "A signature that nobody checked counts for nothing. It comes with OpenSSH: the package openssh-client.",
        failing: [], passing: [head + criteria])

    /// A key whose other half was thrown away.
    private static let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHwT7MryT4N6Gk/GAEU63kp575Jne8UZIZWuT6toPclE"

    package static let names = Set(all.map(\.name))

    package static let all = [
        withoutSignature, incomplete, misnamed, otherProject, contradictory, mismatch, unknownKey, outdatedKey,
        notSignatory, changed, outOfOrder, factsDiffer, inFuture, paperScan, paperByOther, sameSigner,
        signerWithoutNamespace,
        unreadableAllowedSigner, notChecked,
    ]
}
