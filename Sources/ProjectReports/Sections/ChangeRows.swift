import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// One thing that changed: a record, several of one kind, or a stage.
struct ChangeRow: View {
    let label: String
    let cssClass: String
    let id: String
    let title: HTML
    let detail: String
    /// The day on which it happened; nil where only the comparison tells.
    let date: CivilDate?
    let isWorse: Bool
    private let shownDate: String?

    /// What the registers date themselves.
    init(_ change: RecentChange, _ assessment: ProjectAssessment, _ format: PageFormat) {
        let language = format.language
        label = change.changeClass.words[language]
        cssClass =
            switch change.changeClass {
            case .worse: "r"
            case .new: "b"
            case .better, .closed: "g"
            case .changed: "n"
            }
        let words = ChangeWords.text(change.event, format)
        switch change.subject {
        case .record(let record):
            id = record.id?.value ?? ""
            title = RichTextHTML.html(assessment.title(of: record, format))
            detail = words
        case .records(let register, let count):
            id = ""
            title = HTML(register.titles[language])
            detail = Phrase(
                Localized("{0} {1}", "{0} 项{1}", "{0} 項{1}"), .text(format.number(count)), .text(words)
            ).text(in: language)
        case .stage(let stage):
            let isFinal = stage == AcceptanceAssessment.finalStage
            let record = assessment.project.records(Stages.register).first { $0.id?.value == stage && !$0.isRagged }
            id = isFinal ? "" : stage
            title =
                isFinal
                ? HTML(ChangeWords.wholeProject[language]) : record.map { RichTextHTML.html($0.title) } ?? HTML("")
            detail = words
        }
        date = change.date
        shownDate = change.date.map(format.shortDate)
        isWorse = change.changeClass == .worse
    }

    /// The edits of one record, which stand together.
    init(_ edits: [RecordChange], _ assessment: ProjectAssessment, _ format: PageFormat) {
        let kind = edits.map(\.kind).min { $0.order < $1.order } ?? .changed
        label = kind.words[format.language]
        cssClass = kind.cssClass
        let first = edits.first
        id = first?.id ?? ""
        title =
            first?.record.map { RichTextHTML.html(assessment.title(of: $0, format)) }
            ?? first.map { RichTextHTML.html($0.title) } ?? HTML("")
        let lines = edits.stablySorted { $0.kind.order < $1.kind.order }.compactMap { EditWords.line($0, format) }
        let shown = lines.prefix(2).joined(separator: format.language.isChinese ? "；" : "; ")
        detail =
            lines.isEmpty
            ? first?.registerTitle[format.language] ?? ""
            : shown + (lines.count > 2 ? " +\(lines.count - 2)" : "")
        date = nil
        shownDate = nil
        isWorse = kind == .worse
    }

    /// Many records of one register to which the same happened.
    init(_ kind: RecordChange.Kind, _ register: Localized, count: Int, _ format: PageFormat) {
        label = kind.words[format.language]
        cssClass = kind.cssClass
        id = ""
        title = HTML(register[format.language])
        detail = Phrase(Localized("{0} records", "{0} 项", "{0} 項"), .text(format.number(count))).text(
            in: format.language)
        date = nil
        shownDate = nil
        isWorse = kind == .worse
    }

    static let viewName = "change"
    static let fields: [ViewField<Self>] = [
        .text("label", "Worse, reopened, removed, new, better, done or changed") { $0.label },
        .text("class", "Its colour class") { $0.cssClass },
        .text("id", "The record's ID") { $0.id },
        .html("title", "What it is about") { $0.title },
        .text("detail", "What happened") { $0.detail },
        .optionalText("date", "On which day") { $0.shownDate },
    ]
    static let shape = ViewShape(Self.self)
}

extension RecordChange.Kind {
    /// The order in which a committee reads them.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Edits as a committee reads them: a line a record, the worst first, and many of one kind in one line.
enum ChangeRows {
    /// More of one kind in one register than this are told by their number.
    private static let mostOfOneKind = 3

    /// The registers that a committee looks at first. What got worse, was reopened or is gone in one of them is told of
    /// each record.
    private static let first = [
        Milestones.register.key, Risks.register.key, Acceptance.register.key, Budget.register.key, KPIs.register.key,
        Issues.register.key, Changes.register.key, Decisions.register.key, "signoffs", Payments.register.key,
    ]

    private static func place(_ register: String) -> Int { first.firstIndex(of: register) ?? first.count }

    static func rows(_ changes: [RecordChange], _ assessment: ProjectAssessment, _ format: PageFormat) -> [ChangeRow] {
        struct Group {
            let kind: RecordChange.Kind
            let edits: [RecordChange]
        }
        var order: [String] = []
        var byRecord: [String: [RecordChange]] = [:]
        for (index, change) in changes.enumerated() {
            let key =
                "\(change.register)\u{1F}" + (change.id ?? "\(change.title.plain)\u{1F}\(identity(change) ?? index)")
            if byRecord[key] == nil { order.append(key) }
            byRecord[key, default: []].append(change)
        }
        let groups = order.compactMap { byRecord[$0] }.map { edits in
            Group(kind: edits.map(\.kind).min { $0.order < $1.order } ?? .changed, edits: edits)
        }.stablySorted { one, other in
            let (register, otherRegister) = (one.edits.first?.register ?? "", other.edits.first?.register ?? "")
            return (one.kind.order, place(register)) < (other.kind.order, place(otherRegister))
        }
        struct Sort: Hashable {
            let kind: RecordChange.Kind
            let register: String
        }
        func sort(_ group: Group) -> Sort { Sort(kind: group.kind, register: group.edits.first?.register ?? "") }
        let counts: [Sort: Int] = groups.reduce(into: [:]) { $0[sort($1), default: 0] += 1 }
        var told: Set<Sort> = []
        return groups.compactMap { group in
            let count = counts[sort(group)] ?? 0
            let isEach =
                [.worse, .reopened, .removed].contains(group.kind) && first.contains(sort(group).register)
            guard !isEach, count > mostOfOneKind, let title = group.edits.first?.registerTitle else {
                return ChangeRow(group.edits, assessment, format)
            }
            return told.insert(sort(group)).inserted ? ChangeRow(group.kind, title, count: count, format) : nil
        }
    }

    /// Two records without an ID may bear the same title.
    private static func identity(_ change: RecordChange) -> Int? {
        (change.record ?? change.before).map { Int($0.span.offset) &+ Int($0.span.file) &* 1_000_003 }
    }
}

/// One edit, with what it said before and says now.
struct EditRow: View {
    let change: RecordChange
    let format: PageFormat

    static let viewName = "edit"
    static let fields: [ViewField<Self>] = [
        .text("label", "Worse, reopened, removed, new, better, done or changed") {
            $0.change.kind.words[$0.format.language]
        },
        .text("class", "Its colour class") { $0.change.kind.cssClass },
        .text("register", "The register") { $0.change.registerTitle[$0.format.language] },
        .text("id", "The record's ID") { $0.change.id ?? "" },
        .html("title", "The record") { RichTextHTML.html($0.change.title) },
        .text("field", "The field; nothing for a whole record") { EditWords.part($0.change, $0.format.language) ?? "" },
        .text("from", "What it said") { EditWords.value($0.change.from, $0.format) },
        .text("to", "What it says") { EditWords.value($0.change.to, $0.format) },
    ]
    static let shape = ViewShape(Self.self)
}
