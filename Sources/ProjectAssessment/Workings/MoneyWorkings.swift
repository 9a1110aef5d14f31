import Diagnostics
import ProjectModel

extension ProjectAssessment {
    private var budgetLines: [Record] { project.records(Budget.register) }

    /// The cells of a column that has a total, without those that add nothing.
    private func column(_ field: Field<DecimalNumber>, of lines: [Record]) -> (terms: [Expression], spans: [Span]) {
        let filled = lines.filter { line in line[field].map { !$0.isZero } ?? false }
        return (filled.compactMap { $0[field].map { .number($0) } }, filled.map { $0.span(of: field) })
    }

    var moneyWorkings: [Working] {
        guard let budget else { return [] }
        var workings: [Working] = []
        let columns: [(key: String, name: Localized, field: Field<DecimalNumber>, total: DecimalNumber?)] = [
            ("baseline", Localized("Budget, baseline", "预算基线", "預算基準"), Budget.baseline, budget.total.baseline),
            ("changes", Localized("Budget, changes", "预算变更", "預算變更"), Budget.changes, budget.total.changes),
            ("committed", Localized("Committed", "已承诺", "已承諾"), Budget.committed, budget.total.committed),
            ("actual", Localized("Actual", "实际", "實際"), Budget.actual, budget.total.actual),
            ("forecast", Localized("Forecast", "预测", "預測"), Budget.forecast, budget.total.forecast),
        ]
        for column in columns {
            guard let total = column.total else { continue }
            let (terms, spans) = self.column(column.field, of: budgetLines)
            workings.append(
                Working(
                    column.key, column.name, Localized("sum of the column", "该列合计", "該欄合計"), .sum(terms),
                    .amount(Rational(total)), at: spans))
        }
        if let base = budget.total.baseline, let changes = budget.total.changes, let total = budget.total.budget {
            workings.append(
                Working(
                    "budget", Localized("Budget", "预算", "預算"),
                    Localized("baseline + changes", "基线 + 变更", "基準 + 變更"), .sum([.number(base), .number(changes)]),
                    .amount(Rational(total)), at: []))
        }
        if let total = budget.total.budget, let forecast = budget.total.forecast, let variance = budget.total.variance {
            workings.append(
                Working(
                    "variance", Localized("Variance", "偏差", "差異"),
                    Localized("budget − forecast", "预算 − 预测", "預算 − 預測"),
                    .difference(.number(total), .number(forecast)), .amount(Rational(variance)), at: []))
        }
        if let cost = costAtCompletion, !cost.isEstimate {
            workings.append(
                Working(
                    "overrun", Localized("Cost at completion over budget", "完工成本超预算", "完工成本超預算"),
                    Localized("(forecast − budget) ÷ budget", "（预测 − 预算）÷ 预算", "（預測 − 預算）÷ 預算"),
                    .quotient(.difference(.number(cost.amount), .number(cost.budget)), .number(cost.budget)),
                    .share(cost.share), at: []))
        }
        return workings + reserveWorkings
    }

    private var reserveWorkings: [Working] {
        guard let reserve = budget?.reserve else { return [] }
        let lines = budgetLines.filter(Budget.isReserve)
        let taken = column(Budget.changes, of: lines)
        let spent = column(Budget.actual, of: lines)
        let baseline = column(Budget.baseline, of: lines)
        let terms = taken.terms.map { Expression.product([.number(-1), $0]) } + spent.terms
        return [
            Working(
                "reserveDrawn", Localized("Reserve drawn", "已动用储备", "已動用準備金"),
                Localized(
                    "− changes + actual of the reserve's lines", "− 储备行的变更 + 其实际支出", "− 準備金列的變更 + 其實際支出"),
                .sum(terms), .amount(Rational(reserve.drawn)), at: taken.spans + spent.spans),
            Working(
                "reserveLeft", Localized("Reserve left", "剩余储备", "剩餘準備金"),
                Localized("baseline of the reserve − drawn", "储备基线 − 已动用", "準備金基準 − 已動用"),
                .difference(.sum(baseline.terms), .number(reserve.drawn)), .amount(Rational(reserve.left)),
                at: baseline.spans),
        ]
    }

    var scopeWorkings: [Working] {
        guard let share = approvedChangeShare, let baseline = budget?.total.baseline else { return [] }
        let counted = share.changes.filter { $0[Changes.costImpact] != nil }
        return [
            Working(
                "changeShare", Localized("Approved changes against the baseline", "已批准变更占基线", "已核准變更占基準"),
                Localized(
                    "sum of the absolute cost impacts ÷ baseline cost", "成本影响绝对值合计 ÷ 基线成本", "成本影響絕對值合計 ÷ 基準成本"),
                .quotient(
                    .sum(counted.compactMap { $0[Changes.costImpact].map { .number($0.magnitude) } }),
                    .number(baseline)), .share(share.share), at: counted.map { $0.span(of: Changes.costImpact) })
        ]
    }
}
