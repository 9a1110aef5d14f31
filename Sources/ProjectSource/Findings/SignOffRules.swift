import Diagnostics

/// What must hold of the files of `signoffs/`.
package enum SignOffRules {
    private static let head =
        "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n=== signoffs/S1.v1.client.1.json\n"

    static let unreadableSignOff = RuleDescription(
        "unreadable-sign-off", .error,
        summary: "A sign-off record lacks its stage, party, decision or date.",
        rationale:
            "A record that cannot be read counts for nothing: the stage would look unsigned, or a rejection be overlooked.",
        failing: [
            head
                + "{\"stage\": \"S1\", \"party\": \"client\", \"date\": \"2026-03-06\",\n             ↓\n \"decision\": \"maybe\"}\n"
        ],
        passing: [
            head
                + "{\"stage\": \"S1\", \"party\": \"client\", \"date\": \"2026-03-06\",\n \"decision\": \"accept\"}\n"
        ])

    static let straySignOffFile = RuleDescription(
        "stray-sign-off-file", .error,
        summary: "Something in signoffs is no record that is read.",
        rationale:
            "A refusal under another ending, in a folder of its own or behind a link is not read, and an older acceptance would stand. So signoffs is a folder of records, and holds nothing else.",
        failing: [], passing: [])

    package static let all = [unreadableSignOff, straySignOffFile]
}
