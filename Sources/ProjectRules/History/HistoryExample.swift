import ProjectModel

/// What examples of these rules have beside the project of today.
enum HistoryExample {
    /// The project as it stood at the last report, in the form of a further file of an example.
    static func before(_ sections: String) -> String { "=== before\n" + RuleExample.project(sections) }
}
