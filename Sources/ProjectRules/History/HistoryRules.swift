/// Rules about what has changed since the last report.
enum HistoryRules {
    static let all: [any Rule.Type] = [
        BaselineMovedWithoutChange.self, RecordRemoved.self, MilestoneUnreached.self, ActualCostFell.self,
    ]
}
