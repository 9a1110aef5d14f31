import ProjectModel

extension Review {
    /// The improvements that somebody is to carry out.
    var agreedImprovements: [Record] {
        records(Improvements.register).filter { improvement in
            switch improvement[Improvements.state] {
            case .accepted, .inProgress: true
            default: false
            }
        }
    }
}
