import Diagnostics

/// A part of a project's files that no register knows: kept, and shown as it stands.
package struct Narrative: Sendable {
    /// The section's heading; nil for text before the first heading.
    package let heading: RichText?
    package let body: RichText
    package let span: Span

    package init(heading: RichText?, body: RichText, span: Span) {
        self.heading = heading
        self.body = body
        self.span = span
    }
}

/// The manager's update for one reporting week.
package struct WeeklyUpdate: Sendable {
    package let week: ISOWeek
    package var summary: RichText?
    package var done: RichText?
    package var next: RichText?
    package var decisions: RichText?
    /// 1 to 5.
    package var morale: Located<Int>?
    /// Sections that the update has beyond those.
    package var others: [Narrative] = []
    package let span: Span

    package init(week: ISOWeek, span: Span) {
        self.week = week
        self.span = span
    }
}

/// A project as its files tell of it. Nothing in it was worked out: that is the assessment's business.
package struct Project: Sendable {
    /// The folder's name, which is where its pages go.
    package let folder: String
    /// The title of the charter.
    package var name: Located<RichText>
    /// The card under the title, as a record of the charter's register.
    package var charter: Record
    /// The registers that the project has, in the order in which registers are declared.
    package var registers: [RegisterContent]
    package var updates: [WeeklyUpdate]
    /// By stage, version, party and date.
    package var signOffs: [SignOffRecord]
    package var narratives: [Narrative]
    /// Files that are none of the tool's, by their path in the project's folder.
    package var otherFiles: [String]
    package var sources: SourceMap
    /// The registers that the project may have.
    package let registerSet: RegisterSet
    /// By stage, the parties that sign, as they were worked out before anything was left out of an edition.
    package var signingParties: [String: [PartyWord]] = [:]
    /// Files of it that could not be read at all, by name: what they hold is not known.
    package var unreadFiles: [String] = []
    /// The portfolio's rates into the project's currency.
    package let rates: [ExchangeRate]

    package init(
        folder: String, name: Located<RichText>, charter: Record, registers: [RegisterContent],
        updates: [WeeklyUpdate], signOffs: [SignOffRecord] = [], narratives: [Narrative], otherFiles: [String],
        sources: SourceMap, registerSet: RegisterSet = .builtIn, rates: [ExchangeRate] = []
    ) {
        self.rates = rates
        self.registerSet = registerSet
        self.folder = folder
        self.name = name
        self.charter = charter
        self.registers = registers
        self.updates = updates
        self.signOffs = signOffs
        self.narratives = narratives
        self.otherFiles = otherFiles
        self.sources = sources
    }

    /// The records of a register; empty when the project has none.
    package func records(_ register: Register) -> [Record] {
        registers.first { $0.register === register }?.records ?? []
    }

    package func content(_ register: Register) -> RegisterContent? {
        registers.first { $0.register === register }
    }

    /// The project's ID: what the charter says, else the folder's name.
    package var id: String { charter[Charter.id]?.plain ?? folder }

    package var language: Language { charter[Charter.language]?.language ?? .english }

    /// `milestones.md:15`, the form in which `status.json` names a place.
    package func source(of span: Span) -> String {
        guard let file = sources.file(of: span) else { return "" }
        return "\(file.name):\(file.line(at: Int(span.offset)))"
    }
}
