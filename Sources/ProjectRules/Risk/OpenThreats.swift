import ProjectModel

extension Review {
    /// The risks that may still come and would harm.
    ///
    /// An opportunity is left out, and so is a risk of which it cannot be read whether it is one or is closed.
    var openThreats: [Record] {
        records(Risks.register).filter { risk in
            guard !risk.isUnread(Risks.state), !risk.isUnread(Risks.strategy) else { return false }
            return !(risk[Risks.state]?.isClosed ?? false) && !Risks.isOpportunity(risk)
        }
    }
}
