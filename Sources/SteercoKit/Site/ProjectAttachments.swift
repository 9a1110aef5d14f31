import Diagnostics
import ProjectModel
import ProjectSource
import SignOff

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
    func bytes(_ path: String) -> [UInt8]? {
        guard let real = FolderReader.realPath(folder + "/" + path), let root = FolderReader.realPath(folder),
            real.hasPrefix(root + "/")
        else { return nil }
        return FolderReader.bytes(of: real, limit: 256 << 20)
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
