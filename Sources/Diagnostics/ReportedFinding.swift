/// A finding as other programs are told of it, worked out in one place so that every format says the same.
struct ReportedFinding: Sendable {
    let finding: PlacedFinding
    /// As the user would type it, but without `./`: services name the files of a repository so.
    let path: String
    /// What is wrong, and the way out in brackets.
    let message: String
    /// 16 hexadecimal digits, unlike those of every other finding of the list.
    let fingerprint: String

    var rule: String { finding.rule.name }
    var line: Int { finding.place.line }
    var column: Int { finding.place.column }
    /// The column after the last character; for a thing that is missing, where it would have stood.
    var endColumn: Int { finding.place.column + finding.place.length }

    /// All of them, in the order given.
    static func all(_ findings: [PlacedFinding]) -> [ReportedFinding] {
        var fingerprints = Fingerprints()
        return findings.map { finding in
            let path = withoutDotSlash(finding.place.path)
            let wayOut = finding.wayOut.map { " (" + $0.text(in: .english) + ")" } ?? ""
            return ReportedFinding(
                finding: finding, path: path,
                message: Visible.text(finding.message.text(in: .english) + wayOut),
                fingerprint: fingerprints.next(for: finding, path: path))
        }
    }

    private static func withoutDotSlash(_ path: String) -> String {
        var rest = Array(path.utf8)[...]
        while rest.starts(with: [0x2E, 0x2F]) {
            // What is left of `.//a` must not become a path from the root.
            rest = rest.dropFirst(2).drop { $0 == 0x2F }
        }
        return String(decoding: rest, as: UTF8.self)
    }
}

/// Gives each finding a mark by which a service knows it again in the next run.
///
/// The mark is made of the rule, the path, the text of the line and how many like it came before, and not of the
/// line's number: it stays when lines are inserted above.
private struct Fingerprints {
    private var occurrences: [UInt64: Int] = [:]
    private var given: Set<UInt64> = []

    mutating func next(for finding: PlacedFinding, path: String) -> String {
        var hash = FNV1a()
        hash.add(finding.rule.name.utf8)
        hash.add(path.utf8)
        hash.add(Self.trimmed(finding.place.lineText))
        let occurrence = occurrences[hash.value, default: 0]
        occurrences[hash.value] = occurrence + 1
        hash.add(String(occurrence).utf8)
        // Services drop the second of two findings with one mark, so a collision would hide a finding.
        var value = hash.value
        while !given.insert(value).inserted { value &+= 1 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Without the blanks at both ends, which an editor takes away or adds as it pleases.
    private static func trimmed(_ line: LineWindow) -> ArraySlice<UInt8> {
        let bytes = Array((line.before + line.focus + line.after).utf8)
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
        return bytes[start..<end]
    }
}

/// FNV-1a of 64 bits.
///
/// A fingerprint guards nothing, it only tells findings apart, so that a digest of cryptography would not be worth
/// an import to a target that imports nothing. Swift's own `Hasher` gives other values in every run.
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
        // Ends the part: `ab`, `c` and `a`, `bc` are not the same.
        add(0)
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
