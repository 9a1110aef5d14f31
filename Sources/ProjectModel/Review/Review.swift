import Diagnostics

/// A project on a status date, as the rules look at it.
package struct Review: Sendable {
    package let project: Project
    package let statusDate: CivilDate
    package let intervals: ReviewIntervals
    package let riskScale: RiskScale
    /// The project as it stood at the last report; nil where history is not looked at.
    package let previous: Project?

    package init(
        _ project: Project, statusDate: CivilDate, intervals: ReviewIntervals = .standard,
        riskScale: RiskScale = .standard, previous: Project? = nil
    ) {
        self.project = project
        self.statusDate = statusDate
        self.intervals = intervals
        self.riskScale = riskScale
        self.previous = previous
    }

    /// The records of a register that can be trusted: a ragged row has a finding of its own.
    package func records(_ register: Register) -> [Record] {
        project.records(register).filter { !$0.isRagged }
    }

    /// Whether the project has nothing of a register, not even a row that cannot be read.
    package func hasNone(_ register: Register) -> Bool { project.records(register).isEmpty }

    /// Where a register stands: its heading or first record, else the project's title, where it is missed.
    package func place(of register: Register) -> Span {
        let content = project.content(register)
        return content?.span ?? content?.records.first?.span ?? project.name.span
    }

    /// The record that a reference means in a register; nil where there is none of the ID.
    package func record(_ reference: Reference, in register: Register) -> Record? {
        if let named = reference.register, named != register.key { return nil }
        return records(register).first { $0.id?.value == reference.id }
    }

    package var size: ProjectSize? { project.charter[Charter.size] }
    package var kind: ProjectKind { project.charter[Charter.kind] ?? .implementation }

    /// What is asked of medium and large projects is worth knowing on small ones.
    package func severityBySize(_ severity: Severity) -> Severity { size == .small ? min(severity, .info) : severity }

    /// Calendar days from a day to the status date; negative for a day to come.
    package func age(of date: CivilDate) -> Int { statusDate.days(since: date) }

    /// Whether a stage has begun by the status date.
    package func hasBegun(_ stage: Record) -> Bool {
        if let start = stage[Stages.actualStart] { return start <= statusDate }
        return hasEnded(stage)
    }

    /// Whether a stage has ended by the status date.
    package func hasEnded(_ stage: Record) -> Bool {
        stage[Stages.actualFinish].map { $0 <= statusDate } ?? false
    }
}
