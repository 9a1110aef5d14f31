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
            json.key(
                "milestones",
                array: { json in
                    for milestone in assessment.milestones {
                        json.object { write(milestone, assessment.project, into: &$0) }
                    }
                })
            json.key("earnedValue")
            if let value = assessment.earnedValue { json.object { write(value, into: &$0) } } else { json.null() }
            json.key("budget")
            if let budget = assessment.budget { json.object { write(budget, into: &$0) } } else { json.null() }
            json.key(
                "risks",
                array: { json in
                    for risk in assessment.risks { json.object { write(risk, into: &$0) } }
                })
            json.key("riskExposure", assessment.risks.threatExposure?.plain)
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
            StatusJSONDelivery.write(assessment, into: &json)
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
                json.key("previous")
                json.null()
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
                    json.key("previous")
                    json.null()
                    write(dimension.reasons.map { ($0, dimension.dimension) }, assessment.project, into: &json)
                })
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

    private static func write(_ milestone: MilestoneAssessment, _ project: Project, into json: inout JSONText) {
        json.key("id", milestone.record.id?.value)
        json.key("name", milestone.record.title.plain)
        json.key("baseline", milestone.baseline?.iso)
        json.key("forecast", milestone.forecast?.iso)
        json.key("actual", milestone.actual?.iso)
        json.key("slipDays", milestone.slipDays)
        json.key("state", milestone.state.rawValue)
        json.key("source", project.source(of: milestone.record.span))
    }

    private static func write(_ risk: RiskAssessment, into json: inout JSONText) {
        json.key("id", risk.record.id?.value)
        json.key("score", risk.score)
        json.key("previousScore")
        json.null()
        json.key("band", risk.score == nil ? nil : risk.band.name)
        json.key("state", (risk.record[Risks.state] ?? .open).canonical)
    }

    private static func write(_ kpi: KPIAssessment, into json: inout JSONText) {
        json.key("id", kpi.record.id?.value)
        json.key("value", kpi.last?.value.plain)
        json.key("target", kpi.target.flatMap(plain))
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
        json.key("signOff", stage.signOff.rawValue)
        json.key("digest", digest.map { "sha256:" + $0 })
    }

    // MARK: Money

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
            }
        } else {
            json.null()
        }
    }

    private static func write(_ value: EarnedValueAssessment, into json: inout JSONText) {
        let money = { (amount: Rational?) in amount.map { $0.decimal(places: 2)?.plain ?? $0.rounded(places: 2) } }
        // Sums are exact; only quotients are rounded.
        let exact = { (amount: Rational?) in amount.map { $0.decimal(places: 12)?.plain ?? $0.rounded(places: 12) } }
        let ratio = { (ratio: Rational?) in ratio.map { $0.rounded(places: 4) } }
        json.key("source", value.source.rawValue)
        json.key("bac", exact(value.budgetAtCompletion))
        json.key("pv", exact(value.plannedValue))
        json.key("ev", exact(value.earnedValue))
        json.key("ac", exact(value.actualCost))
        json.key("sv", exact(value.scheduleVariance))
        json.key("cv", exact(value.costVariance))
        json.key("spi", ratio(value.schedulePerformance))
        json.key("cpi", ratio(value.costPerformance))
        json.key("eac", money(value.estimate))
        json.key("eacAtypical", exact(value.estimateAtypical))
        json.key("eacComposite", money(value.estimateComposite))
        json.key("etc", money(value.estimateToComplete))
        json.key("vac", money(value.varianceAtCompletion))
        json.key("tcpi", ratio(value.toCompletePerformance))
        json.key("tcpiEac", ratio(value.toCompletePerformanceToEstimate))
        json.key("es", ratio(value.earnedSchedule))
        json.key("svt", ratio(value.scheduleVarianceTime))
        json.key("spit", ratio(value.schedulePerformanceTime))
        json.key("ieact", ratio(value.estimateTime))
        json.key(
            "undefined",
            object: { json in
                for (key, reason) in value.undefined { json.key(key, reason.rawValue) }
            })
    }
}
