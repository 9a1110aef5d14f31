import Diagnostics

/// `ownRegisters`: the columns of registers that a portfolio declares itself, a row a column.
package enum OwnRegisterColumns {
    package static let register = Register(
        "ownRegisters", "Registers of our own", "自定义登记册", "自訂登記冊",
        also: ["Own registers", "Custom registers", "Registers", "自有登记册", "自訂登錄表"],
        fields: [
            FieldDeclaration(
                "register", "Register", "登记册", "登記冊", .text, required: true, also: ["Register name", "登记册名称", "登記冊名稱"]),
            FieldDeclaration(
                "column", "Column", "列", "欄位", .text, required: true, title: true,
                also: ["Field", "Heading", "字段", "列名", "欄名"]),
            FieldDeclaration("type", "Type", "类型", "類型", .state(ColumnType.vocabulary), required: true),
            FieldDeclaration("required", "Required", "必填", "必填", .yesNo, also: ["Mandatory", "是否必填"]),
            FieldDeclaration("states", "States", "状态词", "狀態詞", .text, also: ["Words", "Values", "取值", "状态", "狀態"]),
        ])

    package static let name = register.text("register")
    package static let column = register.text("column")
    package static let type = register.state("type", ColumnType.self)
    package static let required = register.yesNo("required")
    package static let states = register.text("states")
}

/// What a column of an own register holds.
package enum ColumnType: Int, StateWords {
    case text, date, number, amount, percent, duration, scale, state, person, references, yesNo

    package static let vocabulary = Vocabulary([
        Vocabulary.word("text", "Text", "文本", "文字", also: ["string"]),
        Vocabulary.word("date", "Date", "日期", "日期"),
        Vocabulary.word("number", "Number", "数字", "數字", also: ["数值", "數值"]),
        Vocabulary.word("amount", "Amount", "金额", "金額", also: ["money"]),
        Vocabulary.word("percent", "Percent", "百分比", "百分比", also: ["percentage", "%"]),
        Vocabulary.word("duration", "Duration", "时长", "期間", also: ["工期"]),
        Vocabulary.word("scale", "Scale", "等级", "等級", also: ["1 to 5", "1-5"]),
        Vocabulary.word("state", "State", "状态", "狀態", also: ["status", "choice"]),
        Vocabulary.word("person", "Person", "人员", "人員", also: ["owner", "责任人", "負責人"]),
        Vocabulary.word("references", "References", "引用", "參照", also: ["reference", "ID", "IDs"]),
        Vocabulary.word("yes or no", "Yes or no", "是否", "是否", also: ["boolean", "yes/no"]),
    ])

    /// The type of a field; a state takes the words that the column's row lists.
    package func fieldType(words: Vocabulary) -> FieldType {
        switch self {
        case .text: .text
        case .date: .date(.last)
        case .number: .number
        case .amount: .amount
        case .percent: .percent
        case .duration: .duration
        case .scale: .scale
        case .state: .state(words)
        case .person: .person
        case .references: .references([])
        case .yesNo: .yesNo
        }
    }
}

/// `ruleLevels`: how much each rule weighs in a portfolio.
package enum RuleLevels {
    package static let register = Register(
        "ruleLevels", "Rule levels", "规则级别", "規則等級", also: ["Levels", "Rules", "规则", "規則"],
        fields: [
            FieldDeclaration("rule", "Rule", "规则", "規則", .text, required: true, title: true),
            FieldDeclaration(
                "level", "Level", "级别", "等級", .state(RuleLevel.vocabulary), required: true, also: ["Severity"]),
            FieldDeclaration("reason", "Reason", "理由", "理由", .text, also: ["原因"]),
        ])

    package static let rule = register.text("rule")
    package static let level = register.state("level", RuleLevel.self)
    package static let reason = register.text("reason")
}

/// A weight that a portfolio gives to a rule.
package enum RuleLevel: Int, StateWords {
    case off, info, warning, error

    package static let vocabulary = Vocabulary([
        Vocabulary.word("off", "Off", "关闭", "關閉", also: ["allow", "none"]),
        Vocabulary.word("info", "Info", "提示", "提示", also: ["note", "notice"]),
        Vocabulary.word("warning", "Warning", "警告", "警告", also: ["warn"]),
        Vocabulary.word("error", "Error", "错误", "錯誤", also: ["deny"]),
    ])

    /// Nil where the rule does not speak at all.
    package var severity: Severity? {
        switch self {
        case .off: nil
        case .info: .info
        case .warning: .warning
        case .error: .error
        }
    }
}

extension RegisterSet {
    /// The registers of `portfolio.md`.
    package static let portfolio = RegisterSet([
        OwnRegisterColumns.register, RuleLevels.register, PortfolioRiskMatrix.register, PortfolioRates.register,
    ])
}
