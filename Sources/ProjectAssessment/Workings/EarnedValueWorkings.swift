import Diagnostics
import ProjectModel

extension ProjectAssessment {
    var earnedValueWorkings: [Working] {
        guard let value = earnedValue else { return [] }
        return amounts(value) + indices(value) + estimates(value) + duration(value) + schedule(value)
    }

    private func duration(_ value: EarnedValueAssessment) -> [Working] {
        guard let duration = value.plan?.duration else { return [] }
        return [
            Working(
                "pd", Localized("Planned duration, PD", "计划工期 PD", "計畫工期 PD"),
                Localized("time at which the plan reaches BAC", "计划达到 BAC 的时间", "計畫達到 BAC 的時間"), .number(duration),
                .periods(duration), at: [])
        ]
    }

    // MARK: The four amounts

    private func amounts(_ value: EarnedValueAssessment) -> [Working] {
        let amounts: [(key: String, name: Localized, figure: Rational?)] = [
            ("bac", Localized("Budget at completion, BAC", "完工预算 BAC", "完工預算 BAC"), value.budgetAtCompletion),
            ("pv", Localized("Planned value, PV", "计划价值 PV", "計畫值 PV"), value.plannedValue),
            ("ev", Localized("Earned value, EV", "挣值 EV", "實獲值 EV"), value.earnedValue),
            ("ac", Localized("Actual cost, AC", "实际成本 AC", "實際成本 AC"), value.actualCost),
        ]
        return amounts.compactMap { key, name, figure in
            guard let figure else { return nil }
            let (formula, expression, spans) =
                value.source == .table ? fromTable(key, figure, value) : fromStages(key, figure, value)
            return Working(
                key, name, formula, expression, .money(figure), at: spans)
        }
    }

    private typealias Origin = (formula: Localized, expression: Expression, spans: [Span])

    /// A cumulative table has the figure as it is; one of each period's own adds up.
    private func fromTable(_ key: String, _ figure: Rational, _ value: EarnedValueAssessment) -> Origin {
        let counted = key == "bac" ? value.periods : Array(value.periods.prefix(value.counted))
        let isPerPeriod = project.records(EarnedValue.register).isEmpty
        guard isPerPeriod else {
            return (
                key == "bac"
                    ? Localized("planned value of the last period", "最后一期的计划价值", "最後一期的計畫值")
                    : Localized(
                        "as the table gives it for the last period that counts", "表中最近一个计入期间的值", "表中最近一個計入期間的值"),
                .number(figure), counted.suffix(1).map(\.span)
            )
        }
        let amount = { (period: EarnedValuePeriod) in
            switch key {
            case "ev": period.earned
            case "ac": period.actual
            default: period.planned
            }
        }
        var before = Rational(0)
        let terms = counted.map { period -> Expression in
            let sum = amount(period) ?? before
            defer { before = sum }
            return .number(sum - before)
        }
        return (Localized("sum of the periods", "各期合计", "各期合計"), .sum(terms), counted.map(\.span))
    }

    private func fromStages(_ key: String, _ figure: Rational, _ value: EarnedValueAssessment) -> Origin {
        let stages = value.stages
        switch key {
        case "bac":
            return (
                Localized("sum of the stages' budgets", "各阶段预算合计", "各階段預算合計"),
                .sum(stages.map { .number($0.budget) }), stages.flatMap(\.budgetSpans)
            )
        case "pv":
            let begun = stages.filter { $0.passed(by: statusDate) > 0 }
            return (
                Localized(
                    "sum of each stage's budget × days passed ÷ its baseline days", "各阶段预算 × 已过天数 ÷ 基准天数之和",
                    "各階段預算 × 已過天數 ÷ 基準天數之和"),
                .sum(
                    begun.map {
                        .quotient(.product([.number($0.budget), .number($0.passed(by: statusDate))]), .number($0.days))
                    }),
                begun.map(\.record.span)
            )
        case "ev":
            let earning = stages.filter { $0.progress.map { !$0.isZero } ?? false }
            return (
                Localized("sum of each stage's budget × progress", "各阶段预算 × 完成率之和", "各階段預算 × 完成率之和"),
                .sum(earning.map { .product([.number($0.budget), .number($0.progress ?? Rational(0))]) }),
                earning.map(\.record.span)
            )
        default:
            return (Localized("the budget's actual", "预算的实际支出", "預算的實際支出"), .number(figure), [])
        }
    }

