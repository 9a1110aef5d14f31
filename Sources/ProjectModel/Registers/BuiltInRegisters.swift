import Diagnostics

extension Register {
    /// The registers that every project may have, in the order in which pages show them.
    package static let builtIn: [Register] = [
        DeclaredStatus.register, Objectives.register, Scope.register, Team.register, Signatories.register,
        Stages.register, Milestones.register, Deliverables.register, Risks.register, Issues.register,
        Changes.register, Decisions.register, Actions.register, KPIs.register, Measurements.register,
        Budget.register, EarnedValue.register, EarnedValue.registerPerPeriod, Acceptance.register,
    ]

    private static let byTitle: [String: Register] = {
        var result: [String: Register] = [:]
        for register in builtIn {
            for title in register.titles.all + register.synonyms + [register.key] {
                let name = HeadingName.normalized(title)
                if result[name] == nil { result[name] = register }
            }
        }
        return result
    }()

    /// The register that a section's heading names; nil when there is none.
    package static func named(_ heading: String) -> Register? {
        byTitle[HeadingName.normalized(heading)]
            ?? byTitle[HeadingName.normalized(HeadingName.withoutNumbering(heading))]
    }

    /// The register of a JSON key.
    package static func keyed(_ key: String) -> Register? { builtIn.first { $0.key == key } }
}
