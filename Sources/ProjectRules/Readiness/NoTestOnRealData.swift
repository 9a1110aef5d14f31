import Diagnostics
import ProjectModel

/// Tests that have seen made-up data only.
package enum NoTestOnRealData: Rule {
    package static let description = RuleDescription(
        "no-test-on-real-data", .info,
        summary: "Go-live is at hand and no test was run on real data.",
        rationale:
            "Real data hold the cases that nobody thought of. Tests use them, first as they stand, then as they come in. Practice 12.",
        failing: [
            RuleExample.project(
                GoLiveExample.atHand + "↓\n"
                    + RuleExample.table(
                        "Tests", "ID | Type | Data | Run", "| T1 | function | made up | 110 |",
                        "| T2 | user acceptance | real live | 0 |"))
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Tests", "ID | Type | Data | Run", "| T1 | function | made up | 110 |",
                        "| T2 | user acceptance | real static | 30 |")),
            RuleExample.project(GoLiveExample.atHand),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let tests = review.project.records(Tests.register)
        guard let goLive = review.goLiveAtHand, !review.isClosed, !tests.isEmpty,
            !tests.contains(where: { isOnRealData($0) })
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Tests.register),
                Phrase(
                    Localized(
                        "no test was run on real data for the go-live of {0}", "{0} 上线，尚未用真实数据测试",
                        "{0} 上線，尚未用真實資料測試"),
                    .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "test with real data, or write which data a test used", "请用真实数据测试，或写明测试所用数据",
                        "請用真實資料測試，或寫明測試所用資料")))
        ]
    }

    /// Whether a test was run on real data, or may have been where a cell cannot be read.
    private static func isOnRealData(_ test: Record) -> Bool {
        if test.isUnread(Tests.data) || test.isUnread(Tests.run) { return true }
        switch test[Tests.data] {
        case .realStatic, .realLive: return test[Tests.run].map { $0 > .zero } ?? false
        case .madeUp, nil: return false
        }
    }
}
