import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The budget by category with its reserve.
struct BudgetSection: View {
    let budget: BudgetAssessment
    let assessment: ProjectAssessment
    let format: PageFormat

    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        guard let budget = assessment.budget else { return nil }
        self.budget = budget
        self.assessment = assessment
        self.format = format
    }

    private var reserve: String? {
        budget.reserve.map { reserve in
            Phrase(
                Localized(
                    "Reserve {0}: {1} drawn, {2} left.", "应急储备 {0}：已动用 {1}，剩余 {2}。", "應變準備金 {0}：已動用 {1}，剩餘 {2}。"),
                .text(format.money(reserve.baseline)), .text(format.money(reserve.drawn)),
                .text(format.money(reserve.left))
            ).text(in: format.language)
        }
    }

    /// What the reserve went for, by the changes that name it.
    private var draws: String? {
        guard let reserve = budget.reserve, !reserve.draws.isEmpty else { return nil }
        let parts = reserve.draws.map { draw in
            let name = draw.change.id?.value ?? draw.change.title.plain
            let amount = draw.amount.map { format.money($0) } ?? "–"
            return Visible.text(name) + " " + amount
        }
        return Phrase(
            Localized("Drawn by changes: {0}.", "变更动用：{0}。", "變更動用：{0}。"),
            .text(parts.joined(separator: format.language.isChinese ? "，" : ", "))
        ).text(in: format.language)
    }

    private func row(_ stage: BudgetAssessment.Stage) -> BudgetRow {
        guard let id = stage.id else {
            let words = Localized("No stage of its own", "不属于单一阶段", "不屬於單一階段")[format.language]
            return BudgetRow(name: RichTextHTML.html(RichText(plain: words)), amounts: stage.amounts, format: format)
        }
        let name = FigureCell.head(id, stage.record?.title ?? RichText(plain: "")).text
        return BudgetRow(name: name, amounts: stage.amounts, format: format)
    }

    static let viewName = "budget"
    static let fields: [ViewField<Self>] = [
        .text("unit", "What the amounts are in") { $0.format.unitName },
        .list("rows", "A row for each category", BudgetRow.self) { section in
            section.budget.categories.map {
                BudgetRow(name: RichTextHTML.html($0.name), amounts: $0.amounts, format: section.format)
            }
        },
        .view("total", "The totals", BudgetRow.self) {
            BudgetRow(name: HTML(""), amounts: $0.budget.total, format: $0.format)
        },
        .optionalText("reserve", "The reserve in a sentence") { $0.reserve },
        .optionalText("draws", "The changes that drew on the reserve, with what each took") { $0.draws },
        .flag("hasStages", "Whether lines of the budget name their stages") { !$0.budget.stages.isEmpty },
        .list("stages", "A row for each stage", BudgetRow.self) { section in section.budget.stages.map(section.row) },
    ]
    static let shape = ViewShape(Self.self)
}

struct BudgetRow: View {
    let name: HTML
    let amounts: BudgetAssessment.Amounts
    let format: PageFormat

    private func text(_ amount: DecimalNumber?) -> String { amount.map { format.amount($0) } ?? "–" }

    static let viewName = "budget row"
    static let fields: [ViewField<Self>] = [
        .html("name", "The category") { $0.name },
        .text("baseline", "The baseline") { $0.text($0.amounts.baseline) },
        .text("changes", "Approved changes") { $0.text($0.amounts.changes) },
        .text("budget", "Baseline and changes") { $0.text($0.amounts.budget) },
        .text("committed", "Committed") { $0.text($0.amounts.committed) },
        .text("actual", "Spent") { $0.text($0.amounts.actual) },
        .text("forecast", "Forecast at completion") { $0.text($0.amounts.forecast) },
        .text("variance", "Budget less forecast") { $0.text($0.amounts.variance) },
        .flag("isOver", "Whether the forecast is over the budget") { $0.amounts.variance?.isNegative ?? false },
    ]
    static let shape = ViewShape(Self.self)
}
