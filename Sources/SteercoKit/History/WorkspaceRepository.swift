import Diagnostics
import ProjectHistory
import ProjectModel
import ProjectReports

/// The repository that a workspace's projects are in.
struct WorkspaceRepository: Sendable {
    /// Nil where there is none, or git refuses.
    let repository: GitRepository?
    /// Where the projects folder stands in it; nil where the one project is the repository.
    let root: String?
    /// What git said when it refused.
    let refusal: String?

    /// Asks git about the projects folder, and where that is in no repository, about the one project in it: a project
    /// may be a repository of its own.
    ///
    /// - Parameter isWhole: whether history is wanted, and not the last commit alone.
    static func of(_ workspace: Workspace, until day: CivilDate, isWhole: Bool = true) async -> WorkspaceRepository {
        switch await GitRepository.of(workspace.root, until: day, isWhole: isWhole) {
        case .repository(let repository):
            return WorkspaceRepository(repository: repository, root: repository.prefix, refusal: nil)
        case .refused(let words): return WorkspaceRepository(repository: nil, root: nil, refusal: words)
        case .none: break
        }
        guard workspace.folders.count == 1, let folder = workspace.folders.first else { return .none }
        switch await GitRepository.of(workspace.path(of: folder), until: day, isWhole: isWhole) {
        case .repository(let repository):
            return WorkspaceRepository(repository: repository, root: nil, refusal: nil)
        case .refused(let words): return WorkspaceRepository(repository: nil, root: nil, refusal: words)
        case .none: return .none
        }
    }

    private static let none = WorkspaceRepository(repository: nil, root: nil, refusal: nil)

    /// What keeps the whole workspace's past from being seen, whichever project is looked at.
    var limits: [HistoryLimit] {
        guard let repository else { return refusal == nil ? [.noRepository] : [] }
        var result: [HistoryLimit] = []
        if repository.isShallow { result.append(.shallow(repository.log.days.first ?? nil)) }
        if repository.isCut { result.append(.missingObjects) }
        if !repository.log.skewed.isEmpty {
            result.append(.skewed(repository.log.skewed.count, repository.log.skewed.first?.id ?? ""))
        }
        return result
    }

    /// That git refuses, where it does.
    func findings(_ workspace: Workspace) -> [PlacedFinding] {
        refusal.flatMap { words in
            GitRules.refused(
                words, root: workspace.root, repository: GitRepository.root(of: workspace.root) ?? workspace.root)
        }.map { [$0] } ?? []
    }
}
