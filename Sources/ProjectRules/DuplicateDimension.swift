import Diagnostics
import ProjectModel

/// Two declared statuses for one dimension.
package enum DuplicateDimension: Rule {
    package static let description = RuleDescription(
        "duplicate-dimension", .error,
        summary: "The manager declares a dimension twice.",
        rationale: "Only one status can stand beside the computed one, and nobody could say which was meant.",
        failing: [
            RuleExample.project(
                "## Status\n\n| Dimension | Declared |\n|-----------|----------|\n| cost | green |\n  ↓\n| cost | red |\n"
            )
        ],
        passing: [
            RuleExample.project(
                "## Status\n\n| Dimension | Declared |\n|-----------|----------|\n| cost | green |\n| risk | red |\n")
        ])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        var seen: Set<DimensionWord> = []
        return project.records(DeclaredStatus.register).compactMap { record in
            guard let dimension = record[DeclaredStatus.dimension], !seen.insert(dimension).inserted else { return nil }
            return Finding(
                description, at: record.span(of: DeclaredStatus.dimension),
                Phrase(Localized("“{0}” is declared twice", "“{0}”申报了两次", "「{0}」申報了兩次"), .words(dimension.label)),
                wayOut: Phrase(Localized("keep one", "请保留一个", "請保留一個")))
        }
    }
}
