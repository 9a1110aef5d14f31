/// The rules about budget, payments and person-days.
enum MoneyRules {
    static let all: [any Rule.Type] = [
        NoBudget.self, NoReserve.self, ReserveSpent.self, BudgetLineOver.self, SpentOverForecast.self,
        UsualCategoryMissing.self, ChangesDifferFromBudget.self, PaymentOverdue.self, PaymentNotInvoiced.self,
        PaymentDiffersFromSigned.self,
        PaymentWithoutDue.self, PaymentsDifferFromContract.self, EffortOverPlanned.self,
        EffortForecastOverPlanned.self, NoEffort.self, WorkLogDiffersFromEffort.self, WorkLogUnsigned.self,
        ReserveDrawUntold.self, StageBudgetsDifferFromBudget.self,
    ]
}
