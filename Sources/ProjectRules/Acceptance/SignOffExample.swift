/// A record of a signature, as examples of rules have it.
enum SignOffExample {
    /// A file of `signoffs/`, in the form of further files of an example.
    ///
    /// - Parameter isMarked: whether a finding points at it.
    static func file(
        stage: String, party: String = "client", decision: String = "accept", date: String = "2026-10-30",
        isMarked: Bool = false
    ) -> String {
        "=== signoffs/\(stage).v1.\(party).1.json\n" + (isMarked ? "↓\n" : "")
            + "{\"stage\": \"\(stage)\", \"version\": 1, \"party\": \"\(party)\", \"name\": \"Li Na\", "
            + "\"decision\": \"\(decision)\", \"date\": \"\(date)\"}\n"
    }
}
