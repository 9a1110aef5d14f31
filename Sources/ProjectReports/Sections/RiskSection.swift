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
                    band: RiskAssessment.band(score: probability * impact).colour, score: String(probability * impact))
            }
        }
        let risks = assessment.risks.filter { $0.isOpen && !$0.isOpportunity }.compactMap {
            risk -> RiskMatrixChart.Risk? in
            guard let probability = risk.probability, let impact = risk.impact else { return nil }
            return RiskMatrixChart.Risk(
                id: Visible.text(risk.record.id?.value ?? "?"), probability: probability, impact: impact)
        }
        let chart = RiskMatrixChart(
            cells: cells, risks: risks,
            probabilityTitle: Localized("Probability", "概率", "機率")[format.language],
            impactTitle: Localized("Impact", "影响", "衝擊")[format.language],
            title: Localized("Risk matrix, probability by impact", "风险矩阵：概率与影响", "風險矩陣：機率與衝擊")[format.language],
            description: risks.map { "\($0.id) \($0.place.probability)×\($0.place.impact)" }.joined(separator: ", "))
        return HTML(chart.svg())
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
        let worth = assessment.risks.opportunityExposure.map { format.money($0) } ?? "–"
        return Phrase(
            Localized("Opportunities apart: {0}, worth {1}", "机会另计：{0}，预期 {1}", "機會另計：{0}，預期 {1}"), .text(names),
            .text(worth)
        ).text(in: format.language)
    }

    private var exposure: String? {
        guard let exposure = assessment.risks.threatExposure else { return nil }
        guard let left = assessment.budget?.reserve?.left else { return format.money(exposure) }
        return Phrase(
            Localized("{0}; reserve left {1}", "{0}；剩余储备 {1}", "{0}；剩餘準備金 {1}"), .text(format.money(exposure)),
            .text(format.money(left))
        ).text(in: format.language)
    }

    static let viewName = "risks"
    static let fields: [ViewField<Self>] = [
        .html("matrix", "The matrix as a picture") { $0.matrix },
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
            guard let probability = row.risk.probability, let impact = row.risk.impact else { return "–" }
            return "\(probability)×\(impact)"
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
