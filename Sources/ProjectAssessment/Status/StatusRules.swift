import Diagnostics
import ProjectModel

/// What decides a dimension's status, one function a dimension: each gives its reasons in any order.
struct StatusRules {
    let review: Review
    let tolerances: Tolerances
    let milestones: [MilestoneAssessment]
    let risks: [RiskAssessment]
    let exposure: RiskExposure
    let kpis: [KPIAssessment]
    let budget: BudgetAssessment?
    let earnedValue: EarnedValueAssessment?
    let effort: EffortAssessment?
    let migration: [MigrationAssessment]
    let tests: [TestAssessment]

    var project: Project { review.project }
    var statusDate: CivilDate { review.statusDate }

    func reasons(_ dimension: Dimension) -> [Reason] {
        switch dimension {
        case .schedule: schedule
        case .cost: cost
        case .scope: scope
        case .risk: risk
        case .quality: quality
        case .resources: resources
        case .benefits: benefits
        }
    }

    /// The records that a dimension is rated by and that could not be read.
    func unread(_ dimension: Dimension) -> [Record] {
        let registers: [Register] =
            switch dimension {
            case .schedule where earnedValue?.source == .stages: [Milestones.register, Stages.register]
            case .cost where earnedValue?.source == .stages: [Budget.register, Stages.register]
            case .schedule: [Milestones.register, EarnedValue.register, EarnedValue.registerPerPeriod]
            case .cost: [Budget.register, EarnedValue.register, EarnedValue.registerPerPeriod]
            case .scope: [Changes.register, Requirements.register]
            case .risk: [Risks.register]
            case .quality: [Issues.register, Tests.register, Migration.register, QualityAudits.register]
            case .resources: [Effort.register]
            case .benefits: [KPIs.register, Measurements.register]
            }
        return registers.flatMap { project.records($0) }.filter(\.hasUnread)
            + unknown(dimension).filter { !$0.hasUnread }
    }

    /// Records that say too little to be rated: a threat without a score, a milestone under way without a baseline.
    private func unknown(_ dimension: Dimension) -> [Record] {
        switch dimension {
        case .risk: risks.filter { $0.isOpen && !$0.isOpportunity && $0.place == nil }.map(\.record)
        case .schedule: milestones.filter { $0.isOpen && $0.baseline == nil }.map(\.record)
        default: []
        }
    }

    func ratio(_ hundredths: Int) -> Rational {
        Rational(DecimalNumber(mantissa: Int128(hundredths), scale: 2) ?? .zero)
    }

    // MARK: Schedule

    private var schedule: [Reason] {
        var reasons: [Reason] = []
        for milestone in milestones where milestone.isOpen {
            let id = milestone.record.id?.value
            if let forecast = milestone.forecast, forecast < statusDate {
                reasons.append(
                    Reason(
                        .forecastPassed, .red, record: id,
                        [.record(id ?? milestone.record.title.plain), .date(forecast)],
                        at: [milestone.record.span(of: Milestones.forecast)]))
            }
            guard let slip = milestone.slipDays, let baseline = milestone.baseline else { continue }
            let amber = tolerances.scheduleAmber.days(from: baseline)
            let red = tolerances.scheduleRed.days(from: baseline)
            let days = Rational(slip)
            guard days > amber else { continue }
            reasons.append(
                Reason(
                    .milestoneSlips, days > red ? .red : .amber, record: id,
                    [
                        .record(id ?? milestone.record.title.plain), .days(slip), .text(amber.shortText),
                        .text(red.shortText),
                    ],
                    at: [milestone.record.span]))
        }
        // The worst slip first: it is the one that the page has room for.
        reasons.sort { left, right in
            guard left.status == right.status else { return left.status > right.status }
            return slip(of: left) > slip(of: right)
        }
        if let index = earnedValue?.schedulePerformance {
            let spans = earnedValue.map { Array($0.spans.prefix(1)) } ?? []
            if index < ratio(85) {
                reasons.append(Reason(.spiLow, .red, [.ratio(index), .text("0.85")], at: spans))
            } else if index < ratio(95) {
                reasons.append(Reason(.spiLow, .amber, [.ratio(index), .text("0.95")], at: spans))
            } else {
                reasons.append(Reason(.spiWithinTolerance, .green, [.ratio(index)], at: spans))
            }
        }
        let open = milestones.filter(\.isOpen)
        if !milestones.isEmpty, !reasons.contains(where: { $0.code == .milestoneSlips || $0.code == .forecastPassed }) {
            let worst = open.compactMap(\.slipDays).max() ?? 0
            reasons.insert(
                Reason(
                    .milestonesWithinTolerance, .green, [.count(open.count), .days(worst)],
                    at: open.prefix(1).map(\.record.span)),
                at: 0)
        }
        return reasons
    }

    private func slip(of reason: Reason) -> Int {
        for case .days(let days) in reason.parameters { return days }
        return .max
    }

    // MARK: Cost

