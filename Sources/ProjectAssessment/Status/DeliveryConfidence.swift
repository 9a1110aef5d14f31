import Diagnostics
import ProjectModel

/// How sure one may be of delivery as planned, in one sentence that is put together from the figures: nobody writes it.
///
/// The levels are those of the UK's delivery confidence assessment since 2021 (red, amber, green): green is “likely”,
/// amber “feasible, issues need attention”, red “in doubt”. A red project of which every amber and red dimension has a
/// path to green is not called in doubt before that path is overdue.
package struct DeliveryConfidence: Sendable {
    package enum Level: String, Sendable, CaseIterable {
        case likely
        case feasible
        case recoverable
        case inDoubt = "in doubt"
        case unknown
        /// Every milestone is reached, and the charter's finish has come.
        case delivered
    }

    package let level: Level
    /// What it rests on, in the order of the sentence.
    package let facts: [Statement]

    init(_ assessment: ProjectAssessment) {
        let worse = assessment.dimensions.filter { $0.computed > .green }
        let paths = worse.filter { dimension in
            guard dimension.declaration?[DeclaredStatus.pathToGreen] != nil else { return false }
            // Whether a date that could not be read has passed, nobody knows.
            if dimension.declaration?.isUnread(DeclaredStatus.by) ?? false { return false }
            return dimension.declaration?[DeclaredStatus.by].map { $0 >= assessment.statusDate } ?? true
        }
        // Of a project that has a year to go, all milestones so far are not all.
        let isOver = assessment.project.charter[Charter.finish].map { $0 <= assessment.statusDate } ?? true
        let isDelivered =
            isOver && !assessment.milestones.isEmpty
            && assessment.schedule.counts?.reached == assessment.milestones.count
        switch assessment.overall {
        case _ where isDelivered: level = .delivered
        case .notRated: level = .unknown
        // Without a finish a green status says nothing of delivery.
        case .green: level = assessment.finish == nil ? .unknown : .likely
        case .amber: level = .feasible
        case .red: level = paths.count == worse.count ? .recoverable : .inDoubt
        }
        facts =
            [Self.finish(assessment), Self.cost(assessment)].compactMap { $0 }
            + [Self.dimensions(worse, .red), Self.dimensions(worse, .amber)].compactMap { $0 }
            + (worse.isEmpty ? [] : [Self.paths(paths.count, of: worse.count)])
    }

    private static func finish(_ assessment: ProjectAssessment) -> Statement? {
        guard let finish = assessment.finish?.date else {
            return Statement(Localized("no finish is known", "完成日期未知", "完成日期不明"))
        }
        guard let baseline = assessment.baselineFinish else { return nil }
        let slip = finish.days(since: baseline)
        if slip == 0 { return Statement(Localized("the finish is on its baseline", "完成日期与基准一致", "完成日期與基準一致")) }
        return Statement(
            slip > 0
                ? Localized("the finish is {0} days after its baseline", "完成日期比基准晚 {0} 天", "完成日期比基準晚 {0} 天")
                : Localized("the finish is {0} days before its baseline", "完成日期比基准早 {0} 天", "完成日期比基準早 {0} 天"),
            .days(abs(slip)))
    }

    private static func cost(_ assessment: ProjectAssessment) -> Statement? {
        guard let cost = assessment.costAtCompletion else {
            return Statement(Localized("no cost at completion is known", "完工成本未知", "完工成本不明"))
        }
        let share = cost.share
        if share.isZero { return Statement(Localized("the cost at completion is on budget", "完工成本与预算一致", "完工成本與預算一致")) }
        return Statement(
            share.isNegative
                ? Localized("the cost at completion is {0} under budget", "完工成本低于预算 {0}", "完工成本低於預算 {0}")
                : Localized("the cost at completion is {0} over budget", "完工成本超预算 {0}", "完工成本超預算 {0}"),
            .percent(share.isNegative ? -share : share))
    }

    private static func dimensions(_ worse: [DimensionStatus], _ status: Status) -> Statement? {
        let names = worse.filter { $0.computed == status }.map { dimension in
            let label = dimension.dimension.word.label
            return Localized(dimension.dimension.name, label.simplifiedChinese, label.traditionalChinese)
        }
        guard !names.isEmpty else { return nil }
        return Statement(
            status == .red
                ? Localized("red: {0}", "红色：{0}", "紅色：{0}") : Localized("amber: {0}", "黄色：{0}", "黃色：{0}"),
            .list(names))
    }

    private static func paths(_ count: Int, of all: Int) -> Statement {
        Statement(
            Localized(
                "a path to green that is not overdue: {0} of {1}", "未逾期的转绿路径：{0}/{1}", "未逾期的轉綠路徑：{0}/{1}"),
            .count(count), .count(all))
    }
}
