import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// A payment that an acceptance makes due.
struct SheetPayment: View {
    let payment: PaymentAssessment
    let format: PageFormat

    /// The payments that are tied to a stage, in the register's order.
    static func of(stage: String, _ assessment: ProjectAssessment, _ format: PageFormat) -> [SheetPayment] {
        // What was received is due no more.
        assessment.payments.filter { payment in
            payment.state != .received
                && payment.record[Payments.milestoneOrStage]?.contains { reference in
                    reference.id == stage && reference.register != Milestones.register.key
                } ?? false
        }.map { SheetPayment(payment: $0, format: format) }
    }

    static let viewName = "payment"
    static let fields: [ViewField<Self>] = [
        .text("id", "Its ID") { $0.payment.record.id?.value ?? "" },
        .text("amount", "How much, in figures") { row in row.payment.amount.map(row.format.money) ?? "–" },
        .optionalText("capitals", "How much, in capital numerals on Chinese sheets") { row in
            row.payment.amount.flatMap { row.format.capitals($0) }
        },
        .optionalText("due", "Until when") { $0.payment.due?.iso },
    ]
    static let shape = ViewShape(Self.self)
}

/// What a final sheet has besides the criteria: cost accounting, payment, warranty and the archive checklist.
struct FinalAnnexes: View {
    let assessment: ProjectAssessment
    let format: PageFormat

    init(_ assessment: ProjectAssessment, _ format: PageFormat) {
        self.assessment = assessment
        self.format = format
    }

    private var charter: Record { assessment.project.charter }

    /// In figures, and in capital numerals on Chinese sheets.
    private func written(_ amount: DecimalNumber) -> String {
        guard let capitals = format.capitals(amount) else { return format.money(amount) }
        return Phrase(Localized("{0} ({1})", "{0}（{1}）", "{0}（{1}）"), .text(format.money(amount)), .text(capitals))
            .text(in: format.language)
    }

    private var outstanding: DecimalNumber? {
        assessment.payments.total.flatMap { total in assessment.payments.received.flatMap { total.subtracting($0) } }
    }

    private var costs: FigureTable? {
        guard let budget = assessment.budget else { return nil }
        func row(_ name: FigureCell, _ amounts: BudgetAssessment.Amounts, isSum: Bool = false) -> FigureRow {
            let left = amounts.budget.flatMap { budget in amounts.actual.flatMap { budget.subtracting($0) } }
            return FigureRow(
                cells: [
                    name, .number(amounts.budget.map { format.amount($0) }),
                    .number(amounts.actual.map { format.amount($0) }),
                    .number(left.map { format.amount($0) }),
                ], isSum: isSum)
        }
        let rows = budget.categories.map { row(.head($0.name), $0.amounts) }
        let total = row(.head(Localized("Total", "合计", "合計")[format.language]), budget.total, isSum: true)
        return FigureTable(
            "costs", Localized("Cost accounting", "成本核算", "成本核算"), note: format.unitName,
            [
                (Localized("Category", "类别", "類別"), false), (Localized("Budget", "预算", "預算"), true),
                (Localized("Actual", "实际", "實際"), true), (Localized("Budget less actual", "预算减实际", "預算減實際"), true),
            ], rows + [total], format)
    }

    private var tables: [FigureTable] {
        let payments = DeliverySection(assessment: assessment, format: format).tables.filter { $0.key == "payments" }
        let closing = ClosingTables(assessment: assessment, format: format).all.filter { $0.key == "archive" }
        return [costs].compactMap { $0 } + payments + closing
    }

    static let viewName = "annexes of the final sheet"
    static let fields: [ViewField<Self>] = [
        .optionalText("contractAmount", "The contract's amount, in capital numerals too") { annexes in
            annexes.charter[Charter.contractAmount].map(annexes.written)
        },
        .optionalText("received", "What was paid") { annexes in
            annexes.assessment.payments.received.map(annexes.written)
        },
        .optionalText("outstanding", "What is still to be paid") { annexes in annexes.outstanding.map(annexes.written)
        },
        .optionalHTML("warranty", "The warranty") { $0.charter[Charter.warranty].map(RichTextHTML.html) },
        .list("tables", "Cost accounting, payments and the archive checklist", FigureTable.self) { $0.tables },
    ]
    static let shape = ViewShape(Self.self)
}
