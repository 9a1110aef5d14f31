/// Budget and earned value in the schema of `status.json`.
extension StatusSchema {
    static var budget: Shape {
        .object([
            Key("baseline", .optional(decimal), "The baseline's total."),
            Key("changes", .optional(decimal), "The approved changes."),
            Key("budget", .optional(decimal), "Baseline and changes."),
            Key("committed", .optional(decimal), "What is committed."),
            Key("actual", .optional(decimal), "What is spent."),
            Key("forecast", .optional(decimal), "What it is expected to come to."),
            Key("variance", .optional(decimal), "Budget less forecast; less than zero is over."),
            Key("reserve", .optional(reserve), "The contingency reserve; null without one."),
        ])
    }

    private static var reserve: Shape {
        .object([
            Key("baseline", decimal, "What was set aside."),
            Key("drawn", decimal, "What was drawn."),
            Key("left", decimal, "What is left."),
            Key("draws", .list(draw), "The approved changes that drew on it."),
        ])
    }

    private static var draw: Shape {
        .object([
            Key("change", .optional(.text), "The change's ID."),
            Key("amount", .optional(decimal), "Its cost impact."),
        ])
    }

    private static let figures: [(key: String, meaning: String)] = [
        ("bac", "Budget at completion."),
        ("pv", "Planned value."),
        ("ev", "Earned value."),
        ("ac", "Actual cost."),
        ("sv", "Schedule variance, EV − PV."),
        ("cv", "Cost variance, EV − AC."),
        ("spi", "Schedule performance index, EV / PV."),
        ("cpi", "Cost performance index, EV / AC."),
        ("eac", "Estimate at completion, BAC / CPI."),
        ("eacAtypical", "Estimate where the rest goes as planned, AC + BAC − EV."),
        ("eacComposite", "Estimate by both indices, AC + (BAC − EV) / (CPI · SPI)."),
        ("etc", "Estimate to complete, EAC − AC."),
        ("vac", "Variance at completion, BAC − EAC."),
        ("tcpi", "To-complete performance index for BAC."),
        ("tcpiEac", "To-complete performance index for EAC."),
        ("percentComplete", "EV / BAC."),
        ("percentPlanned", "PV / BAC."),
        ("percentSpent", "AC / BAC."),
        ("at", "Actual time: how many periods have passed."),
        ("pd", "Planned duration, in periods."),
        ("es", "Earned schedule, in periods."),
        ("svt", "Schedule variance in periods."),
        ("spit", "Schedule performance index by time."),
        ("ieact", "Estimate of the duration, in periods."),
    ]

    static var earnedValue: Shape {
        let reasons = (figures.map(\.key) + ["earnedUntil", "forecastFinish"]).map {
            Key($0, .text, "Why it is undefined.")
        }
        var keys = [Key("source", .words(["table", "stages"]), "What the figures are taken from.")]
        keys += figures.map { Key($0.key, .optional(decimal), $0.meaning) }
        keys.append(Key("earnedUntil", .optional(day), "The day on which the plan reaches what is earned."))
        keys.append(Key("forecastFinish", .optional(day), "The day of the estimate of the duration."))
        keys.append(Key("undefined", .partial(reasons), "The reason by key where a figure is null."))
        return .object(keys)
    }
}
