/// The rules about audits, KPIs, continuity, compliance and lessons.
enum AssuranceRules {
    static let all: [any Rule.Type] = [
        NoAudits.self, AuditOverdue.self, AuditFindingsOpen.self, AuditOpenOverFindings.self, NoKPIs.self,
        KPIWithoutMeasurement.self, KPIWithoutBaseline.self, KPIWithoutOwner.self, OneSidedKPIs.self,
        NoContinuityPlan.self, RestoreTestOverdue.self, DrillOverdue.self, BackupWithoutLocation.self,
        ContinuityWithoutOwner.self, NoCompliance.self, ComplianceOverdue.self, ComplianceBreached.self,
        ComplianceWithoutOwner.self, NoLessons.self, LessonWithoutRecommendation.self, WaiverExpired.self,
    ]
}
