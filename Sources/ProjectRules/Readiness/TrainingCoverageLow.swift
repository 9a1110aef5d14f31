import Diagnostics
import ProjectModel

/// An audience of which some were not there.
package enum TrainingCoverageLow: Rule {
    package static let description = RuleDescription(
        "training-coverage-low", .warning,
        summary: "Go-live is at hand and fewer people were trained than an audience has.",
        rationale:
            "All operating staff are reached. Those who were not learn from each other, errors included. The sessions of a course are added up; of several courses the one that reached most counts. Practice 14.",
        failing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Training", "ID | Audience | Held | Headcount | Attended",
                        "| G1 | Operators | 2026-11-10 | 40 | 20 |", "                                     ↓",
                        "| G2 | operators | 2026-11-12 | 40 | 12 |",
                        "| G3 | Managers | 2026-11-12 | 10 | 10 |")),
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Training", "ID | Audience | Course | Headcount | Attended",
                        "| G1 | Operators | Orders | 40 | 22 |", "                                ↓",
                        "| G2 | Operators | Stock | 40 | 30 |")),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Training", "ID | Audience | Held | Headcount | Attended",
                        "| G1 | Operators | 2026-11-10 | 40 | 22 |", "| G2 | Operators | 2026-11-12 | | 18 |",
                        "| G3 | Managers | | 10 | |")),
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Training", "ID | Audience | Planned | Headcount | Attended",
                        "| G1 | Operators | 2026-11-10 | 40 | 22 |", "| G2 | Operators | 2026-11-26 | | |")),
            RuleExample.project(
                GoLiveExample.farAway
                    + RuleExample.table(
                        "Training", "ID | Audience | Held | Headcount | Attended",
                        "| G1 | Operators | 2026-11-10 | 40 | 22 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLiveAtHand else { return [] }
        var audiences: [String] = []
        var sessions: [String: [Record]] = [:]
        for training in review.records(Training.register) where training[Training.audience] != nil {
            let key = HeadingName.normalized(training.title.plain)
            if sessions[key] == nil { audiences.append(key) }
            sessions[key, default: []].append(training)
        }
        return audiences.compactMap { audience in
            let all = sessions[audience] ?? []
            return all.contains { isToCome($0, before: goLive, review) } ? nil : finding(all)
        }
    }

    /// Whether a session may still reach the others in time.
    private static func isToCome(_ session: Record, before goLive: GoLive, _ review: Review) -> Bool {
        guard !goLive.isReached, session[Training.attended] == nil, let planned = session[Training.planned] else {
            return false
        }
        return planned >= review.statusDate && planned <= goLive.date
    }

    private static func finding(_ sessions: [Record]) -> Finding? {
        guard !sessions.contains(where: { $0.isUnread(Training.headcount) || $0.isUnread(Training.attended) }),
            let last = sessions.last(where: { $0[Training.attended] != nil }),
            let headcount = sessions.compactMap({ $0[Training.headcount] }).max(),
            let attended = reached(by: sessions), attended < headcount
        else { return nil }
        return Finding(
            description, at: last.span(of: Training.attended),
            Phrase(
                Localized(
                    "“{0}”: {1} of {2} people were trained", "“{0}”：{2} 人中有 {1} 人参加培训", "「{0}」：{2} 人中有 {1} 人參加訓練"),
                .text(last.title.plain), .text(attended.plain), .text(headcount.plain)),
            wayOut: Phrase(
                Localized(
                    "train the others, or mend the headcount", "请为其余人员补训，或改正人数", "請為其餘人員補訓，或改正人數")))
    }

    /// The most people that one course reached; nil where a sum is too large.
    private static func reached(by sessions: [Record]) -> DecimalNumber? {
        var courses: [String: DecimalNumber] = [:]
        for session in sessions {
            guard let count = session[Training.attended] else { continue }
            let course = session[Training.course]?.plain ?? ""
            guard let sum = (courses[course] ?? .zero).adding(count) else { return nil }
            courses[course] = sum
        }
        return courses.values.max()
    }
}
