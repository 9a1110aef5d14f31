import Diagnostics
import ProjectModel

/// A live system that nobody looks after.
package enum NoSupportService: Rule {
    package static let description = RuleDescription(
        "no-support-service", .warning,
        summary: "Go-live is at hand and administration, user support or monitoring is not arranged.",
        rationale:
            "From the first day somebody runs the system, answers its users and sees when it fails. Practice 35.",
        failing: [
            RuleExample.project(
                GoLiveExample.atHand + "↓\n"
                    + RuleExample.table(
                        "Support", "Service | Owner", "| administration | Li Na |", "| backup | Li Na |")
            ),
            "↓\n" + RuleExample.project(GoLiveExample.atHand),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Support", "Service | Owner", "| administration | Li Na |", "| user support | Wang Lei |",
                        "| monitoring | Li Na |")),
            RuleExample.project(GoLiveExample.farAway),
        ])

    private static let wanted: [SupportService] = [.administration, .userSupport, .monitoring]

    package static func check(_ review: Review) -> [Finding] {
        let services = review.project.records(Support.register)
        guard let goLive = review.goLiveAtHandOrPast, !review.isClosed,
            !services.contains(where: { $0.isUnread(Support.service) })
        else { return [] }
        let arranged = Set(services.compactMap { $0[Support.service] })
        let missing = wanted.filter { !arranged.contains($0) }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                description, at: review.place(of: Support.register),
                Phrase(
                    Localized(
                        "not arranged for the go-live of {1}: {0}", "{1} 上线，尚未安排：{0}", "{1} 上線，尚未安排：{0}"),
                    .words(JoinedWords.of(missing)), .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "name who provides it, and how to reach them", "请写明服务责任人和联系方式", "請寫明服務負責人和聯絡方式")))
        ]
    }
}
