import ArgumentParser
import Diagnostics
import ProjectModel
import SteercoKit

/// From which severity on a command fails.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error, warning, never

    func fails(_ findings: [PlacedFinding]) -> Bool {
        switch self {
        case .error: findings.contains { $0.severity == .error }
        case .warning: findings.contains { $0.severity >= .warning }
        case .never: false
        }
    }
}

struct PathArgument: ParsableArguments {
    @Argument(help: "The projects folder, or one project's folder.")
    var path = "projects"

    func workspace() throws -> Workspace {
        do throws(Workspace.Failure) {
            return try Workspace.open(path)
        } catch {
            switch error {
            case .notFound(let words):
                Terminal.note("steerco: \(words)")
                throw ExitCode.notFound
            }
        }
    }
}

struct StatusDateOption: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The status date, as 2026-11-20; today if left out.", valueName: "date"))
    var asOf: String?

    func date(_ workspace: Workspace) throws -> CivilDate {
        do throws(StatusDate.Failure) {
            return try StatusDate.resolve(
                asOf: asOf, epoch: Terminal.environment("SOURCE_DATE_EPOCH"), timeZone: workspace.timeZone)
        } catch {
            switch error {
            case .unreadable(let words): throw ValidationError(words)
            }
        }
    }
}
