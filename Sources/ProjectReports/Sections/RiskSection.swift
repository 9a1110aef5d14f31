import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The risk matrix and the risks that matter most.
struct RiskSection: View {
    let assessment: ProjectAssessment
    let format: PageFormat

    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        guard !assessment.risks.isEmpty else { return nil }
        self.assessment = assessment
        self.format = format
    }

    /// How many of the open risks the page has room for.
    private static let shown = 6

    private var open: [RiskAssessment] {
        assessment.risks.filter { $0.isOpen && !$0.isOpportunity }.stablySorted { ($0.score ?? 0) > ($1.score ?? 0) }
    }

    private var matrix: HTML {
        let cells = (1...5).map { probability in
            (1...5).map { impact in
                RiskMatrixChart.Cell(
                    band: RiskAssessment.status(
                        assessment.riskScale.band(probability: probability, impact: impact)
                    ).colour, score: String(probability * impact))
            }
        }
        let risks = assessment.risks.filter { $0.isOpen && !$0.isOpportunity }.compactMap {
            risk -> RiskMatrixChart.Risk? in
            guard let place = risk.place else { return nil }
            return RiskMatrixChart.Risk(
                id: Visible.text(risk.record.id?.value ?? "?"), probability: place.probability, impact: place.impact,
                previous: assessment.earlier?.place(of: risk))
        }
        let chart = RiskMatrixChart(
            cells: cells, risks: risks,
            probabilityTitle: Localized("Probability", "概率", "機率")[format.language],
            impactTitle: Localized("Impact", "影响", "衝擊")[format.language],
            title: Localized("Risk matrix, probability by impact", "风险矩阵：概率与影响", "風險矩陣：機率與衝擊")[format.language],
            description: risks.map { risk in
                let moved = risk.previous.flatMap { $0 == risk.place ? nil : "\($0.probability)×\($0.impact) → " } ?? ""
                return "\(risk.id) \(moved)\(risk.place.probability)×\(risk.place.impact)"
            }.joined(separator: ", "))
        return HTML(chart.svg())
    }

    /// The matrix's legend: no standard gives bands, so every report prints its own.
    private var bands: String {
        let scale = assessment.riskScale
        let steps = scale.probabilities.map { format.percent(Rational($0)) }.joined(separator: " · ")
        let words =
            scale.cells == nil
            ? Localized(
                "Amber from {0}, red from {1}. Probability 1 to 5 stands for {2}.", "{0} 起为黄，{1} 起为红。概率 1 至 5 依次为 {2}。",
                "{0} 起為黃，{1} 起為紅。機率 1 至 5 依序為 {2}。")
            : Localized(
                "Colours as the portfolio's matrix gives them. Probability 1 to 5 stands for {2}.",
                "颜色按项目组合的风险矩阵。概率 1 至 5 依次为 {2}。", "顏色依專案組合的風險矩陣。機率 1 至 5 依序為 {2}。")
        return Phrase(
            words, .text(format.number(scale.moderate)), .text(format.number(scale.high)), .text(steps)
        ).text(in: format.language)
    }

    private var counts: String {
        Phrase(
            Localized("{0} open, {1} shown", "未关闭 {0} 项，列出 {1} 项", "未結案 {0} 項，列出 {1} 項"),
            .text(format.number(open.count)), .text(format.number(min(open.count, Self.shown)))
        ).text(in: format.language)
    }

    private var opportunities: String? {
        let open = assessment.risks.filter { $0.isOpen && $0.isOpportunity }
        guard !open.isEmpty else { return nil }
        let names = open.map { $0.record.id?.value ?? $0.record.title.plain }.joined(separator: ", ")
        let worth = assessment.exposure.opportunities.map { format.money($0) } ?? "–"
        return Phrase(
            Localized("Opportunities apart: {0}, worth {1}", "机会另计：{0}，预期 {1}", "機會另計：{0}，預期 {1}"), .text(names),
            .text(worth)
        ).text(in: format.language)
    }

    private var exposure: String? {
        guard let exposure = assessment.exposure.threats else { return nil }
        guard let left = assessment.budget?.reserve?.left else { return format.money(exposure) }
        return Phrase(
            Localized("{0}; reserve left {1}", "{0}；剩余储备 {1}", "{0}；剩餘準備金 {1}"), .text(format.money(exposure)),
            .text(format.money(left))
        ).text(in: format.language)
    }

    static let viewName = "risks"
    static let fields: [ViewField<Self>] = [
        .html("matrix", "The matrix as a picture") { $0.matrix },
        .text("bands", "Which scores are green, amber and red, and what the steps of probability stand for") {
            $0.bands
        },
        .text("counts", "How many are open and how many are listed") { $0.counts },
        .list("rows", "The highest open risks", RiskRow.self) { section in
            section.open.prefix(Self.shown).map {
                RiskRow(risk: $0, assessment: section.assessment, format: section.format)
            }
        },
        .optionalText("opportunities", "Open opportunities and what they are worth") { $0.opportunities },
        .optionalText("exposure", "The exposure of open threats against the reserve") { $0.exposure },
    ]
    static let shape = ViewShape(Self.self)
}

