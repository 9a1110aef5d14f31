import Diagnostics
import ProjectModel
import ProjectAssessment
import ProjectRules
import ProjectSource
import SignOff

/// Every rule, by name.
package enum Catalogue {
    package static let rules: [RuleDescription] =
        (FileRules.all + TableRules.all + ValueRules.all + JSONRules.all + UpdateRules.all + PortfolioRules.all
        + SignOffRules.all + SignatureRules.all + TrustRules.all + WaiverRules.all + GitRules.all
        + RecordRules.all.map { $0.description }
        + AssessmentRules.all.map { $0.description })
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }

    package static func rule(_ name: String) -> RuleDescription? { rules.first { $0.name == name } }

    /// The names nearest to one that does not exist.
    package static func nearest(_ name: String) -> String? { Nearest.match(for: name, among: rules.map(\.name)) }

    /// A rule as `explain` prints it.
    package static func text(_ rule: RuleDescription) -> String {
        var lines = ["\(rule.name) (\(rule.severity.name))", "", rule.summary, "", rule.rationale]
        for (title, examples) in [("Wrong:", rule.failing), ("Right:", rule.passing)] {
            guard let example = examples.first else { continue }
            lines += ["", title, ""]
            lines += example.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.isEmpty ? "" : "    " + $0
            }
            while lines.last == "" { lines.removeLast() }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
