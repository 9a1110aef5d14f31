import Diagnostics
import ProjectModel

/// What the sheets of a project say, for comparing and for signing.
package struct SheetContents: Sendable {
    /// The project as both companies see it.
    package let project: Project
    private let isSignable: Bool
    private let attachmentDigest: @Sendable (String) -> String?

    package init(project: Project, attachmentDigest: @escaping @Sendable (String) -> String?) {
        isSignable = !project.hasInternalAcceptance
        // Both companies sign one sheet, so it is made of what both may see.
        self.project = isSignable && project.hasInternalRecords ? project.sharedEdition : project
        self.attachmentDigest = attachmentDigest
    }

    /// The criteria of a stage.
    func criteria(_ stage: String) -> [Record] {
        SheetCriteria.all(project).first { $0.stage == stage }?.criteria ?? []
    }

    package enum Obstacle: Error, Equatable {
        case isInternal
        /// What is signed must be what is seen.
        case invisibleCharacter(String)
        case content(AcceptanceContent.Obstacle)

        package var words: Localized {
            switch self {
            case .isInternal: Localized("part of it is marked internal", "其中有内容标为内部", "其中有內容標為內部")
            case .invisibleCharacter(let text):
                Localized(
                    "“\(Visible.text(text))” holds a character that cannot be seen", "“\(Visible.text(text))”含有不可见字符",
                    "「\(Visible.text(text))」含有不可見字元")
            case .content(let obstacle): obstacle.words
            }
        }
    }

    package func content(_ stage: String, version: Int) -> Result<AcceptanceContent, Obstacle> {
        guard isSignable else { return .failure(.isInternal) }
        return AcceptanceContent.of(
            stage: stage, criteria: criteria(stage), in: project, version: version, attachmentDigest: attachmentDigest
        ).mapError { .content($0.obstacle) }.flatMap { content in
            Self.invisible(content.json).map { .failure(.invisibleCharacter($0)) } ?? .success(content)
        }
    }

    /// The first text with a character that cannot be seen.
    static func invisible(_ json: CanonicalJSON) -> String? {
        switch json {
        case .text(let text): Visible.text(text).utf8.elementsEqual(text.utf8) ? nil : text
        case .list(let values): values.lazy.compactMap(invisible).first
        case .object(let members): members.lazy.compactMap { invisible($0.value) }.first
        case .number, .flag, .null: nil
        }
    }

    /// In what a sheet says otherwise than what was signed.
    ///
    /// - Parameter seesAttachments: without it what is in attachments is taken to be as it was.
    func differences(
        _ signed: CanonicalJSON, stage: String, version: Int, seesAttachments: Bool
    ) -> [SheetDifference] {
        var contents = self
        if !seesAttachments {
            let known = Self.attachments(signed)
            contents = SheetContents(project: project) { known[$0] ?? "" }
        }
        switch contents.content(stage, version: version) {
        case .failure(let obstacle):
            return [
                SheetDifference(record: nil, field: nil, from: .none, to: .unknown(obstacle.words), span: nil)
            ]
        case .success(let today):
            if today.json.isSame(as: signed) { return [] }
            return SheetComparison(
                project: project, criteria: criteria(stage), stage: stage, signed: signed, today: today.json
            ).differences
        }
    }

    private static func attachments(_ signed: CanonicalJSON) -> [String: String] {
        var known: [String: String] = [:]
        for row in signed["criteria"]?.values ?? [] {
            for file in row["attachments"]?.values ?? [] {
                if let path = file["path"]?.text { known[path] = file["sha256"]?.text }
            }
        }
        return known
    }

    /// The issues that a party's acceptance depends on, as they are worded today.
    package func condition(_ id: String) -> SignOffCondition? {
        guard let issue = project.records(Issues.register).first(where: { $0.id?.value == id }) else { return nil }
        func text(_ field: Field<RichText>) -> String? {
            issue[field] == nil ? nil : issue.cell(field).map { SignedText.canonical($0.source) }
        }
        return SignOffCondition(
            id: id, issue: text(Issues.issue), owner: text(Issues.owner), due: issue[Issues.due]?.iso)
    }

    /// In what the issues say otherwise that a party named when it signed.
    func differences(_ conditions: [SignOffCondition]) -> [SheetDifference] {
        conditions.flatMap { signed -> [SheetDifference] in
            let record = project.records(Issues.register).first { $0.id?.value == signed.id }
            guard let today = condition(signed.id), let record else {
                return [SheetDifference(record: signed.id, field: nil, from: .present, to: .none, span: nil)]
            }
            let fields: [(key: String, old: String?, new: String?, span: Span)] = [
                ("issue", signed.issue, today.issue, record.span(of: Issues.issue)),
                ("owner", signed.owner, today.owner, record.span(of: Issues.owner)),
                ("due", signed.due, today.due, record.span(of: Issues.due)),
            ]
            return fields.compactMap { key, old, new, span in
                guard !Self.isSame(old, new), let slot = Issues.register.slot(key: key) else { return nil }
                return SheetDifference(
                    record: signed.id, field: Issues.register.fields[slot].headings,
                    from: old.map { .text($0) } ?? .none, to: new.map { .text($0) } ?? .none, span: span)
            }
        }
    }

    private static func isSame(_ left: String?, _ right: String?) -> Bool {
        (left == nil) == (right == nil) && (left ?? "").utf8.elementsEqual((right ?? "").utf8)
    }
}
