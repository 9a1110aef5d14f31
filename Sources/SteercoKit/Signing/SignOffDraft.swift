import Diagnostics
import ProjectModel
import ProjectSource
import SignOff

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A record that is ready to be signed.
package struct SignOffDraft: Sendable {
    package let sheet: SignOffSheet
    package let request: SignOffRequest
    package let signatory: Signatory
    /// The record without its signature, keys in the order in which it is written.
    package let record: CanonicalJSON
    /// Its name in `signoffs/`.
    package let file: String
    /// When it was made.
    let time: SignOffTime

    /// Makes a record of what a person wants to sign.
    package static func make(
        _ workspace: Workspace, folder: String, _ request: SignOffRequest, statusDate: CivilDate, now: SignOffTime
    ) async -> Result<SignOffDraft, SignOffRefusal> {
        let sheet: SignOffSheet
        switch await SignOffSheet.read(workspace, folder: folder, request, statusDate: statusDate) {
        case .success(let read): sheet = read
        case .failure(let refusal): return .failure(refusal)
        }
        let day = request.isOnPaper ? request.paperDate ?? now.day : now.day
        guard SignOffTime(day.iso) != nil else { return .failure(.usage("\(day.iso) is too long ago")) }
        guard day <= now.day else { return .failure(.usage("\(day.iso) is still to come")) }
        var scan: CanonicalJSON?
        if let path = request.scan {
            switch scanOf(path, sheet) {
            case .success(let found): scan = found
            case .failure(let refusal): return .failure(refusal)
            }
        }
        switch await Signatory.find(request, on: day, today: now.day, sheet) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let signatory):
            return record(sheet, request, signatory, day: day, now: now, scan: scan)
        }
    }

    private static func record(
        _ sheet: SignOffSheet, _ request: SignOffRequest, _ signatory: Signatory, day: CivilDate, now: SignOffTime,
        scan: CanonicalJSON?
    ) -> Result<SignOffDraft, SignOffRefusal> {
        let comment = request.comment.map(SignedText.canonical).flatMap { $0.isEmpty ? nil : $0 }
        if let comment, Visible.text(comment) != comment {
            return .failure(.usage("the comment has a character that cannot be seen"))
        }
        var named: Set<String> = []
        let conditions = request.conditions.filter { named.insert($0).inserted }.compactMap {
            sheet.contents.condition($0)
        }
        if let current = sheet.current(request.party), current.decision == request.decision,
            current.statement.comment == comment, current.statement.conditions == conditions
        {
            return .failure(
                .notReady("the \(request.party.label.english.lowercased()) has signed this already: \(current.file)"))
        }
        let isPaper = request.isOnPaper
        var members: [(key: String, value: CanonicalJSON)] = [
            ("schema", .text(SignOffRecord.schema)), ("project", sheet.content.json["project"] ?? .null),
            ("stage", .text(sheet.acceptance.stage)), ("version", .number(sheet.version)),
            ("party", .text(request.party.canonical)), ("name", .text(SignedText.canonical(signatory.name))),
            ("role", signatory.role.map { .text(SignedText.canonical($0)) } ?? .null),
            ("principal", isPaper ? .null : .text(signatory.principal)),
            ("method", .text((isPaper ? SignOffMethod.paper : .ssh).rawValue)),
            ("decision", .text(request.decision.rawValue)),
            (
                "conditions",
                .list(
                    conditions.map { condition in
                        .object([
                            ("id", .text(condition.id)), ("issue", condition.issue.map { .text($0) } ?? .null),
                            ("owner", condition.owner.map { .text($0) } ?? .null),
                            ("due", condition.due.map { .text($0) } ?? .null),
                        ])
                    })
            ),
            ("comment", comment.map { .text($0) } ?? .null),
            ("date", .text(isPaper ? day.iso : now.text)),
        ]
        if isPaper {
            members += [
                ("recordedBy", .text(signatory.principal)), ("recorded", .text(now.text)), ("scan", scan ?? .null),
            ]
        }
        members += [
            ("digest", .text("sha256:" + sheet.content.digest)),
            ("supersedes", sheet.last(request.party)?.ownDigest.map { .text("sha256:" + $0) } ?? .null),
            ("content", sheet.content.json), ("facts", sheet.facts.json),
        ]
        return .success(
            SignOffDraft(
                sheet: sheet, request: request, signatory: signatory, record: .object(members),
                file: sheet.fileName(request.party), time: now))
    }

    /// The path of a scan in the project's folder, and its digest.
    private static func scanOf(
        _ path: String, _ sheet: SignOffSheet
    ) -> Result<CanonicalJSON, SignOffRefusal> {
        let folder = sheet.workspace.path(of: sheet.folder)
        guard let root = FolderReader.realPath(folder) else {
            return .failure(.notFound("\(folder) is gone"))
        }
        let found = [path, folder + "/" + path].compactMap { FolderReader.realPath($0) }
        guard !found.isEmpty else { return .failure(.notFound("there is no file \(path)")) }
        guard let real = found.first(where: { $0.hasPrefix(root + "/attachments/") }) else {
            return .failure(.usage("the scan must lie in \(folder)/attachments, so that it is kept with the record"))
        }
        guard let bytes = FolderReader.bytes(of: real, limit: 256 << 20), bytes.count <= 256 << 20, !bytes.isEmpty
        else {
            return .failure(.notFound("\(path) cannot be read, is empty or has more than 256 MiB"))
        }
        return .success(
            .object([
                ("path", .text(String(real.dropFirst(root.count + 1)))),
                ("sha256", .text("sha256:" + Digest.hex(bytes))),
            ]))
    }

    // MARK: Signing and writing

    /// Signs the record, asks ssh-keygen whether the signature holds for its signer, and writes it. No record is ever
    /// written over another.
    ///
    /// - Returns: the record's path.
    package func sign() async -> Result<String, SignOffRefusal> {
        let signature: String
        switch await SSHSigner.sign(record.bytes, with: signatory.key) {
        case .success(let made): signature = made
        case .failure(let failure): return .failure(.noKey(failure.words))
        }
        let question = SignatureChecks.Question(
            message: record.bytes, signature: signature, principal: signatory.principal, time: time,
            signers: sheet.workspace.signers.bytes ?? [])
        switch await sheet.workspace.checks.verdict(question) {
        case .good: break
        case .unchecked(let words): return .failure(.noKey("the signature could not be checked: \(words)"))
        case .bad, .notAllowed:
            return .failure(
                .noKey(
                    "allowed_signers does not let this key sign for \(signatory.principal) now: "
                        + "see the line's namespaces, valid-after and valid-before"))
        }
        guard case .object(let members) = record else { return .failure(.cannotWrite(file)) }
        return write(CanonicalJSON.object(members + [("signature", .text(signature))]).indented)
    }

    private func write(_ bytes: [UInt8]) -> Result<String, SignOffRefusal> {
        let folder = sheet.workspace.path(of: sheet.folder)
        let records = folder + "/signoffs"
        let aside = records + "/.\(file).\(getpid())"
        do throws(SystemError) {
            try FileSystem.makeFolder(records)
            guard let real = FolderReader.realPath(records), let root = FolderReader.realPath(folder),
                real == root + "/signoffs"
            else { return .failure(.cannotWrite("\(records) is a link that leads elsewhere")) }
            try FileSystem.write(bytes, to: aside)
            defer { unlink(aside) }
            // A second name is given only where there is none yet, and to a file that is whole.
            try FileSystem.link(aside, to: records + "/" + file)
            return .success(records + "/" + file)
        } catch {
            unlink(aside)
            return .failure(
                .cannotWrite(
                    error.code == EEXIST ? "\(records)/\(file) is there already, and stays as it is" : error.words))
        }
    }
}
