import Diagnostics

/// `payments`: what is due on which milestone or stage, and whether it came in.
package enum Payments {
    package static let register = Register(
        "payments", "Payments", "付款", "付款",
        also: [
            "Payment", "Payment plan", "Payment schedule", "Payment milestones", "Instalments", "Installments",
            "Invoices", "Invoicing", "Receivables", "付款计划", "付款计划表", "付款安排", "付款节点", "付款进度", "付款记录", "合同付款", "收款",
            "收款计划", "收款情况", "回款", "回款计划", "回款情况", "应收款", "付款計畫", "付款計畫表", "付款期程", "付款節點", "付款進度", "付款紀錄", "契約付款",
            "合約付款", "請款", "請款計畫", "收款計畫", "收款情形", "應收款",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "milestoneOrStage", "Milestone or stage", "里程碑或阶段", "里程碑或階段", .references(["milestones", "stages"]),
                required: true, title: true,
                also: [
                    "Milestone", "Stage", "Phase", "Milestone/stage", "Payment milestone", "Due on", "里程碑", "阶段",
                    "里程碑/阶段", "对应里程碑", "对应阶段", "付款里程碑", "付款阶段", "付款节点", "收款节点", "回款节点", "节点", "階段", "里程碑/階段", "對應里程碑",
                    "對應階段", "付款階段", "付款節點", "收款節點", "請款階段", "節點",
                ]),
            FieldDeclaration(
                "amount", "Amount", "金额", "金額", .amount, required: true,
                also: [
                    "Payment", "Payment amount", "Sum", "付款金额", "应付金额", "应收金额", "收款金额", "回款金额", "款项金额", "付款金額", "付款額",
                    "應付金額", "應收金額", "收款金額", "請款金額", "款項金額",
                ]),
            FieldDeclaration(
                "due", "Due", "应付日期", "應付日期", .date(.last),
                also: [
                    "Due date", "Due by", "Planned", "Planned date", "Payable by", "应收日期", "计划日期", "计划付款", "计划付款日期",
                    "计划收款", "计划收款日期", "计划回款日期", "预计付款日期", "到期日", "到期日期", "截止日期", "付款期限", "期限", "應收日期", "計畫日期", "計畫付款日期",
                    "計畫收款日期", "預計付款日期", "預定付款日", "截止日",
                ]),
            FieldDeclaration(
                "invoiced", "Invoiced", "开票日期", "開立發票日期", .date(.last),
                also: [
                    "Invoice", "Invoice date", "Invoiced on", "Billed", "开票", "开票时间", "发票日期", "请款日期", "開票日期", "發票日期",
                    "開立發票", "請款日期",
                ]),
            FieldDeclaration(
                "received", "Received", "收款日期", "收款日期", .date(.last),
                sense: .closes,
                also: [
                    "Received on", "Date received", "Payment received", "Paid", "Paid on", "Date paid", "到账", "到账日期",
                    "入账日期", "回款日期", "实收日期", "实际收款日期", "实际付款日期", "实际回款日期", "到帳日期", "入帳", "入帳日期", "實收日期", "實際收款日期",
                    "實際付款日期",
                ]),
            .visibility,
        ])

    package static let milestoneOrStage = register.references("milestoneOrStage")
    package static let amount = register.number("amount")
    package static let due = register.date("due")
    package static let invoiced = register.date("invoiced")
    package static let received = register.date("received")
}
