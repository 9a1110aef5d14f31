import ArgumentParser
import Diagnostics
import ProjectModel
import SteercoKit

struct Sign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign an acceptance sheet for a party with your SSH key.",
        discussion: """
            Shows what the signature covers and asks before it signs. The record is written to the project's signoffs \
            folder, never over another; commit it yourself. With --paper a signature that was given on paper is recorded, \
            and you sign the record. Exit status 0: signed. 1: the files have errors, or the sheet cannot be signed so. \
            64: usage. 66: no such project or sheet. 73: the record cannot be written. 77: no key that may sign.
            """)

    enum Party: String, ExpressibleByArgument, CaseIterable { case client, vendor, supervisor }
    enum Decision: String, ExpressibleByArgument, CaseIterable { case accept, conditional, reject }

    @Argument(help: "The project's ID, or its folder.") var project: String
    @Argument(help: "The stage's ID, or final for the whole project.") var stage: String
    @Option(help: "The party that you sign for.") var party: Party
    @Option(help: "What the party decides.") var decision: Decision
    @Option(help: ArgumentHelp("An issue that the acceptance depends on; may be given again.", valueName: "issue"))
    var condition: [String] = []
    @Option(help: "What the party has to say.") var comment: String?
    @Option(
        help: ArgumentHelp("The file of your SSH key; the agent's and those in ~/.ssh if left out.", valueName: "file"))
    var key: String?
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Which signatory signs, by principal or name, where the party has several.", valueName: "who"))
    var signatory: String?
    @Flag(help: "Record a signature that was given on paper.") var paper = false
    @Option(help: ArgumentHelp("The scan of the signed sheet, in the project's attachments.", valueName: "file"))
    var scan: String?
    @Option(
        name: .customLong("signed-on"),
        help: ArgumentHelp("The day on the paper, as 2026-11-20; today if left out.", valueName: "date"))
    var signedOn: String?
    @Option(help: "The projects folder in which an ID is looked up.") var path = "projects"
    @Flag(help: "Sign without asking.") var yes = false

    func validate() throws {
        if paper != (scan != nil) { throw ValidationError("--paper and --scan go together") }
        if signedOn != nil, !paper { throw ValidationError("--signed-on goes with --paper") }
    }

    func run() async throws {
        let (workspace, folder) = try place()
        var status = StatusDateOption()
        status.asOf = nil
        let day = try status.date(workspace)
        guard let now = StatusDate.now(epoch: Terminal.environment("SOURCE_DATE_EPOCH")),
            let party = PartyWord.allCases.first(where: { $0.canonical == party.rawValue }),
            let decision = SignOffDecision(rawValue: decision.rawValue)
        else { throw ExitCode.bug }
        var request = SignOffRequest(stage: stage, party: party, decision: decision)
        request.conditions = condition
        request.comment = comment
        request.key = key
        request.signatory = signatory
        request.scan = scan
        if let signedOn {
            guard let date = CivilDate(iso: signedOn) else {
                throw ValidationError("“\(signedOn)” is no day: write it as 2026-11-20")
            }
            request.paperDate = date
        }
        let draft = try Self.get(
            await SignOffDraft.make(workspace, folder: folder, request, statusDate: day, now: now))
        Terminal.write(SignOffDraftAsText.text(draft))
        if Terminal.environment("SOURCE_DATE_EPOCH") != nil {
            Terminal.note("steerco: the date above is that of SOURCE_DATE_EPOCH, and not of the clock")
        }
        try confirm()
        let path = try Self.get(await draft.sign())
        Terminal.write("\nWrote \(path)\n")
        let message = ShellWord.quoted("Sign \(stage) for the \(party.canonical)")
        Terminal.write("Commit it by itself: git add \(ShellWord.quoted(path)) && git commit -m \(message)\n")
    }

    /// The project's workspace and folder: a folder as it is named, or an ID looked up in the projects folder.
    private func place() throws -> (Workspace, String) {
        var argument = PathArgument()
        argument.path = project
        if Workspace.isProject(project) {
            let workspace = try argument.workspace()
            guard let folder = workspace.folders.first else { throw ExitCode.notFound }
            return (workspace, folder)
        }
        argument.path = path
        let workspace = try argument.workspace()
        let found = workspace.folders(called: project)
        guard found.count == 1 else {
            Terminal.note(
                found.isEmpty
                    ? "steerco: there is no project \(project) in \(path); there are \(workspace.projectIDs.joined(separator: ", "))"
                    : "steerco: \(found.count) projects have the ID \(project): name the folder, \(found.joined(separator: " or "))"
            )
            throw ExitCode.notFound
        }
        return (workspace, found[0])
    }

    private func confirm() throws {
        if yes { return }
        guard Terminal.isInteractive else {
            Terminal.note("steerco: nothing was signed: without a terminal to ask on, --yes is needed")
            throw ExitCode.usage
        }
        Terminal.prompt("\nSign this? Type yes: ")
        guard readLine()?.lowercased() == "yes" else {
            Terminal.note("steerco: nothing was signed")
            throw ExitCode.findings
        }
    }

    private static func get<Value>(_ result: Result<Value, SignOffRefusal>) throws -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal):
            Terminal.note("steerco: \(refusal.words)")
            switch refusal {
            case .usage: throw ExitCode.usage
            case .notFound: throw ExitCode.notFound
            case .errors, .notReady: throw ExitCode.findings
            case .noKey: throw ExitCode.noKey
            case .cannotWrite: throw ExitCode.cannotWrite
            }
        }
    }
}