    // MARK: What is made of them

    private func indices(_ value: EarnedValueAssessment) -> [Working] {
        let (planned, earned, actual, total) = (
            value.plannedValue.map { Expression.number($0) }, value.earnedValue.map { Expression.number($0) },
            value.actualCost.map { Expression.number($0) }, value.budgetAtCompletion.map { Expression.number($0) }
        )
        var workings: [Working] = []
        func add(
            _ key: String, _ name: Localized, _ formula: String, _ figure: Rational?,
            _ result: (Rational) -> Working.Result,
            _ left: Expression?, _ right: Expression?, _ make: (Expression, Expression) -> Expression
        ) {
            guard let figure, let left, let right else { return }
            workings.append(Working(key, name, formula, make(left, right), result(figure), at: []))
        }
        add(
            "sv", Localized("Schedule variance, SV", "进度偏差 SV", "時程差異 SV"), "EV − PV", value.scheduleVariance,
            Working.Result.money,
            earned, planned, Expression.difference)
        add(
            "cv", Localized("Cost variance, CV", "成本偏差 CV", "成本差異 CV"), "EV − AC", value.costVariance,
            Working.Result.money, earned,
            actual, Expression.difference)
        add(
            "spi", Localized("Schedule performance index, SPI", "进度绩效指数 SPI", "時程績效指標 SPI"), "EV ÷ PV",
            value.schedulePerformance, Working.Result.ratio, earned, planned, Expression.quotient)
        add(
            "cpi", Localized("Cost performance index, CPI", "成本绩效指数 CPI", "成本績效指標 CPI"), "EV ÷ AC",
            value.costPerformance, Working.Result.ratio, earned, actual, Expression.quotient)
        add(
            "percentComplete", Localized("Complete", "完成百分比", "完成百分比"), "EV ÷ BAC", value.percentComplete,
            Working.Result.share, earned, total, Expression.quotient)
        add(
            "percentPlanned", Localized("Planned", "计划百分比", "計畫百分比"), "PV ÷ BAC", value.percentPlanned,
            Working.Result.share, planned, total, Expression.quotient)
        add(
            "percentSpent", Localized("Spent", "支出百分比", "支出百分比"), "AC ÷ BAC", value.percentSpent,
            Working.Result.share, actual, total, Expression.quotient)
        return workings
    }

