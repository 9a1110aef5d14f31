import Diagnostics
import ProjectModel
import ProjectSource
import SignOff

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The attachments of a project where they lie.
struct ProjectAttachments {
    private let project: Project
    /// The project's folder, to read from.
    private let folder: String

    init(_ project: Project, folder: String) {
        self.project = project
        self.folder = folder
    }

    /// The digest of an attachment; nil where it is not there or leads out of the project's folder.
    func digest(_ path: String) -> String? { bytes(path).map { Digest.hex($0) } }

    /// What an attachment holds; nil where it is not there, leads out of the project's folder or is out of proportion.
    func bytes(_ path: String, limit: Int = 256 << 20) -> [UInt8]? {
        guard let real = FolderReader.realPath(folder + "/" + path), let root = FolderReader.realPath(folder),
            real.hasPrefix(root + "/")
        else { return nil }
        // More bytes than the limit are a part of the file, which stands for nothing.
        return FolderReader.bytes(of: real, limit: limit).flatMap { $0.count <= limit ? $0 : nil }
    }

    /// The largest picture that stands in a page, and the most that all of them come to on one.
    private static let largestImage = 200 << 10
    private static let mostOnPage = 1 << 20

    /// The pictures among what is named, each as a `data:` address: those of at most 200 KiB, as long as every place
    /// that names one comes to 1 MiB at most, so that no page has more.
    ///
    /// What is no picture whatever its name says stays a link, which a reader can follow.
    func images() -> [String: String] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for (path, _) in project.namedAttachments where Self.isImage(path) {
            if counts[path] == nil { order.append(path) }
            counts[path, default: 0] += 1
        }
        var result: [String: String] = [:]
        var left = Self.mostOnPage
        for path in order {
            // One byte more than the limit shows that a file is too large.
            guard let bytes = bytes(path, limit: Self.largestImage), bytes.count <= Self.largestImage,
                let type = Self.imageType(bytes)
            else { continue }
            // Four characters for three bytes.
            let size = (bytes.count + 2) / 3 * 4 * (counts[path] ?? 1)
            guard size <= left else { continue }
            left -= size
            result[path] = "data:\(type);base64," + Data(bytes).base64EncodedString()
        }
        return result
    }

    private static func isImage(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".png", ".jpg", ".jpeg", ".webp"].contains { name.hasSuffix($0) }
    }

    /// By the first bytes of the file.
    private static func imageType(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return "image/webp"
        }
        return nil
    }

    /// Copies what a record or a text names, of the kinds that are published.
    func copy(to publisher: SitePublisher) throws(SystemError) -> [Manifest.Entry] {
        let there = Set(project.otherFiles.filter(AttachmentNames.isAttachment))
        guard !there.isEmpty else { return [] }
        let named = Set(project.namedAttachments.map(\.path)).filter {
            there.contains($0) && AttachmentNames.isPublished($0)
        }
        var entries: [Manifest.Entry] = []
        for path in named.sorted() {
            guard let bytes = bytes(path) else { continue }
            entries.append(try publisher.write(bytes, to: project.folder + "/" + path))
        }
        return entries
    }
}
