import ProjectModel

/// When the final acceptance is due, counted from go-live.
enum FinalAcceptanceDays {
    /// How many days of live data it rests on.
    static let liveData = 30
    /// How many days it may then take.
    static let patience = 30
}
