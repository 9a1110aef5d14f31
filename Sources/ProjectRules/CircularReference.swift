import Diagnostics
import ProjectModel

/// Milestones that depend on themselves, directly or round about.
package enum CircularReference: Rule {
    package static let description = RuleDescription(
        "circular-reference", .error,
        summary: "Milestones depend on each other in a circle.",
        rationale: "A milestone cannot come before one that it depends on. In a circle no date can be forecast.",
        failing: [
            RuleExample.milestones(
                "                                      ↓\n| M1 | Design approved | 2026-03-06 | M2 |\n| M2 | Go-live | 2026-11-20 | M1 |"
            )
        ],
        passing: [RuleExample.milestones("| M1 | Design approved | 2026-03-06 | |\n| M2 | Go-live | 2026-11-20 | M1 |")]
    )

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        let records = project.records(Milestones.register).filter { !$0.isRagged }
        var edges: [String: [Reference]] = [:]
        var order: [String] = []
        for record in records {
            guard let id = record.id?.value, edges[id] == nil else { continue }
            order.append(id)
            edges[id] = record[Milestones.dependsOn] ?? []
        }
        enum Mark { case active, done }
        var marks: [String: Mark] = [:]
        var findings: [Finding] = []
        // By an explicit stack: a chain may be as long as a register.
        for start in order where marks[start] == nil && findings.count < maximumFindings {
            var path: [(id: String, next: Int)] = [(start, 0)]
            marks[start] = .active
            while let (id, next) = path.last, findings.count < maximumFindings {
                guard let references = edges[id], next < references.count else {
                    marks[id] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let reference = references[next]
                switch marks[reference.id] {
                case .done: continue
                case .active:
                    let from = path.firstIndex { $0.id == reference.id } ?? 0
                    let circle = path[from...].map(\.id) + [reference.id]
                    findings.append(finding(circle, edges, at: reference.span))
                case nil where edges[reference.id] != nil:
                    marks[reference.id] = .active
                    path.append((reference.id, 0))
                case nil: continue
                }
            }
        }
        return findings
    }

    /// A tangle has more circles than anyone reads.
    private static let maximumFindings = 20

    /// The finding stands where the circle's first milestone names the next, since that is where it is read first.
    private static func finding(_ circle: [String], _ edges: [String: [Reference]], at closing: Span) -> Finding {
        let first = edges[circle[0]]?.first { $0.id == circle[1] }?.span ?? closing
        return Finding(
            description, at: first,
            Phrase(
                Localized("depends on itself: {0}", "循环依赖：{0}", "循環相依：{0}"), .text(circle.joined(separator: " → "))),
            wayOut: Phrase(Localized("remove one of these", "请删除其中一项", "請刪除其中一項")))
    }
}