    private var cost: [Reason] {
        var reasons: [Reason] = []
        if let cost = CostAtCompletion(budget, earnedValue) {
            reasons.append(
                overrun(
                    cost, at: cost.isEstimate ? earnedValue?.spans ?? [] : budget.map { [$0.span] } ?? []))
        } else if let missing = budget?.missing["forecast"] {
            reasons.append(Reason(.forecastIncomplete, .notRated, at: missing))
        }
        if let reserve = budget?.reserve, !reserve.baseline.isZero || reserve.left.isNegative {
            let parameters: [Reason.Parameter] = [.money(reserve.left), .money(reserve.baseline)]
            if Rational(reserve.left) <= Rational(0) {
                reasons.append(Reason(.reserveSpent, .red, parameters, at: reserve.spans))
            } else if Rational(reserve.drawn) * Rational(2) > Rational(reserve.baseline) {
                reasons.append(Reason(.reserveHalfDrawn, .amber, parameters, at: reserve.spans))
            }
        }
        if let index = earnedValue?.costPerformance {
            let spans = earnedValue.map { Array($0.spans.prefix(1)) } ?? []
            if index < ratio(90) {
                reasons.append(Reason(.cpiLow, .red, [.ratio(index), .text("0.90")], at: spans))
            } else if index < ratio(95) {
                reasons.append(Reason(.cpiLow, .amber, [.ratio(index), .text("0.95")], at: spans))
            } else {
                reasons.append(Reason(.cpiWithinTolerance, .green, [.ratio(index)], at: spans))
            }
        }
        return reasons
    }

    private func overrun(_ cost: CostAtCompletion, at spans: [Span]) -> Reason {
        let limit = { (share: DecimalNumber) in Rational(share) * cost.budget }
        let status: Status =
            cost.over > limit(tolerances.costRed) ? .red : cost.over > limit(tolerances.costAmber) ? .amber : .green
        let over: Reason.Code = cost.isEstimate ? .estimateOverBudget : .forecastOverBudget
        let within: Reason.Code = cost.isEstimate ? .estimateWithinTolerance : .costWithinTolerance
        let parameters: [Reason.Parameter] = [
            .roundedMoney(cost.amount), .roundedMoney(cost.budget), .percent(cost.share),
            .percent(Rational(status == .red ? tolerances.costRed : tolerances.costAmber)),
        ]
        return Reason(status == .green ? within : over, status, parameters, at: spans)
    }

    // MARK: Risk

    private var risk: [Reason] {
        let threats = risks.filter { $0.isOpen && !$0.isOpportunity }
        guard !risks.isEmpty else { return [] }
        var reasons: [Reason] = []
        for threat in threats.stablySorted(by: { ($0.score ?? 0) > ($1.score ?? 0) }) {
            guard let place = threat.place, place.band >= .moderate else { continue }
            let id = threat.record.id?.value
            let name = Reason.Parameter.record(id ?? threat.record.title.plain)
            let isOverdue = threat.record[Risks.due].map { $0 < statusDate } ?? false
            if place.band == .high, let gap = gap(threat.record, isOverdue: isOverdue) {
                reasons.append(
                    Reason(
                        .threatUnmanaged, .red, record: id, [name, .count(place.score), .words(gap)],
                        at: [threat.record.span]
                    ))
            } else {
                reasons.append(
                    Reason(.threatHigh, .amber, record: id, [name, .count(place.score)], at: [threat.record.span]))
            }
        }
        if let exposure = exposure.threats, let left = budget?.reserve?.left, exposure > left {
            reasons.insert(
                Reason(.exposureOverReserve, .red, [.money(exposure), .money(left)], at: budget?.reserve?.spans ?? []),
                at: 0)
        }
        for threat in threats {
            guard let indicator = threat.crossedIndicator, indicator.state == .red else { continue }
            let id = threat.record.id?.value
            reasons.insert(
                Reason(
                    .indicatorCrossed, .red, record: id,
                    [
                        .record(id ?? threat.record.title.plain),
                        .record(indicator.record.id?.value ?? indicator.record.title.plain),
                    ],
                    at: [threat.record.span, indicator.record.span]), at: 0)
        }
        if reasons.isEmpty {
            reasons.append(Reason(.risksLow, .green, [.count(threats.count)], at: threats.prefix(1).map(\.record.span)))
        }
        return reasons
    }

    private func gap(_ record: Record, isOverdue: Bool) -> Localized? {
        if record[Risks.owner] == nil { return Localized("without an owner", "没有责任人", "沒有負責人") }
        if record[Risks.response] == nil, record[Risks.strategy] != .accept {
            return Localized("without a response", "没有应对措施", "沒有因應措施")
        }
        if record[Risks.contingency] == nil { return Localized("without a contingency plan", "没有应急计划", "沒有應變計畫") }
        if isOverdue { return Localized("with its response overdue", "应对措施已逾期", "因應措施已逾期") }
        return nil
    }
}

extension Rational {
    /// As few digits as it takes, for limits that people wrote.
    var shortText: String { decimal(places: 2)?.plain ?? rounded(places: 2) }
}
