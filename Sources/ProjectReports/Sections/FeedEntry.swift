import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// What a feed tells of a project's week.
package struct FeedEntry: Sendable {
    /// The project's folder of the site.
    package let folder: String
    package let language: Language
    package let week: ISOWeek
    package let date: CivilDate
    /// Project, status and week.
    package let title: String
    package let content: HTML
    /// The page that the entry is of, in the project's folder.
    package let page: String

    /// - Parameter isPast: whether the page is that of a past week.
    package init(_ assessment: ProjectAssessment, _ format: PageFormat, isPast: Bool = false) {
        page = isPast ? "weekly/" + assessment.statusDate.week.iso + ".html" : "index.html"
        folder = assessment.project.folder
        language = format.language
        week = assessment.statusDate.week
        date = assessment.statusDate
        let colon = language.isChinese ? "：" : ": "
        let name = Visible.text(assessment.project.name.value.plain)
        title = name + colon + assessment.overall.word[language] + (language.isChinese ? "，" : ", ") + week.iso
        content = Self.content(assessment, format)
    }

    /// A past week's entry as it was kept.
    package init(folder: String, language: Language, date: CivilDate, title: String, content: HTML) {
        self.folder = folder
        self.language = language
        self.date = date
        self.title = title
        self.content = content
        week = date.week
        page = "weekly/" + date.week.iso + ".html"
    }

    /// Confidence, what is amber or red and why, and what is asked of the committee.
    private static func content(_ assessment: ProjectAssessment, _ format: PageFormat) -> HTML {
        let language = format.language
        let colon = language.isChinese ? "：" : ": "
        var bytes: [UInt8] = []
        func add(_ tag: String, _ parts: [RichText]) {
            bytes += Array("<\(tag)>".utf8)
            for part in parts { RichTextHTML.write(part, into: &bytes) }
            bytes += Array("</\(tag)>".utf8)
        }
        add("p", [RichText(plain: ReasonWords.text(assessment.confidence, format))])
        let worse = assessment.dimensions.filter { $0.computed > .green }
        if !worse.isEmpty {
            bytes += Array("<ul>".utf8)
            for dimension in worse {
                let reason = dimension.reasons.first.map { ReasonWords.text($0, dimension.dimension, format) } ?? ""
                let status = dimension.dimension.words[language] + " " + dimension.computed.word[language]
                add("li", [RichText(plain: Visible.text(status + colon + reason))])
            }
            bytes += Array("</ul>".utf8)
        }
        let decisions = assessment.pendingDecisions
        if !decisions.isEmpty {
            add("p", [RichText(plain: Localized("Decisions needed", "需要决策", "需要決策")[language] + colon)])
            bytes += Array("<ul>".utf8)
            for decision in decisions { add("li", [decision.title]) }
            bytes += Array("</ul>".utf8)
        }
        return HTML(bytes)
    }
}
