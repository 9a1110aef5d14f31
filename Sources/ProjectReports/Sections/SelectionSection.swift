import Diagnostics
import ProjectAssessment
import ProjectModel

/// Candidates ranked by weighted scores, and what they cost and bring.
struct SelectionSection {
    let assessment: ProjectAssessment
    let format: PageFormat

    /// What is worked out of a register's records.
    func tables(of register: Register) -> [FigureTable] {
        if register === Selection.register { return [ranking].compactMap { $0 } }
        if register === Candidates.register { return [economics].compactMap { $0 } }
        return []
    }

    private var ranking: FigureTable? {
        guard let selection = assessment.selection else { return nil }
        let rows = selection.ranking.map { candidate in
            FigureRow(cells: [
                .number(candidate.rank.map { format.number($0) }), .head(candidate.name),
                .number(candidate.result.map { format.number($0, places: 2) }),
            ])
        }
        return FigureTable(
            "ranking", Localized("Ranking by weighted scores", "加权得分排名", "加權得分排名"), note: sensitivity(selection),
            [
                (Localized("Rank", "名次", "名次"), true), (Localized("Candidate", "候选系统", "候選系統"), false),
                (Localized("Weighted score", "加权得分", "加權得分"), true),
            ], rows, format)
    }

    private func sensitivity(_ selection: SelectionAssessment) -> String {
        guard let winner = selection.winner else {
            return Localized("no single leader", "没有唯一领先者", "沒有唯一領先者")[format.language]
        }
        guard let turn = selection.nearestTurn else {
            return Phrase(
                Localized(
                    "{0} leads whatever a single weight is", "无论单项权重如何变化，{0} 均领先", "無論單項權重如何變化，{0} 均領先"),
                .text(winner.name)
            ).text(in: format.language)
        }
        return Phrase(
            Localized(
                "{0} leads; {1} would draw level if “{2}” weighed {3} instead of {4}",
                "{0} 领先；若“{2}”的权重由 {4} 变为 {3}，{1} 将追平", "{0} 領先；若「{2}」的權重由 {4} 變為 {3}，{1} 將追平"),
            .text(winner.name), .text(turn.rival), .text(turn.criterion.title.plain),
            .text(format.number(turn.turningWeight, places: 1)), .text(format.number(turn.weight))
        ).text(in: format.language)
    }

    private var economics: FigureTable? {
        let known = assessment.candidates.filter { $0.cost != nil || $0.benefit != nil }
        guard !known.isEmpty else { return nil }
        let rows = known.map { candidate in
            let outcome = candidate.record[Candidates.outcome]
            return FigureRow(cells: [
                .head(candidate.record), .number(candidate.cost.map { format.amount($0) }),
                .number(candidate.benefit.map { format.amount($0) }), .number(candidate.net.map { format.amount($0) }),
                outcome.map { .mark($0 == .chosen ? .green : .notRated, $0.label[format.language]) } ?? .short(nil),
            ])
        }
        return FigureTable(
            "economics", Localized("Cost and benefit over the years", "各年成本与效益", "各年成本與效益"), note: format.unitName,
            [
                (Localized("Candidate", "候选系统", "候選系統"), false), (Localized("Cost", "总成本", "總成本"), true),
                (Localized("Benefit", "总效益", "總效益"), true), (Localized("Net benefit", "净效益", "淨效益"), true),
                (Localized("Outcome", "结果", "結果"), false),
            ], rows, format)
    }
}
