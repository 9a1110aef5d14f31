import Diagnostics
import ProjectAssessment
import ProjectModel

/// `status.json` as JSON Schema 2020-12: every key that `StatusJSON` writes, each of which is always there.
package enum StatusSchema {
    package static let bytes: [UInt8] = {
        var json = JSONText()
        json.object { json in
            json.dialect()
            json.key("title", "steerco: status.json")
            json.key(
                "description",
                "Every figure of a project on a status date. Amounts are decimal texts in the currency's base unit; what "
                    + "is absent or undefined is null.")
            write(status, into: &json)
        }
        json.newline()
        return json.bytes
    }()

    // MARK: Forms

    static let day = Shape.form("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    static let decimal = Shape.form(#"^-?[0-9]+(\.[0-9]+)?$"#)
    private static let place = Shape.form("^.+:[0-9]+$")
    private static let colour = Shape.words(Status.allCases.map(\.name))

    // MARK: Keys

    private static var status: Shape {
        .object(
            [
                Key("schema", .words(["steerco.status/1"]), "The version of this form."),
                Key("project", project, "Which project it is."),
                Key("asOf", day, "The status date."),
                Key("week", .form("^[0-9]{4}-W[0-9]{2}$"), "Its ISO week."),
                Key("commit", .optional(.form("^[0-9a-f]{40,64}$")), "The commit that the files are of."),
                Key("status", dimensions, "The status, overall and by dimension."),
                Key("deliveryConfidence", confidence, "How sure one may be of delivery as planned."),
                Key("milestones", .list(milestone), "In the order in which they are written."),
                Key("schedule", schedule, "The milestones taken together."),
                Key(
                    "earnedValue", .optional(earnedValue),
                    "Null without a table, and without stages that have a budget."),
                Key("budget", .optional(budget), "Null without a budget."),
                Key("risks", .list(risk), "In the order in which they are written."),
                Key("riskExposure", .optional(decimal), "The expected monetary value of open threats."),
                Key("opportunityExposure", .optional(decimal), "The expected monetary value of open opportunities."),
                Key("kpis", .list(kpi), "In the order in which they are written."),
                Key("acceptance", .list(acceptance), "By stage."),
                Key("requirementCoverage", .optional(coverage), "Null without requirements."),
            ] + delivery + [
                Key(
                    "changesSince", .optional(day),
                    "The day of the last report; null where there is none to compare with."),
                Key("changes", .list(.object(ChangeJSON.schema)), "What was edited since then, once each."),
                Key("exchangeRates", .list(rate), "Those at which amounts were converted."),
                Key("workings", .list(working), "How the figures were worked out, in the order of the report."),
                Key("findings", findings, "How many there are."),
            ])
    }

    private static var project: Shape {
        .object([
            Key("id", .text, "The charter's ID, or the folder's name."),
            Key("name", .text, "The title."),
            Key("language", .words(Language.allCases.map(\.tag)), "The language of its pages."),
            Key("currency", .optional(.text), "The currency of all amounts."),
            Key("stage", .optional(.text), "The ID of the current stage."),
            Key("start", .optional(day), "The baseline's first day."),
            Key("finish", .optional(day), "The baseline's last day."),
        ])
    }

    private static var dimensions: Shape {
        .object(
            [Key("overall", dimension, "The worst dimension, with the reasons that decided.")]
                + Dimension.allCases.map { Key($0.name, dimension, "The dimension \($0.name).") })
    }

    private static var dimension: Shape {
        .object([
            Key("computed", colour, "What the figures say."),
            Key("declared", .optional(colour), "What the manager says."),
            Key("previous", .optional(previous), "What the last report said; null where none is known."),
            Key("reasons", .list(reason), "The worst first."),
        ])
    }

    private static var previous: Shape {
        .object([
            Key("computed", colour, "What the figures said."),
            Key("declared", .optional(colour), "What the manager said."),
        ])
    }

    private static var reason: Shape {
        .object([
            Key("code", .form("^[a-z]+(-[a-z]+)*$"), "What sort of reason it is."),
            Key("status", colour, "What this reason alone would give."),
            Key("record", .optional(.text), "The ID of the record that it is about."),
            Key("source", .optional(place), "The file and line that it comes from."),
            Key("text", .text, "The reason in English."),
        ])
    }

    private static var confidence: Shape {
        .object([
            Key(
                "level", .words(DeliveryConfidence.Level.allCases.map(\.rawValue)),
                "Recoverable is red with a path to green for all that is amber or red."),
            Key("text", .text, "The sentence in English, with what it rests on."),
        ])
    }

    private static var schedule: Shape {
        .object([
            Key("finish", .optional(day), "The latest date on which a milestone was reached or is expected."),
            Key("baselineFinish", .optional(day), "The charter's finish, else the latest baseline."),
            Key("reached", .optional(.whole), "How many milestones are reached."),
            Key("due", .optional(.whole), "How many were due by their baseline on the status date."),
            Key("bei", .optional(decimal), "Baseline execution index, reached / due."),
            Key("missed", .list(.text), "The IDs of those due and not reached."),
            Key("next", .list(.text), "The IDs of the next three."),
            Key("chain", .list(.text), "The IDs of the chain that drives the finish."),
        ])
    }

    private static var coverage: Shape {
        .object([
            Key("inForce", .whole, "Requirements that were not dropped."),
            Key("covered", .whole, "Of these, those with a criterion."),
            Key("verified", .whole, "Of these, those whose every criterion that applies has passed."),
            Key("coverage", .optional(decimal), "Covered as a share of one."),
            Key("verification", .optional(decimal), "Verified as a share of one."),
        ])
    }

    private static var working: Shape {
        .object([
            Key("key", .text, "The figure; that of a record has its ID behind a colon."),
            Key("name", .text, "What it is, in English."),
            Key("formula", .text, "In symbols or words."),
            Key(
                "expression", .optional(.text),
                "The same with exact numbers, dates and + - * / ( ); null where it has more than 200 of them."),
            Key("result", .text, "What comes out, rounded once: money to the cent, ratios and shares to four places."),
            Key("sources", .list(place), "The files and lines that the numbers come from."),
        ])
    }

    private static var rate: Shape {
        .object([
            Key("currency", .text, "The currency that amounts were written in."),
            Key("in", .text, "The project's currency."),
            Key("rate", decimal, "What one unit is worth."),
            Key("date", day, "Since when."),
        ])
    }

    private static var milestone: Shape {
        let states: [MilestoneAssessment.State] = [.planned, .late, .overdue, .reached]
        return .object([
            Key("id", .optional(.text), "Its ID."),
            Key("name", .text, "Its name."),
            Key("baseline", .optional(day), "When it was to be reached."),
            Key("forecast", .optional(day), "When it is expected."),
            Key("actual", .optional(day), "When it was reached."),
            Key("slipDays", .optional(.whole), "Calendar days behind the baseline; less than zero ahead of it."),
            Key(
                "slipSinceLastReport", .optional(.whole),
                "Days by which its date moved since; null where none is known."),
            Key("impliedForecast", .optional(day), "Its date, or that of what it depends on where that is later."),
            Key("state", .words(states.map(\.rawValue)), "Where it stands on the status date."),
            Key("source", place, "The file and line that it is written in."),
        ])
    }

    private static var risk: Shape {
        let bands = Status.allCases.filter { $0 != .notRated }.map(\.name)
        return .object([
            Key("id", .optional(.text), "Its ID."),
            Key("score", .optional(.whole), "Probability times impact, 1 to 25."),
            Key("previousScore", .optional(.whole), "The score in the last report; null where none is known."),
            Key("residualScore", .optional(.whole), "The score with the response in place."),
            Key("targetScore", .optional(.whole), "The score that is aimed at."),
            Key("exposure", .optional(decimal), "Probability times cost."),
            Key("band", .optional(.words(bands)), "The colour of the score."),
            Key("state", .words(RiskState.allCases.map(\.canonical)), "Its state."),
        ])
    }

    private static var kpi: Shape {
        .object([
            Key("id", .optional(.text), "Its ID."),
            Key("value", .optional(decimal), "The last measurement, in the KPI's own unit."),
            Key(
                "target", .optional(.form(#"^-?[0-9]+(\.[0-9]+)?(\.\.-?[0-9]+(\.[0-9]+)?)?$"#)),
                "A bound, or a range as 90..110."),
            Key("baseline", .optional(decimal), "Where it began."),
            Key("progress", .optional(decimal), "(actual − baseline) / (target − baseline)."),
            Key(
                "trend", .optional(.words(KPIAssessment.Trend.allCases.map(\.rawValue))),
                "Over the last three measurements."),
            Key("state", colour, "The value held against target and threshold."),
            Key("stale", .flag, "Whether the last measurement is older than the interval."),
            Key("measured", .optional(day), "The day of the last measurement."),
        ])
    }

    private static var acceptance: Shape {
        .object([
            Key("stage", .text, "The stage's ID, or final."),
            Key("criteria", .whole, "How many criteria it has."),
            Key("passed", .whole, "How many passed."),
            Key("conditional", .whole, "How many passed with a condition."),
            Key("failed", .whole, "How many failed."),
            Key("pending", .whole, "How many have no result yet."),
            Key("notApplicable", .whole, "How many do not apply."),
            Key("executedRate", .optional(decimal), "Passed, of those with a result."),
            Key("plannedRate", .optional(decimal), "Passed, of all that apply."),
            Key(
                "signOff",
                .words([
                    "not ready", "ready", "partly signed", "signed", "signed with conditions", "rejected",
                    "changed since signing",
                ]), "How far signing has come."),
            Key("version", .whole, "The version of the sheet: one more than was signed, once that has changed."),
            Key(
                "signatures",
                .list(
                    .object([
                        Key("party", .text, "client, vendor or supervisor."),
                        Key("name", .text, "Who signed."),
                        Key("decision", .text, "accept, conditional or reject."),
                        Key("method", .text, "ssh or paper."),
                        Key("date", day, "On which day."),
                    ])), "The signatures that hold, and are of what the sheet says."),
            Key("openConditions", .list(.text), "Issues on which a signed acceptance depends and that are open."),
            Key("digest", .optional(.form("^sha256:[0-9a-f]{64}$")), "The digest of what the sheet says."),
        ])
    }

    private static var findings: Shape {
        .object(
            Severity.allCases.reversed().map { Key($0.name, .whole, "How many findings of severity \($0.name).") })
    }
}
