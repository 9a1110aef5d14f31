import Diagnostics
import ProjectModel
import ProjectSource
import SignOff
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
        let own = files.filter { !["portfolio.md", "before", AllowedSigners.fileName].contains($0.name) }
        guard !own.isEmpty else { return nil }
        return Self.read(
            own.map { ($0.name, $0.lines.joined(separator: lineEnd)) }, portfolio(lineEnd: lineEnd).settings)
    }

    private var signers: AllowedSigners {
        AllowedSigners.read(text(AllowedSigners.fileName).map { Array($0.utf8) }, path: AllowedSigners.fileName)
    }

    /// With the standing of its signatures, where the rule is about them; for other rules they are believed.
    private func verified(_ result: ProjectReader.Result, _ rule: RuleDescription) async -> ProjectReader.Result {
        guard let project = result.project, SignatureRules.names.contains(rule.name) else { return result.believed }
        let verification = SignOffVerification(
            project, signers: signers, statusDate: RuleExample.statusDate, checks: Self.checks
        ) { path in self.text(path).map { Digest.hex(Array($0.utf8)) } }
        let (verified, findings) = await verification.run()
        return result.verified(verified, findings: findings)
    }

    private static let checks = SignatureChecks()

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
    func found(_ rule: RuleDescription, lineEnd: String = "\n") async -> [String] {
        let context = ReadProject.Context(portfolio(lineEnd: lineEnd), statusDate: RuleExample.statusDate)
        var findings: [PlacedFinding] = []
        if let result = result(lineEnd: lineEnd) {
            findings =
                ReadProject(
                    await verified(result, rule), context, past: ProjectPast(before.map { context.assess($0) })
                ).findings
        }
        findings += signers.findings.compactMap { PlacedFinding($0, in: signers.sources) }
        return (findings + context.findings).filter { $0.rule === rule }.map { finding in
            let name = finding.place.path.replacing("demo/", with: "")
            return "\(name) \(finding.place.line):\(finding.place.column)"
        }.sorted()
    }
}

extension ProjectReader.Result {
    /// With every record of a signature taken at its word.
    var believed: ProjectReader.Result {
        guard var project else { return self }
        for index in project.signOffs.indices {
            project.signOffs[index].standing = .holds
            project.signOffs[index].differences = []
        }
        return verified(project, findings: [])
    }
}
