import ArgumentParser
import Diagnostics
import SteercoKit

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read and validate the projects; the default command.",
        discussion: "Exit status 0: nothing at or above --fail-on. 1: findings. 66: no such folder.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif, github, gitlab, junit

        /// Writes findings for a program; in text they have no summary.
        func write(_ findings: [PlacedFinding]) {
            switch self {
            case .text: Terminal.write(FindingsAsText(isColoured: Terminal.isColoured).text(findings))
            case .json: Terminal.write(FindingsAsJSON.bytes(findings))
            case .sarif:
                Terminal.write(
                    FindingsAsSARIF.bytes(
                        findings, rules: Catalogue.rules, version: Steerco.configuration.version))
            case .github: Terminal.write(FindingsAsGitHub.bytes(findings))
            case .gitlab: Terminal.write(FindingsAsGitLab.bytes(findings))
            case .junit: Terminal.write(FindingsAsJUnit.bytes(findings))
            }
        }
    }

    @OptionGroup var path: PathArgument
    @OptionGroup var statusDate: StatusDateOption
    @Option(help: "How findings are printed.") var format = Format.text
    @Option(name: .customLong("fail-on"), help: "From which severity on the exit status is 1.") var failOn = FailOn
        .error
    @Flag(help: "Also what only history tells, from git: records removed, baselines moved, milestones unreached.")
    var history = false
    @Flag(name: .shortAndLong, help: "Print findings only.") var quiet = false

    func run() async throws {
        let workspace = try path.workspace()
        let (findings, limits) = await workspace.check(try statusDate.date(workspace), usesHistory: history)
        for limit in limits { Terminal.note("steerco: \(limit.phrase.text(in: .english))") }
        switch format {
        case .text:
            Terminal.write(FindingsAsText(isColoured: Terminal.isColoured).text(findings))
            if !quiet {
                let count = workspace.folders.count
                if !findings.isEmpty { Terminal.write("\n") }
                Terminal.write("\(FindingsAsText.summary(findings)) in \(count) project\(count == 1 ? "" : "s")\n")
            }
        case .json, .sarif, .github, .gitlab, .junit: format.write(findings)
        }
        if failOn.fails(findings) { throw ExitCode.findings }
    }
}
