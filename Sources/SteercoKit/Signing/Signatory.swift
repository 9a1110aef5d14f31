import Diagnostics
import ProjectModel
import SignOff

/// Who signs, and with which key.
package struct Signatory: Sendable {
    /// Who signs the sheet, by the signatories register.
    package let name: String
    package let role: String?
    /// As `allowed_signers` calls the person whose key signs the record.
    package let principal: String
    package let key: SSHSigner.Key

    /// Finds the party's signatory, and the key that `allowed_signers` says is theirs; for a sheet that was signed on
    /// paper, the key of whoever records it.
    static func find(
        _ request: SignOffRequest, on day: CivilDate, today: CivilDate, _ sheet: SignOffSheet
    ) async -> Result<Signatory, SignOffRefusal> {
        let party = request.party.label.english.lowercased()
        let stage = sheet.acceptance.stage
        let all = sheet.whole.records(Signatories.register).filter {
            $0[Signatories.party] == request.party && Signatories.maySign($0, stage)
                && Signatories.isInOffice($0, on: day)
        }
        let named = request.signatory.map { wanted in
            all.filter { $0[Signatories.principal]?.plain == wanted || $0[Signatories.name]?.plain == wanted }
        }
        let chosen = named ?? all
        guard !chosen.isEmpty else {
            let whom = request.signatory.map { "\($0) is no" } ?? "nobody is a"
            return .failure(
                .notReady("\(whom) signatory of the \(party) for \(stage): see the register Signatories"))
        }
        let keys: [SSHSigner.Key]
        if let file = request.key {
            switch await SSHSigner.key(in: file) {
            case .failure(let failure): return .failure(.noKey(failure.words))
            case .success(let key): keys = [key]
            }
        } else {
            keys = await SSHSigner.keys()
        }
        return request.isOnPaper
            ? recorder(of: chosen, keys, sheet, today: today) : signer(among: chosen, keys, party, sheet, request)
    }

    private static func signer(
        among signatories: [Record], _ keys: [SSHSigner.Key], _ party: String, _ sheet: SignOffSheet,
        _ request: SignOffRequest
    ) -> Result<Signatory, SignOffRefusal> {
        let people = signatories.compactMap { record -> (name: String, role: String?, principal: String)? in
            guard let name = record[Signatories.name]?.plain, let principal = record[Signatories.principal]?.plain
            else { return nil }
            return (name, record[Signatories.role]?.plain, principal)
        }
        guard !people.isEmpty else {
            return .failure(
                .notReady("no signatory of the \(party) has a principal: write their e-mail address into Signatories"))
        }
        var found: [Signatory] = []
        for person in people {
            let own = sheet.workspace.signers.entries.filter {
                $0.allows(principal: person.principal) && $0.isForSignOffs
            }
            if let key = keys.first(where: { key in own.contains { $0.key == key.key } }) {
                found.append(
                    Signatory(name: person.name, role: person.role, principal: person.principal, key: key))
            }
        }
        if found.count > 1 {
            // Two rows may be of one person in two offices.
            let isOne = Set(found.map(\.principal)).count == 1
            let names = found.map { "--as \(ShellWord.quoted(isOne ? $0.name : $0.principal))" }
            return .failure(.usage("say who signs: " + names.joined(separator: " or ")))
        }
        if let signatory = found.first { return .success(signatory) }
        // A certificate stands under another key, which only ssh-keygen follows: a named key may still be good.
        if request.key != nil, people.count == 1, let key = keys.first, hasAuthority(sheet, people[0].principal) {
            return .success(
                Signatory(name: people[0].name, role: people[0].role, principal: people[0].principal, key: key))
        }
        return .failure(.noKey(noKey(people.map(\.principal), keys, sheet)))
    }

    private static func hasAuthority(_ sheet: SignOffSheet, _ principal: String) -> Bool {
        sheet.workspace.signers.entries.contains {
            $0.options["cert-authority"] != nil && $0.allows(principal: principal) && $0.isForSignOffs
        }
    }

    private static func recorder(
        of signatories: [Record], _ keys: [SSHSigner.Key], _ sheet: SignOffSheet, today: CivilDate
    ) -> Result<Signatory, SignOffRefusal> {
        guard signatories.count == 1, let name = signatories[0][Signatories.name]?.plain else {
            let names = signatories.compactMap { $0[Signatories.name]?.plain }
            return .failure(.usage("say who signed: " + names.map { "--as \"\($0)\"" }.joined(separator: " or ")))
        }
        // Who records it answers for it, and so is one of the project's signatories too.
        let recorders = sheet.whole.records(Signatories.register).filter { Signatories.isInOffice($0, on: today) }
            .compactMap { $0[Signatories.principal]?.plain }
        for key in keys {
            for principal in recorders {
                let isTheirs = sheet.workspace.signers.entries.contains {
                    $0.key == key.key && $0.isForSignOffs && $0.allows(principal: principal)
                }
                guard isTheirs else { continue }
                return .success(
                    Signatory(name: name, role: signatories[0][Signatories.role]?.plain, principal: principal, key: key)
                )
            }
        }
        return .failure(.noKey(noKey(recorders.isEmpty ? ["you@example.com"] : recorders, keys, sheet)))
    }

    /// What to do where no key will do.
    private static func noKey(_ principals: [String], _ keys: [SSHSigner.Key], _ sheet: SignOffSheet) -> String {
        let file = sheet.workspace.path(of: AllowedSigners.fileName)
        let who = principals.joined(separator: " or ")
        let example = principals.first ?? "you@example.com"
        var lines: [String] = []
        if let key = keys.first {
            lines.append(
                keys.count == 1
                    ? "your key \(key.key.type) \(key.key.fingerprint) is not that of \(who) in \(file)"
                    : "none of your \(keys.count) keys is that of \(who) in \(file)")
            lines.append("If it is yours, have this line reviewed and committed, in a commit of its own:")
            lines.append("    \(example) namespaces=\"\(SSHSignature.namespace)\" \(key.key.type) \(key.key.base64)")
        } else {
            lines.append("you have no SSH key that can be found: none in an agent, none in ~/.ssh")
            lines.append("Make one, or name one with --key:")
            lines.append("    ssh-keygen -t ed25519 -C \(example)")
            lines.append("and have its public half reviewed and committed to \(file), in a commit of its own:")
            lines.append("    \(example) namespaces=\"\(SSHSignature.namespace)\" ssh-ed25519 AAAA…")
        }
        return lines.joined(separator: "\n")
    }
}
