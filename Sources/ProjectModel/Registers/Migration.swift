import Diagnostics

/// `migration`: the data that is moved to the new system, counted and summed on both sides.
package enum Migration {
    package static let register = Register(
        "migration", "Data migration", "数据迁移", "資料移轉",
        also: [
            "Migration objects", "Migration plan", "Migration reconciliation", "Data migration plan",
            "Data migration objects", "Data migration reconciliation", "Data reconciliation", "Data conversion",
            "数据迁移清单", "数据迁移表", "数据迁移计划", "数据迁移方案", "数据迁移核对", "数据迁移对账", "数据迁移核对表", "数据核对", "数据导入", "数据转换", "数据准备", "迁移",
            "迁移清单", "迁移对账", "資料移轉清單", "資料移轉表", "資料移轉計畫", "資料移轉方案", "資料移轉核對", "資料移轉核對表", "資料核對", "資料匯入", "資料轉移", "資料轉換",
            "資料轉檔", "資料準備", "移轉", "移轉清單", "轉檔清單", "轉檔",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "object", "Object", "数据对象", "資料物件", .text, required: true, title: true,
                also: [
                    "Data object", "Data", "Migration object", "Name", "Entity", "Table", "Description", "对象", "迁移对象",
                    "数据", "数据名称", "数据内容", "数据项", "迁移内容", "数据表", "名称", "描述", "说明", "物件", "移轉物件", "移轉項目", "資料", "資料名稱",
                    "資料內容", "資料項目", "資料表", "名稱", "說明",
                ]),
            FieldDeclaration(
                "type", "Type", "数据类型", "資料類型", .state(MigrationType.vocabulary),
                also: [
                    "Data type", "Kind", "Category", "类型", "类别", "分类", "数据类别", "数据分类", "類型", "類別", "分類", "資料類別", "資料分類",
                ]),
            FieldDeclaration(
                "sourceCount", "Source count", "源记录数", "來源筆數", .number,
                also: [
                    "Source records", "Source rows", "Records in source", "In source", "源条数", "源数量", "源数据量", "源系统记录数",
                    "源系统条数", "来源记录数", "来源条数", "来源数量", "原系统记录数", "旧系统记录数", "應轉筆數", "來源記錄數", "來源資料筆數", "來源系統筆數", "原系統筆數",
                    "舊系統筆數",
                ]),
            FieldDeclaration(
                "loaded", "Loaded", "已导入数", "已匯入筆數", .number,
                also: [
                    "Loaded count", "Loaded records", "Records loaded", "Imported", "Migrated", "已导入", "导入数", "导入数量",
                    "导入记录数", "导入条数", "成功数", "成功记录数", "导入成功", "迁移成功数", "已迁移", "已迁移数", "已装载", "装载数", "已匯入", "匯入筆數",
                    "成功筆數", "匯入成功", "已移轉", "已移轉筆數", "移轉筆數", "移轉成功筆數",
                ]),
            FieldDeclaration(
                "rejected", "Rejected", "失败数", "失敗筆數", .number,
                sense: .higherIsWorse,
                also: [
                    "Rejected count", "Rejected records", "Records rejected", "Failed", "Errors", "拒绝数", "被拒数", "失败",
                    "失败记录数", "导入失败", "错误数", "异常数", "迁移失败数", "失敗", "匯入失敗", "錯誤筆數", "異常筆數", "退件筆數", "移轉失敗筆數",
                ]),
            FieldDeclaration(
                "excluded", "Excluded", "排除数", "排除筆數", .number,
                also: [
                    "Excluded count", "Excluded records", "Records excluded", "Left out", "Not migrated", "排除", "已排除",
                    "剔除", "剔除数", "排除记录数", "不迁移", "不迁移数", "不导入数", "剔除筆數", "不移轉", "不移轉筆數", "不匯入筆數",
                ]),
            FieldDeclaration(
                "targetCount", "Target count", "目标记录数", "目標筆數", .number,
                also: [
                    "Target records", "Target rows", "Records in target", "In target", "目标条数", "目标数量", "目标数据量",
                    "目标系统记录数", "目标系统条数", "新系统记录数", "目標記錄數", "目標資料筆數", "目標系統筆數", "新系統筆數",
                ]),
            FieldDeclaration(
                "sourceSum", "Source sum", "源合计", "來源合計", .number,
                also: [
                    "Source total", "Source control total", "Source amount", "源合计值", "源金额", "源金额合计", "源控制总数", "源系统合计",
                    "源系统金额", "来源合计", "来源金额", "旧系统合计", "旧系统金额", "來源金額", "來源金額合計", "來源控制總數", "來源系統合計", "來源加總", "舊系統合計",
                    "舊系統金額",
                ]),
            FieldDeclaration(
                "targetSum", "Target sum", "目标合计", "目標合計", .number,
                also: [
                    "Target total", "Target control total", "Target amount", "目标合计值", "目标金额", "目标金额合计", "目标控制总数",
                    "目标系统合计", "目标系统金额", "新系统合计", "新系统金额", "目標金額", "目標金額合計", "目標控制總數", "目標系統合計", "目標加總", "新系統合計",
                    "新系統金額",
                ]),
            FieldDeclaration(
                "tolerance", "Tolerance", "允许差异", "容許差異", .percent,
                also: [
                    "Allowed difference", "容差", "差异容限", "允许误差", "允许偏差", "容许偏差", "允许差异率", "容許誤差", "容許偏差", "容許差異率",
                    "差異容許範圍",
                ]),
            FieldDeclaration(
                "qualityAssessed", "Quality assessed", "质量评估日期", "品質評估日期", .date(.last),
                also: [
                    "Data quality assessed", "Quality assessment", "Quality checked", "Data quality checked", "数据质量评估",
                    "数据质量评估日期", "质量评估", "质量检查日期", "数据质量检查日期", "資料品質評估", "資料品質評估日期", "品質評估", "品質檢查日期", "資料品質檢查日期",
                ]),
            FieldDeclaration(
                "confirmedBy", "Confirmed by", "确认人", "確認人", .person,
                also: [
                    "Reconciled by", "Checked by", "Signed by", "Verified by", "核对人", "对账人", "签字人", "数据确认人", "业务确认人",
                    "核對人", "對帳人", "簽署人", "資料確認人", "業務確認人",
                ]),
            FieldDeclaration(
                "confirmed", "Confirmed", "确认日期", "確認日期", .date(.last),
                sense: .closes,
                also: [
                    "Confirmed on", "Confirmation date", "Reconciled", "Reconciled on", "Signed", "核对日期", "对账日期",
                    "签字日期", "确认时间", "核對日期", "對帳日期", "簽署日期",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: ["Data owner", "Responsible", "负责人", "数据负责人", "数据责任人", "迁移负责人", "資料負責人", "資料擁有者", "移轉負責人", "承辦人"]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(MigrationState.vocabulary),
                also: ["Status", "迁移状态", "进展", "移轉狀態", "進展"]),
            .visibility,
        ])

    package static let object = register.text("object")
    package static let type = register.state("type", MigrationType.self)
    package static let sourceCount = register.number("sourceCount")
    package static let loaded = register.number("loaded")
    package static let rejected = register.number("rejected")
    package static let excluded = register.number("excluded")
    package static let targetCount = register.number("targetCount")
    package static let sourceSum = register.number("sourceSum")
    package static let targetSum = register.number("targetSum")
    package static let tolerance = register.percent("tolerance")
    package static let qualityAssessed = register.date("qualityAssessed")
    package static let confirmedBy = register.text("confirmedBy")
    package static let confirmed = register.date("confirmed")
    package static let owner = register.text("owner")
    package static let state = register.state("state", MigrationState.self)
}
