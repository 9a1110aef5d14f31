import ProjectHistory
import ProjectModel
import ProjectSource
import SignOff

/// What git tells of the records of a workspace's projects.
package struct SignatureHistory: Sendable {
    let log: SignatureLog
    private let repository: GitRepository
    /// Where the projects folder stands in the repository; nil where the one project is the repository.
    private let root: String?
    /// The digests of all records that lie in projects today, whatever the project.
    private let present: Set<String>

    /// Nil where there is no repository, or git cannot tell.
    static func of(_ asked: WorkspaceRepository, _ workspace: Workspace) async -> SignatureHistory? {
        guard let repository = asked.repository, let log = await SignatureLog.of(repository) else { return nil }
        var present: Set<String> = []
        for folder in workspace.folders {
            let records = workspace.path(of: folder) + "/signoffs"
            for entry in FolderReader.entries(of: records) ?? [] where ProjectFiles.isRead("signoffs/" + entry.name) {
                guard let bytes = FolderReader.bytes(of: records + "/" + entry.name, limit: 8 << 20) else { continue }
                present.insert(Digest.hex(bytes))
            }
        }
        return SignatureHistory(log: log, repository: repository, root: asked.root, present: present)
    }

    func trust(_ project: Project) -> SignatureTrust {
        let path = root.map { $0.isEmpty ? project.folder : $0 + "/" + project.folder } ?? repository.prefix
        return SignatureTrust(project: project, log: log, path: path, present: present)
    }
}
