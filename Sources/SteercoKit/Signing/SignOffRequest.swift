import ProjectModel

/// What a person wants to sign.
package struct SignOffRequest: Sendable {
    /// The stage's ID, or `final`.
    package var stage: String
    package var party: PartyWord
    package var decision: SignOffDecision
    /// IDs of issues on which the acceptance depends.
    package var conditions: [String] = []
    package var comment: String?
    /// The file of a key; nil for the agent's keys and those in `~/.ssh`.
    package var key: String?
    /// Which signatory signs, by principal or name, where the party has several.
    package var signatory: String?
    /// The scan of a sheet that was signed on paper.
    package var scan: String?
    /// The day on the paper.
    package var paperDate: CivilDate?

    package init(stage: String, party: PartyWord, decision: SignOffDecision) {
        self.stage = stage
        self.party = party
        self.decision = decision
    }

    package var isOnPaper: Bool { scan != nil }
}

/// Why nothing is signed.
package enum SignOffRefusal: Error, Sendable {
    /// What was asked for makes no sense.
    case usage(String)
    /// There is no such project or sheet.
    case notFound(String)
    /// The project's files must be mended first; the errors stand in the findings.
    case errors(String)
    /// The sheet cannot be signed so.
    case notReady(String)
    /// There is no key, or it may not sign.
    case noKey(String)
    /// The record could not be written.
    case cannotWrite(String)

    package var words: String {
        switch self {
        case .usage(let words), .notFound(let words), .errors(let words), .notReady(let words), .noKey(let words),
            .cannotWrite(let words):
            words
        }
    }
}
