import Diagnostics
import ProjectModel

/// Something that must hold of a project's records. A conformer is a caseless enum in a file of its own, named for
/// the bad pattern; its description's examples are its tests.
package protocol Rule: Sendable {
    static var description: RuleDescription { get }
    /// The findings on a project; pure, and in any order.
    static func check(_ project: Project) -> [Finding]
}

/// Every rule about records.
package enum RecordRules {
    package static let all: [any Rule.Type] = [
        DuplicateID.self, UnusableID.self, UnknownReference.self, AmbiguousReference.self, CircularReference.self,
        DatesOutOfOrder.self, WrongTotal.self, DuplicateDimension.self, MixedPeriods.self, MeasurementInOtherUnit.self,
        InvisibleCharacterInAcceptance.self,
    ]

    package static func check(_ project: Project) -> [Finding] { all.flatMap { $0.check(project) } }
}

/// How examples begin: a project that has what every project must have.
enum Example {
    static func project(_ sections: String) -> String {
        "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n\n" + sections
    }

    static func milestones(_ rows: String) -> String {
        project(
            "## Milestones\n\n| ID | Name | Baseline | Depends on |\n|----|------|----------|------------|\n" + rows
                + "\n")
    }
}
