import Diagnostics
import ProjectModel

/// A person's effort that is not what the work log says.
package enum WorkLogDiffersFromEffort: Rule {
    package static let description = RuleDescription(
        "work-log-differs-from-effort", .warning,
        summary: "A person's entries in the work log do not add up to the effort used.",
        rationale:
            "The customer signs the work log and is shown the effort. Two figures for the same days end in a dispute over the invoice. Practice 41.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Effort", "Role or person | Planned | Used", "               ↓", "| Li Na | 20 | 12 |")
                    + RuleExample.table(
                        "Work log", "ID | Date | Person | Person-days", "| W1 | 2026-03-12 | Li Na | 3 |",
                        "| W2 | 2026-03-19 | Li Na | 7.5 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Effort", "Role or person | Planned | Used", "| Li Na | 12 | 8 |", "| Li Na | 8 | 2.5 |",
                    "| Developers | 40 | 12 |")
                    + RuleExample.table(
                        "Work log", "ID | Date | Person | Person-days", "| W1 | 2026-03-12 | Li Na | 3 |",
                        "| W2 | 2026-03-19 | Li Na | 7.5 |", "| W3 | 2026-03-19 | Gu Ming | 1 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let rows = review.project.records(Effort.register)
        guard !rows.contains(where: { $0.isRagged || $0[Effort.roleOrPerson] == nil }),
            let logged = loggedDays(review.project.records(WorkLog.register))
        else { return [] }
        var names: [String] = []
        var effort: [String: [Record]] = [:]
        var shared: Set<String> = []
        for row in rows {
            let people = PersonNames.split(row.title.plain).map { PersonNames.normalised($0) }
            guard people.count == 1, let name = people.first else {
                shared.formUnion(people)
                continue
            }
            if effort[name] == nil { names.append(name) }
            effort[name, default: []].append(row)
        }
        return names.compactMap { name in
            guard !shared.contains(name), let days = logged[name], let rows = effort[name],
                let first = rows.first(where: { $0[Effort.used] != nil }),
                let used = AmountSum.of(Effort.used, in: rows), used != days
            else { return nil }
            return Finding(
                description, at: first.span(of: Effort.used),
                Phrase(
                    Localized(
                        "{0} has used {1} person-days here and {2} in the work log", "{0} 在此已用 {1} 人天，工作日志为 {2} 人天",
                        "{0} 在此已用 {1} 人天，工作日誌為 {2} 人天"),
                    .text(first.title.plain), .text(used.plain), .text(days.plain)),
                wayOut: Phrase(
                    Localized(
                        "bring both into line", "请使两者一致", "請使兩者一致")))
        }
    }

    /// Person-days by person, of those whose days are all known; nil where an entry may be anybody's.
    private static func loggedDays(_ entries: [Record]) -> [String: DecimalNumber]? {
        var days: [String: [DecimalNumber]] = [:]
        var unclear: Set<String> = []
        for entry in entries {
            guard !entry.isRagged, let person = entry[WorkLog.person] else { return nil }
            let names = PersonNames.split(person.plain).map { PersonNames.normalised($0) }
            if names.count == 1, let name = names.first, let number = entry[WorkLog.personDays] {
                days[name, default: []].append(number)
            } else {
                // How several people share an entry, it does not say.
                unclear.formUnion(names)
            }
        }
        return days.filter { !unclear.contains($0.key) }.compactMapValues { DecimalNumber.sum($0) }
    }
}
