import Diagnostics
import ProjectModel

/// A weekly meeting that the vendor leads.
package enum MeetingNotChairedByClient: Rule {
    package static let description = RuleDescription(
        "meeting-not-chaired-by-client", .info,
        summary: "The latest weekly meeting is chaired by the vendor.",
        rationale:
            "Where the vendor chairs, the client listens instead of deciding. Practice 26 wants meetings chaired by the client. Only the latest counts: those before it cannot be changed.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role | Party", "| Omar Haddad | Project manager | client |",
                    "| Liam Byrne | Project manager | vendor |")
                    + RuleExample.table(
                        "Meetings", "ID | Date | Type | Chair", "                             ↓",
                        "| W1 | 2026-11-13 | weekly | Liam Byrne |",
                        "| W2 | 2026-11-06 | weekly | Liam Byrne |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role | Party", "| Omar Haddad | Project manager | client |",
                    "| Liam Byrne | Project manager | vendor |")
                    + RuleExample.table(
                        "Meetings", "ID | Date | Type | Chair", "| W1 | 2026-11-13 | weekly | Omar Haddad |",
                        "| W2 | 2026-11-06 | weekly | Liam Byrne |", "| W3 | 2026-11-17 | other | Liam Byrne |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let weekly = review.records(Meetings.register).compactMap { meeting -> (meeting: Record, date: CivilDate)? in
            guard meeting[Meetings.type] == .weekly, let date = meeting[Meetings.date] else { return nil }
            return (meeting, date)
        }
        guard !review.isClosed, let latest = weekly.max(by: { $0.date < $1.date })?.meeting,
            let chair = latest[Meetings.chair]?.plain
        else { return [] }
        var vendors: Set<String> = []
        var others: Set<String> = []
        for member in review.records(Team.register) {
            let names = PersonNames.split(member.title.plain).map(PersonNames.normalised)
            if TeamMembers.isOfVendor(member, review) { vendors.formUnion(names) } else { others.formUnion(names) }
        }
        let chairs = PersonNames.split(chair).map(PersonNames.normalised)
        guard !chairs.isEmpty, chairs.allSatisfy({ vendors.contains($0) && !others.contains($0) }) else { return [] }
        return [
            Finding(
                description, at: latest.span(of: Meetings.chair),
                Phrase(
                    Localized(
                        "the weekly meeting is chaired by {0} of the vendor", "周例会由乙方的 {0} 主持", "週會由乙方的 {0} 主持"),
                    .text(chair)),
                wayOut: Phrase(
                    Localized("have the client chair it", "请由甲方主持", "請由甲方主持")))
        ]
    }
}
