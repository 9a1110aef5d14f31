import ProjectSource
import SignOff

/// What a build wrote: each file with its digest. It is what makes a folder ours, and what says which of its files
/// may go.
///
/// A line a file in the form of `sha256sum`, so that `sha256sum -c .steerco-manifest` tells what was changed since.
struct Manifest {
    static let name = ".steerco-manifest"

    struct Entry: Sendable {
        /// Relative to the site, without `..`.
        let path: String
        /// SHA-256 as 64 hexadecimal digits.
        let digest: String
    }

    /// Sorted by the bytes of their paths.
    let entries: [Entry]

    init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private static let maximumSize = 256 << 20

    /// Reads the manifest of a site. Nil where there is none, or it is none of ours.
    init?(site: String) {
        guard let bytes = FolderReader.bytes(of: site + "/" + Self.name, limit: Self.maximumSize),
            bytes.count <= Self.maximumSize
        else { return nil }
        var entries: [Entry] = []
        for line in bytes.split(separator: 0x0A) {
            guard line.count > 66, line[line.startIndex + 64] == 0x20, line[line.startIndex + 65] == 0x20 else {
                return nil
            }
            let path = String(decoding: line.dropFirst(66), as: UTF8.self)
            guard Self.isInside(path) else { return nil }
            entries.append(Entry(path: path, digest: String(decoding: line.prefix(64), as: UTF8.self)))
        }
        self.init(entries)
    }

    var bytes: [UInt8] {
        var result: [UInt8] = []
        for entry in entries {
            result += Array(entry.digest.utf8)
            result += [0x20, 0x20]
            result += Array(entry.path.utf8)
            result.append(0x0A)
        }
        return result
    }

    /// A manifest that someone wrote to make a build remove files elsewhere is none.
    private static func isInside(_ path: String) -> Bool {
        !path.isEmpty
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                $0 != ".." && $0 != "." && !$0.isEmpty
            }
    }

    /// Whether a file of the site is still as the build wrote it. A link in its place is not.
    static func isAsRecorded(_ entry: Entry, in site: String) -> Bool {
        guard FolderReader.kind(of: site + "/" + entry.path) == .file,
            let bytes = FolderReader.bytes(of: site + "/" + entry.path, limit: maximumSize)
        else { return false }
        return Digest.hex(bytes) == entry.digest
    }
}
