import ProjectModel

/// How far requirements are covered by criteria, and verified by them.
package struct RequirementCoverage: Sendable {
    /// Requirements that were not dropped.
    package let inForce: Int
    /// Of these, those that a criterion names.
    package let covered: Int
    /// Of these, those whose every criterion that applies has passed, with a condition or without.
    package let verified: Int

    /// Shares of one.
    package var coverage: Rational? { Rational(covered) / Rational(inForce) }
    package var verification: Rational? { Rational(verified) / Rational(inForce) }

    /// Nil without requirements, and where a row of requirements or criteria could not be told apart.
    init?(_ project: Project) {
        let requirements = project.records(Requirements.register)
        let criteria = project.records(Acceptance.register)
        guard !requirements.isEmpty, !requirements.contains(where: \.isRagged), !criteria.contains(where: \.isRagged)
        else { return nil }
        // Either side may name the other.
        var named: [String: Set<Int>] = [:]
        var positions: [String: Int] = [:]
        for (index, criterion) in criteria.enumerated() {
            if let id = criterion.id?.value, positions[id] == nil { positions[id] = index }
            for id in Self.ids(criterion[Acceptance.requirement], Requirements.register) {
                named[id, default: []].insert(index)
            }
        }
        let counted = requirements.filter { $0[Requirements.state] != .dropped }
        let own = counted.map { requirement -> [AcceptanceResult] in
            let told = Self.ids(requirement[Requirements.criteria], Acceptance.register).compactMap { positions[$0] }
            let all = (requirement.id.flatMap { named[$0.value] } ?? []).union(told)
            return all.map { criteria[$0][Acceptance.result] ?? .pending }
        }
        inForce = counted.count
        covered = own.count { !$0.isEmpty }
        verified = own.count { results in
            let applying = results.filter { $0 != .notApplicable }
            return !applying.isEmpty && applying.allSatisfy { $0 == .pass || $0 == .conditionalPass }
        }
    }

    private static func ids(_ references: [Reference]?, _ register: Register) -> [String] {
        (references ?? []).filter { ($0.register ?? register.key) == register.key }.map(\.id)
    }
}
