import Diagnostics

/// What git tells of records of signatures: who brought them in, when, and with what.
package enum TrustRules {
    static let signerAddedWithSignature = RuleDescription(
        "signer-added-with-signature", .warning,
        summary: "One commit changed allowed_signers and added a sign-off.",
        rationale:
            "Whoever brings a key and a signature by it at once vouches for themselves. Keys are reviewed and committed before anything is signed with them. Looked at with history.",
        failing: [], passing: [])

    static let dateDiffersFromCommit = RuleDescription(
        "sign-off-date-differs", .warning,
        summary: "A sign-off is dated more than a day from the commit that added it.",
        rationale:
            "A record bears the date that its signer's clock or hand gave it; git has another witness. Where they differ, ask. Looked at with history.",
        failing: [], passing: [])

    static let removed = RuleDescription(
        "sign-off-removed", .warning,
        summary: "A sign-off that was committed is no longer there.",
        rationale:
            "Records are superseded, never removed: a refusal that is gone looks as if nobody had refused. git still has it. Looked at with history.",
        failing: [], passing: [])

    static let rewritten = RuleDescription(
        "sign-off-rewritten", .warning,
        summary: "A sign-off is not as it was first committed, and its signature holds all the same.",
        rationale:
            "Its signer signed again in the same file, so that what was signed first can no longer be seen there. A new decision is a new record. Looked at with history.",
        failing: [], passing: [])

    package static let all = [signerAddedWithSignature, dateDiffersFromCommit, removed, rewritten]
}