    private func estimates(_ value: EarnedValueAssessment) -> [Working] {
        guard let total = value.budgetAtCompletion.map({ Expression.number($0) }),
            let earned = value.earnedValue.map({ Expression.number($0) }),
            let actual = value.actualCost.map({ Expression.number($0) })
        else { return [] }
        // Made of the four amounts alone, so that no rounded index is used on the way.
        let isDone = value.budgetAtCompletion == value.earnedValue
        // What is done costs what it has cost.
        let estimate = isDone ? actual : Expression.quotient(.product([total, actual]), earned)
        let left = Expression.difference(total, earned)
        var workings: [Working] = []
        func add(
            _ key: String, _ name: Localized, _ formula: String, _ expression: Expression, _ result: Working.Result?
        ) {
            if let result { workings.append(Working(key, name, formula, expression, result, at: [])) }
        }
        add(
            "eac", Localized("Estimate at completion, EAC", "完工估算 EAC", "完工估算 EAC"),
            isDone ? "AC, since EV = BAC" : "BAC ÷ CPI = BAC × AC ÷ EV", estimate, value.estimate.map { .estimate($0) })
        add(
            "eacAtypical", Localized("EAC, the rest as planned", "EAC（剩余按计划）", "EAC（剩餘按計畫）"), "AC + (BAC − EV)",
            .sum([actual, left]),
            value.estimateAtypical.map { .money($0) })
        if let planned = value.plannedValue.map({ Expression.number($0) }) {
            add(
                "eacComposite", Localized("EAC by both indices", "EAC（双指数）", "EAC（雙指標）"),
                isDone
                    ? "AC, since EV = BAC"
                    : "AC + (BAC − EV) ÷ (CPI × SPI) = AC + (BAC − EV) × AC × PV ÷ (EV × EV)",
                isDone
                    ? actual
                    : .sum([actual, .quotient(.product([left, actual, planned]), .product([earned, earned]))]),
                value.estimateComposite.map { .estimate($0) })
        }
        add(
            "etc", Localized("Estimate to complete, ETC", "完工尚需估算 ETC", "完工尚需估算 ETC"), "EAC − AC",
            .difference(estimate, actual), value.estimateToComplete.map { .estimate($0) })
        add(
            "vac", Localized("Variance at completion, VAC", "完工偏差 VAC", "完工差異 VAC"), "BAC − EAC",
            .difference(total, estimate), value.varianceAtCompletion.map { .estimate($0) })
        add(
            "tcpi", Localized("To-complete index to BAC, TCPI", "完工尚需绩效指数 TCPI（BAC）", "完工尚需績效指標 TCPI（BAC）"),
            "(BAC − EV) ÷ (BAC − AC)", .quotient(left, .difference(total, actual)),
            value.toCompletePerformance.map { .ratio($0) })
        add(
            "tcpiEac", Localized("To-complete index to EAC", "完工尚需绩效指数 TCPI（EAC）", "完工尚需績效指標 TCPI（EAC）"),
            "(BAC − EV) ÷ (EAC − AC)", .quotient(left, .difference(estimate, actual)),
            value.toCompletePerformanceToEstimate.map { .ratio($0) })
        return workings
    }

    // MARK: Earned schedule

    private func schedule(_ value: EarnedValueAssessment) -> [Working] {
        guard let schedule = value.schedule, let plan = value.plan, let earned = value.earnedValue else { return [] }
        let (time, passed) = (Expression.number(schedule.earnedSchedule), Expression.number(schedule.actualTime))
        var workings = [
            Working(
                "at", Localized("Actual time, AT", "已过时间 AT", "已過時間 AT"),
                value.source == .table
                    ? Localized("periods that have ended", "已结束的期数", "已結束的期數")
                    : Localized(
                        "calendar months since the start of the first stage", "自首个阶段开始的日历月数", "自首個階段開始的日曆月數"),
                passed, .periods(schedule.actualTime), at: []),
            Working(
                "es", Localized("Earned schedule, ES", "挣得进度 ES", "實獲時程 ES"),
                "C + (EV − PV(C)) ÷ (PV(C+1) − PV(C))", earnedSchedule(plan, earned),
                .periods(schedule.earnedSchedule), at: []),
            Working(
                "svt", Localized("Schedule variance in time, SV(t)", "时间进度偏差 SV(t)", "時間時程差異 SV(t)"), "ES − AT",
                .difference(time, passed), .periods(schedule.scheduleVariance), at: []),
        ]
        if let index = schedule.schedulePerformance {
            workings.append(
                Working(
                    "spit", Localized("Schedule index by time, SPI(t)", "时间进度绩效指数 SPI(t)", "時間時程績效指標 SPI(t)"),
                    "ES ÷ AT", .quotient(time, passed), .ratio(index), at: []))
        }
        if let estimate = schedule.estimate {
            workings.append(
                Working(
                    "ieact", Localized("Estimated duration, IEAC(t)", "预计工期 IEAC(t)", "預計工期 IEAC(t)"),
                    "PD ÷ SPI(t) = PD × AT ÷ ES",
                    .quotient(.product([.number(schedule.plannedDuration), passed]), time), .periods(estimate), at: []))
        }
        return workings
    }

    private func earnedSchedule(_ plan: PlanCurve, _ earned: Rational) -> Expression {
        guard let (left, right) = plan.step(at: earned) else { return .number(plan.earnedSchedule(earned)) }
        let share = Expression.quotient(
            .difference(.number(earned), .number(left.value)), .difference(.number(right.value), .number(left.value)))
        let length = right.time - left.time
        return .sum([
            .number(left.time), length == Rational(1) ? share : .product([share, .number(length)]),
        ])
    }
}
