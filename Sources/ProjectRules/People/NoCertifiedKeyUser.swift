import Diagnostics
import ProjectModel

/// A client that cannot run the system alone when it is handed over.
package enum NoCertifiedKeyUser: Rule {
    package static let description = RuleDescription(
        "no-certified-key-user", .warning,
        summary: "Final acceptance is at hand, and no key user is certified to run the system alone.",
        rationale:
            "After acceptance the vendor goes home. Practice 47 wants at least one key user who can run the system alone by then.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M9 | Final acceptance | acceptance | 2026-12-11 |")
                    + "↓\n"
                    + RuleExample.table(
                        "Team", "Name | Role | Certified", "| Li Na | Key user | no |", "| Kim Novak | Key user | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M9 | Final acceptance | acceptance | 2026-12-11 |")
                    + RuleExample.table(
                        "Team", "Name | Role | Certified", "| Li Na | Key user | 2026-10-30 |",
                        "| Kim Novak | Key user | |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M9 | Final acceptance | acceptance | 2027-02-26 |")
                    + RuleExample.table("Team", "Name | Role | Certified", "| Li Na | Key user | |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed, !TeamMembers.isUncertain(review), isAcceptanceAtHand(review) else { return [] }
        let keyUsers = TeamMembers.holding(.keyUser, review)
        guard !keyUsers.isEmpty, !keyUsers.contains(where: isCertified)
        else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Team.register),
                Phrase(
                    Localized(
                        "final acceptance is at hand, and no key user is certified", "终验在即，尚无关键用户通过认证",
                        "最終驗收在即，尚無關鍵使用者通過認證")),
                wayOut: Phrase(
                    Localized(
                        "assess one, and fill in “{0}”", "请考核至少一人，并填写“{0}”", "請考核至少一人，並填寫「{0}」"),
                    .words(Localized("Certified", "认证", "認證"))))
        ]
    }

    /// A day or a mark says yes; a plain “no” does not.
    private static func isCertified(_ member: Record) -> Bool {
        member[Team.certified].map { YesNoReader.read($0.plain).value ?? true } ?? false
    }

    /// How many days before final acceptance somebody must be certified.
    private static let preparation = 30

    private static func isAcceptanceAtHand(_ review: Review) -> Bool {
        let stages = review.records(Stages.register).filter { $0[Stages.type] == .acceptance }
        if stages.contains(where: review.hasBegun) { return true }
        // Parts may be accepted before: the last acceptance is the final one.
        let days = review.records(Milestones.register).filter { $0[Milestones.type] == .acceptance }.compactMap {
            $0[Milestones.actual] ?? $0[Milestones.forecast] ?? $0[Milestones.baseline]
        }
        return days.max().map { $0.days(since: review.statusDate) <= preparation } ?? false
    }
}
