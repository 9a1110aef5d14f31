import Diagnostics
import ProjectModel

/// What the approved changes of a project allow to be planned anew.
struct ApprovedChanges {
    private struct Name: Hashable {
        let register: String?
        let id: String
    }

    private var names: Set<Name> = []
    /// Whether one of them moves dates or costs of the whole project.
    private(set) var moveDates = false
    private(set) var moveCosts = false

    init(_ project: Project) {
        for change in project.records(Changes.register) where !change.isRagged && Self.isApproved(change) {
            let affected = change[Changes.affects] ?? []
            for reference in affected { names.insert(Name(register: reference.register, id: reference.id)) }
            let isOfWhole = affected.contains { $0.id == Self.wholeProject || $0.id == project.id }
            moveDates = moveDates || isOfWhole || change[Changes.scheduleImpact] != nil
            moveCosts = moveCosts || isOfWhole || change[Changes.costImpact] != nil
        }
    }

    /// The reference that means the project as a whole.
    static let wholeProject = "final"

    /// Whether a change names the record.
    func name(_ id: String, in register: Register) -> Bool {
        names.contains(Name(register: nil, id: id)) || names.contains(Name(register: register.key, id: id))
    }

    /// A state that could not be read may be the approval; it has its own finding.
    private static func isApproved(_ change: Record) -> Bool {
        Changes.isApproved(change) || change.isUnread(Changes.state)
    }
}
