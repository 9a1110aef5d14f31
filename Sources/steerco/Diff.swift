import ArgumentParser
import SteercoKit

struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell what changed between two dates or revisions, record by record.",
        discussion: """
            FROM and TO are a day (its end), a week as 2026-W46, last-report, last-meeting (the last steering meeting), or \
            a branch, tag or commit. Left out, FROM is the last report and TO the files as they are. How files are written \
            makes no difference: only what they say is compared. Exit status 0: compared. 1: something is worse, with \
            --fail-on worse. 66: no such state or folder. 74: git refuses.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }
    enum FailOn: String, ExpressibleByArgument, CaseIterable { case worse, never }

    @Argument(help: "From which state on.") var from = "last-report"
    @Argument(help: "Up to which state; the files as they are if left out.") var to: String?
    @Option(help: "The projects folder, or one project's folder.") var path = "projects"
    @Option(help: "How it is printed.") var format = Format.text
    @Option(name: .customLong("fail-on"), help: "When the exit status is 1.") var failOn = FailOn.never
    @OptionGroup var statusDate: StatusDateOption
    @Flag(name: .shortAndLong, help: "Print changes only.") var quiet = false

    func run() async throws {
        var argument = PathArgument()
        argument.path = path
        let workspace = try argument.workspace()
        let day = try statusDate.date(workspace)
        let result: WorkspaceDiff.Result
        do throws(WorkspaceDiff.Failure) {
            result = try await WorkspaceDiff.run(
                workspace, from: DiffPoint(from), to: to.map { DiffPoint($0) } ?? .workTree,
                statusDate: day)
        } catch {
            switch error {
            case .notFound(let words):
                Terminal.note("steerco: \(words)")
                throw ExitCode.notFound
            case .refused(let words):
                Terminal.note("steerco: \(words)")
                throw ExitCode.inputOutput
            }
        }
        for limit in result.limits { Terminal.note("steerco: \(limit.phrase.text(in: .english))") }
        switch format {
        case .text:
            Terminal.write(DiffAsText.text(result.projects, isColoured: Terminal.isColoured))
            if !quiet {
                let isCompared = !result.projects.isEmpty || result.limits.isEmpty
                Terminal.write("\(isCompared ? DiffAsText.summary(result.projects) : "nothing was compared")\n")
            }
        case .markdown:
            Terminal.write(
                DiffAsMarkdown.text(result.projects, limits: result.limits.map { $0.phrase.text(in: .english) }))
        case .json: Terminal.write(DiffAsJSON.bytes(result.projects))
        }
        let isWorse = result.projects.contains { $0.edits.contains { $0.change.kind == .worse } }
        if failOn == .worse, isWorse { throw ExitCode.findings }
    }
}
