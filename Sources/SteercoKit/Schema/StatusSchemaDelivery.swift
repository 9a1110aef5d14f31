import ProjectAssessment
import ProjectModel

/// The keys of the delivery in `status.json`.
extension StatusSchema {
    static var delivery: [Key] {
        [
            Key("tests", .list(test), "The last cycle of each type of test."),
            Key("migration", .list(migration), "Each object, as reconciled."),
            Key("training", .list(training), "Each audience."),
            Key("effort", .optional(effort), "Person-days; null without a register of them."),
            Key("payments", .list(payment), "In the order in which they are written."),
            Key("selection", .optional(selection), "Candidates by weighted scores; null without scores."),
            Key("goLive", .optional(goLive), "The go or no-go board; null where there is none."),
        ]
    }

    private static var test: Shape {
        .object([
            Key("type", .words(TestType.allCases.map(\.canonical)), "The type of test."),
            Key("cycle", .optional(.text), "The cycle."),
            Key("run", decimal, "How many were run."),
            Key("passed", decimal, "How many passed."),
            Key("failed", decimal, "How many failed."),
            Key("blocked", decimal, "How many could not be run."),
            Key("passRate", .optional(decimal), "Passed / run."),
            Key("previousPassRate", .optional(decimal), "That of the cycle before."),
        ])
    }

    private static var migration: Shape {
        .object([
            Key("id", .optional(.text), "Its ID."),
            Key("object", .text, "What is migrated."),
            Key("source", .optional(decimal), "Records in the source."),
            Key("loaded", .optional(decimal), "Records loaded."),
            Key("rejected", .optional(decimal), "Records rejected."),
            Key("excluded", .optional(decimal), "Records left out on purpose."),
            Key("reconciled", .optional(decimal), "Loaded / (source − excluded)."),
            Key("sumDifference", .optional(decimal), "Sum in the target less that in the source."),
            Key("balanced", .optional(.flag), "Whether loaded, rejected and excluded make up the source."),
            Key("withinTolerance", .optional(.flag), "Whether rate and sums keep the tolerance."),
        ])
    }

    private static var training: Shape {
        .object([
            Key("audience", .text, "Whom it is for."),
            Key("headcount", .optional(decimal), "How many there are."),
            Key("attended", .optional(decimal), "How many were reached."),
            Key("coverage", .optional(decimal), "Attended / headcount."),
            Key("assessed", .optional(decimal), "How many were assessed."),
            Key("passed", .optional(decimal), "How many passed."),
            Key("passRate", .optional(decimal), "Passed / assessed."),
        ])
    }

    private static var days: [Key] {
        [
            Key("planned", .optional(decimal), "Person-days planned."),
            Key("used", .optional(decimal), "Person-days used."),
            Key("remaining", .optional(decimal), "Person-days still needed."),
            Key("share", .optional(decimal), "Used / planned."),
        ]
    }

    private static var effort: Shape {
        .object(
            days + [
                Key("logged", .optional(decimal), "Person-days of the work log."),
                Key("unsigned", .whole, "Entries of the log without a signature."),
                Key(
                    "stages", .list(.object([Key("stage", .optional(.text), "The stage's ID.")] + days)), "By stage."),
            ])
    }

    private static var payment: Shape {
        .object([
            Key("id", .optional(.text), "Its ID."),
            Key("for", .text, "The milestone or stage that it is tied to."),
            Key("amount", .optional(decimal), "How much."),
            Key("due", .optional(day), "When it is due."),
            Key("state", .words(PaymentAssessment.State.allCases.map(\.rawValue)), "How far it has come."),
        ])
    }

    private static var selection: Shape {
        .object([
            Key("leader", .optional(.text), "Who leads; null where nobody leads alone."),
            Key(
                "candidates",
                .list(
                    .object([
                        Key("candidate", .text, "Its name."),
                        Key("rank", .optional(.whole), "1 for the best."),
                        Key("score", .optional(decimal), "The weighted score."),
                    ])), "Best first."),
            Key(
                "nearestTurn",
                .optional(
                    .object([
                        Key("criterion", .text, "Whose weight would have to change."),
                        Key("weight", decimal, "Its weight."),
                        Key("turningWeight", decimal, "The weight at which the rival draws level."),
                        Key("rival", .text, "Who would draw level."),
                    ])), "The least change of one weight that takes the lead; null where none does."),
        ])
    }

    private static var goLive: Shape {
        let verdicts = Shape.words([GoLiveBoard.Verdict.go, .open, .noGo].map(\.name))
        return .object([
            Key("date", day, "The day of the go-live."),
            Key("reached", .flag, "Whether it has come."),
            Key("verdict", verdicts, "What the lines come to."),
            Key(
                "items",
                .list(
                    .object([
                        Key("kind", .text, "What is looked at, such as check or rehearsal."),
                        Key("check", .optional(.text), "The check's words."),
                        Key("verdict", verdicts, "Go, open or no-go."),
                        Key("detail", .optional(.text), "What it rests on, in English."),
                    ])), "The lines of the board."),
        ])
    }
}
