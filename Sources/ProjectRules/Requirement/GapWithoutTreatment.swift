import Diagnostics
import ProjectModel

/// A need that the product does not meet, and nothing that is done about it.
package enum GapWithoutTreatment: Rule {
    package static let description = RuleDescription(
        "gap-without-treatment", .warning,
        summary:
            "A process has pain points without a treatment, or a requirement that the product does not meet has no solution.",
        rationale:
            "Each gap is worked around, developed, done later, passed to the makers or declined, and it is written down which and how. Practice 43.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Processes", "ID | Process | Pain points | Treatment",
                    "                                                ↓",
                    "| P1 | Order to cash | Prices are typed twice | |",
                    "| P2 | Purchase to pay | Invoices wait for weeks | workaround |")),
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | Fit | Solution",
                    "                                                   ↓",
                    "| Q1 | Orders are entered by branch | workaround | |",
                    "                                                           ↓",
                    "| Q2 | Prices follow the contract | passed to the makers | TBD |",
                    "| Q3 | Labels are printed | custom | A label form |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Processes", "ID | Process | Pain points | Treatment",
                    "| P1 | Order to cash | Prices are typed twice | standard |", "| P2 | Returns | none | |",
                    "| P3 | Stock count | | |")),
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | Fit | Solution | State",
                    "| Q1 | Orders are entered by branch | standard | | signed |",
                    "| Q2 | Prices follow the contract | custom | A price form | signed |",
                    "| Q3 | Labels are printed | later | | dropped |")),
        ])

    /// What people write into a cell for pain points where there are none.
    private static let none: Set<String> = ["none", "no", "nil", "n/a", "无", "無", "没有", "沒有", "不适用", "不適用"]

    package static func check(_ review: Review) -> [Finding] {
        processes(review) + requirements(review)
    }

    private static func processes(_ review: Review) -> [Finding] {
        review.records(Processes.register).compactMap { record in
            guard let painPoints = record[Processes.painPoints], !none.contains(painPoints.plain.lowercased()),
                record[Processes.treatment] == nil, !record.isUnread(Processes.treatment)
            else { return nil }
            return Finding(
                description, at: record.span(of: Processes.treatment),
                Phrase(
                    Localized(
                        "{0} has pain points and no treatment", "{0} 有痛点，但没有处理方式", "{0} 有痛點，但沒有處理方式"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("write one of: {0}", "请写其中之一：{0}", "請寫其中之一：{0}"),
                    .words(Fit.vocabulary.choices)))
        }
    }

    private static func requirements(_ review: Review) -> [Finding] {
        review.records(Requirements.register).compactMap { record in
            guard let fit = record[Requirements.fit], record[Requirements.solution] == nil,
                record[Requirements.state] != .dropped, !record.isUnread(Requirements.state)
            else { return nil }
            switch fit {
            case .workaround, .custom, .later, .forwarded: break
            case .standard, .outside, .declined: return nil
            }
            return Finding(
                description, at: record.span(of: Requirements.solution),
                Phrase(
                    Localized(
                        "the fit of {0} is “{1}”, and no solution is written", "{0} 的匹配情况为“{1}”，但没有写明解决办法",
                        "{0} 的符合程度為「{1}」，但沒有寫明解決辦法"),
                    .text(record.id?.value ?? record.title.plain), .words(fit.label)),
                wayOut: Phrase(
                    Localized("write what is done, and by whom", "请写明怎么做、由谁做", "請寫明怎麼做、由誰做")))
        }
    }
}
