import Diagnostics

/// What must hold of weekly updates.
package enum UpdateRules {
    static let unreadableMorale = RuleDescription(
        "unreadable-morale", .error,
        summary: "A weekly update's morale is not a whole number from 1 to 5.",
        rationale: "Morale is part of the resources' status, from 1 (bad) to 5 (very good).",
        failing: [], passing: [])

    package static let all = [unreadableMorale]
}
