import Diagnostics
import ProjectModel

/// A standard that nobody can measure.
package enum StandardWithoutNumber: Rule {
    package static let description = RuleDescription(
        "standard-without-number", .warning,
        summary: "The standard of a criterion for performance, quality or satisfaction holds no number.",
        rationale:
            "“Fast” passes or fails by opinion. Practice 29 wants an agreed figure for performance, quality and satisfaction; PMBOK asks that acceptance criteria can be measured.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Type | Criterion | Standard",
                    "                                     ↓",
                    "| A1 | performance | Response time | fast enough |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Type | Criterion | Standard",
                    "| A1 | performance | Response time | 2 s or less |",
                    "| A2 | satisfaction | Users are content | 八成以上用户满意 |",
                    "| A3 | function | Order entry | all steps as described |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        var signed: [String: Bool] = [:]
        // What is signed is not to be changed any more.
        func isSigned(_ stage: String) -> Bool {
            if let known = signed[stage] { return known }
            let found = review.project.signed(stage, by: review.statusDate) != nil
            signed[stage] = found
            return found
        }
        return review.records(Acceptance.register).compactMap { criterion in
            guard let type = criterion[Acceptance.type], measured.contains(type),
                criterion[Acceptance.result] != .notApplicable, let standard = criterion[Acceptance.standard],
                !withoutIdioms(standard.plain).unicodeScalars.contains(where: isNumeral)
            else { return nil }
            let stages = criterion[Acceptance.stage]?.map(\.id) ?? [AcceptanceSheets.finalStage]
            guard !stages.contains(where: isSigned) else { return nil }
            return Finding(
                description, at: criterion.span(of: Acceptance.standard),
                Phrase(
                    Localized("the standard of {0} holds no number", "{0} 的验收标准没有数值", "{0} 的驗收標準沒有數值"),
                    .text(criterion.id?.value ?? criterion.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "write a figure that can be measured: 2 s or less", "请写可测量的数值，例如 ≤ 2 秒", "請寫可量測的數值，例如 ≤ 2 秒")))
        }
    }

    /// Words that hold a numeral and count nothing.
    private static func withoutIdioms(_ text: String) -> String {
        idioms.reduce(text) { $0.holds($1) ? $0.replacing($1, with: " ") : $0 }
    }

    private static let idioms = [
        "统一", "統一", "一致", "一般", "一切", "一定", "唯一", "一次性", "一旦", "一律", "一直", "万一", "萬一", "十分", "千万", "千萬",
    ]

    private static let measured: Set<AcceptanceType> = [.performance, .quality, .satisfaction]

    private static let chineseNumerals = Set("零〇一二三四五六七八九十百千万萬亿億两兩半".unicodeScalars)

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "０"..."９": true
        default: chineseNumerals.contains(scalar)
        }
    }
}
