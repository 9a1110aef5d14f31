import Diagnostics
import ProjectModel

/// A total that was written beside the records and does not add up.
package enum WrongTotal: Rule {
    package static let description = RuleDescription(
        "wrong-total", .error,
        summary: "A total row differs from the sum of the rows above it.",
        rationale:
            "A total is shown, never counted. Where it differs, either a row or the total is wrong, and the committee would see one figure in the table and another in the report.",
        failing: [
            RuleExample.project(
                "## Budget\n\n| Category | Baseline |\n|----------|----------|\n| Licences | 120 |\n| Training | 30 |\n          ↓\n| Total | 140 |\n"
            )
        ],
        passing: [
            RuleExample.project(
                "## Budget\n\n| Category | Baseline |\n|----------|----------|\n| Licences | 120 |\n| Training | 30 |\n| Total | 150 |\n"
            )
        ])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        return project.registers.flatMap { content in content.totals.flatMap { check($0, in: content) } }
    }

    private static func check(_ total: Record, in content: RegisterContent) -> [Finding] {
        // A total belongs to the rows between it and the total before it, a subtotal; a grand total to all of them.
        let file = total.span.file
        let rows = content.records.filter { $0.span.file == file && $0.span.offset < total.span.offset }
        let earlier = content.totals.filter { $0.span.file == file && $0.span.offset < total.span.offset }
        let start = earlier.map(\.span.offset).max() ?? 0
        let since = rows.filter { $0.span.offset > start }
        return content.register.fields.indices.compactMap { slot -> Finding? in
            guard let cell = total.cells[slot], case .number(let written) = cell.value else { return nil }
            guard let all = sum(rows, slot) else { return nil }
            if all == written.value || sum(since, slot) == written.value { return nil }
            let expected = earlier.isEmpty || since.isEmpty ? all : sum(since, slot) ?? all
            return Finding(
                description, at: cell.span,
                Phrase(
                    Localized("the rows add up to {0}, not {1}", "各行合计为 {0}，而非 {1}", "各列合計為 {0}，而非 {1}"),
                    .text(expected.plain), .text(written.value.plain)),
                wayOut: Phrase(
                    Localized("mend a row or the total", "请改正某一行或合计", "請改正某一列或合計")))
        }
    }

    /// Nil where a row's cell could not be read: that row has a finding of its own.
    private static func sum(_ records: [Record], _ slot: Int) -> DecimalNumber? {
        var values: [DecimalNumber] = []
        for record in records {
            if record.isRagged { return nil }
            guard let cell = record.cells[slot] else { continue }
            switch cell.value {
            case .number(let number): values.append(number.value)
            case .unread: return nil
            default: continue
            }
        }
        return DecimalNumber.sum(values)
    }
}
