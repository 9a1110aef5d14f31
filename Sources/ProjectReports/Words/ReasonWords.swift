import Diagnostics
import ProjectAssessment
import ProjectModel

/// A status's reasons in words.
package enum ReasonWords {
    /// One sentence without a full stop.
    package static func text(_ reason: Reason, _ dimension: Dimension? = nil, _ format: PageFormat) -> String {
        if reason.code == .nothingToRate, format.isForClient {
            return Localized("no data in this edition", "本版无数据", "本版無資料")[format.language]
        }
        if reason.code == .nothingToRate, let dimension { return missing[dimension]?[format.language] ?? "" }
        guard let template = sentences[reason.code] else { return reason.code.rawValue }
        return Phrase(template, reason.parameters.map { .text(words($0, format)) }).text(in: format.language)
    }

    /// A sentence of the assessment with its parameters, such as what a line of the go-live board rests on.
    package static func text(_ statement: Statement, _ format: PageFormat) -> String {
        Phrase(statement.words, statement.parameters.map { .text(words($0, format)) }).text(in: format.language)
    }

    /// How sure one may be of delivery, in one sentence.
    package static func text(_ confidence: DeliveryConfidence, _ format: PageFormat) -> String {
        let isChinese = format.language.isChinese
        let facts = confidence.facts.map { text($0, format) }.joined(separator: isChinese ? "；" : "; ")
        return confidence.level.words[format.language] + (isChinese ? "：" : ": ") + facts + (isChinese ? "。" : ".")
    }

    private static func words(_ parameter: Reason.Parameter, _ format: PageFormat) -> String {
        switch parameter {
        case .record(let text), .text(let text): text
        case .days(let days): format.number(days)
        case .count(let count): format.number(count)
        case .number(let number): format.number(number, places: 1)
        case .money(let amount): format.money(amount)
        case .roundedMoney(let amount): format.money(amount)
        case .percent(let share): format.percent(share)
        case .ratio(let ratio): format.ratio(ratio)
        case .date(let date): format.date(date)
        case .words(let words): words[format.language]
        case .list(let all):
            all.map { $0[format.language] }.joined(separator: format.language.isChinese ? "、" : ", ")
        }
    }

    private static let sentences: [Reason.Code: Localized] = [
        .milestoneSlips: Localized(
            "{0} is {1} days late, tolerance {2} to {3}", "{0} 延误 {1} 天，容差 {2} 至 {3} 天", "{0} 延遲 {1} 天，容許 {2} 至 {3} 天"),
        .milestonesWithinTolerance: Localized(
            "open milestones: {0}, largest slip {1} days", "{0} 个未完成里程碑，最大偏差 {1} 天", "{0} 個未完成里程碑，最大偏差 {1} 天"),
        .forecastPassed: Localized(
            "{0} was forecast for {1} and is not reached", "{0} 预测 {1} 完成，至今未达成", "{0} 預測 {1} 完成，至今未達成"),
        .spiLow: Localized("SPI {0}, limit {1}", "SPI {0}，界限 {1}", "SPI {0}，界限 {1}"),
        .spiWithinTolerance: Localized("SPI {0}", "SPI {0}", "SPI {0}"),
        .forecastOverBudget: Localized(
            "forecast {0} against {1}, over by {2}, tolerance {3}", "预测 {0}，预算 {1}，超出 {2}，容差 {3}",
            "預測 {0}，預算 {1}，超出 {2}，容許 {3}"),
        .estimateOverBudget: Localized(
            "EAC {0} against {1}, over by {2}, tolerance {3}", "EAC {0}，预算 {1}，超出 {2}，容差 {3}",
            "EAC {0}，預算 {1}，超出 {2}，容許 {3}"),
        .estimateWithinTolerance: Localized(
            "EAC {0} against {1}: {2}, tolerance {3}", "EAC {0}，预算 {1}：{2}，容差 {3}", "EAC {0}，預算 {1}：{2}，容許 {3}"),
        .costWithinTolerance: Localized(
            "forecast {0} against {1}: {2}, tolerance {3}", "预测 {0}，预算 {1}：{2}，容差 {3}", "預測 {0}，預算 {1}：{2}，容許 {3}"),
        .reserveHalfDrawn: Localized(
            "reserve more than half drawn: {0} of {1} left", "储备已动用过半：{1} 中剩 {0}", "準備金已動用過半：{1} 中剩 {0}"),
        .reserveSpent: Localized("reserve spent: {0} of {1} left", "储备已用尽：{1} 中剩 {0}", "準備金已用盡：{1} 中剩 {0}"),
        .cpiLow: Localized("CPI {0}, limit {1}", "CPI {0}，界限 {1}", "CPI {0}，界限 {1}"),
        .cpiWithinTolerance: Localized("CPI {0}", "CPI {0}", "CPI {0}"),
        .changesOverBaseline: Localized(
            "changes approved: {0}, open: {1}; {2} of baseline cost, limit {3}",
            "已批准 {0} 项变更，待定 {1} 项；占基准成本 {2}，界限 {3}", "已核准 {0} 項變更，待定 {1} 項；占基準成本 {2}，界限 {3}"),
        .changesWithinTolerance: Localized(
            "changes approved: {0}, open: {1}; {2} of baseline cost", "已批准 {0} 项变更，待定 {1} 项；占基准成本 {2}",
            "已核准 {0} 項變更，待定 {1} 項；占基準成本 {2}"),
        .threatHigh: Localized("{0} scores {1}", "{0} 风险值 {1}", "{0} 風險值 {1}"),
        .threatUnmanaged: Localized("{0} scores {1} {2}", "{0} 风险值 {1}，{2}", "{0} 風險值 {1}，{2}"),
        .exposureOverReserve: Localized(
            "exposure {0}, over the {1} left in reserve", "风险敞口 {0}，超过剩余储备 {1}", "風險曝險 {0}，超過剩餘準備金 {1}"),
        .indicatorCrossed: Localized(
            "{0}: its indicator {1} has crossed the threshold", "{0} 的预警指标 {1} 已越过阈值", "{0} 的預警指標 {1} 已越過門檻"),
        .risksLow: Localized("open threats: {0}, all of them low", "{0} 项未关闭威胁，均为低风险", "{0} 項未結案威脅，均為低風險"),
        .issueCritical: Localized("critical issues open: {1}", "{0} 个致命问题未解决：{1}", "{0} 個致命議題未解決：{1}"),
        .issueMajor: Localized("major issues open: {1}", "{0} 个严重问题未解决：{1}", "{0} 個嚴重議題未解決：{1}"),
        .noSevereIssue: Localized("issues open: {0}, none major or critical", "{0} 个未解决问题，无严重或致命", "{0} 個未解決議題，無嚴重或致命"),
        .moraleLow: Localized("team morale {0} of 5", "团队士气 {0}（满分 5）", "團隊士氣 {0}（滿分 5）"),
        .moraleFalling: Localized("team morale falling: {0}, {1}, {2}", "团队士气连续下降：{0}、{1}、{2}", "團隊士氣連續下降：{0}、{1}、{2}"),
        .moraleFine: Localized("team morale {0} of 5", "团队士气 {0}（满分 5）", "團隊士氣 {0}（滿分 5）"),
        .effortOverPlanned: Localized(
            "{0} person-days used of {1} planned", "已用 {0} 人天，超出计划的 {1} 人天", "已用 {0} 人天，超出計畫的 {1} 人天"),
        .effortAheadOfProgress: Localized(
            "{0} of person-days used, {1} of the work done", "人天已用 {0}，工作完成 {1}", "人天已用 {0}，工作完成 {1}"),
        .effortInStep: Localized(
            "{0} of person-days used, {1} of the work done", "人天已用 {0}，工作完成 {1}", "人天已用 {0}，工作完成 {1}"),
        .effortWithinPlan: Localized("{0} of {1} person-days used", "已用 {0} 人天，计划 {1} 人天", "已用 {0} 人天，計畫 {1} 人天"),
        .requirementsSheetUnsigned: Localized(
            "design has begun, and the sheet of {0} is not signed", "设计已开始，而 {0} 的确认单尚未签署",
            "設計已開始，而 {0} 的確認單尚未簽署"),
        .requirementsUnsigned: Localized(
            "requirements unsigned though design began: {1}", "设计已开始，仍有 {0} 项需求未签署：{1}", "設計已開始，仍有 {0} 項需求未簽署：{1}"),
        .requirementsSigned: Localized("requirements signed: {0}, none open", "{0} 项需求已签署，无待签", "{0} 項需求已簽署，無待簽"),
        .testsFailing: Localized(
            "{0}: {1} passed, limit {2}", "{0}通过率 {1}，界限 {2}", "{0}通過率 {1}，界限 {2}"),
        .testsPassing: Localized(
            "tests of {0} types, lowest pass rate: {1}, {2}", "{0} 类测试，最低通过率：{1} {2}", "{0} 類測試，最低通過率：{1} {2}"),
        .migrationBelowTolerance: Localized(
            "migration below tolerance: {1}", "{0} 个数据对象迁移低于容差：{1}", "{0} 個資料物件移轉低於容許值：{1}"),
        .auditOverdue: Localized("audits overdue: {1}", "{0} 项审计逾期：{1}", "{0} 項稽核逾期：{1}"),
        .moraleFineWithoutEffort: Localized(
            "team morale {0} of 5; person-days are not recorded", "团队士气 {0}（满分 5）；未记录人天", "團隊士氣 {0}（滿分 5）；未記錄人天"),
        .kpiMissesTarget: Localized("{0} misses its target", "{0} 未达目标", "{0} 未達目標"),
        .kpiPastThreshold: Localized("{0} is past its threshold", "{0} 越过阈值", "{0} 越過門檻"),
        .kpiWorseThanBaseline: Localized("{0} is worse than at the start", "{0} 差于起始值", "{0} 差於起始值"),
        .kpiStale: Localized("{0} was last measured {1} days ago", "{0} 上次测量距今 {1} 天", "{0} 上次量測距今 {1} 天"),
        .forecastIncomplete: Localized("a budget line has no forecast", "有预算行缺少预测", "有預算列缺少預測"),
        .recordsUnread: Localized("records that could not be read: {0}", "有 {0} 条记录无法读取", "有 {0} 筆記錄無法讀取"),
        .kpisNotDue: Localized(
            "no KPI is due yet; {0} of {1} meet their target", "尚无指标到期；{1} 个中 {0} 个已达标", "尚無指標到期；{1} 個中 {0} 個已達標"),
        .kpisOnCourse: Localized("{0} of {1} KPIs meet their target", "{1} 个指标中 {0} 个达标", "{1} 個指標中 {0} 個達標"),
    ]

    private static let missing: [Dimension: Localized] = [
        .schedule: Localized("no milestones and no earned value", "没有里程碑和挣值数据", "沒有里程碑和實獲值資料"),
        .cost: Localized("no budget with a forecast, and no earned value", "没有含预测的预算，也没有挣值数据", "沒有含預測的預算，也沒有實獲值資料"),
        .scope: Localized("no changes register beside a budget", "没有变更登记册或预算", "沒有變更登記冊或預算"),
        .risk: Localized("no risk register", "没有风险登记册", "沒有風險登記冊"),
        .quality: Localized("no issues and no test results", "没有问题清单和测试结果", "沒有議題清單和測試結果"),
        .resources: Localized("no morale in a weekly update, no person-days", "周报中没有士气，也没有人天数据", "週報中沒有士氣，也沒有人天資料"),
        .benefits: Localized("no measured KPIs", "没有已测量的指标", "沒有已量測的指標"),
    ]
}
