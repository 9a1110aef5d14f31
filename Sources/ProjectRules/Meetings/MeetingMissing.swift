import Diagnostics
import ProjectModel

/// A project whose people have not met for longer than they agreed.
package enum MeetingMissing: Rule {
    package static let description = RuleDescription(
        "meeting-missing", .warning,
        summary: "No meeting is recorded within the interval.",
        rationale:
            "Where nobody meets, nobody hears that something is stuck. Practice 26 wants a weekly meeting on medium and large projects; on small ones 14 days are enough. The portfolio may set another interval; three days of grace are given.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Meetings", "ID | Date | Type", "| W1 | 2026-10-30 | weekly |",
                        "| W2 | 2026-11-16 | risk review |")),
            "↓\n" + RuleExample.project(""),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Meetings", "ID | Date | Type", "| W1 | 2026-11-13 | weekly |")),
            RuleExample.project(
                RuleExample.table("Meetings", "ID | Date | Type", "| W1 | 2026-11-05 | weekly |"),
                facts: "- Size: small\n"),
            "# Demo\n\n- Start: 2026-11-02\n- Finish: 2027-06-30\n",
        ])

    /// How many days a project may run before its first meeting is missed.
    private static let settling = 30
    /// How many days later than planned a meeting may be, for holidays.
    private static let grace = 3

    package static func check(_ review: Review) -> [Finding] {
        let meetings = review.project.records(Meetings.register)
        guard !review.isClosed, let start = review.project.charter[Charter.start], start <= review.statusDate,
            !meetings.isEmpty || review.age(of: start) > settling,
            // A date that cannot be read may be the last.
            !meetings.contains(where: { $0.isUnread(Meetings.date) })
        else { return [] }
        let days = meetings.filter { $0[Meetings.type] != .riskReview }.compactMap { $0[Meetings.date] }
        let last = days.filter { $0 <= review.statusDate }.max()
        let interval = review.intervals.meeting(for: review.size)
        guard review.age(of: max(last ?? start, start)) > interval + grace else { return [] }
        let message =
            last.map { day in
                Phrase(
                    Localized(
                        "the last meeting was on {0}, {1} days ago", "最近一次会议是 {0}，已过 {1} 天", "最近一次會議是 {0}，已過 {1} 天"),
                    .text(day.iso), .text(String(review.age(of: day))))
            }
            ?? Phrase(
                Localized(
                    "no meeting is recorded since the start on {0}", "自 {0} 开始以来没有会议记录", "自 {0} 開始以來沒有會議紀錄"),
                .text(start.iso))
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Meetings.register), message,
                wayOut: Phrase(
                    Localized(
                        "meet every {0} days, and add a line for each", "每 {0} 天开会一次，每次登记一行", "每 {0} 天開會一次，每次登記一列"),
                    .text(String(interval))))
        ]
    }
}
