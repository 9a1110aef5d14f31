import Diagnostics
import ProjectModel

extension ProjectAssessment {
    var riskWorkings: [Working] {
        let names: [(key: String, name: Localized, figure: DecimalNumber?, isOpportunity: Bool)] = [
            (
                "riskExposure", Localized("Exposure of open threats", "未关闭威胁的敞口", "未結案威脅的曝險"),
                exposure.threats, false
            ),
            (
                "opportunityExposure", Localized("Worth of open opportunities", "未关闭机会的预期价值", "未結案機會的預期價值"),
                exposure.opportunities, true
            ),
        ]
        return names.compactMap { key, name, figure, isOpportunity in
            guard let figure else { return nil }
            let counted = risks.filter { $0.isOpen && $0.isOpportunity == isOpportunity && $0.exposure != nil }
            let terms = counted.compactMap { risk -> Expression? in
                guard let share = risk.share, let cost = risk.record[Risks.cost] else { return nil }
                return .product([.number(share), .number(cost)])
            }
            return Working(
                key, name, Localized("sum of probability × cost", "概率 × 损失金额之和", "機率 × 損失金額之和"), .sum(terms),
                .amount(Rational(figure)), at: counted.map(\.record.span))
        }
    }

    var kpiWorkings: [Working] {
        kpis.compactMap { kpi in
            guard let progress = kpi.progress, let last = kpi.last, let baseline = kpi.baseline, let goal = kpi.goal
            else { return nil }
            let id = kpi.record.id?.value ?? kpi.record.title.plain
            return Working(
                "kpiProgress:" + id,
                Localized("\(id), from baseline to target", "\(id)，从起始值到目标", "\(id)，從起始值到目標"),
                Localized(
                    "(last − baseline) ÷ (target − baseline)", "（最近值 − 起始值）÷（目标 − 起始值）", "（最近值 − 起始值）÷（目標 − 起始值）"),
                .quotient(
                    .difference(.number(last.value), .number(baseline)), .difference(.number(goal), .number(baseline))),
                .share(progress), at: [kpi.record.span, last.span])
        }
    }
}
