import Diagnostics
import ProjectModel

/// Counts of a training that cannot all be true.
package enum TrainingCountsDisagree: Rule {
    package static let description = RuleDescription(
        "training-counts-disagree", .error,
        summary: "More people attended, were assessed or passed than there can be.",
        rationale:
            "Those who passed were assessed, those who were assessed attended, and those who attended were invited. Coverage and pass rate from other counts would be wrong. Practice 14.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Training", "ID | Audience | Invited | Attended | Assessed | Passed",
                    "                        ↓", "| G1 | Operators | 40 | 42 | 40 | 38 |",
                    "                            ↓", "| G2 | Managers | 12 | 10 | 11 | 9 |",
                    "                                 ↓", "| G3 | Technicians | 6 | 6 | 5 | 6 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Training", "ID | Audience | Invited | Attended | Assessed | Passed",
                    "| G1 | Operators | 40 | 38 | 38 | 35 |", "| G2 | Managers | | 10 | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Training.register).compactMap { record in
            finding(
                record, Training.attended, Training.invited,
                Localized(
                    "{0}: {1} attended, but {2} were invited", "{0}：{1} 人参加，而邀请了 {2} 人", "{0}：{1} 人參加，而邀請了 {2} 人"))
                ?? finding(
                    record, Training.assessed, Training.attended,
                    Localized(
                        "{0}: {1} were assessed, but {2} attended", "{0}：{1} 人参加考核，而 {2} 人参加培训",
                        "{0}：{1} 人參加考核，而 {2} 人參加訓練"))
                ?? finding(
                    record, Training.passed, Training.assessed,
                    Localized(
                        "{0}: {1} passed, but {2} were assessed", "{0}：{1} 人通过，而 {2} 人参加考核", "{0}：{1} 人通過，而 {2} 人參加考核"))
        }
    }

    private static func finding(
        _ record: Record, _ part: Field<DecimalNumber>, _ whole: Field<DecimalNumber>, _ words: Localized
    ) -> Finding? {
        guard let few = record[part], let many = record[whole], few > many else { return nil }
        return Finding(
            description, at: record.span(of: part),
            Phrase(
                words, .text(record.id?.value ?? record.title.plain), .text(few.plain), .text(many.plain)),
            wayOut: Phrase(
                Localized("mend the count that is wrong", "请改正有误的数量", "請改正有誤的數量")))
    }
}
