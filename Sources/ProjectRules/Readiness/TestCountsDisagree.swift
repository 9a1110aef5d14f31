import Diagnostics
import ProjectModel

/// Counts of a test that cannot all be true.
package enum TestCountsDisagree: Rule {
    package static let description = RuleDescription(
        "test-counts-disagree", .error,
        summary: "The counts of a test do not add up.",
        rationale:
            "What was run has passed, failed or was blocked, and is no more than was planned. A pass rate from other counts would be wrong. Practice 12.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Tests", "ID | Type | Planned | Run | Passed | Failed | Blocked",
                    "                        ↓", "| T1 | function | 120 | 110 | 98 | 7 | |",
                    "                          ↓", "| T2 | performance | 10 | 12 | 12 | | |",
                    "| T3 | security | 20 | 20 | 18 | 1 | 1 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Tests", "ID | Type | Planned | Run | Passed | Failed | Blocked",
                    "| T1 | function | 120 | 110 | 98 | 7 | 5 |", "| T2 | performance | 10 | 10 | 10 | | |",
                    "| T3 | security | 20 | 15 | | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Tests.register).compactMap { record in
            guard let run = record[Tests.run], let (reason, wayOut) = fault(record, run: run) else { return nil }
            return Finding(description, at: record.span(of: Tests.run), reason, wayOut: wayOut)
        }
    }

    private static func fault(_ record: Record, run: DecimalNumber) -> (reason: Phrase, wayOut: Phrase)? {
        let name = Phrase.Argument.text(record.id?.value ?? record.title.plain)
        if let passed = record[Tests.passed], !record.isUnread(Tests.failed), !record.isUnread(Tests.blocked),
            let sum = DecimalNumber.sum([passed, record[Tests.failed] ?? .zero, record[Tests.blocked] ?? .zero]),
            // A blocked test was run in some tools and not in others.
            sum != run, sum.subtracting(record[Tests.blocked] ?? .zero) != run
        {
            return (
                Phrase(
                    Localized(
                        "{0}: {1} were run, but {2} passed, failed or were blocked", "{0}：已执行 {1} 个，而通过、失败和受阻合计 {2} 个",
                        "{0}：已執行 {1} 個，而通過、失敗和受阻合計 {2} 個"),
                    name, .text(run.plain), .text(sum.plain)),
                Phrase(Localized("mend the count that is wrong", "请改正有误的数量", "請改正有誤的數量"))
            )
        }
        guard let planned = record[Tests.planned], run > planned else { return nil }
        return (
            Phrase(
                Localized(
                    "{0}: {1} were run, but {2} were planned", "{0}：已执行 {1} 个，而计划 {2} 个", "{0}：已執行 {1} 個，而計畫 {2} 個"),
                name, .text(run.plain), .text(planned.plain)),
            Phrase(
                Localized("raise what is planned, or mend the count", "请调高计划数，或改正执行数", "請調高計畫數，或改正執行數"))
        )
    }
}
