/// The rules about the cut-over, the support after it, upgrades, and the final acceptance.
enum GoLiveRules {
    static let all: [any Rule.Type] = [
        NoCutoverPlan.self, CutoverStepWithoutFallback.self, CutoverStepWithoutOwner.self, CutoverStepFailed.self,
        NoRehearsal.self, FailedRehearsalNotRepeated.self, NoBackupBeforeCutover.self, CutoverInBusyPeriod.self,
        ReadinessItemMissing.self, ReadinessOpen.self, NoTrialRun.self, NoSupportService.self,
        SupportWithoutOwner.self, SupportWithoutContact.self, GoLiveWithMajorDefect.self,
        UpgradeWithoutAssessment.self, AssessmentAreaMissing.self, AssessmentFindingWithoutTreatment.self,
        UpgradeWithoutVerifiedModules.self, FinalAcceptanceTooEarly.self, FinalAcceptanceLate.self,
    ]
}
