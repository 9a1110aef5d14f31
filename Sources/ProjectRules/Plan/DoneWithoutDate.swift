import Diagnostics
import ProjectModel

/// A record that says that something is done, and not when.
package enum DoneWithoutDate: Rule {
    package static let description = RuleDescription(
        "done-without-date", .warning,
        summary: "A state says that something is done, and the date for it is empty.",
        rationale:
            "Without its day an approval cannot be traced to a meeting, and no report can tell what was new since the last. Practice 9 wants changes decided, practice 8 wants requirements signed; PMBOK logs each with its date.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | State | Decided", "                                   ↓",
                    "| C1 | Second carrier | approved | |")
                    + RuleExample.table(
                        "Decisions", "ID | Decision | Decided | State", "                      ↓",
                        "| D1 | One cut-over | | decided |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | State | Decided", "| C1 | Second carrier | approved | 2026-07-24 |",
                    "| C2 | Portal | assessed | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        var findings = undated(
            review, Changes.register, Changes.state, [.approved, .implemented, .rejected], Changes.decided)
        findings += undated(review, Decisions.register, Decisions.state, [.decided], Decisions.decided)
        findings += undated(review, Requirements.register, Requirements.state, [.signed], Requirements.signed)
        findings += undated(review, Modules.register, Modules.state, [.live], Modules.live)
        findings += undated(review, Interfaces.register, Interfaces.state, [.live], Interfaces.live)
        findings += undated(review, Deliverables.register, Deliverables.state, [.accepted], Deliverables.approved)
        return findings
    }

    private static func undated<Words: StateWords>(
        _ review: Review, _ register: Register, _ state: Field<Words>, _ done: [Words], _ date: Field<CivilDate>
    ) -> [Finding] {
        review.records(register).compactMap { record in
            guard let word = record[state], done.contains(word), record[date] == nil, !record.isUnread(date) else {
                return nil
            }
            return Finding(
                description, at: record.span(of: date),
                Phrase(
                    Localized("{0} is “{1}” without a date", "{0} 状态为“{1}”，没有日期", "{0} 狀態為「{1}」，沒有日期"),
                    .text(record.id?.value ?? record.title.plain), .words(word.label)),
                wayOut: Phrase(Localized("write the day", "请写明日期", "請寫明日期")))
        }
    }
}
