import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// What changed since the last report: by comparison where there is an earlier one, else by what the registers date.
struct ChangesSection: View {
    let assessment: ProjectAssessment
    let format: PageFormat
    let meeting: MeetingChanges?
    private let rows: [ChangeRow]

    private static let shown = 10
    /// On the first printed page, which has all else that a committee decides by.
    private static let shownOnPaper = 6
    /// More edits than this on a page are told by their number.
    private static let mostEdits = 100

    init(_ assessment: ProjectAssessment, _ format: PageFormat, meeting: MeetingChanges? = nil) {
        self.assessment = assessment
        self.format = format
        self.meeting = meeting
        rows = Self.rows(assessment, format)
    }

    /// Every change, the most important first.
    static func rows(_ assessment: ProjectAssessment, _ format: PageFormat) -> [ChangeRow] {
        if let changes = assessment.changes {
            return statuses(assessment, format) + ChangeRows.rows(changes, assessment, format)
        }
        return assessment.recentChanges.map { ChangeRow($0, assessment, format) }
    }

    /// The overall status and those of dimensions that are other than in the last report, then the manager's own.
    private static func statuses(_ assessment: ProjectAssessment, _ format: PageFormat) -> [ChangeRow] {
        guard let earlier = assessment.earlier else { return [] }
        let overall = Localized("Overall", "总体", "整體")
        var rows: [ChangeRow] = []
        if earlier.overall.computed != assessment.overall {
            rows.append(
                ChangeRow(
                    overall, from: earlier.overall.computed, to: assessment.overall, why: "",
                    worse: assessment.overall > earlier.overall.computed, format))
        }
        rows += assessment.dimensions.compactMap { dimension -> ChangeRow? in
            guard let before = earlier.verdict(dimension.dimension)?.computed, before != dimension.computed else {
                return nil
            }
            let why = dimension.reasons.first.map { ReasonWords.text($0, dimension.dimension, format) } ?? ""
            return ChangeRow(
                dimension.dimension.words, from: before, to: dimension.computed, why: why,
                worse: dimension.computed > before, format)
        }.stablySorted { $0.isWorse && !$1.isWorse }
        if let before = earlier.overall.declared, let now = assessment.declaredOverall, before != now {
            // A word that is better than the figures is no good news.
            let figures = Phrase(
                Localized("the figures say {0}", "数据为{0}", "數據為{0}"), .text(assessment.overall.word[format.language])
            ).text(in: format.language)
            rows.append(
                ChangeRow(
                    Localized("Overall, declared", "总体（经理申报）", "整體（經理申報）"), from: before, to: now,
                    why: assessment.isDeclaredBetter ? figures : "",
                    worse: now > before || assessment.isDeclaredBetter, format))
        }
        return rows
    }

    private var edits: ArraySlice<RecordChange> { (assessment.changes ?? []).prefix(Self.mostEdits) }

    private func more(than shown: Int) -> String? {
        let count = rows.count - shown
        guard count > 0 else { return nil }
        let words =
            assessment.changes == nil
            ? Localized("and {0} more, dated in the registers", "另有 {0} 项，见登记册中的日期", "另有 {0} 項，見登記冊中的日期")
            : andMore
        return Phrase(words, .text(format.number(count))).text(in: format.language)
    }

    private var editsTitle: String {
        Phrase(
            Localized("Every edit, before and after ({0})", "全部改动及前后内容（{0}）", "全部異動及前後內容（{0}）"),
            .text(format.number(assessment.changes?.count ?? 0))
        ).text(in: format.language)
    }

    private var moreEdits: String? {
        let count = (assessment.changes?.count ?? 0) - Self.mostEdits
        guard count > 0 else { return nil }
        return Phrase(
            Localized(
                "and {0} more; steerco diff tells of all", "另有 {0} 项；steerco diff 列出全部", "另有 {0} 項；steerco diff 列出全部"),
            .text(format.number(count))
        ).text(in: format.language)
    }

    static let viewName = "changes"
    static let fields: [ViewField<Self>] = [
        .text("title", "Since which day changes are told") { section in
            Phrase(
                Localized("Changed since {0}", "{0}以来的变化", "{0}以來的變化"),
                .text(section.format.shortDate(section.assessment.changesSince))
            ).text(in: section.format.language)
        },
        .list("rows", "The changes, the worst first", ChangeRow.self) { Array($0.rows.prefix(shown)) },
        .optionalText("more", "How many more there are") { $0.more(than: shown) },
        .optionalText("moreOnPaper", "How many more there are than the six that are printed") {
            $0.more(than: shownOnPaper)
        },
        .flag("isCompared", "Whether there is an earlier report to compare with") { $0.assessment.changes != nil },
        .text("editsTitle", "How many edits there are") { $0.editsTitle },
        .list("edits", "Every edit; none without an earlier report", EditRow.self) { section in
            section.edits.map { EditRow(change: $0, format: section.format) }
        },
        .optionalText("moreEdits", "How many edits there are beyond those") { $0.moreEdits },
        .optionalView("meeting", "What changed since the last steering meeting", MeetingSection.self) { section in
            section.meeting.map { MeetingSection(changes: $0, assessment: section.assessment, format: section.format) }
        },
    ]
    static let shape = ViewShape(Self.self)
}

/// What was edited since the committee last met.
package struct MeetingChanges: Sendable {
    package let date: CivilDate
    package let changes: [RecordChange]

    package init(date: CivilDate, changes: [RecordChange]) {
        self.date = date
        self.changes = changes
    }
}

private let andMore = Localized("and {0} more", "另有 {0} 项", "另有 {0} 項")

struct MeetingSection: View {
    let date: CivilDate
    let format: PageFormat
    private let all: [ChangeRow]

    private static let shown = 40

    init(changes: MeetingChanges, assessment: ProjectAssessment, format: PageFormat) {
        date = changes.date
        self.format = format
        all = ChangeRows.rows(changes.changes, assessment, format)
    }

    static let viewName = "changes since the meeting"
    static let fields: [ViewField<Self>] = [
        .text("title", "Since which meeting, and how many records changed") { section in
            Phrase(
                Localized(
                    "Since the steering meeting of {0}: {1}", "自{0}指导委员会会议以来：{1} 项", "自{0}指導委員會會議以來：{1} 項"),
                .text(section.format.shortDate(section.date)), .text(section.format.number(section.all.count))
            ).text(in: section.format.language)
        },
        .list("rows", "The changes, the worst first", ChangeRow.self) { Array($0.all.prefix(shown)) },
        .optionalText("more", "How many more there are") { section in
            let count = section.all.count - shown
            return count > 0
                ? Phrase(andMore, .text(section.format.number(count))).text(in: section.format.language) : nil
        },
    ]
    static let shape = ViewShape(Self.self)
}
