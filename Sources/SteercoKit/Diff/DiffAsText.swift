import Diagnostics
import ProjectModel

/// What was edited, in the terminal: a line an edit, the columns under each other also where characters are two wide.
package enum DiffAsText {
    private static let longest = 48

    package static func text(_ projects: [ProjectDiff], isColoured: Bool = false) -> String {
        var lines: [String] = []
        for project in projects where !project.edits.isEmpty {
            if !lines.isEmpty { lines.append("") }
            lines.append(heading(project))
            let rows = project.edits.map { edit in
                [
                    edit.change.kind.rawValue, Visible.text(edit.change.register),
                    Visible.text(edit.change.id ?? shortened(edit.change.title.plain, to: 24)),
                    Visible.text(edit.change.fieldKey ?? ""), values(edit.change), maker(edit),
                ]
            }
            let widths = (0..<5).map { column in rows.reduce(0) { max($0, DisplayWidth.columns(of: $1[column])) } }
            for (row, edit) in zip(rows, project.edits) {
                let cells = zip(row, widths).map { cell, width in
                    cell + String(repeating: " ", count: width - DisplayWidth.columns(of: cell))
                }
                var line = "  " + (cells + [row[5]]).joined(separator: "  ")
                while line.last == " " { line.removeLast() }
                lines.append(isColoured ? coloured(line, edit.change.kind) : line)
            }
        }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// `3 changes, 1 of them worse, in 2 projects`.
    package static func summary(_ projects: [ProjectDiff]) -> String {
        let edits = projects.flatMap(\.edits)
        let changed = projects.count { !$0.edits.isEmpty }
        guard !edits.isEmpty else { return "nothing changed" }
        let worse = edits.count { $0.change.kind == .worse }
        return "\(edits.count) change\(edits.count == 1 ? "" : "s")" + (worse > 0 ? ", \(worse) for the worse," : "")
            + " in \(changed) project\(changed == 1 ? "" : "s")"
    }

    private static func heading(_ project: ProjectDiff) -> String {
        let name = project.name == project.id ? "" : " " + Visible.text(project.name)
        return Visible.text(project.id) + name + ": " + range(project)
    }

    /// `2026-11-15 (3f2a1c9) to now`.
    static func range(_ project: ProjectDiff) -> String {
        state(project.from, absent: "not there") + " to " + state(project.to, absent: "gone")
    }

    private static func state(_ state: ProjectDiff.State?, absent: String) -> String {
        guard let state else { return absent }
        guard let commit = state.commit?.prefix(10) else { return "now" }
        return state.day.map { "\($0.iso) (\(commit))" } ?? String(commit)
    }

    private static func values(_ change: RecordChange) -> String {
        let from = change.from.canonical.map { shortened($0, to: longest) }
        let to = change.to.canonical.map { shortened($0, to: longest) }
        if change.fieldKey == nil { return to ?? from ?? "" }
        return (from ?? "–") + " → " + (to ?? "–")
    }

    private static func maker(_ edit: ProjectDiff.Edit) -> String {
        guard let commit = edit.commit else { return "" }
        return commit.prefix(10) + " " + Visible.text(edit.author ?? "")
    }

    /// The text on one line, cut where it is wide.
    private static func shortened(_ text: String, to width: Int) -> String {
        let line = Visible.text(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        guard DisplayWidth.columns(of: line) > width else { return line }
        var result = ""
        var columns = 0
        for character in line {
            columns += DisplayWidth.columns(of: String(character))
            if columns >= width { break }
            result.append(character)
        }
        return result + "…"
    }

    private static func coloured(_ line: String, _ kind: RecordChange.Kind) -> String {
        let code: String? =
            switch kind {
            case .worse, .removed, .reopened: "31"
            case .better, .closed: "32"
            case .new: "34"
            case .changed: nil
            }
        return code.map { "\u{1B}[\($0)m\(line)\u{1B}[0m" } ?? line
    }
}
