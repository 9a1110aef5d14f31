import Diagnostics
import ProjectAssessment
import ProjectModel

/// The part of `status.json` that tells of the delivery: tests, migration, training, person-days, payments, go-live.
enum StatusJSONDelivery {
    static func write(_ assessment: ProjectAssessment, into json: inout JSONText) {
        json.key("tests", array: { json in for test in assessment.tests { json.object { write(test, into: &$0) } } })
        json.key(
            "migration",
            array: { json in for object in assessment.migration { json.object { write(object, into: &$0) } } })
        json.key(
            "training",
            array: { json in for audience in assessment.training { json.object { write(audience, into: &$0) } } })
        json.key("effort")
        if let effort = assessment.effort { json.object { write(effort, into: &$0) } } else { json.null() }
        json.key(
            "payments",
            array: { json in for payment in assessment.payments { json.object { write(payment, into: &$0) } } })
        json.key("selection")
        if let selection = assessment.selection {
            json.object { write(selection, into: &$0) }
        } else {
            json.null()
        }
        json.key("goLive")
        if let board = assessment.goLiveBoard { json.object { write(board, into: &$0) } } else { json.null() }
    }

    private static func ratio(_ value: Rational?) -> String? { value.map { $0.rounded(places: 4) } }

    private static func write(_ test: TestAssessment, into json: inout JSONText) {
        json.key("type", test.type.canonical)
        json.key("cycle", test.cycle)
        json.key("run", test.run.plain)
        json.key("passed", test.passed.plain)
        json.key("failed", test.failed.plain)
        json.key("blocked", test.blocked.plain)
        json.key("passRate", ratio(test.passRate))
        json.key("previousPassRate", ratio(test.previousRate))
    }

    private static func write(_ object: MigrationAssessment, into json: inout JSONText) {
        json.key("id", object.record.id?.value)
        json.key("object", object.record.title.plain)
        json.key("source", object.record[Migration.sourceCount]?.plain)
        json.key("loaded", object.record[Migration.loaded]?.plain)
        json.key("rejected", object.record[Migration.rejected]?.plain)
        json.key("excluded", object.record[Migration.excluded]?.plain)
        json.key("reconciled", ratio(object.rate))
        json.key("sumDifference", object.sumDifference?.plain)
        json.key("balanced")
        if let isBalanced = object.isBalanced { json.boolean(isBalanced) } else { json.null() }
        json.key("withinTolerance")
        if let isWithin = object.isWithinTolerance { json.boolean(isWithin) } else { json.null() }
    }

    private static func write(_ audience: TrainingAssessment, into json: inout JSONText) {
        json.key("audience", audience.audience)
        json.key("headcount", audience.headcount?.plain)
        json.key("attended", audience.attended?.plain)
        json.key("coverage", ratio(audience.coverage))
        json.key("assessed", audience.assessed?.plain)
        json.key("passed", audience.passed?.plain)
        json.key("passRate", ratio(audience.passRate))
    }

    private static func write(_ effort: EffortAssessment, into json: inout JSONText) {
        write(effort.total, into: &json)
        json.key("logged", effort.logged?.plain)
        json.key("unsigned", effort.unsigned)
        json.key(
            "stages",
            array: { json in
                for stage in effort.stages {
                    json.object { json in
                        json.key("stage", stage.id)
                        write(stage.days, into: &json)
                    }
                }
            })
    }

    private static func write(_ days: EffortAssessment.Days, into json: inout JSONText) {
        json.key("planned", days.planned?.plain)
        json.key("used", days.used?.plain)
        json.key("remaining", days.remaining?.plain)
        json.key("share", ratio(days.share))
    }

    private static func write(_ payment: PaymentAssessment, into json: inout JSONText) {
        json.key("id", payment.record.id?.value)
        json.key("for", payment.record.title.plain)
        json.key("amount", payment.amount?.plain)
        json.key("due", payment.due?.iso)
        json.key("state", payment.state.rawValue)
    }

    private static func write(_ selection: SelectionAssessment, into json: inout JSONText) {
        json.key("leader", selection.winner?.name)
        json.key(
            "candidates",
            array: { json in
                for candidate in selection.ranking {
                    json.object { json in
                        json.key("candidate", candidate.name)
                        json.key("rank", candidate.rank)
                        json.key("score", ratio(candidate.result))
                    }
                }
            })
        json.key("nearestTurn")
        guard let turn = selection.nearestTurn else { return json.null() }
        json.object { json in
            json.key("criterion", turn.criterion.title.plain)
            json.key("weight", turn.weight.plain)
            json.key("turningWeight", turn.turningWeight.rounded(places: 4))
            json.key("rival", turn.rival)
        }
    }

    private static func write(_ board: GoLiveBoard, into json: inout JSONText) {
        json.key("date", board.goLive.date.iso)
        json.key("reached", board.goLive.isReached)
        json.key("verdict", board.verdict.name)
        json.key(
            "items",
            array: { json in
                for item in board.items {
                    json.object { json in
                        json.key("kind", item.kind.rawValue)
                        json.key("check", item.record?.title.plain)
                        json.key("verdict", item.verdict.name)
                        json.key("detail", item.detail.map(ReasonText.english))
                    }
                }
            })
    }
}
