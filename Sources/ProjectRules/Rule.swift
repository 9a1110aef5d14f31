import Diagnostics
import ProjectModel

/// Something that must hold of a project's records. A conformer is a caseless enum in a file of its own, named for
/// the bad pattern; its description's examples are its tests.
package protocol Rule: Sendable {
    static var description: RuleDescription { get }
    /// The findings on a project; pure, and in any order.
    static func check(_ review: Review) -> [Finding]
}

/// Every rule about records.
package enum RecordRules {
    package static let all: [any Rule.Type] = records + practice

    /// What must hold of any register.
    package static let records: [any Rule.Type] =
        [
            DuplicateID.self, UnusableID.self, UnknownReference.self, AmbiguousReference.self, CircularReference.self,
            DatesOutOfOrder.self, WrongTotal.self, DuplicateDimension.self, MixedPeriods.self,
            MeasurementInOtherUnit.self, InvisibleCharacterInAcceptance.self, InternalAcceptance.self,
            UnclearVisibility.self, NegativeCount.self,
            OverlappingPeriods.self, AttachmentMissing.self, AttachmentNotPublished.self,
        ]

    /// What good practice asks for.
    package static let practice: [any Rule.Type] = [
        PlanRules.all, PeopleRules.all, MeetingsRules.all, RequirementRules.all, SelectionRules.all, RiskRules.all,
        ControlRules.all, MoneyRules.all, ReadinessRules.all, GoLiveRules.all, AcceptanceRules.all, AssuranceRules.all,
        WordsRules.all, HistoryRules.all,
    ].flatMap { $0 }

    package static func check(_ review: Review) -> [Finding] { all.flatMap { $0.check(review) } }
}
