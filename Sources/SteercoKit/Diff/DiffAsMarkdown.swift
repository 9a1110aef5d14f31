import Diagnostics
import ProjectModel

/// What was edited as Markdown, for a comment on a merge request.
package enum DiffAsMarkdown {
    private static let longest = 160
    /// A comment that nobody can post tells nobody anything: forges take 65,536 characters.
    private static let mostEdits = 200

    /// - Parameter limits: what could not be compared, which whoever approves must know.
    package static func text(_ projects: [ProjectDiff], limits: [String] = []) -> String {
        var lines: [String] = []
        var left = mostEdits
        for project in projects where !project.edits.isEmpty {
            if !lines.isEmpty { lines.append("") }
            lines.append("### \(escaped(project.name)) (\(escaped(project.id)))")
            lines.append("")
            lines.append("\(DiffAsText.summary([project])), \(escaped(DiffAsText.range(project)))")
            lines.append("")
            lines.append("| Change | Register | Record | Field | Before | After | Commit |")
            lines.append("|---|---|---|---|---|---|---|")
            let shown = project.edits.sorted(by: isBefore).prefix(left)
            left -= shown.count
            for edit in shown { lines.append(row(edit)) }
            if shown.count < project.edits.count {
                lines.append("")
                lines.append("and \(project.edits.count - shown.count) more: `steerco diff --format json` has all")
            }
        }
        if lines.isEmpty {
            lines = [projects.isEmpty && !limits.isEmpty ? "Nothing was compared." : "Nothing changed."]
        }
        for limit in limits { lines += ["", escaped(limit)] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The worst first, else as in the registers.
    private static func isBefore(_ one: ProjectDiff.Edit, _ other: ProjectDiff.Edit) -> Bool {
        one.change.kind.order < other.change.kind.order
    }

    private static func row(_ edit: ProjectDiff.Edit) -> String {
        let change = edit.change
        let kind = change.kind == .worse ? "**worse**" : change.kind.rawValue
        let record = [change.id.map(escaped), escaped(shortened(change.title.plain))].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: " ")
        let commit = edit.commit.map { "\($0.prefix(10)) \(escaped(edit.author ?? ""))" } ?? ""
        let cells = [
            kind, escaped(change.register), record, escaped(change.fieldKey ?? ""),
            escaped(change.from.canonical.map(shortened) ?? ""), escaped(change.to.canonical.map(shortened) ?? ""),
            commit,
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func shortened(_ text: String) -> String {
        text.count > longest ? text.prefix(longest - 1) + "…" : text
    }

    /// Text that means nothing in Markdown: no mark-up, no cell's end, nobody who is called by `@`, no reference by `#`.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in Visible.text(text).unicodeScalars {
            switch character {
            case "\n", "\r": result += " "
            case "<": result += "&lt;"
            case "@": result += "&#64;"
            case "#": result += "&#35;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "!", ">", "$", "&": result += "\\" + String(character)
            default: result.unicodeScalars.append(character)
            }
        }
        // What forges turn into links by themselves.
        return result.replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;").replacing(
            "GH-", with: "GH&#45;")
    }
}
