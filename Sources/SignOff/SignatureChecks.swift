import ProjectModel
import Subprocess

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

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

/// ssh-keygen as a program, for verifying.
enum SSHKeygen {
    /// Writing to a program that has ended would end this one too.
    private static let ignoresBrokenPipes: Void = {
        signal(SIGPIPE, SIG_IGN)
    }()

    static func outlivesBrokenPipes() { _ = ignoresBrokenPipes }

    static func verdict(_ question: SignatureChecks.Question) async -> SignatureVerdict {
        outlivesBrokenPipes()
        guard let folder = TemporaryFolder.make() else {
            return .unchecked("no temporary folder can be made in TMPDIR (\(String(cString: strerror(errno))))")
        }
        defer { TemporaryFolder.remove(folder, files: ["record.sig", "signers"]) }
        guard TemporaryFolder.write(Array(question.signature.utf8), to: folder + "/record.sig"),
            TemporaryFolder.write(question.signers, to: folder + "/signers")
        else { return .unchecked(String(cString: strerror(errno))) }
        let common = ["-n", SSHSignature.namespace, "-s", folder + "/record.sig"]
        // Times in `allowed_signers` without a zone mean UTC, on every machine.
        let time = "-Overify-time=" + question.time.compactUTC
        let verify = await run(
            ["-Y", "verify", "-f", folder + "/signers", "-I", question.principal, time] + common, question.message)
        switch verify {
        case .failure(let reason): return .unchecked(reason.words)
        case .success(true): return .good
        case .success(false): break
        }
        switch await run(["-Y", "check-novalidate"] + common, question.message) {
        case .failure(let reason): return .unchecked(reason.words)
        case .success(let isGood): return isGood ? .notAllowed : .bad
        }
    }

    private struct Failure: Error {
        let words: String
    }

    private static func run(_ arguments: [String], _ message: [UInt8]) async -> Result<Bool, Failure> {
        do {
            let result = try await Subprocess.run(
                .name("ssh-keygen"), arguments: Arguments(arguments), environment: environment,
                input: .inputWriter, output: .discarded, error: .string(limit: 1 << 16)
            ) { await give(message, to: $0.standardInputWriter) }
            if ["unknown option", "illegal option", "nvalid option"].contains(where: result.standardError.contains) {
                return .failure(Failure(words: "this ssh-keygen is too old: OpenSSH 8.9 or later is needed"))
            }
            return .success(result.terminationStatus.isSuccess)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(Failure(words: "ssh-keygen is not installed"))
        } catch {
            return .failure(Failure(words: "ssh-keygen could not be run: \(error)"))
        }
    }

    /// Gives a program all of its input.
    ///
    /// A program may end without having read it. The library's own ways of giving bytes then end this program too, since
    /// they leave the pipe open (swift-subprocess 1.0.2); a writer that is always finished does not.
    static func give(_ bytes: [UInt8], to writer: StandardInputWriter) async {
        _ = try? await writer.write(bytes)
        try? await writer.finish()
    }

    /// Nothing of the caller's: no agent, no settings, no zone.
    private static var environment: Environment {
        var values: [Environment.Key: String] = ["LC_ALL": "C", "TZ": "UTC"]
        if let path = getenv("PATH") { values["PATH"] = String(cString: path) }
        if let folder = getenv("TMPDIR") { values["TMPDIR"] = String(cString: folder) }
        return .custom(values)
    }
}

/// A folder of our own for what a program takes only from files.
enum TemporaryFolder {
    /// Nil, with `errno`, where none can be made.
    static func make() -> String? {
        let parent = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array((parent + "/steerco-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes {
                writeBytes(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                close(descriptor)
                return false
            }
            offset += written
        }
        return close(descriptor) == 0
    }

    static func remove(_ folder: String, files: [String]) {
        for file in files { unlink(folder + "/" + file) }
        rmdir(folder)
    }
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
