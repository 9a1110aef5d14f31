import ProjectModel

/// What ssh-keygen says of a signature.
package enum SignatureVerdict: Sendable, Equatable {
    case good
    /// It is not of these bytes, or is no signature.
    case bad
    /// It is, but not of a key that was the principal's then.
    case notAllowed
    /// Nobody could be asked; in the words of the system.
    case unchecked(String)
}

/// Asks ssh-keygen whether signatures hold, each question once.
///
/// Only bytes in memory are given to it, in a folder of their own that is removed again: the files of the work tree may
/// be links, may change meanwhile, and of the past there are none.
package actor SignatureChecks {
    package struct Question: Sendable, Hashable {
        package let message: [UInt8]
        package let signature: String
        package let principal: String
        package let time: SignOffTime
        package let signers: [UInt8]

        package init(
            message: [UInt8], signature: String, principal: String, time: SignOffTime, signers: [UInt8]
        ) {
            self.message = message
            self.signature = signature
            self.principal = principal
            self.time = time
            self.signers = signers
        }
    }

    private var known: [Question: Task<SignatureVerdict, Never>] = [:]

    package init() {}

    package func verdict(_ question: Question) async -> SignatureVerdict {
        if let task = known[question] { return await task.value }
        let task = Task { await SSHKeygen.verdict(question) }
        known[question] = task
        return await task.value
    }
}
