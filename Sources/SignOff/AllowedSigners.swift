import Diagnostics
import ProjectModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// `allowed_signers`: whose which key is, in OpenSSH's format (ssh-keygen(1), ALLOWED SIGNERS).
///
/// Who a signature is of ssh-keygen decides, from the file's bytes. What is read here tells why it said no, and which
/// key a person has before anything is signed.
package struct AllowedSigners: Sendable {
    /// A line of the file.
    package struct Entry: Sendable {
        /// Patterns of principals, parted by commas.
        package let principals: String
        /// By lower-case name; the empty text for one without a value.
        package let options: [String: String]
        package let key: SSHPublicKey
        package let span: Span

        package func allows(principal: String) -> Bool { Self.matches(principal, principals) }

        /// Whether it is for sign-offs, be it that it is for everything.
        package var isForSignOffs: Bool {
            options["namespaces"].map { Self.matches(SSHSignature.namespace, $0) } ?? true
        }

        /// The first pattern that a `!` negates counts against all others.
        private static func matches(_ text: String, _ patterns: String) -> Bool {
            let all = patterns.split(separator: ",")
            if all.contains(where: { $0.first == "!" && fnmatch(String($0.dropFirst()), text, 0) == 0 }) {
                return false
            }
            return all.contains { $0.first != "!" && fnmatch(String($0), text, 0) == 0 }
        }
    }

    /// As ssh-keygen is given them; nil where there is no such file.
    package let bytes: [UInt8]?
    /// The file, for messages.
    package let path: String
    package let entries: [Entry]
    package let findings: [Finding]
    package let sources: SourceMap

    package static let fileName = "allowed_signers"
    /// More is not read.
    package static let largest = 1 << 20

    package static let none = AllowedSigners.read(nil, path: fileName)

    /// Reads the file's bytes.
    package static func read(_ bytes: [UInt8]?, path: String) -> AllowedSigners {
        var sources = SourceMap()
        guard let bytes else {
            return AllowedSigners(bytes: nil, path: path, entries: [], findings: [], sources: sources)
        }
        let file = sources.add(SourceText(path: path, name: fileName, bytes: bytes))
        var entries: [Entry] = []
        var findings: [Finding] = []
        var start = 0
        guard bytes.count <= largest else {
            let finding = Finding(
                SignatureRules.unreadableAllowedSigner, at: Span(file: file, offset: 0, length: 0),
                Phrase(Localized("the file is larger than 1 MiB", "文件超过 1 MiB", "檔案超過 1 MiB")))
            return AllowedSigners(bytes: nil, path: path, entries: [], findings: [finding], sources: sources)
        }
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let span = Span(file: file, offset: start, length: line.count)
            start += line.count + 1
            let text = String(decoding: line, as: UTF8.self)
            let trimmed = text.drop { $0 == " " || $0 == "\t" }
            guard let first = trimmed.first, first != "#", first != "\r", first != "\r\n" else { continue }
            guard let entry = entry(trimmed, span) else {
                findings.append(unreadable(span))
                continue
            }
            // An option that ssh-keygen does not know keeps it from reading the line.
            guard entry.options.keys.allSatisfy(options.contains) else {
                findings.append(unreadable(span))
                continue
            }
            entries.append(entry)
            if entry.options["namespaces"] == nil { findings.append(withoutNamespace(entry)) }
        }
        return AllowedSigners(bytes: bytes, path: path, entries: entries, findings: findings, sources: sources)
    }

    private static let options: Set<String> = ["namespaces", "valid-after", "valid-before", "cert-authority"]

    private static func unreadable(_ span: Span) -> Finding {
        Finding(
            SignatureRules.unreadableAllowedSigner, at: span,
            Phrase(
                Localized(
                    "this is no line of allowed_signers: principals, options, the key's type and the key",
                    "此行不符合 allowed_signers 格式：身份、选项、密钥类型和密钥", "此行不符合 allowed_signers 格式：身分、選項、金鑰類型和金鑰")),
            wayOut: Phrase(
                Localized(same: "li.na@example.com namespaces=\"\(SSHSignature.namespace)\" ssh-ed25519 AAAA…")))
    }

    private static func withoutNamespace(_ entry: Entry) -> Finding {
        Finding(
            SignatureRules.signerWithoutNamespace, at: entry.span,
            Phrase(
                Localized(
                    "the key of {0} may sign anything", "{0} 的密钥可用于签署任何内容", "{0} 的金鑰可用於簽署任何內容"),
                .text(Visible.text(entry.principals))),
            wayOut: Phrase(Localized(same: "namespaces=\"\(SSHSignature.namespace)\"")))
    }

    /// Principals, options where there are any, the key's type and the key; what follows is a comment.
    private static func entry(_ line: Substring, _ span: Span) -> Entry? {
        var rest = line
        guard let principals = word(&rest, keepsQuotes: false), !principals.isEmpty, var next = word(&rest) else {
            return nil
        }
        var options: [String: String] = [:]
        if !isKeyType(next) {
            for part in split(next) {
                let pair = part.split(separator: "=", maxSplits: 1)
                guard let name = pair.first else { return nil }
                options[name.lowercased()] = pair.count > 1 ? String(pair[1].filter { $0 != "\"" }) : ""
            }
            guard let type = word(&rest) else { return nil }
            next = type
        }
        guard let base64 = word(&rest), let key = SSHPublicKey(type: next, base64: base64) else { return nil }
        return Entry(principals: principals, options: options, key: key, span: span)
    }

    private static func isKeyType(_ word: String) -> Bool {
        ["ssh-", "ecdsa-", "sk-"].contains(where: word.hasPrefix) && !word.contains("=")
    }

    /// The text up to white space outside quotes.
    private static func word(_ rest: inout Substring, keepsQuotes: Bool = true) -> String? {
        rest = rest.drop { $0.isWhitespace }
        var result = ""
        var isQuoted = false
        while let character = rest.first, isQuoted || !character.isWhitespace {
            if character == "\"" { isQuoted.toggle() }
            if keepsQuotes || character != "\"" { result.append(character) }
            rest = rest.dropFirst()
        }
        return result.isEmpty || isQuoted ? nil : result
    }

    /// Parts at commas outside quotes.
    private static func split(_ options: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in options {
            if character == "\"" { isQuoted.toggle() }
            if character == ",", !isQuoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }
}
