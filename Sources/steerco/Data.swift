import ArgumentParser
import SteercoKit

struct Data: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the view data of a project's page as JSON, for those who write templates.",
        discussion: "With --fields it lists the names that a template of the page may use.")

    @Argument(help: "The project's folder.") var project: String
    @Argument(help: "The page: \(PageData.pages.joined(separator: ", ")).") var page: String
    @OptionGroup var statusDate: StatusDateOption
    @Flag(help: "List the names, their kinds and what they mean.") var fields = false

    func run() async throws {
        guard let documentation = PageData.documentation(page) else {
            throw ValidationError("there is no page \(page); there are \(PageData.pages.joined(separator: ", "))")
        }
        if fields {
            Terminal.write(documentation + "\n")
            return
        }
        var path = PathArgument()
        path.path = project
        let workspace = try path.workspace()
        guard workspace.folders.count == 1, let folder = workspace.folders.first,
            let json = PageData.json(
                page, await workspace.read(folder, workspace.context(try statusDate.date(workspace))), workspace)
        else {
            Terminal.note("steerco: \(project) is no project that has this page")
            throw ExitCode.notFound
        }
        Terminal.write(json)
    }
}
