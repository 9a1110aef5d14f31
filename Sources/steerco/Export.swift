import ArgumentParser
import Diagnostics
import ProjectModel
import SteercoKit

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a project's registers as JSON or CSV, or its dates as a calendar.",
        discussion: """
            JSON goes to stdout and reads back as project.json. CSV goes into a folder, a file a register, or with \
            --register that one register to stdout. A calendar goes to stdout: milestones, reviews and payments due. \
            Exit status 66: no such project or register, or no day for a calendar. 74: writing failed.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv, ics }

    @Argument(help: "The project's folder.") var project: String
    @Option(help: "What is written.") var format = Format.json
    @Option(help: "One register, by its key.") var register: String?
    @Option(name: .shortAndLong, help: "The folder for CSV files.") var output: String?
    @OptionGroup var statusDate: StatusDateOption

    func run() async throws {
        var path = PathArgument()
        path.path = project
        let workspace = try path.workspace()
        let context = workspace.context(try statusDate.date(workspace))
        guard workspace.folders.count == 1, let folder = workspace.folders.first,
            case let read = await workspace.read(folder, context), let project = read.project,
            let assessment = read.assessment
        else {
            Terminal.note("steerco: \(self.project) is no project that can be read; steerco check says why")
            throw ExitCode.notFound
        }
        switch format {
        case .json: Terminal.write(ProjectAsJSON.bytes(project))
        case .csv: try writeCSV(project)
        case .ics:
            let format = workspace.format(for: project)
            guard let calendar = ProjectCalendar.bytes(assessment, format, site: workspace.portfolio.site) else {
                Terminal.note("steerco: the project has no milestone, decision, meeting or payment with a day")
                throw ExitCode.notFound
            }
            Terminal.write(calendar)
        }
    }

    private func writeCSV(_ project: Project) throws {
        if let register {
            guard let content = project.registers.first(where: { $0.register.key == register }) else {
                let keys = project.registers.map(\.register.key).joined(separator: ", ")
                Terminal.note("steerco: the project has no register \(register); it has \(keys)")
                throw ExitCode.notFound
            }
            Terminal.write(RegisterAsCSV.bytes(content, project.language))
            return
        }
        guard let output else {
            throw ValidationError("CSV is a file a register: give a folder with -o, or one --register")
        }
        do throws(SystemError) {
            let files = try RegisterFiles.write(project, to: output)
            Terminal.write("\(files) files in \(output)/\n")
        } catch {
            Terminal.note("steerco: \(error.words)")
            throw ExitCode.inputOutput
        }
    }
}
