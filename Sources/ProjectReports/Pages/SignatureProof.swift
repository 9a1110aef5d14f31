import Diagnostics
import ProjectModel
import Templates

/// How to check a signature with ssh-keygen, a JSON tool and sha256sum.
struct SignatureProof: View {
    let record: SignOffRecord

    /// Nil where nobody signed what the sheet says.
    init?(_ signing: StageSignOff) {
        guard let record = signing.current.first else { return nil }
        self.record = record
    }

    private var file: String { ShellWord.quoted("signoffs/" + record.file) }
    private var principal: String {
        ShellWord.quoted(record.statement.principal ?? record.statement.recordedBy ?? "")
    }
    private var time: String { record.signedAt.compactUTC }

    static let viewName = "proof"
    static let fields: [ViewField<Self>] = [
        .text("digest", "The command that makes the digest") { "jq -cjS .content \($0.file) | sha256sum" },
        .text("signature", "The command that verifies the signature") { proof in
            "jq -cjS 'del(.signature)' \(proof.file) | TZ=UTC ssh-keygen -Y verify -f ../allowed_signers "
                + "-n steerco-signoff -I \(proof.principal) -Overify-time=\(proof.time) -s <(jq -r .signature \(proof.file))"
        },
    ]
    static let shape = ViewShape(Self.self)
}
