/// The rules about what is made ready before go-live: interfaces, modules, data, tests and training.
enum ReadinessRules {
    static let all: [any Rule.Type] = [
        NoInterfaces.self, InterfaceUntested.self, InterfaceWithoutOwner.self, InterfaceWithoutFallback.self,
        InterfaceLiveUntested.self, ModuleLiveWithoutVerification.self, ModuleOverdue.self, ModulesOutOfOrder.self,
        MigrationCountsDisagree.self, MigrationBelowTolerance.self, LoadedUnconfirmed.self,
        MigrationQualityUnassessed.self, NoTests.self, TestCountsDisagree.self, TestTypeMissing.self,
        NoTestOnRealData.self, NoTraining.self, TrainingCountsDisagree.self, TrainingWithoutAssessment.self,
        AudienceWithoutTraining.self, TrainingCoverageLow.self, TrainingOverdue.self,
    ]
}
