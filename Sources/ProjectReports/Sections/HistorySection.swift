import Diagnostics
import ProjectModel
import Templates

/// How far back the report sees, and the reports of earlier weeks.
struct HistorySection: View {
    let history: HistorySight
    let format: PageFormat

    private var since: String {
        guard let day = history.since else {
            return Localized("No earlier report is known.", "没有更早的报告。", "沒有更早的報告。")[format.language]
        }
        return Phrase(
            Localized("First report: {0}", "首期报告：{0}", "首期報告：{0}"), .text(format.date(day))
        ).text(in: format.language)
    }

    static let viewName = "history"
    static let fields: [ViewField<Self>] = [
        .text("since", "Since when there are reports") { $0.since },
        .list("weeks", "The weeks that have a page, the last first", WeekLink.self) { section in
            section.history.weeks.reversed().map { WeekLink(week: $0, folder: "weekly/") }
        },
        .texts("limits", "What cannot be seen, and how to see it") { section in
            section.history.limits.map { $0.phrase.text(in: section.format.language) }
        },
    ]
    static let shape = ViewShape(Self.self)
}

struct WeekLink: View {
    let week: ISOWeek
    /// From the page to the folder of weekly pages, ending with a slash unless it is the page's own.
    let folder: String

    static let viewName = "week"
    static let fields: [ViewField<Self>] = [
        .text("week", "The week, as 2026-W47") { $0.week.iso },
        .text("address", "Its page") { $0.folder + $0.week.iso + ".html" },
    ]
    static let shape = ViewShape(Self.self)
}
