import Diagnostics

extension Register {
    /// The registers that every project may have, in the order in which pages show them.
    package static let builtIn: [Register] = [
        DeclaredStatus.register, Objectives.register, Scope.register, Team.register, Signatories.register,
        Stakeholders.register, Communications.register, Stages.register, Milestones.register, Deliverables.register,
        Requirements.register, Processes.register, Interfaces.register, Selection.register, Candidates.register,
        SystemAssessment.register, Modules.register, Migration.register, Tests.register, Training.register,
        Risks.register, Issues.register, Changes.register, Decisions.register, Actions.register, Meetings.register,
        QualityAudits.register, KPIs.register, Measurements.register, Budget.register, EarnedValue.register,
        EarnedValue.registerPerPeriod, Payments.register, Effort.register, WorkLog.register, Acceptance.register,
        Cutover.register, Readiness.register, Rehearsals.register, Continuity.register, Compliance.register,
        Support.register, Improvements.register, Lessons.register, TeamReviews.register, Waivers.register,
    ]

    /// The built-in register that a section's heading names; nil when there is none.
    package static func named(_ heading: String) -> Register? { RegisterSet.builtIn.named(heading) }

    /// The built-in register of a JSON key.
    package static func keyed(_ key: String) -> Register? { RegisterSet.builtIn.keyed(key) }
}
