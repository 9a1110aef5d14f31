import Diagnostics
import ProjectModel

/// A side of the system that goes live untried.
package enum TestTypeMissing: Rule {
    package static let description = RuleDescription(
        "test-type-missing", .warning,
        summary: "Go-live is at hand and a type of test has not been run.",
        rationale:
            "Function, performance and security are tested before go-live; an upgrade is also tested for compatibility and load. Practices 12 and 39.",
        failing: [
            RuleExample.project(
                GoLiveExample.atHand + "↓\n"
                    + RuleExample.table(
                        "Tests", "ID | Type | Planned | Run", "| T1 | function | 120 | 110 |",
                        "| T2 | performance | 10 | 0 |")),
            "↓\n" + RuleExample.project(GoLiveExample.atHand),
            RuleExample.project(
                GoLiveExample.atHand + "↓\n"
                    + RuleExample.table(
                        "Tests", "ID | Type | Run", "| T1 | function | 110 |", "| T2 | performance | 10 |",
                        "| T3 | security | 20 |"), facts: "- Kind: upgrade\n"),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Tests", "ID | Type | Run", "| T1 | function | 110 |", "| T2 | performance | 10 |",
                        "| T3 | security | 20 |")),
            RuleExample.project(
                GoLiveExample.farAway + RuleExample.table("Tests", "ID | Type | Run", "| T1 | function | 0 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let tests = review.project.records(Tests.register)
        // A stage of testing without any test has its own finding.
        guard let goLive = review.goLiveAtHand, !review.isClosed, NoTests.untestedStage(review) == nil,
            !tests.contains(where: { $0.isUnread(Tests.type) })
        else { return [] }
        let run = Set(tests.filter { isRun($0) }.compactMap { $0[Tests.type] })
        let wanted: [TestType] = [.function, .performance, .security]
        let missing = (wanted + (review.kind == .upgrade ? [.compatibility, .load] : [])).filter { !run.contains($0) }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Tests.register),
                Phrase(
                    Localized(
                        "no test of type {0} has been run for the go-live of {1}", "{1} 上线，尚未执行以下类型的测试：{0}",
                        "{1} 上線，尚未執行以下類型的測試：{0}"),
                    .words(JoinedWords.of(missing)), .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized("run them, and write the counts", "请执行测试并填写数量", "請執行測試並填寫數量")))
        ]
    }

    /// A count that cannot be read may be more than none.
    private static func isRun(_ test: Record) -> Bool {
        test.isUnread(Tests.run) || test[Tests.run].map { $0 > .zero } ?? false
    }
}
