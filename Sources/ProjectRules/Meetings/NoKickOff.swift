import Diagnostics
import ProjectModel

/// A project that set off without the meeting that begins it.
package enum NoKickOff: Rule {
    package static let description = RuleDescription(
        "no-kick-off", .warning,
        summary: "The project started more than two weeks ago, and no kick-off is recorded.",
        rationale:
            "The kick-off is where both parties hear goals, roles, plan and rules from the same mouth. Practice 7; PMBOK begins execution with it.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(
                RuleExample.table("Meetings", "ID | Date | Type", "| W1 | 2026-01-09 | kick-off |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start | Actual finish",
                    "| S1 | Kick-off | kick-off | 2026-01-05 | 2026-01-16 | 2026-01-05 | 2026-01-16 |",
                    "| S2 | Build | build | 2026-01-19 | 2026-12-18 | 2026-01-19 | |")),
            "# Demo\n\n- Start: 2026-11-09\n- Finish: 2027-06-30\n",
        ])

    /// How many days after the start the kick-off may come.
    private static let grace = 14

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed, let start = review.project.charter[Charter.start], review.age(of: start) > grace,
            !hasKickOff(review)
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Meetings.register),
                Phrase(
                    Localized(
                        "no kick-off is recorded {0} days after the start", "项目开始 {0} 天，没有启动会记录",
                        "專案開始 {0} 天，沒有啟動會議紀錄"),
                    .text(String(review.age(of: start)))),
                wayOut: Phrase(
                    Localized(
                        "record it as a meeting of type kick-off", "请登记类型为“启动会”的会议", "請登記類型為「啟動會議」的會議")))
        ]
    }

    /// Whether a meeting, a stage or a milestone shows that it was held, or a meeting that cannot be read may be it.
    private static func hasKickOff(_ review: Review) -> Bool {
        let isMeeting = review.project.records(Meetings.register).contains { meeting in
            if meeting.isUnread(Meetings.type) { return true }
            return meeting[Meetings.type] == .kickOff && meeting[Meetings.date].map { $0 <= review.statusDate } ?? true
        }
        let isStage = review.records(Stages.register).contains { stage in
            stage[Stages.type] == .kickOff && review.hasEnded(stage)
        }
        let isMilestone = review.records(Milestones.register).contains { milestone in
            milestone[Milestones.type] == .kickOff
                && milestone[Milestones.actual].map { $0 <= review.statusDate } ?? false
        }
        return isMeeting || isStage || isMilestone
    }
}
