import Diagnostics

/// What can be wrong with a number, in words.
enum NumberFaults {
    static func unreadable(_ text: CellText) -> ValueFault {
        ValueFault(
            .unreadable,
            Phrase(Localized("“{0}” is no number", "“{0}”不是数字", "「{0}」不是數字"), .text(text.quoted)),
            wayOut: Phrase(
                Localized(
                    "write a number such as 1200000, 120万 or 1.2m", "请写成数字，例如 1200000、120万 或 1.2m",
                    "請寫成數字，例如 1200000、120萬 或 1.2m")))
    }

    /// A separator that may group or part decimals. `suggestions` are the numbers that may be meant.
    static func ambiguous(_ digits: ArraySlice<UInt8>, suggestions: [String]) -> ValueFault {
        let reason = Phrase(
            Localized(
                "“{0}” may group thousands or part decimals", "“{0}”中的分隔符可能是千分位，也可能是小数点",
                "「{0}」中的分隔符可能是千分位，也可能是小數點"), .text(CellText.quoted(digits)))
        let wayOut =
            switch suggestions.count {
            case 1: Phrase(Localized("write {0}", "请写 {0}", "請寫 {0}"), .text(suggestions[0]))
            case 2...:
                Phrase(
                    Localized("write {0} or {1}", "请写 {0} 或 {1}", "請寫 {0} 或 {1}"), .text(suggestions[0]),
                    .text(suggestions[1]))
            default:
                Phrase(
                    Localized(
                        "write it like 1,200,000.50", "请写成 1,200,000.50 的形式", "請寫成 1,200,000.50 的形式"))
            }
        return ValueFault(.ambiguousNumber, reason, wayOut: wayOut)
    }

    /// The same where the portfolio says that a comma parts decimals.
    static func ambiguousWithComma(_ digits: ArraySlice<UInt8>) -> ValueFault {
        ValueFault(
            .ambiguousNumber,
            Phrase(
                Localized(
                    "“{0}” does not fit the portfolio's decimal comma", "“{0}”与项目群设定的小数逗号不符",
                    "「{0}」與專案群設定的小數逗號不符"), .text(CellText.quoted(digits))),
            wayOut: Phrase(
                Localized(
                    "write it like 1.200.000,50", "请写成 1.200.000,50 的形式", "請寫成 1.200.000,50 的形式")))
    }

    static let tooLarge = ValueFault(
        .tooLarge,
        Phrase(
            Localized(
                "this has more digits than are counted exactly: 18 before the point and 12 after it",
                "位数超出可精确计算的范围：整数 18 位、小数 12 位", "位數超出可精確計算的範圍：整數 18 位、小數 12 位")),
        wayOut: Phrase(
            Localized("write fewer digits, or a larger unit", "请减少位数，或改用更大的单位", "請減少位數，或改用較大的單位")))

    /// What is wrong with a JSON number that was not taken.
    static func tooLargeOrUnreadable(_ text: String) -> ValueFault {
        let isNumber = text.utf8.first.map { CellText.isDigit($0) || $0 == 0x2D } ?? false
        return isNumber ? tooLarge : unreadable(CellText(text))
    }

    static func foreignCurrency(_ mark: CurrencyMark, as written: String, project: String) -> ValueFault {
        let name = mark.code ?? written
        return ValueFault(
            .foreignCurrency,
            Phrase(
                Localized(
                    "this amount is in {0}, the project counts in {1}", "此金额的币种是 {0}，项目的币种是 {1}",
                    "此金額的幣別是 {0}，專案的幣別是 {1}"), .text(name), .text(project)),
            wayOut: Phrase(
                Localized(
                    "write the amount in {0}", "请改写为 {0} 金额", "請改寫為 {0} 金額"), .text(project)))
    }

    /// A unit where only money can stand.
    static func unitInAmount(_ unit: String) -> ValueFault {
        ValueFault(
            .unitMismatch,
            Phrase(
                Localized("an amount has no unit “{0}”", "金额不能带单位“{0}”", "金額不能帶單位「{0}」"), .text(unit)),
            wayOut: Phrase(
                Localized(
                    "write the amount alone, such as 36k or CNY 36k", "请只写金额，例如 36k 或 CNY 36k",
                    "請只寫金額，例如 36k 或 CNY 36k")))
    }
}
