import ProjectHistory
import ProjectModel

/// What git tells of the records of a workspace's projects.
package struct SignatureHistory: Sendable {
    let log: SignatureLog
    private let repository: GitRepository
    /// Where the projects folder stands in the repository; nil where the one project is the repository.
    private let root: String?

    /// Nil where there is no repository, or git cannot tell.
    static func of(_ asked: WorkspaceRepository) async -> SignatureHistory? {
        guard let repository = asked.repository, let log = await SignatureLog.of(repository) else { return nil }
        return SignatureHistory(log: log, repository: repository, root: asked.root)
    }

    func trust(_ project: Project) -> SignatureTrust {
        let path = root.map { $0.isEmpty ? project.folder : $0 + "/" + project.folder } ?? repository.prefix
        return SignatureTrust(project: project, log: log, path: path)
    }
}
