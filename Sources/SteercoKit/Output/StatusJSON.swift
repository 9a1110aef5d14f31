import Diagnostics
import ProjectAssessment
import ProjectModel

/// `status.json`: every figure of a project, for programs.
///
/// Amounts are decimal strings in the currency's base unit. Quotients of money are rounded half to even to the cent,
/// ratios and times to four places. What is absent or undefined is null, with the reason by key in `undefined`.
enum StatusJSON {
    static func bytes(
        _ assessment: ProjectAssessment, findings: [PlacedFinding], commit: String?, digests: [String: String]
    ) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("schema", "steerco.status/1")
            json.key("project", object: { write(project: assessment, into: &$0) })
            json.key("asOf", assessment.statusDate.iso)
            json.key("week", assessment.statusDate.week.iso)
            json.key("commit", commit)
            json.key("status", object: { write(status: assessment, into: &$0) })
            let confidence = assessment.confidence
            json.key(
                "deliveryConfidence",
                object: { json in
                    json.key("level", confidence.level.rawValue)
                    json.key("text", ReasonText.english(confidence))
                })
            json.key(
                "milestones",
                array: { json in
                    for (milestone, implied) in zip(assessment.milestones, assessment.schedule.implied) {
                        json.object { write(milestone, implied, assessment, into: &$0) }
                    }
                })
            json.key("schedule", object: { write(assessment, into: &$0) })
            json.key("earnedValue")
            if let value = assessment.earnedValue {
                json.object { StatusJSONEarnedValue.write(value, into: &$0) }
            } else {
                json.null()
            }
            json.key("budget")
            if let budget = assessment.budget { json.object { write(budget, into: &$0) } } else { json.null() }
            json.key(
                "risks",
                array: { json in
                    for risk in assessment.risks {
                        json.object { write(risk, previous: assessment.earlier?.score(of: risk), into: &$0) }
                    }
                })
            json.key("riskExposure", assessment.exposure.threats?.plain)
            json.key("opportunityExposure", assessment.exposure.opportunities?.plain)
            json.key(
                "kpis",
                array: { json in
                    for kpi in assessment.kpis { json.object { write(kpi, into: &$0) } }
                })
            json.key(
                "acceptance",
                array: { json in
                    for stage in assessment.acceptance {
                        json.object { write(stage, digests[stage.stage], into: &$0) }
                    }
                })
            json.key("requirementCoverage")
            if let coverage = assessment.requirementCoverage {
                json.object { write(coverage, into: &$0) }
            } else {
                json.null()
            }
            StatusJSONDelivery.write(assessment, into: &json)
            json.key("changesSince", assessment.changes == nil ? nil : assessment.changesSince.iso)
            json.key(
                "changes",
                array: { json in
                    for change in assessment.changes ?? [] { json.object { ChangeJSON.write(change, into: &$0) } }
                })
            json.key(
                "exchangeRates",
                array: { json in
                    for rate in assessment.usedRates { json.object { write(rate, into: &$0) } }
                })
            json.key(
                "workings",
                array: { json in
                    for working in assessment.workings {
                        json.object { StatusJSONWorking.write(working, assessment.project, into: &$0) }
                    }
                })
            json.key("findings", object: { FindingsAsJSON.write(counts: findings, into: &$0) })
        }
        json.newline()
        return json.bytes
    }

    private static func write(project assessment: ProjectAssessment, into json: inout JSONText) {
        let project = assessment.project
        json.key("id", project.id)
        json.key("name", project.name.value.plain)
        json.key("language", project.language.tag)
        json.key("currency", project.charter[Charter.currency]?.plain)
        json.key("stage", assessment.currentStage?.id?.value)
        json.key("start", project.charter[Charter.start]?.iso)
        json.key("finish", project.charter[Charter.finish]?.iso)
    }

    // MARK: Status

    private static func write(status assessment: ProjectAssessment, into json: inout JSONText) {
        json.key(
            "overall",
            object: { json in
                json.key("computed", assessment.overall.name)
                json.key("declared", assessment.declaredOverall?.name)
                write(previous: assessment.earlier?.overall, into: &json)
                let worst = assessment.dimensions.filter { $0.computed == assessment.overall }
                write(
                    worst.flatMap { dimension in
                        dimension.reasons.filter { $0.status == assessment.overall }.map { ($0, dimension.dimension) }
                    }, assessment.project, into: &json)
            })
        for dimension in assessment.dimensions {
            json.key(
                dimension.dimension.name,
                object: { json in
                    json.key("computed", dimension.computed.name)
                    json.key("declared", dimension.declared?.name)
                    write(previous: assessment.earlier?.verdict(dimension.dimension), into: &json)
                    write(dimension.reasons.map { ($0, dimension.dimension) }, assessment.project, into: &json)
                })
        }
    }

    private static func write(previous: EarlierReport.Verdict?, into json: inout JSONText) {
        json.key("previous")
        guard let previous else { return json.null() }
        json.object { json in
            json.key("computed", previous.computed.name)
            json.key("declared", previous.declared?.name)
        }
    }

    private static func write(_ reasons: [(Reason, Dimension)], _ project: Project, into json: inout JSONText) {
        json.key(
            "reasons",
            array: { json in
                for (reason, dimension) in reasons {
                    json.object { json in
                        json.key("code", reason.code.rawValue)
                        json.key("status", reason.status.name)
                        json.key("record", reason.record)
                        json.key("source", reason.sources.first.map { project.source(of: $0) })
                        json.key("text", ReasonText.english(reason, dimension))
                    }
                }
            })
    }

    // MARK: Records

    private static func write(_ assessment: ProjectAssessment, into json: inout JSONText) {
        let names = { (milestones: [MilestoneAssessment]) in milestones.compactMap { $0.record.id?.value } }
        let schedule = assessment.schedule
        json.key("finish", assessment.finish?.date.iso)
        json.key("baselineFinish", assessment.baselineFinish?.iso)
        json.key("reached", schedule.counts?.reached)
        json.key("due", schedule.counts?.due)
        json.key("bei", schedule.baselineExecution?.rounded(places: 4))
        json.key("missed", array: { json in for id in names(schedule.missed) { json.string(id) } })
        json.key("next", array: { json in for id in names(schedule.next) { json.string(id) } })
        json.key(
            "chain", array: { json in for id in names(schedule.chain.map(\.milestone)) { json.string(id) } })
    }

    private static func write(
        _ milestone: MilestoneAssessment, _ implied: CivilDate?, _ assessment: ProjectAssessment,
        into json: inout JSONText
    ) {
        let project = assessment.project
        json.key("id", milestone.record.id?.value)
        json.key("name", milestone.record.title.plain)
        json.key("baseline", milestone.baseline?.iso)
        json.key("forecast", milestone.forecast?.iso)
        json.key("actual", milestone.actual?.iso)
        json.key("slipDays", milestone.slipDays)
        json.key("slipSinceLastReport", assessment.earlier?.slip(of: milestone))
        json.key("impliedForecast", implied?.iso)
        json.key("state", milestone.state.rawValue)
        json.key("source", project.source(of: milestone.record.span))
    }

    private static func write(_ risk: RiskAssessment, previous: Int?, into json: inout JSONText) {
        json.key("id", risk.record.id?.value)
        json.key("score", risk.score)
        json.key("previousScore", previous)
        json.key("residualScore", risk.residual?.score)
        json.key("targetScore", risk.target?.score)
        json.key("exposure", risk.exposure?.plain)
        json.key("band", risk.score == nil ? nil : risk.band.name)
        json.key("state", (risk.record[Risks.state] ?? .open).canonical)
    }

    private static func write(_ kpi: KPIAssessment, into json: inout JSONText) {
        json.key("id", kpi.record.id?.value)
        json.key("value", kpi.last?.value.plain)
        json.key("target", kpi.target.flatMap(plain))
        json.key("baseline", kpi.baseline?.plain)
        json.key("progress", kpi.progress?.rounded(places: 4))
        json.key("trend", kpi.trend?.direction.rawValue)
        json.key("state", kpi.state.name)
        json.key("stale", kpi.isStale)
        json.key("measured", kpi.last?.date.iso)
    }

    /// A bound as a plain number; a range as `35..45`.
    private static func plain(_ range: TargetRange) -> String? {
        switch (range.lower, range.upper) {
        case (let lower?, let upper?) where lower != upper: lower.plain + ".." + upper.plain
        case (let bound?, _), (nil, let bound?): bound.plain
        case (nil, nil): nil
        }
    }

    private static func write(_ stage: AcceptanceAssessment, _ digest: String?, into json: inout JSONText) {
        json.key("stage", stage.stage)
        json.key("criteria", stage.criteria.count)
        json.key("passed", stage.passed)
        json.key("conditional", stage.conditional)
        json.key("failed", stage.failed)
        json.key("pending", stage.pending + stage.unread)
        json.key("notApplicable", stage.notApplicable)
        json.key("executedRate", stage.executedRate?.rounded(places: 4))
        json.key("plannedRate", stage.plannedRate?.rounded(places: 4))
        json.key("signOff", stage.signOff.rawValue)
        json.key("version", stage.signing.version)
        json.key(
            "signatures",
            array: { json in
                for record in stage.signing.current {
                    json.object { json in
                        json.key("party", record.party.canonical)
                        json.key("name", Visible.text(record.name))
                        json.key("decision", record.decision.rawValue)
                        json.key("method", record.statement.method.rawValue)
                        json.key("date", record.date.iso)
                    }
                }
            })
        json.key(
            "openConditions",
            array: { json in
                for issue in stage.openConditions { json.string(Visible.text(issue.id?.value ?? "")) }
            })
        json.key("digest", digest.map { "sha256:" + $0 })
    }

    private static func write(_ coverage: RequirementCoverage, into json: inout JSONText) {
        json.key("inForce", coverage.inForce)
        json.key("covered", coverage.covered)
        json.key("verified", coverage.verified)
        json.key("coverage", coverage.coverage?.rounded(places: 4))
        json.key("verification", coverage.verification?.rounded(places: 4))
    }

    // MARK: Money

    private static func write(_ rate: ExchangeRate, into json: inout JSONText) {
        json.key("currency", rate.currency)
        json.key("in", rate.to)
        json.key("rate", rate.rate.plain)
        json.key("date", rate.date.iso)
    }

    private static func write(_ budget: BudgetAssessment, into json: inout JSONText) {
        json.key("baseline", budget.total.baseline?.plain)
        json.key("changes", budget.total.changes?.plain)
        json.key("budget", budget.total.budget?.plain)
        json.key("committed", budget.total.committed?.plain)
        json.key("actual", budget.total.actual?.plain)
        json.key("forecast", budget.total.forecast?.plain)
        json.key("variance", budget.total.variance?.plain)
        json.key("reserve")
        if let reserve = budget.reserve {
            json.object { json in
                json.key("baseline", reserve.baseline.plain)
                json.key("drawn", reserve.drawn.plain)
                json.key("left", reserve.left.plain)
                json.key(
                    "draws",
                    array: { json in
                        for draw in reserve.draws {
                            json.object { json in
                                json.key("change", draw.change.id?.value)
                                json.key("amount", draw.amount?.plain)
                            }
                        }
                    })
            }
        } else {
            json.null()
        }
    }
}
