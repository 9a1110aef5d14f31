import Diagnostics
import ProjectModel

/// A team without anybody from the departments that will use the system.
package enum NoKeyUser: Rule {
    package static let description = RuleDescription(
        "no-key-user", .warning,
        summary: "The team has no key user.",
        rationale:
            "Key users say what the business needs, test whether it is there and teach their colleagues. A system built without them is not used. Practice 2; PRINCE2 has users represented; its senior user sits on the board.",
        failing: [
            "↓\n" + RuleExample.project(""),
            RuleExample.project(
                "↓\n" + RuleExample.table("Team", "Name | Role", "| Omar Haddad | Project manager |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role", "| Omar Haddad | Project manager |", "| Li Na | Key user |")),
            "# Demo\n\n- Start: 2026-11-09\n- Finish: 2027-06-30\n",
        ])

    /// How many days a new project may take to put its team together.
    private static let grace = 30

    package static func check(_ review: Review) -> [Finding] {
        let isOld = review.project.charter[Charter.start].map { review.age(of: $0) > grace } ?? false
        guard !review.isClosed, !TeamMembers.isUncertain(review), isOld || !review.hasNone(Team.register),
            TeamMembers.holding(.keyUser, review).isEmpty
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Team.register),
                Phrase(Localized("the team has no key user", "团队中没有关键用户", "團隊中沒有關鍵使用者")),
                wayOut: Phrase(
                    Localized(
                        "name one from each department in scope", "请为范围内的每个部门指定一名", "請為範疇內的每個部門指定一名")))
        ]
    }
}
