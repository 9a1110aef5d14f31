import Diagnostics
import ProjectModel

extension ProjectAssessment {
    var acceptanceWorkings: [Working] {
        guard !acceptance.isEmpty else { return [] }
        let totals = acceptanceTotals
        let spans = project.records(Acceptance.register).map(\.span)
        var workings = [
            Working(
                "criteriaPassed", Localized("Criteria passed", "通过的验收指标", "通過的驗收項目"),
                Localized("sum over the stages", "各阶段合计", "各階段合計"), .sum(acceptance.map { .number($0.passed) }),
                .count(Rational(totals.passed)), at: spans),
            Working(
                "criteriaApplicable", Localized("Criteria that apply", "适用的验收指标", "適用的驗收項目"),
                Localized("sum over the stages, without those that do not apply", "各阶段合计，不含不适用项", "各階段合計，不含不適用項"),
                .sum(acceptance.map { .number($0.applicable) }), .count(Rational(totals.of)), at: []),
        ]
        let executed = acceptance.reduce(0) { $0 + $1.executed }
        if let rate = Rational(totals.passed) / Rational(executed) {
            workings.append(
                Working(
                    "executedRate", Localized("Passed of executed", "已执行通过率", "已執行通過率"),
                    Localized(
                        "passed ÷ (passed + conditional + failed)", "通过 ÷（通过 + 有条件通过 + 不通过）", "通過 ÷（通過 + 有條件通過 + 不通過）"),
                    .quotient(.number(totals.passed), .number(executed)), .share(rate), at: []))
        }
        if let rate = Rational(totals.passed) / Rational(totals.of) {
            workings.append(
                Working(
                    "plannedRate", Localized("Passed of planned", "计划通过率", "計畫通過率"),
                    Localized("passed ÷ all that apply", "通过 ÷ 全部适用项", "通過 ÷ 全部適用項"),
                    .quotient(.number(totals.passed), .number(totals.of)), .share(rate), at: []))
        }
        guard let coverage = requirementCoverage, let covered = coverage.coverage, let verified = coverage.verification
        else { return workings }
        let requirements = project.records(Requirements.register).map(\.span)
        return workings + [
            Working(
                "coverage", Localized("Requirements covered", "需求覆盖率", "需求涵蓋率"),
                Localized("with a criterion ÷ in force", "有验收指标的需求 ÷ 有效需求", "有驗收項目的需求 ÷ 有效需求"),
                .quotient(.number(coverage.covered), .number(coverage.inForce)), .share(covered), at: requirements),
            Working(
                "verification", Localized("Requirements verified", "需求验证率", "需求驗證率"),
                Localized("with all criteria passed ÷ in force", "指标全部通过的需求 ÷ 有效需求", "項目全部通過的需求 ÷ 有效需求"),
                .quotient(.number(coverage.verified), .number(coverage.inForce)), .share(verified), at: requirements),
        ]
    }

    var deliveryWorkings: [Working] {
        var workings: [Working] = []
        for test in tests {
            guard let rate = test.passRate else { continue }
            let name = test.type.label
            workings.append(
                Working(
                    "passRate:" + name.english,
                    Localized(
                        "Pass rate, \(name.english)", "通过率：\(name.simplifiedChinese)", "通過率：\(name.traditionalChinese)"),
                    Localized("passed ÷ run, last cycle", "通过 ÷ 已执行（最近一轮）", "通過 ÷ 已執行（最近一輪）"),
                    .quotient(
                        .sum(test.records.compactMap { $0[Tests.passed].map { .number($0) } }),
                        .sum(test.records.compactMap { $0[Tests.run].map { .number($0) } })), .share(rate),
                    at: test.records.map(\.span)))
        }
        return workings + effortWorkings
    }

    private var effortWorkings: [Working] {
        guard let effort, let share = effort.total.share, let used = effort.total.used,
            let planned = effort.total.planned
        else { return [] }
        let sum = { (key: String, name: Localized, field: Field<DecimalNumber>, total: DecimalNumber) in
            let rows = self.project.records(Effort.register).filter { row in row[field].map { !$0.isZero } ?? false }
            return Working(
                key, name, Localized("sum of the column", "该列合计", "該欄合計"),
                .sum(rows.compactMap { $0[field].map { .number($0) } }), .quantity(Rational(total)),
                at: rows.map { $0.span(of: field) })
        }
        return [
            sum("effortPlanned", Localized("Person-days planned", "计划人天", "計畫人天"), Effort.planned, planned),
            sum("effortUsed", Localized("Person-days used", "已用人天", "已用人天"), Effort.used, used),
            Working(
                "effortShare", Localized("Share of person-days used", "已用人天占比", "已用人天占比"),
                Localized("used ÷ planned", "已用 ÷ 计划", "已用 ÷ 計畫"), .quotient(.number(used), .number(planned)),
                .share(share), at: []),
        ]
    }
}
