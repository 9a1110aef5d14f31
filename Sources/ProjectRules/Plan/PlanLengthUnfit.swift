import Diagnostics
import ProjectModel

/// A plan that is too short or too long for the project's size.
package enum PlanLengthUnfit: Rule {
    package static let description = RuleDescription(
        "plan-length-unfit", .warning,
        summary: "The time from start to finish does not fit the project's size.",
        rationale:
            "Practice 6: a small project takes 3 to 6 months, a medium one 6 to 12, a large one 12 or more; new or incompatible technology lengthens the upper end by half. A plan outside the band was guessed, or the size is wrong. Beyond 36 months a large project is worth a second look.",
        failing: [
            "# Demo\n\n- Size: small\n- Start: 2026-01-05\n          ↓\n- Finish: 2026-12-18\n",
            "# Demo\n\n- Size: large\n- Start: 2026-01-05\n          ↓\n- Finish: 2026-12-18\n",
            "# Demo\n\n- Size: large\n- Start: 2026-01-05\n          ↓\n- Finish: 2029-06-29\n",
        ],
        passing: [
            RuleExample.project("", facts: "- Size: medium\n"),
            "# Demo\n\n- Size: small\n- Start: 2026-01-05\n- Finish: 2026-04-04\n",
            "# Demo\n\n- Size: small\n- Start: 2026-01-05\n- Finish: 2026-07-05\n",
            "# Demo\n\n- Size: small\n- Technology: new\n- Start: 2026-01-05\n- Finish: 2026-09-30\n",
        ])

    package static func check(_ review: Review) -> [Finding] {
        let charter = review.project.charter
        guard let size = review.size, let start = charter[Charter.start], let finish = charter[Charter.finish],
            start <= finish
        else { return [] }
        let band = self.band(of: size, charter[Charter.technology])
        // The last day belongs to the plan: 5 January to 4 April is three months.
        if let least = adding(band.least, to: start), finish.adding(days: 1) < least {
            return [
                finding(
                    review, nil,
                    Localized(
                        "the plan is shorter than {0} months, the least for size “{1}”", "计划不足 {0} 个月，短于“{1}”项目的下限",
                        "計畫不足 {0} 個月，短於「{1}」專案的下限"), band.least, size)
            ]
        }
        if let months = band.most, let most = adding(months, to: start), finish > most {
            return [
                finding(
                    review, nil,
                    Localized(
                        "the plan is longer than {0} months, the most for size “{1}”", "计划超过 {0} 个月，长于“{1}”项目的上限",
                        "計畫超過 {0} 個月，長於「{1}」專案的上限"), months, size)
            ]
        }
        if band.most == nil, let longest = adding(longestUsual, to: start), finish > longest {
            return [
                finding(
                    review, .info,
                    Localized(
                        "the plan is longer than {0} months, which is rare even for size “{1}”",
                        "计划超过 {0} 个月，“{1}”项目也少见", "計畫超過 {0} 個月，「{1}」專案也少見"), longestUsual, size)
            ]
        }
        return []
    }

    private static let longestUsual = 36

    /// Months at least and at most; no most for a large project.
    private static func band(
        of size: ProjectSize, _ technology: TechnologyMaturity?
    ) -> (least: Int, most: Int?) {
        let isDifficult = technology == .new || technology == .incompatible
        switch size {
        case .small: return (3, isDifficult ? 9 : 6)
        case .medium: return (6, isDifficult ? 18 : 12)
        case .large: return (12, nil)
        }
    }

    /// The same day so many calendar months later, or the month's last where it has no such day.
    private static func adding(_ months: Int, to date: CivilDate) -> CivilDate? {
        let (year, month, day) = date.components
        let count = year * 12 + month - 1 + months
        let (endYear, endMonth) = (count / 12, count % 12 + 1)
        return CivilDate(
            year: endYear, month: endMonth, day: min(day, CivilDate.days(inMonth: endMonth, of: endYear)))
    }

    private static func finding(
        _ review: Review, _ severity: Severity?, _ message: Localized, _ months: Int, _ size: ProjectSize
    ) -> Finding {
        Finding(
            description, severity, at: review.project.charter.span(of: Charter.finish),
            Phrase(message, .text(String(months)), .words(size.label)),
            wayOut: Phrase(
                Localized(
                    "mend dates, size or technology in the charter", "请核对章程中的日期、规模或技术成熟度", "請核對章程中的日期、規模或技術成熟度")))
    }
}
