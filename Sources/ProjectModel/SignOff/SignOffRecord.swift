import Diagnostics

/// What a party's signatory decided on a sheet.
package enum SignOffDecision: String, Sendable, CaseIterable {
    case accept, conditional, reject
}

/// How a signature was given.
package enum SignOffMethod: String, Sendable, CaseIterable {
    /// With the signatory's own SSH key.
    case ssh
    /// By hand; the record is signed by the person who made it.
    case paper
}

/// An issue that a party's acceptance depends on, as it was worded when the party signed.
package struct SignOffCondition: Sendable, Equatable {
    package let id: String
    package let issue: String?
    package let owner: String?
    /// ISO 8601.
    package let due: String?

    package init(id: String, issue: String?, owner: String?, due: String?) {
        self.id = id
        self.issue = issue
        self.owner = owner
        self.due = due
    }
}

/// Whether a record is what it says it is.
package enum SignOffStanding: String, Sendable {
    /// Nobody has looked. Such a record counts for nothing.
    case unchecked
    /// Signed by who may sign it, with a key that was theirs on that day, not edited since, and following what the party
    /// signed before.
    case holds
    /// It would hold by itself, but the party's records on the stage do not follow each other, or one of them does not
    /// hold: nobody can tell what the party decided last. It counts for nothing.
    case broken
    /// A finding says what is wrong.
    case void
}

/// A recorded signature of `signoffs/`.
///
/// What reading makes of it is what it says of itself; `standing` and `differences` come from verification.
package struct SignOffRecord: Sendable {
    /// What a record says, key by key.
    package struct Statement: Sendable {
        package var schema: String?
        package var project: String?
        /// The stage's ID, or `final`.
        package var stage: String
        package var version = 1
        package var party: PartyWord
        package var name = ""
        /// The person's position, by the signatories register.
        package var role: String?
        /// Who signed, as `allowed_signers` calls them; nil for a signature on paper.
        package var principal: String?
        package var decision: SignOffDecision
        package var conditions: [SignOffCondition] = []
        package var comment: String?
        package var time: SignOffTime
        /// 64 hexadecimal digits.
        package var digest: String?
        package var content: CanonicalJSON?
        package var facts: SheetFacts?
        package var method = SignOffMethod.ssh
        /// Who recorded a signature on paper, and when.
        package var recordedBy: String?
        package var recorded: SignOffTime?
        /// The scan of a signed sheet: its path in the project's folder and its SHA-256.
        package var scan: (path: String, digest: String)?
        /// The digest of the party's record that this one replaces.
        package var supersedes: String?
        /// An SSH signature in armour.
        package var signature: String?

        package init(stage: String, party: PartyWord, decision: SignOffDecision, time: SignOffTime) {
            self.stage = stage
            self.party = party
            self.decision = decision
            self.time = time
        }
    }

    /// The form of record that this program writes and reads.
    package static let schema = "steerco.signoff/1"

    package let statement: Statement
    /// The whole record as it stands in the file.
    package let json: CanonicalJSON
    /// The file's name in `signoffs/`.
    package let file: String
    /// Where the record begins.
    package let span: Span
    /// Where the values of its keys stand.
    package let spans: [String: Span]
    package var standing = SignOffStanding.unchecked
    /// In what today's sheet says otherwise than what was signed; nil where nobody has looked.
    package var differences: [SheetDifference]?
    /// SHA-256 of the record as canonical JSON, its signature included; nil where nobody has looked.
    package var ownDigest: String?

    package init(statement: Statement, json: CanonicalJSON, file: String, span: Span, spans: [String: Span] = [:]) {
        self.statement = statement
        self.json = json
        self.file = file
        number = FileParts(file)?.number ?? 1
        self.span = span
        self.spans = spans
    }

    package var stage: String { statement.stage }
    package var version: Int { statement.version }
    package var party: PartyWord { statement.party }
    package var name: String { statement.name }
    package var decision: SignOffDecision { statement.decision }
    /// The day of the signature, where the signer was.
    package var date: CivilDate { statement.time.day }
    /// When its signature was made: on paper, when it was recorded.
    package var signedAt: SignOffTime {
        statement.method == .paper ? statement.recorded ?? statement.time : statement.time
    }
    /// Which of the party's records on this version it is, by the file's name; 1 where the name does not say.
    package let number: Int

    /// Whether what was signed is what the sheet says today.
    package var isCurrent: Bool { standing == .holds && differences?.isEmpty ?? false }

    /// The keys of the record, in the order of the file.
    package var keys: [String] {
        if case .object(let members) = json { members.map(\.key) } else { [] }
    }

    /// The place of a key's value, or of the record where it lacks the key.
    package func span(of key: String) -> Span { spans[key] ?? span }

    /// What the signature covers: the canonical JSON of the record without its signature.
    package var signedBytes: [UInt8] { json.without("signature").bytes }

    /// A record's file name: `S4.v1.client.1.json`.
    package struct FileParts: Sendable, Equatable {
        package let stage: String
        package let version: Int
        package let party: String
        package let number: Int

        package init(stage: String, version: Int, party: PartyWord, number: Int) {
            self.stage = stage
            self.version = version
            self.party = party.canonical
            self.number = number
        }

        /// Nil for another name.
        package init?(_ name: String) {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            // A stage's ID may have dots of its own.
            guard parts.count >= 5, parts[parts.count - 1] == "json", let number = Self.count(parts[parts.count - 2]),
                parts[parts.count - 4].first == "v", let version = Self.count(parts[parts.count - 4].dropFirst())
            else { return nil }
            stage = parts[..<(parts.count - 4)].joined(separator: ".")
            self.version = version
            party = String(parts[parts.count - 3])
            self.number = number
        }

        /// A number from 1 as it is written by this program, so that one record has one name.
        private static func count(_ text: Substring) -> Int? {
            guard let number = Int(text), number >= 1, String(number) == text else { return nil }
            return number
        }

        package var name: String { "\(stage).v\(version).\(party).\(number).json" }
    }
}
