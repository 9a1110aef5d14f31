/// The rules about risks.
enum RiskRules {
    static let all: [any Rule.Type] = [
        NoRisks.self, RiskWithoutOwner.self, RiskWithoutResponse.self, RiskWithoutContingency.self,
        RiskWithoutReview.self, RiskResponseOverdue.self, RiskDrillOverdue.self, ResidualAboveInherent.self,
        TargetAboveResidual.self, OccurredRiskWithoutIssue.self, HighRiskAccepted.self, RiskWithoutCategory.self,
        IndicatorWithoutThreshold.self,
    ]
}
