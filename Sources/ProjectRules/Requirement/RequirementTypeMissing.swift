import Diagnostics
import ProjectModel

/// Requirements that all look at some sides of the system and at none of the others.
package enum RequirementTypeMissing: Rule {
    package static let description = RuleDescription(
        "requirement-type-missing", .warning,
        summary: "No requirement is of one of the usual types.",
        rationale:
            "Departments ask for functions. Performance, data, permissions, integration and security are missed until the system is tested. Practice 8. On small projects it is worth knowing.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Requirements", "ID | Requirement | Type", "| Q1 | Orders are entered by branch | function |",
                        "| Q2 | An order is saved within 2 s | performance |", "| Q3 | Old invoices are kept | data |",
                        "| Q4 | Orders come from the shop | integration |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | Type", "| Q1 | Orders are entered by branch | function |",
                    "| Q2 | An order is saved within 2 s | performance |", "| Q3 | Old invoices are kept | data |",
                    "| Q4 | Branches see their own orders | permission |",
                    "| Q5 | Orders come from the shop | integration |", "| Q6 | Logins are logged | security |")),
            RuleExample.project(
                RuleExample.table("Requirements", "ID | Requirement", "| Q1 | Orders are entered by branch |")),
        ])

    private static let wanted: [RequirementType] = [
        .function, .performance, .data, .permission, .integration, .security,
    ]

    package static func check(_ review: Review) -> [Finding] {
        // Requirements are gathered one after the other.
        guard review.hasRun(for: 60) else { return [] }
        guard !review.isClosed else { return [] }
        let requirements = review.project.records(Requirements.register)
        guard !requirements.contains(where: { $0.isUnread(Requirements.type) }) else { return [] }
        let written = Set(requirements.compactMap { $0[Requirements.type] })
        let missing = wanted.filter { !written.contains($0) }
        guard !written.isEmpty, !missing.isEmpty else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Requirements.register),
                Phrase(
                    Localized(
                        "no requirement is of type {0}", "没有以下类型的需求：{0}", "沒有以下類型的需求：{0}"),
                    .words(JoinedWords.of(missing))),
                wayOut: Phrase(
                    Localized(
                        "ask for them, or write the types of those there are", "请补充这些类型的需求，或补写现有需求的类型",
                        "請補充這些類型的需求，或補寫現有需求的類型")))
        ]
    }
}
