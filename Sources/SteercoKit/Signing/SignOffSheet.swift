import Diagnostics
import ProjectAssessment
import ProjectModel
import SignOff

/// The sheet that a person is about to sign, as it is on the status date.
package struct SignOffSheet: Sendable {
    let workspace: Workspace
    package let folder: String
    /// With everything: who may sign does not depend on who looks.
    let whole: Project
    /// As both companies see it.
    package let project: Project
    package let acceptance: AcceptanceAssessment
    package let contents: SheetContents
    package let content: AcceptanceContent
    /// What the first signature on this version froze, else what is known today.
    package let facts: SheetFacts

    package var version: Int { acceptance.signing.version }

    /// Reads a project's sheet, if it can be signed with a decision.
    package static func read(
        _ workspace: Workspace, folder: String, _ request: SignOffRequest, statusDate: CivilDate
    ) async -> Result<SignOffSheet, SignOffRefusal> {
        let context = workspace.context(statusDate)
        let read = await workspace.read(folder, context)
        // A new version is how a change is mended, so it cannot be in the way of one.
        let errors = (workspace.ownFindings + read.findings).filter {
            $0.severity == .error && $0.rule !== SignatureRules.changed
                && !(request.decision == .reject && Self.grounds.contains($0.rule.name))
        }
        guard errors.isEmpty else {
            return .failure(
                .errors(FindingsAsText(isColoured: false).text(errors) + "\nNothing is signed while errors stand."))
        }
        guard let project = read.project else { return .failure(.notFound("\(folder) cannot be read")) }
        let attachments = ProjectAttachments(project, folder: workspace.path(of: folder))
        let contents = SheetContents(project: project) { attachments.digest($0) }
        let assessment = context.assess(contents.project)
        guard let acceptance = assessment.acceptance.first(where: { $0.stage == request.stage }) else {
            let known = assessment.acceptance.map(\.stage).joined(separator: ", ")
            return .failure(
                .notFound(
                    "no criterion is of stage \(request.stage)"
                        + (known.isEmpty ? ", and none of any other" : "; there are sheets for \(known)")))
        }
        guard FileName.isUsable(acceptance.stage) else {
            return .failure(.notReady("the stage's ID \(Visible.text(acceptance.stage)) cannot name a file"))
        }
        switch contents.content(acceptance.stage, version: acceptance.signing.version) {
        case .failure(let obstacle):
            return .failure(.notReady("the sheet cannot be signed: \(obstacle.words.english)"))
        case .success(let content):
            let sheet = SignOffSheet(
                workspace: workspace, folder: folder, whole: project, project: contents.project, acceptance: acceptance,
                contents: contents, content: content,
                facts: acceptance.signing.facts ?? assessment.facts(of: acceptance))
            if let refusal = sheet.refusal(of: request) { return .failure(refusal) }
            return .success(sheet)
        }
    }

    /// Errors for which a sheet is rejected, and which keep nobody from rejecting it.
    private static let grounds: Set<String> = ["failed-criterion-in-closed-stage", "accepted-with-failed-criterion"]

    /// Why the sheet cannot be signed with a decision.
    private func refusal(of request: SignOffRequest) -> SignOffRefusal? {
        if request.decision != .reject {
            let pending = acceptance.criteria.filter { ($0[Acceptance.result] ?? .pending) == .pending }
            if !pending.isEmpty {
                let names = pending.map { $0.id?.value ?? $0.title.plain }.joined(separator: ", ")
                return .notReady("without a result: \(names). Write the results, or reject the sheet")
            }
            if acceptance.conclusion == .fail {
                return .notReady("a mandatory criterion failed: the sheet can only be rejected")
            }
        }
        switch request.decision {
        case .conditional:
            if request.conditions.isEmpty, acceptance.conditions.isEmpty {
                return .usage("a conditional acceptance names what it depends on: --condition ISSUE")
            }
        case .accept, .reject:
            if !request.conditions.isEmpty { return .usage("--condition goes with --decision conditional") }
        }
        for id in request.conditions {
            guard let condition = contents.condition(id) else {
                return .notReady("there is no issue \(id) that both companies can see")
            }
            if condition.owner == nil || condition.due == nil {
                return .notReady("\(id) needs an owner and a due date before an acceptance can depend on it")
            }
        }
        return nil
    }

    /// The party's record on what the sheet says today.
    func current(_ party: PartyWord) -> SignOffRecord? { acceptance.signing.current.last { $0.party == party } }

    /// The party's last record on the stage, which a new one replaces.
    func last(_ party: PartyWord) -> SignOffRecord? {
        project.signOffs.filter { $0.stage == acceptance.stage && $0.party == party }
            .max { ($0.version, $0.number) < ($1.version, $1.number) }
    }

    /// The name of a party's next record.
    func fileName(_ party: PartyWord) -> String {
        let last = last(party).flatMap { $0.version == version ? $0.number : nil } ?? 0
        return SignOffRecord.FileParts(stage: acceptance.stage, version: version, party: party, number: last + 1).name
    }
}
