import ProjectAssessment
import ProjectModel

/// A project made up from a seed, the same for the same seed, which can be written in several ways that must not matter.
struct GeneratedProject {
    /// Steele, Lea and Flood's SplitMix64.
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    /// How it is written.
    struct Manner {
        /// Every amount is this many times as much.
        var money = 1
        /// Every date is so many days later, the status date too.
        var days = 0
        /// Rows stand in another order.
        var order: UInt64?
        /// Amounts are written in thousands, as the heading says.
        var inThousands = false
    }

    let seed: UInt64

    /// Four places where thousands are written: three would be ambiguous, and refused.
    private func amount(_ value: Int, _ manner: Manner) -> String {
        let scaled = value * manner.money
        if !manner.inThousands { return String(scaled) }
        let rest = String(1000 + abs(scaled) % 1000).dropFirst()
        return "\(scaled < 0 ? "-" : "")\(abs(scaled) / 1000).\(rest)0"
    }

    func assessment(_ manner: Manner = Manner()) throws -> ProjectAssessment {
        var dice = Dice(state: seed)
        let base = CivilDate(dayNumber: 20_400)
        let day = { (offset: Int) in base.adding(days: offset + manner.days).iso }
        let unit = manner.inThousands ? " (k CNY)" : ""
        var tables: [(title: String, headings: String, rows: [String])] = []

        let stages = (1...4).map { number -> String in
            let start = Int.random(in: 0...200, using: &dice)
            let finish = start + Int.random(in: 0...150, using: &dice)
            let progress = Int.random(in: 0...1000, using: &dice)
            return
                "S\(number) | Stage | \(day(start)) | \(day(finish)) | \(progress / 10).\(progress % 10)% | \(amount(Int.random(in: 1...900_000, using: &dice), manner))"
        }
        tables.append(("Stages", "ID | Name | Start | Finish | Progress | Budget\(unit)", stages))
        let lines = (1...7).map { number -> String in
            let amounts = (0..<4).map { _ in amount(Int.random(in: 0...400_000, using: &dice), manner) }
            let change = amount(Int.random(in: -50_000...50_000, using: &dice), manner)
            return
                "B\(number) | \(number == 7 ? "Contingency reserve" : "Item \(number)") | \(amounts[0]) | \(change) | \(amounts[1]) | \(amounts[2]) | \(amounts[3])"
        }
        let columns = ["Baseline", "Changes", "Committed", "Actual", "Forecast"].map { $0 + unit }
        tables.append(("Budget", "ID | Category | " + columns.joined(separator: " | "), lines))
        let risks = (1...6).map { number -> String in
            let chance = Int.random(in: 1...99, using: &dice)
            return
                "R\(number) | Risk | \(chance)% | \(Int.random(in: 1...5, using: &dice)) | \(amount(Int.random(in: 0...90_000, using: &dice), manner))"
        }
        tables.append(("Risks", "ID | Risk | Probability | Impact | Cost\(unit)", risks))
        let milestones = (1...6).map { number -> String in
            let baseline = Int.random(in: 0...300, using: &dice)
            let forecast = baseline + Int.random(in: -20...60, using: &dice)
            let isReached = forecast < 150
            let waits = number > 1 && Bool.random(using: &dice) ? "M\(number - 1)" : ""
            return
                "M\(number) | Milestone | \(day(baseline)) | \(isReached ? "" : day(forecast)) | \(isReached ? day(forecast) : "") | \(waits)"
        }
        tables.append(("Milestones", "ID | Name | Baseline | Forecast | Actual | Depends on", milestones))
        var shuffle = Dice(state: manner.order ?? 0)
        let text = tables.map { title, headings, rows in
            table(title, headings, manner.order == nil ? rows : rows.shuffled(using: &shuffle))
        }
        return try assess(text.joined(), asOf: base.adding(days: 150 + manner.days).iso)
    }
}

/// The figures of an assessment by what they are.
struct ComparedFigures {
    var money: [String: Rational] = [:]
    var ratios: [String: Rational] = [:]
    var dates: [String: CivilDate] = [:]
    var days: [String: Int] = [:]
    var statuses: [String] = []

    init(_ assessment: ProjectAssessment) {
        for working in assessment.workings {
            switch working.result {
            case .amount(let value), .estimate(let value): money[working.key] = value
            case .ratio(let value), .share(let value), .count(let value), .quantity(let value):
                ratios[working.key] = value
            // Calendar months are not equally long: what is counted in them moves with the calendar.
            case .periods: break
            case .days(let value): days[working.key] = value
            case .date(let value): dates[working.key] = value
            }
        }
        // So is what is made of it.
        ratios["spit"] = nil
        for (milestone, implied) in zip(assessment.milestones, assessment.schedule.implied) {
            let id = milestone.record.id?.value ?? ""
            days["slip " + id] = milestone.slipDays
            dates["implied " + id] = implied
        }
        for risk in assessment.risks {
            ratios["score \(risk.record.id?.value ?? "")"] = risk.score.map { Rational($0) }
        }
        statuses = assessment.dimensions.map(\.computed.name)
    }
}
