extension Cell {
    /// What the cell holds as programs read it; nil for nothing and for what is open.
    func canonical(_ type: FieldType) -> String? {
        switch value {
        case .empty, .open: return nil
        case .unread: return source
        case .text: return text.plain
        case .date(let date): return date.canonical
        case .number(let number): return number.canonical
        case .percent(let share): return Self.percent(share)
        case .percents(let shares): return shares.map(Self.percent).joined(separator: ", ")
        case .duration(let duration): return Self.text(duration)
        case .durations(let durations): return durations.map(Self.text).joined(separator: ", ")
        case .scale(.score(let step)): return String(step)
        case .scale(.percent(let share)): return Self.percent(share)
        case .state(let index):
            guard case .state(let vocabulary) = type, vocabulary.words.indices.contains(index) else { return source }
            return vocabulary.words[index].canonical
        case .references(let references):
            return references.map { reference in reference.register.map { "\($0):\(reference.id)" } ?? reference.id }
                .joined(separator: ", ")
        case .yesNo(let answer): return answer ? "yes" : "no"
        case .target(let range): return Self.text(range)
        }
    }

    private static func percent(_ share: DecimalNumber) -> String {
        share.movingPointLeft(-2).map { $0.plain + "%" } ?? share.plain
    }

    private static func text(_ duration: PlanDuration) -> String {
        let unit =
            switch duration.unit {
            case .day: "d"
            case .week: "w"
            case .month: "m"
            }
        return duration.amount.plain + unit
    }

    private static func text(_ range: TargetRange) -> String {
        let unit = WrittenNumber.suffix(range.unit)
        let lower = range.lower.map(\.plain) ?? ""
        let upper = range.upper.map(\.plain) ?? ""
        switch range.relation {
        case .plain: return (lower.isEmpty ? upper : lower) + unit
        case .atLeast: return ">= " + lower + unit
        case .above: return "> " + lower + unit
        case .atMost: return "<= " + upper + unit
        case .below: return "< " + upper + unit
        case .between: return lower + "-" + upper + unit
        }
    }
}

extension PlanDate {
    /// `2026-11-20`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`, or the first and the last day of several quarters.
    package var canonical: String {
        switch precision {
        case .day: first.iso
        case .week: first.week.iso
        case .month: String(first.iso.prefix(7))
        case .quarter: "\(first.iso.prefix(4))-Q\((first.month + 2) / 3)"
        case .quarters: first.iso + "/" + last.iso
        case .year: String(first.iso.prefix(4))
        }
    }
}
