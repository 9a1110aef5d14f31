import Diagnostics

/// What kind of delivery a project is.
package enum ProjectKind: Int, StateWords {
    case implementation, integration, rollout, upgrade

    package static let vocabulary = Vocabulary([
        Vocabulary.word("implementation", "Implementation", "实施", "導入", also: ["新建", "實施", "建置"]),
        Vocabulary.word("integration", "Integration", "集成", "整合", also: ["系统集成", "系統整合"]),
        Vocabulary.word("rollout", "Rollout", "推广", "推廣", also: ["roll-out", "推广实施", "部署"]),
        Vocabulary.word("upgrade", "Upgrade", "升级", "升級", also: ["系统升级", "系統升級"]),
    ])
}

/// How large a project is, which sets what is asked of it.
package enum ProjectSize: Int, StateWords {
    case small, medium, large

    package static let vocabulary = Vocabulary([
        Vocabulary.word("small", "Small", "小型", "小型", also: ["小", "S"]),
        Vocabulary.word("medium", "Medium", "中型", "中型", also: ["中", "M"]),
        Vocabulary.word("large", "Large", "大型", "大型", also: ["大", "L"]),
    ])
}

/// The language of a project's pages.
package enum PageLanguage: Int, StateWords {
    case english, simplifiedChinese, traditionalChinese

    package static let vocabulary = Vocabulary([
        Vocabulary.word("en", "English", "英文", "英文", also: ["English", "英语", "英語", "en-GB", "en-US"]),
        Vocabulary.word(
            "zh-Hans", "Simplified Chinese", "简体中文", "簡體中文", also: ["zh-CN", "zh", "简体", "中文", "zh-Hans-CN"]),
        Vocabulary.word(
            "zh-Hant", "Traditional Chinese", "繁体中文", "繁體中文",
            also: ["zh-TW", "繁體", "繁体", "zh-Hant-TW", "zh-HK", "正體中文"]),
    ])
}

/// How far the technology is known.
package enum TechnologyMaturity: Int, StateWords {
    case mature, new, incompatible

    package static let vocabulary = Vocabulary([
        Vocabulary.word("mature", "Mature", "成熟", "成熟"),
        Vocabulary.word("new", "New", "新", "新", also: ["新技术", "新技術", "较新"]),
        Vocabulary.word("incompatible", "Incompatible", "不兼容", "不相容"),
    ])
}

/// The unit in which pages show money. It never changes what a cell means.
package enum AmountUnit: Int, StateWords {
    case base, thousand, tenThousand, million, hundredMillion

    package static let vocabulary = Vocabulary([
        Vocabulary.word("1", "Base unit", "元", "元", also: ["base", "个", "unit", "圆"]),
        Vocabulary.word("thousand", "Thousand", "千元", "千元", also: ["k", "千", "thousands"]),
        Vocabulary.word("ten thousand", "Ten thousand", "万元", "萬元", also: ["万", "萬", "10k", "10 thousand"]),
        Vocabulary.word("million", "Million", "百万元", "百萬元", also: ["m", "百万", "百萬", "millions"]),
        Vocabulary.word("hundred million", "Hundred million", "亿元", "億元", also: ["亿", "億"]),
    ])
}

/// What 03/04/2026 means.
package enum WrittenDateOrder: Int, StateWords {
    case dayFirst, monthFirst

    package static let vocabulary = Vocabulary([
        Vocabulary.word("day first", "Day first", "日在前", "日在前", also: ["day", "dmy", "DD/MM/YYYY", "日月年"]),
        Vocabulary.word("month first", "Month first", "月在前", "月在前", also: ["month", "mdy", "MM/DD/YYYY", "月日年"]),
    ])
}

/// What parts the whole from the fraction.
package enum DecimalMark: Int, StateWords {
    case point, comma

    package static let vocabulary = Vocabulary([
        Vocabulary.word("point", "Point", "点", "點", also: [".", "dot"]),
        Vocabulary.word("comma", "Comma", "逗号", "逗號", also: [","]),
    ])
}

/// A day of the week, Monday first.
package enum Weekday: Int, StateWords {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    package static let vocabulary = Vocabulary([
        Vocabulary.word("monday", "Monday", "周一", "週一", also: ["Mon", "星期一"]),
        Vocabulary.word("tuesday", "Tuesday", "周二", "週二", also: ["Tue", "星期二"]),
        Vocabulary.word("wednesday", "Wednesday", "周三", "週三", also: ["Wed", "星期三"]),
        Vocabulary.word("thursday", "Thursday", "周四", "週四", also: ["Thu", "星期四"]),
        Vocabulary.word("friday", "Friday", "周五", "週五", also: ["Fri", "星期五"]),
        Vocabulary.word("saturday", "Saturday", "周六", "週六", also: ["Sat", "星期六"]),
        Vocabulary.word("sunday", "Sunday", "周日", "週日", also: ["Sun", "星期日", "星期天"]),
    ])
}

extension PageLanguage {
    package var language: Language { Language(rawValue: rawValue) ?? .english }
}

extension AmountUnit {
    /// How many base units one of these is, as a power of ten.
    package var powerOfTen: Int {
        switch self {
        case .base: 0
        case .thousand: 3
        case .tenThousand: 4
        case .million: 6
        case .hundredMillion: 8
        }
    }
}
