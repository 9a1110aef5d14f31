import ProjectModel

/// An earlier report as lines of text, for a cache: a word and its values, parted by tabs.
extension EarlierReport {
    package var text: String {
        var lines = ["date\t\(statusDate.iso)", "overall\t" + Self.text(overall)]
        for dimension in Dimension.allCases {
            if let verdict = verdicts[dimension] { lines.append("dimension\t\(dimension.name)\t" + Self.text(verdict)) }
        }
        let figures = figures
        lines.append(
            "figures\t\(figures.finish?.iso ?? "-")\t\(figures.cost?.plain ?? "-")\t\(figures.exposure?.plain ?? "-")")
        let counts = [
            figures.passed, figures.criteria, figures.highRisks, figures.openRisks, figures.errors, figures.warnings,
        ]
        lines.append("counts\t" + counts.map(String.init).joined(separator: "\t"))
        // An ID with a line break in it could not be told from two lines.
        for (id, date) in milestones.sorted(by: { Self.isBefore($0.key, $1.key) }) where !id.contains("\n") {
            lines.append("milestone\t\(date.iso)\t\(id)")
        }
        for (id, step) in places.sorted(by: { Self.isBefore($0.key, $1.key) }) where !id.contains("\n") {
            lines.append("risk\t\(step.probability)\t\(step.impact)\t\(id)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads what `text` wrote; nil for anything else.
    package init?(text: String) {
        var statusDate: CivilDate?
        var overall: Verdict?
        var figures = Figures()
        var verdicts: [Dimension: Verdict] = [:]
        var milestones: [String: CivilDate] = [:]
        var places: [String: Step] = [:]
        for line in text.split(separator: "\n") {
            // An ID is the last value, whatever stands in it.
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            switch (parts[0], parts.count) {
            case ("date", 2): statusDate = CivilDate(iso: parts[1])
            case ("overall", 3): overall = Self.verdict(parts[1], parts[2])
            case ("dimension", 4):
                guard let dimension = Dimension.allCases.first(where: { $0.name == parts[1] }),
                    let verdict = Self.verdict(parts[2], parts[3])
                else { return nil }
                verdicts[dimension] = verdict
            case ("figures", 4):
                figures.finish = CivilDate(iso: parts[1])
                figures.cost = DecimalNumber(plain: parts[2])
                figures.exposure = DecimalNumber(plain: parts[3])
            case ("counts", 7):
                let counts = parts.dropFirst().compactMap { Int($0) }
                guard counts.count == 6 else { return nil }
                (figures.passed, figures.criteria) = (counts[0], counts[1])
                (figures.highRisks, figures.openRisks) = (counts[2], counts[3])
                (figures.errors, figures.warnings) = (counts[4], counts[5])
            case ("milestone", 3...):
                guard let date = CivilDate(iso: parts[1]) else { return nil }
                milestones[parts[2...].joined(separator: "\t")] = date
            case ("risk", 4...):
                guard let probability = Int(parts[1]), let impact = Int(parts[2]) else { return nil }
                places[parts[3...].joined(separator: "\t")] = Step(probability: probability, impact: impact)
            default: return nil
            }
        }
        guard let statusDate, let overall else { return nil }
        self.init(
            statusDate: statusDate, overall: overall, figures: figures, verdicts: verdicts, milestones: milestones,
            places: places)
    }

    private static func text(_ verdict: Verdict) -> String {
        "\(verdict.computed.rawValue)\t" + (verdict.declared.map { String($0.rawValue) } ?? "-")
    }

    private static func verdict(_ computed: String, _ declared: String) -> Verdict? {
        guard let status = Int(computed).flatMap(Status.init(rawValue:)) else { return nil }
        return Verdict(computed: status, declared: Int(declared).flatMap(Status.init(rawValue:)))
    }

    private static func isBefore(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }
}
