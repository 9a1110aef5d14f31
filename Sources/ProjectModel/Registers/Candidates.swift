import Diagnostics

/// `candidates`: the systems that were considered, what each costs and brings, and which one was chosen.
package enum Candidates {
    package static let register = Register(
        "candidates", "Candidates", "候选系统", "候選系統",
        also: [
            "Candidate", "Candidate systems", "Candidate vendors", "Candidate products", "Shortlist",
            "Shortlisted systems", "Long list", "候选", "候选产品", "候选软件", "候选方案", "候选供应商", "候选厂商", "候选名单", "候选清单", "备选系统",
            "备选产品", "备选方案", "候選", "候選產品", "候選軟體", "候選方案", "候選供應商", "候選廠商", "候選名單", "候選清單", "備選系統", "備選方案",
        ],
        fields: [
            FieldDeclaration(
                "candidate", "Candidate", "候选系统", "候選系統", .text, required: true, title: true,
                also: [
                    "System", "Product", "Software", "Name", "候选", "候选产品", "候选软件", "候选方案", "系统", "系统名称", "产品", "产品名称",
                    "软件", "软件名称", "名称", "方案", "候選", "候選產品", "候選軟體", "候選方案", "系統", "系統名稱", "產品", "產品名稱", "軟體", "軟體名稱",
                    "名稱",
                ]),
            FieldDeclaration(
                "supplier", "Supplier", "供应商", "供應商", .text,
                also: [
                    "Vendor", "Maker", "Manufacturer", "Provider", "供应商名称", "厂商", "厂家", "原厂", "实施商", "供應商名稱", "廠商",
                    "廠商名稱", "原廠",
                ]),
            FieldDeclaration(
                "purchaseCost", "Purchase cost", "采购成本", "採購成本", .amount,
                also: [
                    "Purchase", "Purchase price", "Price", "Licence cost", "License cost", "Licence fee", "License fee",
                    "Licences", "Licenses", "采购费用", "采购金额", "采购价", "购置费", "购置成本", "软件费用", "软件采购费", "许可费", "许可费用", "报价",
                    "採購費用", "採購金額", "購置費", "購置成本", "軟體費用", "授權費", "授權費用", "報價",
                ]),
            FieldDeclaration(
                "implementationCost", "Implementation cost", "实施成本", "導入成本", .amount,
                also: [
                    "Implementation", "Implementation fee", "Project cost", "实施费", "实施费用", "导入费用", "实施服务费", "導入費",
                    "導入費用", "導入服務費", "建置費", "建置費用", "建置成本",
                ]),
            FieldDeclaration(
                "annualCost", "Annual cost", "年度成本", "年度成本", .amount,
                also: [
                    "Yearly cost", "Cost per year", "Running cost", "Running costs", "Operating cost",
                    "Annual maintenance", "Maintenance", "年成本", "年度费用", "年费用", "年费", "每年费用", "运行成本", "运维成本", "年运维费",
                    "年维护费", "维护费", "维护费用", "年度費用", "年費", "每年費用", "營運成本", "維運成本", "年維運費", "年維護費", "維護費", "維護費用",
                ]),
            FieldDeclaration(
                "annualBenefit", "Annual benefit", "年度收益", "年度效益", .amount,
                also: [
                    "Yearly benefit", "Benefit per year", "Annual saving", "Annual savings", "Benefit", "Benefits",
                    "年收益", "年效益", "每年收益", "年化收益", "年节约", "预期年收益", "预期收益", "收益", "每年效益", "年化效益", "年節省", "預期年效益", "預期效益",
                    "效益",
                ]),
            FieldDeclaration(
                "years", "Years", "使用年限", "使用年限", .number, in: FieldDeclaration.years,
                also: [
                    "Lifetime", "Life", "Useful life", "Years of use", "Period in years", "年限", "年数", "计算年限", "评估年限",
                    "服务年限", "年數", "計算年限", "評估年限", "服務年限",
                ]),
            FieldDeclaration(
                "demonstrated", "Demonstrated", "演示日期", "展示日期", .date(.last),
                also: [
                    "Demonstration", "Demonstration date", "Demo", "Demo date", "演示", "演示时间", "系统演示", "系统演示日期", "产品演示",
                    "产品演示日期", "试用日期", "展示", "系統展示日期", "產品展示日期", "簡報日期", "試用日期",
                ]),
            FieldDeclaration(
                "testers", "Testers", "试用人员", "試用人員", .text,
                also: [
                    "Business testers", "Evaluators", "Tested by", "试用人", "试用部门", "测试人员", "业务测试人员", "参评人员", "评估人员",
                    "评委", "测评人员", "試用人", "試用部門", "測試人員", "評估人員", "評選委員",
                ]),
            FieldDeclaration(
                "references", "References", "客户案例", "客戶實績", .text,
                also: [
                    "Reference", "Reference customers", "Reference sites", "Reference projects", "Customer references",
                    "案例", "成功案例", "实施案例", "同行案例", "行业案例", "典型客户", "参考客户", "客戶案例", "實績", "導入實績", "導入案例", "同業案例", "參考客戶",
                ]),
            FieldDeclaration(
                "outcome", "Outcome", "选型结果", "選型結果", .state(CandidateOutcome.vocabulary),
                also: [
                    "Result", "Decision", "State", "Status", "结果", "结论", "选型结论", "评估结果", "评估结论", "状态", "结果状态", "結果",
                    "結論", "選型結論", "評選結果", "評估結果", "評估結論", "狀態",
                ]),
            FieldDeclaration(
                "reason", "Reason", "理由", "理由", .text,
                also: [
                    "Reasons", "Rationale", "Justification", "原因", "选择理由", "选型理由", "结果说明", "说明", "選擇理由", "選型理由", "結果說明",
                    "說明",
                ]),
            .visibility,
        ])

    package static let candidate = register.text("candidate")
    package static let supplier = register.text("supplier")
    package static let purchaseCost = register.number("purchaseCost")
    package static let implementationCost = register.number("implementationCost")
    package static let annualCost = register.number("annualCost")
    package static let annualBenefit = register.number("annualBenefit")
    package static let years = register.number("years")
    package static let demonstrated = register.date("demonstrated")
    package static let testers = register.text("testers")
    package static let references = register.text("references")
    package static let outcome = register.state("outcome", CandidateOutcome.self)
    package static let reason = register.text("reason")
}
