#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// An SSH signature in armour, taken apart: OpenSSH's PROTOCOL.sshsig.
///
/// Whether it is good only ssh-keygen says; this tells whose key made it, and refuses an armour that anything was added
/// to, since OpenSSH reads nothing beyond its last line.
package struct SSHSignature: Sendable, Equatable {
    /// The namespace of sign-offs, so that a signature under a commit is none under a sheet.
    package static let namespace = "steerco-signoff"

    /// The public key as it stands in Base64 in `allowed_signers`.
    package let key: SSHPublicKey
    package let namespace: String

    private static let head = "-----BEGIN SSH SIGNATURE-----\n"
    private static let foot = "-----END SSH SIGNATURE-----"
    private static let width = 70

    /// Nil for anything but what `ssh-keygen -Y sign` writes, with or without the last line end.
    package init?(_ armour: String) {
        let text = armour.hasSuffix("\n") ? String(armour.dropLast()) : armour
        guard text.utf8.count < 1 << 16, text.hasPrefix(Self.head), text.hasSuffix("\n" + Self.foot) else { return nil }
        let body = text.dropFirst(Self.head.count).dropLast(Self.foot.count)
        guard let data = Data(base64Encoded: body.filter { $0 != "\n" }), Self.armoured(data) == text else {
            return nil
        }
        var reader = SSHWireReader(Array(data))
        guard reader.take(6) == Array("SSHSIG".utf8), reader.number() == 1, let key = reader.text(),
            let namespace = reader.text(), reader.text()?.isEmpty ?? false, reader.text() != nil, reader.text() != nil,
            reader.isAtEnd, let publicKey = SSHPublicKey(blob: key)
        else { return nil }
        self.key = publicKey
        self.namespace = String(decoding: namespace, as: UTF8.self)
    }

    private static func armoured(_ data: Data) -> String {
        let base64 = Array(data.base64EncodedString())
        var lines = ""
        for start in stride(from: 0, to: base64.count, by: width) {
            lines += String(base64[start..<min(start + width, base64.count)]) + "\n"
        }
        return head + lines + foot
    }
}

/// A public key as SSH writes it.
package struct SSHPublicKey: Sendable, Hashable {
    /// `ssh-ed25519`, `sk-ssh-ed25519@openssh.com`, …
    package let type: String
    package let base64: String
    /// As `ssh-keygen -l` shows it: `SHA256:…`.
    package let fingerprint: String

    init?(blob: [UInt8]) {
        var reader = SSHWireReader(blob)
        guard let type = reader.text(), !type.isEmpty, type.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.type = String(decoding: type, as: UTF8.self)
        base64 = Data(blob).base64EncodedString()
        let digest = Digest.base64(blob)
        fingerprint = "SHA256:" + digest.prefix { $0 != "=" }
    }

    /// A key as it stands in a file: its type, and the same in Base64. Nil where the two contradict each other.
    package init?(type: some StringProtocol, base64: some StringProtocol) {
        guard let data = Data(base64Encoded: String(base64)), let key = SSHPublicKey(blob: Array(data)),
            key.type == type
        else { return nil }
        self = key
    }

    /// A line of a `.pub` file or of `ssh-add -L`: type, Base64, and a comment that is not kept.
    package init?(line: some StringProtocol) {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard words.count >= 2 else { return nil }
        self.init(type: words[0], base64: words[1])
    }
}

/// SSH's wire format: numbers of four bytes, and texts with their length before them.
private struct SSHWireReader {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }

    mutating func take(_ count: Int) -> [UInt8]? {
        guard count >= 0, bytes.count - at >= count else { return nil }
        defer { at += count }
        return Array(bytes[at..<(at + count)])
    }

    mutating func number() -> Int? {
        take(4)?.reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func text() -> [UInt8]? {
        number().flatMap { take($0) }
    }
}
