import ProjectModel

extension Review {
    /// The candidates that were chosen, in the order in which they are written.
    var chosenCandidates: [Record] { records(Candidates.register).filter { $0[Candidates.outcome] == .chosen } }
}
