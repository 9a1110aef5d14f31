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
    /// The detail where there is less room.
    let brief: String
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
        brief = detail
        date = change.date
        shownDate = change.date.map(format.shortDate)
        isWorse = change.changeClass == .worse
    }

    /// The edits of one record, which stand together.
    init(_ edits: [RecordChange], _ assessment: ProjectAssessment, _ format: PageFormat) {
        let language = format.language
        let kind = ChangeRows.kind(of: edits)
        label = kind.words[language]
        cssClass = kind.cssClass
        let first = edits.first
        let isCharter = first?.register == Charter.register.key
        id = isCharter ? "" : first?.id ?? ""
        title =
            isCharter
            ? HTML(Charter.register.titles[language])
            : first?.record.map { RichTextHTML.html(assessment.title(of: $0, format)) }
                ?? first.map { RichTextHTML.html($0.title) } ?? HTML("")
        let ordered = edits.stablySorted { one, other in
            (one.fieldKey == "score" ? 0 : 1, one.kind.order) < (other.fieldKey == "score" ? 0 : 1, other.kind.order)
        }
        let lines = ordered.compactMap { EditWords.line($0, format) }
        detail = lines.isEmpty ? first?.registerTitle[language] ?? "" : EditWords.joined(lines, language)
        brief = lines.first ?? detail
        date = nil
        shownDate = nil
        isWorse = kind == .worse
    }

    /// A status that is another than in the last report.
    init(
        _ name: Localized, from: Status, to: Status, why: String, worse: Bool, _ format: PageFormat
    ) {
        let language = format.language
        let kind: RecordChange.Kind = worse ? .worse : .better
        label = kind.words[language]
        cssClass = kind.cssClass
        id = ""
        title = HTML(name[language])
        let change = from.word[language] + " → " + to.word[language]
        detail = why.isEmpty ? change : change + (language.isChinese ? "：" : ": ") + why
        brief = change
        date = nil
        shownDate = nil
        isWorse = worse
    }

    /// Many records of one register to which the same happened.
    init(_ kind: RecordChange.Kind, _ register: Localized, count: Int, _ format: PageFormat) {
        label = kind.words[format.language]
        cssClass = kind.cssClass
        id = ""
        title = HTML(register[format.language])
        detail = Phrase(Localized("{0} records", "{0} 项", "{0} 項"), .text(format.number(count))).text(
            in: format.language)
        brief = detail
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
        .optionalText("brief", "What happened in fewer words, where there are fewer, for paper") { row in
            row.brief == row.detail ? nil : row.brief
        },
        .optionalText("date", "On which day") { $0.shownDate },
    ]
    static let shape = ViewShape(Self.self)
}

/// Edits as a committee reads them: what the report is about first, a line a record, many of one kind in one line.
enum ChangeRows {
    /// More of one kind in one register than this are told by their number.
    private static let mostOfOneKind = 3
    /// Of the first rows as many at most are bad news: what is new, decided and done is news too.
    private static let mostBadNews = 6
    private static let firstRows = 10

    /// The registers that a committee looks at first. What got worse, was reopened or is gone in one of them is told of
    /// each record.
    private static let primary = [
        Milestones.register.key, Risks.register.key, Acceptance.register.key, Budget.register.key, KPIs.register.key,
        Decisions.register.key, Changes.register.key, Issues.register.key, "signoffs", Payments.register.key,
        Charter.register.key,
    ]
    /// Those in which something is written every week, whatever happens.
    private static let routine: Set<String> = [
        WorkLog.register.key, Meetings.register.key, Effort.register.key, Communications.register.key,
        Team.register.key, Stakeholders.register.key, DeclaredStatus.register.key, Continuity.register.key,
        Compliance.register.key, TeamReviews.register.key, EarnedValue.register.key,
        EarnedValue.registerPerPeriod.key, QualityAudits.register.key,
    ]

    private static func place(_ register: String) -> Int {
        if routine.contains(register) { return 100 }
        return primary.firstIndex(of: register) ?? 50
    }

    /// How the edits of one record are to be taken: a risk by its score, any other by the worst of them.
    static func kind(of edits: [RecordChange]) -> RecordChange.Kind {
        let ending = edits.first { [.closed, .reopened, .new, .removed].contains($0.kind) }
        if let score = edits.first(where: { $0.fieldKey == "score" }), ending == nil { return score.kind }
        return edits.map(\.kind).min { $0.order < $1.order } ?? .changed
    }

    private struct Group {
        let kind: RecordChange.Kind
        let edits: [RecordChange]

        var register: String { edits.first?.register ?? "" }
        var isBadNews: Bool { [.worse, .reopened, .removed].contains(kind) }
        /// A risk's score now, the greater the earlier.
        var score: Int {
            if case .score(let score)? = edits.first(where: { $0.fieldKey == "score" })?.to { score } else { 0 }
        }
    }

    static func rows(_ changes: [RecordChange], _ assessment: ProjectAssessment, _ format: PageFormat) -> [ChangeRow] {
        struct Sort: Hashable {
            let kind: RecordChange.Kind
            let register: String
        }
        func sort(_ group: Group) -> Sort { Sort(kind: group.kind, register: group.register) }
        let groups = ordered(grouped(changes))
        let counts: [Sort: Int] = groups.reduce(into: [:]) { $0[sort($1), default: 0] += 1 }
        var told: Set<Sort> = []
        return groups.compactMap { group in
            let count = counts[sort(group)] ?? 0
            let isEach = group.isBadNews && primary.contains(group.register)
            guard !isEach, count > mostOfOneKind, let title = group.edits.first?.registerTitle else {
                return ChangeRow(group.edits, assessment, format)
            }
            return told.insert(sort(group)).inserted ? ChangeRow(group.kind, title, count: count, format) : nil
        }
    }

    private static func grouped(_ changes: [RecordChange]) -> [Group] {
        var order: [String] = []
        var byRecord: [String: [RecordChange]] = [:]
        for (index, change) in changes.enumerated() {
            let key =
                "\(change.register)\u{1F}" + (change.id ?? "\(change.title.plain)\u{1F}\(identity(change) ?? index)")
            if byRecord[key] == nil { order.append(key) }
            byRecord[key, default: []].append(change)
        }
        return order.compactMap { byRecord[$0] }.map { Group(kind: kind(of: $0), edits: $0) }
    }

    /// What the report is about before the rest, and what is written every week last; within each bad news first, but not
    /// so much of it that nothing else is seen.
    private static func ordered(_ groups: [Group]) -> [Group] {
        let sorted = groups.stablySorted { one, other in
            let (first, second) = (place(one.register), place(other.register))
            if (first >= 50 ? first : 0) != (second >= 50 ? second : 0) { return first < second }
            if one.kind.order != other.kind.order { return one.kind.order < other.kind.order }
            return (first, -one.score) < (second, -other.score)
        }
        let important = sorted.prefix { place($0.register) < 50 }
        let bad = important.filter(\.isBadNews)
        let other = important.filter { !$0.isBadNews }
        let shownBad = min(bad.count, max(mostBadNews, firstRows - other.count))
        let shownOther = firstRows - shownBad
        var result = Array(bad.prefix(shownBad))
        result += other.prefix(shownOther)
        result += bad.dropFirst(shownBad)
        result += other.dropFirst(shownOther)
        result += sorted.dropFirst(important.count)
        return result
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
