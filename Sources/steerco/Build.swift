import ArgumentParser
import Diagnostics
import SteercoKit
import Templates

extension Audience: ExpressibleByArgument {}

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the site: status reports, registers, acceptance sheets, the portfolio.",
        discussion: """
            Errors in the projects do not stop a build: pages say what could not be read, and the exit status is 1. With \
            --strict nothing is written then. Exit status 65: a template is at fault. 66: no such folder. 73: the output \
            folder is not steerco's. 74: reading or writing failed.
            """)

    @OptionGroup var path: PathArgument
    @Option(name: .shortAndLong, help: "Where the site goes.") var output = "site"
    @OptionGroup var statusDate: StatusDateOption
    @Option(help: ArgumentHelp("Files that take the place of built-in templates.", valueName: "dir")) var templates:
        String?
    @Option(name: .customLong("fail-on"), help: "From which severity on the exit status is 1.") var failOn = FailOn
        .error
    @Option(help: "Whom the pages are for: all, or client, which leaves out what is internal.") var audience = Audience
        .all
    @Flag(help: "Put each register beside the pages as a CSV file.") var csv = false
    @Flag(
        inversion: .prefixedNo, help: "Whether earlier weeks are read from git: trends, changes, a page a week.")
    var history = true
    @Option(help: ArgumentHelp("Of how many weeks there are pages; all if left out.", valueName: "n")) var weeks: Int?
    @Option(help: ArgumentHelp("Where earlier reports are kept from build to build.", valueName: "dir")) var cache:
        String?
    @Flag(help: "Write nothing where there are errors.") var strict = false
    @Flag(name: .shortAndLong, help: "Print nothing but findings.") var quiet = false
    @Flag(name: .shortAndLong, help: "Print warnings and infos too.") var verbose = false

    func validate() throws {
        if let weeks, !(0...5200).contains(weeks) { throw ValidationError("--weeks counts weeks: 0 to 5200") }
        if cache?.isEmpty ?? false { throw ValidationError("--cache names no folder") }
    }

    func run() async throws {
        let workspace = try path.workspace()
        let options = SiteBuild.Options(
            output: output, statusDate: try statusDate.date(workspace), templates: templates, isStrict: strict,
            audience: audience, writesCSV: csv, usesHistory: history, weeks: weeks, cache: cache)
        let result: SiteBuild.Result
        do throws(SiteBuild.Failure) {
            result = try await SiteBuild.run(workspace, options)
        } catch {
            throw report(error)
        }
        let shown = result.findings.filter { verbose || $0.severity == .error }
        if !shown.isEmpty { Terminal.note(FindingsAsText().text(shown)) }
        for note in result.historyNotes { Terminal.note("steerco: \(note.phrase.text(in: .english))") }
        if !quiet {
            let words =
                result.pages == 0
                ? "nothing written"
                : "\(result.pages) files for \(result.projects) project\(result.projects == 1 ? "" : "s") in \(output)/; open \(output)/index.html"
            Terminal.write("\(words) (\(FindingsAsText.summary(result.findings)))\n")
        }
        if failOn.fails(result.findings) { throw ExitCode.findings }
    }

    private func report(_ failure: SiteBuild.Failure) -> ExitCode {
        switch failure {
        case .templates(let faults):
            Terminal.note(faults.map(TemplateFaultText.text).joined(separator: "\n"))
            return .templates
        case .notFound(let words):
            Terminal.note("steerco: \(words)")
            return .notFound
        case .refused(let words):
            Terminal.note("steerco: \(words)")
            return .cannotWrite
        case .system(let error):
            Terminal.note("steerco: \(error.words)")
            return .inputOutput
        case .bug(let words):
            Terminal.note("steerco: a fault in steerco itself: \(words)")
            return .bug
        }
    }
}
