/// A record of a signature, as examples of rules have it.
enum SignOffExample {
    /// A file of `signoffs/`, in the form of further files of an example.
    ///
    /// - Parameters:
    ///   - isMarked: whether a finding points at it.
    ///   - facts: what the signature froze, as JSON.
    static func file(
        stage: String, party: String = "client", decision: String = "accept", date: String = "2026-10-30",
        isMarked: Bool = false, facts: String? = nil
    ) -> String {
        "=== signoffs/\(stage).v1.\(party).1.json\n" + (isMarked ? "↓\n" : "")
            + "{\"stage\": \"\(stage)\", \"version\": 1, \"party\": \"\(party)\", \"name\": \"Li Na\", "
            + "\"decision\": \"\(decision)\", \"date\": \"\(date)\"" + (facts.map { ", \"facts\": \($0)" } ?? "")
            + "}\n"
    }
}
