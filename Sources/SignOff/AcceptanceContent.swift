import Diagnostics
import ProjectModel

/// What a sheet says, in the form that its digest covers.
///
/// Layout, the order of rows, the file and the notation leave no trace in it; a changed word of what is signed always
/// does. The state of an issue is not part of it, so that closing an issue changes no digest.
package struct AcceptanceContent: Sendable {
    /// Why a sheet has no digest.
    package enum Obstacle: Sendable, Equatable {
        case criterionWithoutID
        /// A row that could not be read says nothing that could be signed.
        case unreadRow
        /// An attachment that evidence names, whose content is part of what is signed, cannot be read.
        case missingAttachment(String)
        /// A link whose address stands elsewhere in the file: it could be changed without a word of the cell.
        case linkDefinedElsewhere
        /// A cell names something under `attachments/` in a way that leads to no file for certain.
        case unclearAttachment(String)

        package var words: Localized {
            switch self {
            case .criterionWithoutID:
                Localized("a criterion has no ID", "有验收指标没有编号", "有驗收項目沒有編號")
            case .unclearAttachment(let id):
                Localized(
                    "\(Visible.text(id)) names an attachment unclearly: write it as attachments/report.pdf",
                    "\(Visible.text(id)) 中附件的写法不明确：请写作 attachments/report.pdf",
                    "\(Visible.text(id)) 中附件的寫法不明確：請寫作 attachments/report.pdf")
            case .linkDefinedElsewhere:
                Localized(
                    "a link's address stands outside its cell", "有链接的地址写在单元格之外", "有連結的位址寫在儲存格之外")
            case .unreadRow: Localized("a criterion cannot be read", "有验收指标无法读取", "有驗收項目無法讀取")
            case .missingAttachment(let path):
                Localized(
                    "\(Visible.text(path)) cannot be read", "无法读取 \(Visible.text(path))",
                    "無法讀取 \(Visible.text(path))")
            }
        }
    }

    package let json: CanonicalJSON

    /// SHA-256 over the canonical JSON, as 64 hexadecimal digits.
    package var digest: String { Digest.hex(json.bytes) }

    /// - Parameters:
    ///   - stage: the stage's ID, or `final`.
    ///   - criteria: the stage's criteria in any order.
    ///   - attachmentDigest: the SHA-256 of an attachment by its path in the project's folder; nil where it cannot be read.
    package static func of(
        stage: String, criteria: [Record], in project: Project, version: Int = 1, attachmentDigest: (String) -> String?
    ) -> Result<AcceptanceContent, Failure> {
        var rows: [(String, CanonicalJSON)] = []
        for criterion in criteria {
            guard !criterion.isRagged else { return .failure(Failure(.unreadRow)) }
            guard let id = criterion.id?.value else { return .failure(Failure(.criterionWithoutID)) }
            switch self.criterion(criterion, id: id, attachmentDigest) {
            case .success(let row): rows.append((id, row))
            case .failure(let failure): return .failure(failure)
            }
        }
        let issues = ConditionIssues.named(by: criteria, in: project).map { issue in
            (
                issue.id?.value ?? "",
                CanonicalJSON.object([
                    ("id", text(issue.id?.value)), ("issue", text(issue, Issues.issue)),
                    ("owner", text(issue, Issues.owner)),
                    ("due", date(issue[Issues.due])),
                ])
            )
        }
        let deliverables = project.records(Deliverables.register)
            .filter { $0[Deliverables.stage]?.contains { $0.id == stage } ?? false }
            .map {
                (
                    $0.id?.value ?? $0.title.plain,
                    CanonicalJSON.object([("id", text($0.id?.value)), ("name", text($0, Deliverables.name))])
                )
            }
        let charter = project.charter
        let stageRecord = project.records(Stages.register).first { $0.id?.value == stage }
        return .success(
            AcceptanceContent(
                json: .object([
                    ("schema", .text("steerco.acceptance/1")),
                    ("project", text(project.id)),
                    ("projectName", text(project.name.value.plain)),
                    ("stage", text(stage)),
                    ("stageName", stageRecord.map { text($0, Stages.name) } ?? .null),
                    ("version", .number(version)),
                    ("client", text(charter, Charter.client)),
                    ("vendor", text(charter, Charter.vendor)),
                    ("supervisor", text(charter, Charter.supervisor)),
                    ("contract", text(charter, Charter.contract)),
                    ("basis", text(charter, Charter.basis)),
                    ("place", text(charter, Charter.place)),
                    (
                        "signatures",
                        .list(project.parties(signing: stage).map { .text($0.canonical) })
                    ),
                    ("deliverables", sorted(deliverables)),
                    ("criteria", sorted(rows)),
                    ("issues", sorted(issues)),
                ])))
    }

    package struct Failure: Error, Equatable {
        package let obstacle: Obstacle

        init(_ obstacle: Obstacle) { self.obstacle = obstacle }
    }

    private static func criterion(
        _ record: Record, id: String, _ attachmentDigest: (String) -> String?
    ) -> Result<CanonicalJSON, Failure> {
        var attachments: [(String, CanonicalJSON)] = []
        guard texts.allSatisfy({ hasOwnLinks(record, $0) }) else { return .failure(Failure(.linkDefinedElsewhere)) }
        guard texts.allSatisfy({ namesAttachmentsClearly(record, $0) }) else {
            return .failure(Failure(.unclearAttachment(id)))
        }
        for path in Self.attachments(record) {
            guard let digest = attachmentDigest(path) else { return .failure(Failure(.missingAttachment(path))) }
            attachments.append((path, .object([("path", text(path)), ("sha256", .text(digest))])))
        }
        return .success(
            .object([
                ("id", text(id)),
                ("criterion", text(record, Acceptance.criterion)),
                ("standard", text(record, Acceptance.standard)),
                ("mandatory", .flag(record[Acceptance.mandatory] ?? true)),
                ("method", text(record, Acceptance.method)),
                ("result", .text((record[Acceptance.result] ?? .pending).canonical)),
                ("condition", text(record, Acceptance.condition)),
                ("evidence", text(record, Acceptance.evidence)),
                ("attachments", sorted(attachments)),
                ("verifier", text(record, Acceptance.verifier)),
                ("verified", date(record[Acceptance.verified])),
            ]))
    }

    /// The fields of a criterion whose words are signed.
    private static let texts = [
        Acceptance.criterion, Acceptance.standard, Acceptance.method, Acceptance.condition, Acceptance.evidence,
        Acceptance.verifier,
    ]

    /// The attachments that a criterion names, each once, in the order in which it names them.
    static func attachments(_ criterion: Record) -> [String] {
        var paths: [String] = []
        for path in texts.flatMap({ AttachmentNames.named(in: criterion.cell($0)?.text) }) where !paths.contains(path) {
            paths.append(path)
        }
        return paths
    }

    /// Whether every mention of `attachments/` in a cell leads to a file whose content is signed too. Addresses elsewhere
    /// are none of the project's.
    private static func namesAttachmentsClearly(_ record: Record, _ field: Field<RichText>) -> Bool {
        guard let cell = record.cell(field) else { return true }
        var rest = PercentEncoding.decoded(cell.source.replacing("\\", with: ""))
        rest = rest.replacing(/https?:\/\/[^ )>\]]*/, with: "")
        // Longer names first: one may begin another.
        for path in AttachmentNames.named(in: cell.text).sorted(by: { $0.utf8.count > $1.utf8.count }) {
            rest = rest.replacing(PercentEncoding.decoded(path), with: "")
        }
        return !rest.lowercased().contains("attachments/")
    }

    /// Whether the addresses of a cell's links stand in the cell itself.
    private static func hasOwnLinks(_ record: Record, _ field: Field<RichText>) -> Bool {
        guard let cell = record.cell(field) else { return true }
        let source = cell.source.replacing("\\", with: "")
        return (cell.text.events ?? []).allSatisfy { event in
            switch event {
            case .open(.link(let address)), .open(.image(let address)):
                source.contains(address.replacing("\\", with: ""))
            default: true
            }
        }
    }

    private static func sorted(_ rows: [(String, CanonicalJSON)]) -> CanonicalJSON {
        .list(rows.sorted { CanonicalJSON.precedes($0.0, $1.0) }.map(\.1))
    }

    private static func text(_ text: String?) -> CanonicalJSON { text.map { .text(SignedText.canonical($0)) } ?? .null }

    /// A cell's Markdown source; null where nothing stands there.
    private static func text(_ record: Record, _ field: Field<RichText>) -> CanonicalJSON {
        guard let cell = record.cell(field), cell.value != .open else { return .null }
        // A picture without words is no text to a reader of registers, and all the same what the sheet shows.
        let source = SignedText.canonical(cell.source)
        return source.isEmpty ? .null : .text(source)
    }

    private static func date(_ date: CivilDate?) -> CanonicalJSON { date.map { .text($0.iso) } ?? .null }
}
