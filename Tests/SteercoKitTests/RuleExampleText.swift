import Diagnostics
import ProjectModel
import ProjectSource
import SteercoKit

/// An example of a rule as files, without its marks, and the places that the marks point at.
struct RuleExampleText {
    /// By name, in the order of the example.
    private(set) var files: [(name: String, lines: [String])] = []
    /// `project.md 9:3`, sorted.
    private(set) var places: [String] = []

    init(_ text: String) {
        var pending: [Int] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                files.append((String(line.dropFirst(4)), []))
                continue
            }
            if files.isEmpty { files.append(("project.md", [])) }
            if line.contains("↓"), line.allSatisfy({ $0 == " " || $0 == "↓" }) {
                pending += line.enumerated().filter { $0.element == "↓" }.map { $0.offset + 1 }
                continue
            }
            files[files.count - 1].lines.append(String(line))
            let file = files[files.count - 1]
            places += pending.map { "\(file.name) \(file.lines.count):\($0)" }
            pending = []
        }
        places.sort()
    }

    func text(_ name: String, lineEnd: String = "\n") -> String? {
        files.first { $0.name == name }?.lines.joined(separator: lineEnd)
    }

    var portfolio: PortfolioFile { portfolio(lineEnd: "\n") }

    private func portfolio(lineEnd: String) -> PortfolioFile {
        PortfolioFile.read(text("portfolio.md", lineEnd: lineEnd).map { Array($0.utf8) }, path: "portfolio.md")
    }

    /// The project as it is read; nil where the example is of the portfolio alone.
    func result(lineEnd: String = "\n") -> ProjectReader.Result? {
        let own = files.filter { $0.name != "portfolio.md" && $0.name != "before" }
        guard !own.isEmpty else { return nil }
        return Self.read(
            own.map { ($0.name, $0.lines.joined(separator: lineEnd)) }, portfolio(lineEnd: lineEnd).settings)
    }

    static func read(_ files: [(name: String, text: String)], _ settings: PortfolioSettings) -> ProjectReader.Result {
        let own = files.filter { !AttachmentNames.isAttachment($0.name) }
        var read = ProjectFiles(
            folder: "demo", path: "demo", files: own.map { .init(name: $0.name, bytes: Array($0.text.utf8)) })
        read.otherNames = files.map(\.name).filter(AttachmentNames.isAttachment)
        return ProjectReader.read(read, settings: settings)
    }

    /// The project as it stood at the last report.
    var before: Project? {
        text("before").flatMap { Self.read([("project.md", $0)], portfolio.settings).project }
    }

    /// Where a rule finds something, as `places` writes it.
    func found(_ rule: RuleDescription, lineEnd: String = "\n") -> [String] {
        let context = ReadProject.Context(portfolio(lineEnd: lineEnd), statusDate: RuleExample.statusDate)
        let findings =
            result(lineEnd: lineEnd).map {
                ReadProject($0, context, past: ProjectPast(before.map { context.assess($0) })).findings
            } ?? []
        return (findings + context.findings).filter { $0.rule === rule }.map { finding in
            let name = finding.place.path.replacing("demo/", with: "")
            return "\(name) \(finding.place.line):\(finding.place.column)"
        }.sorted()
    }
}
