import ProjectModel
import Subprocess

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A person's SSH keys, and signing with one of them: by ssh-keygen, so that an agent, a passphrase and a hardware key
/// work as they do elsewhere. No private key is read here.
package enum SSHSigner {
    /// A key that may be signed with.
    package struct Key: Sendable {
        package let key: SSHPublicKey
        /// The file that ssh-keygen is given; nil for a key that only the agent has.
        let file: String?
    }

    package struct Failure: Error, Sendable {
        package let words: String
    }

    /// A key that its owner names: the file of the private key, or of the public one whose other half an agent has.
    package static func key(in file: String) async -> Result<Key, Failure> {
        var status = stat()
        guard stat(file, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
            return .failure(Failure(words: "\(file) is no file"))
        }
        for path in file.hasSuffix(".pub") ? [file] : [file + ".pub", file] {
            if let line = firstLine(of: path), let key = SSHPublicKey(line: line) {
                return .success(Key(key: key, file: file))
            }
        }
        guard access(file, R_OK) == 0 else {
            return .failure(Failure(words: "\(file) cannot be read: \(String(cString: strerror(errno)))"))
        }
        switch await output(.name("ssh-keygen"), ["-y", "-f", file], showsErrors: true) {
        case .failure(let failure): return .failure(failure)
        case .success(let text):
            guard let key = SSHPublicKey(line: text) else {
                return .failure(Failure(words: "\(file) is no SSH key that ssh-keygen can open"))
            }
            return .success(Key(key: key, file: file))
        }
    }

    /// The keys of the agent, and those in `~/.ssh`, each once.
    package static func keys() async -> [Key] {
        var keys: [Key] = []
        func add(_ key: SSHPublicKey, _ file: String?) {
            if let known = keys.firstIndex(where: { $0.key == key }) {
                // A file beside the agent's key spares a copy of it.
                if keys[known].file == nil, let file { keys[known] = Key(key: key, file: file) }
            } else {
                keys.append(Key(key: key, file: file))
            }
        }
        if getenv("SSH_AUTH_SOCK") != nil, case .success(let text) = await output(.name("ssh-add"), ["-L"]) {
            for line in text.split(separator: "\n") { if let key = SSHPublicKey(line: line) { add(key, nil) } }
        }
        guard let home = getenv("HOME").map({ String(cString: $0) }) else { return keys }
        for name in ["id_ed25519", "id_ed25519_sk", "id_ecdsa", "id_ecdsa_sk", "id_rsa"] {
            let file = home + "/.ssh/" + name + ".pub"
            if let line = firstLine(of: file), let key = SSHPublicKey(line: line) { add(key, file) }
        }
        return keys
    }

    /// Signs bytes. A passphrase, a PIN or a touch is asked for on the terminal by ssh-keygen itself.
    package static func sign(_ message: [UInt8], with key: Key) async -> Result<String, Failure> {
        if let file = key.file { return await sign(message, keyFile: file) }
        guard let folder = TemporaryFolder.make() else {
            return .failure(Failure(words: String(cString: strerror(errno))))
        }
        defer { TemporaryFolder.remove(folder, files: ["key.pub"]) }
        guard TemporaryFolder.write(Array("\(key.key.type) \(key.key.base64)\n".utf8), to: folder + "/key.pub") else {
            return .failure(Failure(words: String(cString: strerror(errno))))
        }
        return await sign(message, keyFile: folder + "/key.pub")
    }

    private static func sign(_ message: [UInt8], keyFile: String) async -> Result<String, Failure> {
        let answer = await output(
            .name("ssh-keygen"), ["-Y", "sign", "-q", "-n", SSHSignature.namespace, "-f", keyFile], input: message,
            showsErrors: true)
        return answer.flatMap { text in
            SSHSignature(text) == nil
                ? .failure(Failure(words: "ssh-keygen made no signature")) : .success(text)
        }
    }

    private static func output(
        _ program: Executable, _ arguments: [String], input: [UInt8] = [], showsErrors: Bool = false
    ) async -> Result<String, Failure> {
        SSHKeygen.outlivesBrokenPipes()
        do {
            let standardOutput: String
            let isSuccess: Bool
            if showsErrors {
                let result = try await run(
                    program, arguments: Arguments(arguments), input: .inputWriter, output: .string(limit: 1 << 20),
                    error: .currentStandardError
                ) { await SSHKeygen.give(input, to: $0.standardInputWriter) }
                (standardOutput, isSuccess) = (result.standardOutput, result.terminationStatus.isSuccess)
            } else {
                let result = try await run(
                    program, arguments: Arguments(arguments), input: .inputWriter, output: .string(limit: 1 << 20),
                    error: .discarded
                ) { await SSHKeygen.give(input, to: $0.standardInputWriter) }
                (standardOutput, isSuccess) = (result.standardOutput, result.terminationStatus.isSuccess)
            }
            return isSuccess ? .success(standardOutput) : .failure(Failure(words: "\(program) said no"))
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(Failure(words: "\(program) is not installed: it comes with OpenSSH (openssh-client)"))
        } catch {
            return .failure(Failure(words: "\(program) could not be run: \(error)"))
        }
    }

    private static func firstLine(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].prefix { $0 != 0x0A }, as: UTF8.self)
    }
}
