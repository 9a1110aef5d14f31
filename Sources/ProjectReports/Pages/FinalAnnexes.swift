import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// A payment that an acceptance makes due.
struct SheetPayment: View {
    let payment: SheetFacts.Payment
    let format: PageFormat

    static let viewName = "payment"
    static let fields: [ViewField<Self>] = [
        .text("id", "Its ID") { $0.payment.id ?? "" },
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
    let accounts: SheetFacts.Accounts
    let format: PageFormat
    /// Whether they are as the first signature froze them.
    let isFrozen: Bool

    init(_ accounts: SheetFacts.Accounts, _ format: PageFormat, isFrozen: Bool) {
        self.accounts = accounts
        self.format = format
        self.isFrozen = isFrozen
    }

    /// In figures, and in capital numerals on Chinese sheets.
    private func written(_ amount: DecimalNumber) -> String {
        guard let capitals = format.capitals(amount) else { return format.money(amount) }
        return Phrase(Localized("{0} ({1})", "{0}（{1}）", "{0}（{1}）"), .text(format.money(amount)), .text(capitals))
            .text(in: format.language)
    }

    private var costs: FigureTable? {
        guard let total = accounts.total else { return nil }
        func row(_ name: String, _ cost: SheetFacts.Cost, isSum: Bool = false) -> FigureRow {
            let left = cost.budget.flatMap { budget in cost.actual.flatMap { budget.subtracting($0) } }
            return FigureRow(
                cells: [
                    .head(name), .number(cost.budget.map { format.amount($0) }),
                    .number(cost.actual.map { format.amount($0) }), .number(left.map { format.amount($0) }),
                ], isSum: isSum)
        }
        let rows = accounts.costs.map { row($0.category ?? "", $0) }
        let sum = row(Localized("Total", "合计", "合計")[format.language], total, isSum: true)
        return FigureTable(
            "costs", Localized("Cost accounting", "成本核算", "成本核算"), note: format.unitName,
            [
                (Localized("Category", "类别", "類別"), false), (Localized("Budget", "预算", "預算"), true),
                (Localized("Actual", "实际", "實際"), true), (Localized("Budget less actual", "预算减实际", "預算減實際"), true),
            ], rows + [sum], format)
    }

    private var payments: FigureTable? {
        guard !accounts.payments.isEmpty else { return nil }
        let rows = accounts.payments.map { payment in
            let state = payment.state.flatMap { PaymentAssessment.State(rawValue: $0) }
            return FigureRow(cells: [
                .head(payment.id, RichText(plain: payment.title)), .number(payment.amount.map { format.amount($0) }),
                .short(payment.due.map { format.date($0) }), .short(payment.invoiced.map { format.date($0) }),
                .short(payment.received.map { format.date($0) }),
                state.map { .mark($0.status, $0.words[format.language]) } ?? .text(""),
            ])
        }
        let total = DecimalNumber.sum(accounts.payments.compactMap(\.amount))
        var note = format.unitName
        if let received = accounts.received, accounts.outstanding != nil, let total {
            note = Phrase(
                Localized("{0} of {1} received", "已收 {0} / {1}", "已收 {0} / {1}"), .text(format.money(received)),
                .text(format.money(total))
            ).text(in: format.language)
        }
        return FigureTable("payments", Payments.register.titles, note: note, Self.paymentColumns, rows, format)
    }

    private static let paymentColumns: [(words: Localized, isNumber: Bool)] =
        ["milestoneOrStage", "amount", "due", "invoiced", "received"].compactMap { key in
            Payments.register.slot(key: key).map { (Payments.register.fields[$0].headings, key == "amount") }
        } + [(Localized("State", "状态", "狀態"), false)]

    static let viewName = "annexes of the final sheet"
    static let fields: [ViewField<Self>] = [
        .flag("isFrozen", "Whether they are as the first signature froze them") { $0.isFrozen },
        .optionalText("contractAmount", "The contract's amount, in capital numerals too") { annexes in
            annexes.accounts.contractAmount.map(annexes.written)
        },
        .optionalText("received", "What was paid") { annexes in annexes.accounts.received.map(annexes.written) },
        .optionalText("outstanding", "What is still to be paid") { annexes in
            annexes.accounts.outstanding.map(annexes.written)
        },
        .optionalHTML("warranty", "The warranty") { annexes in
            annexes.accounts.warranty.map { RichTextHTML.html(RichText(plain: $0)) }
        },
        .list("tables", "Cost accounting, payments and the archive checklist", FigureTable.self) { annexes in
            [annexes.costs, annexes.payments, ClosingTables.archive(annexes.accounts.archive, annexes.format)]
                .compactMap { $0 }
        },
    ]
    static let shape = ViewShape(Self.self)
}
