import Diagnostics
import ProjectModel

/// A check that the go-live did not wait for, or will not.
package enum ReadinessOpen: Rule {
    package static let description = RuleDescription(
        "readiness-open", .warning,
        summary: "Go-live is a week away or has come, and a readiness check is open or says no-go.",
        rationale:
            "The decision to go live rests on the checks. An open check is no decision, and a no-go is one against it. Practice 31.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-11-27 |")
                    + RuleExample.table(
                        "Readiness", "ID | Check | State", "                     ↓", "| G1 | Full backup | open |",
                        "| G2 | Functions | go |", "| G3 | Opening data | no-go |", "                     ↓",
                        "| G4 | Permissions | |")),
            RuleExample.project(
                GoLiveExample.reached
                    + RuleExample.table(
                        "Readiness", "ID | Check | State", "| G1 | Full backup | go |", "                   ↓",
                        "| G2 | Functions | no-go |")),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table("Readiness", "ID | Check | State", "| G1 | Full backup | open |")),
            RuleExample.project(
                GoLiveExample.reached
                    + RuleExample.table("Readiness", "ID | Check | State", "| G1 | Full backup | go |")),
        ])

    /// From how many days before go-live every check should be decided.
    private static let notice = 7

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLive,
            goLive.isReached || goLive.date.days(since: review.statusDate) <= notice
        else { return [] }
        return review.records(Readiness.register).compactMap { record in
            guard !record.isUnread(Readiness.state) else { return nil }
            switch record[Readiness.state] {
            case .go: return nil
            case .noGo: return goLive.isReached ? refused(record, goLive) : nil
            case .open, nil: return undecided(record, goLive)
            }
        }
    }

    private static func refused(_ record: Record, _ goLive: GoLive) -> Finding {
        Finding(
            description, at: record.span(of: Readiness.state),
            Phrase(
                Localized(
                    "the system went live on {1}, and {0} says no-go", "系统已于 {1} 上线，而 {0} 的结论为不可上线",
                    "系統已於 {1} 上線，而 {0} 的結論為不可上線"),
                .text(record.id?.value ?? record.title.plain), .text(goLive.date.iso)),
            wayOut: Phrase(
                Localized(
                    "mend what the check found, and write go", "请整改后将结论改为可上线", "請改善後將結論改為可上線")))
    }

    private static func undecided(_ record: Record, _ goLive: GoLive) -> Finding {
        Finding(
            description, at: record.span(of: Readiness.state),
            Phrase(
                goLive.isReached
                    ? Localized(
                        "the system went live on {1}, and {0} is open", "系统已于 {1} 上线，而 {0} 尚未检查",
                        "系統已於 {1} 上線，而 {0} 尚未檢查")
                    : Localized(
                        "{0} is open for the go-live of {1}", "{0} 尚未检查，而 {1} 上线", "{0} 尚未檢查，而 {1} 上線"),
                .text(record.id?.value ?? record.title.plain), .text(goLive.date.iso)),
            wayOut: Phrase(
                Localized("check it, and write go or no-go", "请检查并写明可上线或不可上线", "請檢查並寫明可上線或不可上線")))
    }
}
