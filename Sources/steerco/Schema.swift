import ArgumentParser
import ProjectModel
import SteercoKit

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema of a project's JSON files, or of status.json.",
        discussion: """
            Editors complete and check files with it: write "$schema": "project.schema.json" into them. With --portfolio it \
            knows the registers of the portfolio's own too.
            """)

    enum Subject: String, ExpressibleByArgument, CaseIterable { case project, status }

    @Argument(help: "What the schema is of: project or status.") var subject = Subject.project
    @Option(help: ArgumentHelp("The projects folder whose own registers are added.", valueName: "dir")) var portfolio:
        String?

    func run() throws {
        switch subject {
        case .status: Terminal.write(StatusSchema.bytes)
        case .project: Terminal.write(ProjectSchema.bytes(registers: try registers()))
        }
    }

    private func registers() throws -> [Register] {
        guard let portfolio else { return Register.builtIn }
        var path = PathArgument()
        path.path = portfolio
        return try path.workspace().portfolio.settings.registers.all
    }
}
