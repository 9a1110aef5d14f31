import Diagnostics
import ProjectModel

/// An ID that names nothing.
package enum UnknownReference: Rule {
    package static let description = RuleDescription(
        "unknown-reference", .error,
        summary: "A cell names a record that does not exist.",
        rationale:
            "A criterion that names no stage stands on no sheet, a milestone that depends on nothing known has no chain: what hangs on the reference is lost.",
        failing: [
            RuleExample.milestones(
                "| M1 | Design approved | 2026-03-06 | |\n                              ↓\n| M2 | Go-live | 2026-11-20 | M7 |"
            )
        ],
        passing: [RuleExample.milestones("| M1 | Design approved | 2026-03-06 | |\n| M2 | Go-live | 2026-11-20 | M1 |")]
    )

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        let index = ReferenceIndex(project)
        var known: [[String]: [String]] = [:]
        return ReferenceIndex.references(in: project).compactMap { reference, allowed in
            guard index.registers(of: reference, allowed: allowed).isEmpty else { return nil }
            let registers = reference.register.map { [$0] } ?? allowed
            let names = registers.compactMap { Register.keyed($0)?.titles }
            let message =
                names.isEmpty
                ? Phrase(Localized("no record has the ID “{0}”", "没有编号为“{0}”的记录", "沒有編號為「{0}」的記錄"), .text(reference.id))
                : Phrase(
                    Localized("{1} has no “{0}”", "“{1}”中没有“{0}”", "「{1}」中沒有「{0}」"), .text(reference.id),
                    .words(names[0]))
            let candidates = known[registers] ?? index.candidates(allowed: registers)
            known[registers] = candidates
            return Finding(description, at: reference.span, message, wayOut: wayOut(reference.id, candidates))
        }
    }

    private static func wayOut(_ id: String, _ known: [String]) -> Phrase {
        if let near = known.first(where: { $0.lowercased() == id.lowercased() }) {
            return Phrase(Localized("did you mean {0}?", "是否指 {0}？", "是否指 {0}？"), .text(near))
        }
        if known.isEmpty {
            return Phrase(Localized("that register is empty", "该登记册为空", "該登記冊為空"))
        }
        let shown = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        return Phrase(Localized("there are {0}", "现有 {0}", "現有 {0}"), .text(shown))
    }
}
