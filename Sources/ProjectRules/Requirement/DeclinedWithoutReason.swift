import Diagnostics
import ProjectModel

/// A need that was turned down without a word.
package enum DeclinedWithoutReason: Rule {
    package static let description = RuleDescription(
        "declined-without-reason", .warning,
        summary: "A declined need has no reason.",
        rationale:
            "A need that is declined without a reason comes back at acceptance as a defect. The reason stands where the solution would. Practice 43.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | Fit | Solution",
                    "                                                 ↓",
                    "| Q1 | Orders are entered by branch | declined | |",
                    "| Q2 | Prices follow the contract | declined | One price list is the aim |")),
            RuleExample.project(
                RuleExample.table(
                    "Processes", "ID | Process | Treatment | Solution", "                                  ↓",
                    "| P1 | Order to cash | declined | |",
                    "| P2 | Purchase to pay | standard | Three-way match |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | Fit | Solution",
                    "| Q1 | Orders are entered by branch | standard | |",
                    "| Q2 | Prices follow the contract | declined | One price list is the aim |")
                    + RuleExample.table(
                        "Processes", "ID | Process | Treatment | Solution",
                        "| P1 | Order to cash | declined | Done by the bank |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let requirements = review.records(Requirements.register).compactMap { record in
            record[Requirements.fit] == .declined && record[Requirements.solution] == nil
                ? finding(record, at: record.span(of: Requirements.solution)) : nil
        }
        let processes = review.records(Processes.register).compactMap { record in
            record[Processes.treatment] == .declined && record[Processes.solution] == nil
                ? finding(record, at: record.span(of: Processes.solution)) : nil
        }
        return requirements + processes
    }

    private static func finding(_ record: Record, at place: Span) -> Finding {
        Finding(
            description, at: place,
            Phrase(
                Localized("{0} is declined without a reason", "{0} 不予采纳，但没有说明理由", "{0} 不予採納，但沒有說明理由"),
                .text(record.id?.value ?? record.title.plain)),
            wayOut: Phrase(
                Localized(
                    "write the reason as the solution", "请在解决办法中写明理由", "請在解決辦法中寫明理由")))
    }
}