struct RiskRow: View {
    let risk: RiskAssessment
    let assessment: ProjectAssessment
    let format: PageFormat

    private var isOverdue: Bool { risk.record[Risks.due].map { $0 < assessment.statusDate } ?? false }

    static let viewName = "risk"
    static let fields: [ViewField<Self>] = [
        .text("id", "The risk's ID") { $0.risk.record.id?.value ?? "" },
        .html("risk", "What may happen") { RichTextHTML.html($0.risk.record.title) },
        .text("product", "Probability times impact, as 4×5") { row in
            row.risk.place.map { "\($0.probability)×\($0.impact)" } ?? "–"
        },
        .optionalText("previous", "The score in the last report, where it was another") { row in
            guard let before = row.assessment.earlier?.score(of: row.risk), before != row.risk.score else { return nil }
            return Phrase(Localized("was {0}", "上期 {0}", "上期 {0}"), .text(row.format.number(before))).text(
                in: row.format.language)
        },
        .optionalText("later", "The scores that are left with the response, and that are aimed at") { row in
            let words: [(Localized, RiskScale.Place?)] = [
                (Localized("residual {0}", "残余 {0}", "殘餘 {0}"), row.risk.residual),
                (Localized("target {0}", "目标 {0}", "目標 {0}"), row.risk.target),
            ]
            let parts = words.compactMap { words, place in
                place.map { Phrase(words, .text(row.format.number($0.score))).text(in: row.format.language) }
            }
            return parts.isEmpty ? nil : parts.joined(separator: row.format.language.isChinese ? "，" : ", ")
        },
        .text("score", "The score") { $0.risk.score.map(String.init) ?? "–" },
        .text("class", "The band's colour class") { $0.risk.band.cssClass },
        .optionalText("strategy", "How it is met") { row in
            row.risk.record[Risks.strategy].map { $0.label[row.format.language] }
        },
        .optionalHTML("response", "What is done about it") { $0.risk.record[Risks.response].map(RichTextHTML.html) },
        .optionalHTML("contingency", "What is done when it happens") {
            $0.risk.record[Risks.contingency].map(RichTextHTML.html)
        },
        .html("owner", "Who owns it") { row in row.risk.record[Risks.owner].map(RichTextHTML.html) ?? HTML("–") },
        .text("due", "Until when") { row in row.risk.record[Risks.due].map(row.format.shortDate) ?? "–" },
        .flag("isOverdue", "Whether that day has passed") { $0.isOverdue },
        .optionalText("warning", "The indicator that has crossed its threshold") { row in
            row.risk.crossedIndicator.map { indicator in
                Phrase(
                    Localized("early warning: {0} past its threshold", "预警：{0} 越过阈值", "預警：{0} 越過門檻"),
                    .text(indicator.record.id?.value ?? indicator.record.title.plain)
                ).text(in: row.format.language)
            }
        },
    ]
    static let shape = ViewShape(Self.self)
}
