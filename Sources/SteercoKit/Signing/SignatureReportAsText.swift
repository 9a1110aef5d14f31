import Diagnostics
import ProjectModel

/// The report in the terminal: a line a signature, the columns under each other.
package enum SignatureReportAsText {
    package static func text(_ report: SignatureReport, isColoured: Bool = false) -> String {
        var lines: [String] = []
        for sheet in report.sheets {
            if !lines.isEmpty { lines.append("") }
            lines.append(
                "\(Visible.text(sheet.project)) \(Visible.text(sheet.stage)), version \(sheet.version): \(sheet.state.rawValue)"
            )
            let rows = sheet.signatures.map(cells)
            let widths = (0..<6).map { column in rows.reduce(0) { max($0, DisplayWidth.columns(of: $1[column])) } }
            for (row, signature) in zip(rows, sheet.signatures) {
                var line =
                    "  "
                    + zip(row, widths).map { cell, width in
                        cell + String(repeating: " ", count: width - DisplayWidth.columns(of: cell))
                    }.joined(separator: "  ")
                while line.last == " " { line.removeLast() }
                lines.append(isColoured ? "\u{1B}[\(colour(signature.state))m\(line)\u{1B}[0m" : line)
            }
        }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// `12 signatures: 10 hold, 1 replaced, 1 void`.
    package static func summary(_ report: SignatureReport) -> String {
        let all = report.signatures
        guard !all.isEmpty else { return "no signatures" }
        let counts =
            [
                ("hold", .holds), ("changed since signing", .changed), ("replaced", .replaced), ("broken", .broken),
                ("void", .void),
            ]
            as [(String, SignatureReport.Signature.State)]
        let parts = counts.compactMap { word, state -> String? in
            let count = all.count { $0.state == state }
            return count > 0 ? "\(count) \(count == 1 && word == "hold" ? "holds" : word)" : nil
        }
        return "\(all.count) signature\(all.count == 1 ? "" : "s"): " + parts.joined(separator: ", ")
    }

    private static func colour(_ state: SignatureReport.Signature.State) -> Int {
        switch state {
        case .holds: 32
        case .changed, .broken, .void: 31
        case .replaced: 90
        }
    }

    private static func cells(_ signature: SignatureReport.Signature) -> [String] {
        let record = signature.record
        let statement = record.statement
        let who = statement.principal.map { "\(record.name) <\($0)>" } ?? record.name
        let paper = statement.method == .paper ? "on paper, recorded by \(statement.recordedBy ?? "–")" : ""
        let commit = signature.commit.map {
            "committed \($0.day?.iso ?? "–") by \($0.committer) (\($0.id.prefix(7)))"
        }
        return [
            signature.state.rawValue,
            Visible.text(record.file.hasSuffix(".json") ? String(record.file.dropLast(5)) : record.file),
            Visible.text(who), record.date.iso,
            record.decision.rawValue,
            Visible.text([paper, commit ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")),
        ]
    }
}
