import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// A headline figure with what it means; one without data keeps its place and says so.
struct Headline: View {
    let figure: String
    let caption: String
    var isMissing = false

    static let viewName = "headline"
    static let fields: [ViewField<Self>] = [
        .text("figure", "The figure, or a dash") { $0.figure },
        .html("caption", "What it is") { RichTextHTML.html(RichText(plain: $0.caption)) },
        .flag("isMissing", "Whether there is no data for it") { $0.isMissing },
    ]
    static let shape = ViewShape(Self.self)

    /// Finish, cost at completion, reserve, progress, acceptance and the next payment.
    static func all(_ assessment: ProjectAssessment, _ format: PageFormat) -> [Headline] {
        [
            finish(assessment, format), cost(assessment, format), reserve(assessment, format),
            progress(assessment, format),
            acceptance(assessment, format), payment(assessment, format),
        ]
    }

    private static func missing(_ words: Localized, _ format: PageFormat) -> Headline {
        Headline(figure: "–", caption: words[format.language], isMissing: true)
    }

    private static func caption(_ words: Localized, _ arguments: [String], _ format: PageFormat) -> String {
        Phrase(words, arguments.map { .text($0) }).text(in: format.language)
    }

    static func finish(_ assessment: ProjectAssessment, _ format: PageFormat) -> Headline {
        guard let finish = assessment.finish?.date else {
            let words =
                assessment.milestones.isEmpty
                ? Localized("finish: no milestones", "完成：没有里程碑", "完成：沒有里程碑")
                : Localized("finish: a milestone's date could not be read", "完成：有里程碑日期无法读取", "完成：有里程碑日期無法讀取")
            return missing(words, format)
        }
        guard let baseline = assessment.baselineFinish else {
            return Headline(
                figure: format.date(finish), caption: caption(Localized("finish", "预计完成", "預計完成"), [], format))
        }
        let slip = finish.days(since: baseline)
        let words =
            slip > 0
            ? Localized("finish, {0} days late on {1}", "预计完成，比基准 {1}晚 {0} 天", "預計完成，比基準 {1}晚 {0} 天")
            : slip < 0
                ? Localized("finish, {0} days early on {1}", "预计完成，比基准 {1}早 {0} 天", "預計完成，比基準 {1}早 {0} 天")
                : Localized("finish, on baseline", "预计完成，与基准一致", "預計完成，與基準一致")
        return Headline(
            figure: format.date(finish),
            caption: caption(words, [format.number(abs(slip)), format.shortDate(baseline)], format))
    }

    static func cost(_ assessment: ProjectAssessment, _ format: PageFormat) -> Headline {
        guard let cost = assessment.costAtCompletion else {
            let words =
                assessment.budget?.missing["forecast"] == nil
                ? Localized("cost at completion: no forecast", "完工成本：没有预测", "完工成本：沒有預測")
                : Localized("cost at completion: a line has no forecast", "完工成本：有预算行缺少预测", "完工成本：有預算列缺少預測")
            return missing(words, format)
        }
        let over = cost.over
        let share = format.percent(cost.share.isNegative ? -cost.share : cost.share)
        let words: Localized
        switch (over.isZero, over.isNegative) {
        case (true, _): words = Localized("cost at completion, on budget", "完工成本，与预算一致", "完工成本，與預算一致")
        case (_, true):
            words = Localized("cost at completion, {0} under {1}", "完工成本，比预算 {1} 低 {0}", "完工成本，比預算 {1} 低 {0}")
        default: words = Localized("cost at completion, {0} over {1}", "完工成本，超预算 {1} 达 {0}", "完工成本，超預算 {1} 達 {0}")
        }
        let suffix = cost.isEstimate ? (format.language.isChinese ? "（EAC）" : " (EAC)") : ""
        return Headline(
            figure: format.money(cost.amount),
            caption: caption(words, [share, format.money(cost.budget)], format) + suffix)
    }

    private static func reserve(_ assessment: ProjectAssessment, _ format: PageFormat) -> Headline {
        guard let reserve = assessment.budget?.reserve else {
            return missing(Localized("reserve: no line in the budget", "储备：预算中没有储备", "準備金：預算中沒有準備金"), format)
        }
        let figure = caption(
            Localized("{0} of {1}", "{0} / {1}", "{0} / {1}"),
            [format.amount(reserve.left), format.amount(reserve.baseline)], format)
        let unit = format.unitName
        let words = Localized("reserve left", "剩余储备", "剩餘準備金")[format.language]
        return Headline(
            figure: figure,
            caption: unit.isEmpty ? words : format.language.isChinese ? "\(words)（\(unit)）" : "\(words), \(unit)")
    }

    private static func progress(_ assessment: ProjectAssessment, _ format: PageFormat) -> Headline {
        guard let value = assessment.earnedValue, let complete = value.percentComplete,
            let planned = value.percentPlanned, let current = value.current
        else { return missing(Localized("progress: no earned value", "进度：没有挣值数据", "進度：沒有實獲值資料"), format) }
        let label = value.source == .table ? current.label : format.date(assessment.statusDate)
        return Headline(
            figure: format.percent(complete),
            caption: caption(
                Localized("complete at {1}, plan {0}", "完成（截至 {1}），计划 {0}", "完成（截至 {1}），計畫 {0}"),
                [format.percent(planned), label],
                format))
    }

    private static func acceptance(_ assessment: ProjectAssessment, _ format: PageFormat) -> Headline {
        let (passed, all) = assessment.acceptanceTotals
        guard all > 0 else {
            return missing(Localized("acceptance: no criteria", "验收：没有验收指标", "驗收：沒有驗收項目"), format)
        }
        return Headline(
            figure: caption(
                Localized("{0} of {1}", "{0} / {1}", "{0} / {1}"), [format.number(passed), format.number(all)], format),
            caption: Localized("acceptance criteria passed", "验收指标通过", "驗收項目通過")[format.language])
    }

    private static func payment(_ assessment: ProjectAssessment, _ format: PageFormat) -> Headline {
        guard !assessment.payments.isEmpty else {
            return missing(Localized("next payment: none is recorded", "下一笔付款：没有记录", "下一筆付款：沒有記錄"), format)
        }
        guard let next = assessment.payments.next else {
            let total = assessment.payments.total.map { format.money($0) } ?? "–"
            return Headline(
                figure: total, caption: caption(Localized("all payments received", "款项已全部收到", "款項已全部收到"), [], format))
        }
        let tie = next.record.title.plain
        let words: Localized
        switch (next.due, next.state) {
        case (nil, _): words = Localized("next payment ({0}), no date", "下一笔付款（{0}），未定日期", "下一筆付款（{0}），未定日期")
        case (_, .overdue):
            words = Localized("payment ({0}) overdue since {1}", "付款（{0}）逾期，应于 {1} 支付", "付款（{0}）逾期，應於 {1} 支付")
        default: words = Localized("next payment ({0}), due {1}", "下一笔付款（{0}），{1}到期", "下一筆付款（{0}），{1}到期")
        }
        return Headline(
            figure: next.amount.map { format.money($0) } ?? "–",
            caption: caption(
                words, [tie, next.due.map { format.date($0, near: assessment.statusDate) } ?? ""], format),
            isMissing: next.amount == nil)
    }
}
