import Subprocess

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

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
