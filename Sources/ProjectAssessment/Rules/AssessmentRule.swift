import Diagnostics
import ProjectModel

/// Something that must hold of what a project amounts to: a rule that needs a figure. A conformer is a caseless enum in
/// a file of its own, named for the bad pattern; its description's examples are its tests.
package protocol AssessmentRule: Sendable {
    static var description: RuleDescription { get }
    /// The findings on an assessment; pure, and in any order.
    ///
    /// - Parameter previous: the assessment of the project as it stood at the last report; nil where history is not
    ///   looked at.
    static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding]
}

/// Every rule about figures.
package enum AssessmentRules {
    package static let all: [any AssessmentRule.Type] = [
        DeclaredBetterThanComputed.self, NoPathToGreen.self, PathToGreenOverdue.self, GreenToRed.self,
        EmptyPhrase.self, KPIStale.self, IndicatorCrossed.self, ExposureOverReserve.self, EarnedValueFalls.self,
        EarnedValueOverBudget.self, ChosenNotFirst.self,
    ]

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        all.flatMap { $0.check(assessment, previous: previous) }
    }
}
