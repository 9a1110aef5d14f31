import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// All projects side by side, the worst first.
package struct PortfolioPage: View {
    let title: HTML
    let plainTitle: String
    let language: Language
    let style: HTML
    let date: CivilDate
    let projects: [ProjectSummary]
    let failed: [(folder: String, findings: [PlacedFinding])]
    let findings: [PlacedFinding]
    let script: PageScript

    /// - Parameter failed: folders whose projects could not be read at all, with what was found.
    package init(
        title: RichText?, language: Language, style: HTML, script: PageScript, date: CivilDate,
        projects: [ProjectSummary],
        failed: [(folder: String, findings: [PlacedFinding])], findings: [PlacedFinding]
    ) {
        let words = Localized("Portfolio", "项目组合", "專案組合")[language]
        self.title = title.map(RichTextHTML.html) ?? HTML(words)
        plainTitle = title?.plain ?? words
        self.language = language
        self.style = style
        self.script = script
        self.date = date
        self.projects = projects.stablySorted { $0.isWorse(than: $1) }
        self.failed = failed
        self.findings = findings
    }

    private var format: PageFormat { PageFormat(language: language) }

    private func rows(_ findings: [PlacedFinding]) -> [FindingRow] {
        findings.map { FindingRow(finding: $0, language: language, link: nil, rulesPage: "rules.html") }
    }

    /// Beyond these, a list is a register; the projects' own pages have them all.
    private static let mostItems = 20
    private static let mostDecisions = 100

    /// So that the first project does not take all the room.
    private static let mostOfProject = 5

    private var worse: [PortfolioItem] { projects.flatMap { $0.worse.prefix(Self.mostOfProject) } }

    private func more(_ count: Int, than shown: Int) -> String? {
        guard count > shown else { return nil }
        return Phrase(
            Localized("and {0} more, on the projects' own pages", "另有 {0} 项，见各项目页面", "另有 {0} 項，見各專案頁面"),
            .text(format.number(count - shown))
        ).text(in: language)
    }

    private var decisions: [ProjectSummary.Decision] {
        projects.flatMap(\.decisions).stablySorted { one, other in
            guard let date = one.neededBy, let otherDate = other.neededBy else {
                return one.neededBy != nil && other.neededBy == nil
            }
            return date < otherDate
        }
    }

    private var milestones: [PortfolioItem] {
        projects.flatMap(\.milestones).stablySorted { $0.date < $1.date }
    }

    private var totalsNote: String {
        let unknown = projects.count { $0.money == nil }
        let words =
            unknown == 0
            ? Localized("whole units of each currency", "各币种的基本单位", "各幣別的基本單位")
            : Localized(
                "whole units of each currency; {0} projects have no budget or forecast and add nothing",
                "各币种的基本单位；{0} 个项目没有预算或预测，未计入金额", "各幣別的基本單位；{0} 個專案沒有預算或預測，未計入金額")
        return Phrase(words, .text(format.number(unknown))).text(in: language)
    }

    private var counts: [StatusCount] {
        Status.worstFirst.compactMap { status -> StatusCount? in
            let count = projects.count { $0.status == status }
            return count > 0 ? StatusCount(status: status, count: format.number(count), language: language) : nil
        }
    }

    package static let viewName = "portfolio page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) {
            PageFrame(
                language: $0.language, title: Visible.text($0.plainTitle), style: $0.style, script: $0.script)
        },
        .html("name", "The portfolio's name") { $0.title },
        .text("date", "The status date") { $0.format.date($0.date) },
        .text("week", "The reporting week") { $0.date.week.iso },
        .list("counts", "How many projects have each status", StatusCount.self) { $0.counts },
        .prepared("projects", "A row for each project, the worst first", PortfolioRow.self) { $0.projects.map(\.row) },
        .list("dimensionNames", "The seven dimensions, as headings", DimensionHeading.self) { page in
            Dimension.allCases.map { DimensionHeading(name: $0.words[page.language]) }
        },
        .list("statuses", "The statuses to choose from", StatusChoice.self) { page in
            page.counts.map { StatusChoice(value: $0.status.cssClass, word: $0.status.word[page.language]) }
        },
        .flag("hasSeveral", "Whether there are so many projects that a choice among them helps") {
            $0.projects.count > 1
        },
        .list("totals", "Projects and money by currency and status", PortfolioTotal.self) { page in
            PortfolioTotal.all(page.projects, page.format)
        },
        .text("totalsNote", "What the totals leave out") { $0.totalsNote },
        .list("worse", "What got worse since the last report", PortfolioItem.self) { page in
            Array(page.worse.prefix(mostItems))
        },
        .list("milestones", "The milestones of all projects that come next or are overdue", PortfolioItem.self) {
            page in
            Array(page.milestones.prefix(mostItems))
        },
        .text("since", "Since which day") { page in
            Phrase(
                Localized("since {0}", "{0}以来", "{0}以來"), .text(page.format.shortDate(page.date.adding(days: -7)))
            ).text(in: page.language)
        },
        .optionalText("moreWorse", "How many more got worse") { page in
            page.more(
                page.projects.reduce(0) { $0 + $1.worse.count }, than: min(page.worse.count, mostItems))
        },
        .optionalText("moreMilestones", "How many more milestones there are") { page in
            page.more(page.milestones.count, than: mostItems)
        },
        .prepared("decisions", "Decisions needed across the projects, by the day they are needed", DecisionRow.self) {
            $0.decisions.prefix(mostDecisions).map(\.row)
        },
        .optionalText("moreDecisions", "How many more decisions are needed") { page in
            page.more(page.decisions.count, than: mostDecisions)
        },
        .list("failed", "Projects that could not be read", FailedProject.self) { page in
            page.failed.map { FailedProject(folder: $0.folder, findings: page.rows($0.findings)) }
        },
        .list("findings", "Findings on the portfolio's own file", FindingRow.self) { $0.rows($0.findings) },
    ]
    package static let shape = ViewShape(Self.self)
}

struct StatusCount: View {
    let status: Status
    let count: String
    let language: Language

    static let viewName = "status count"
    static let fields: [ViewField<Self>] = [
        .view("status", "The status", StatusView.self) { StatusView(status: $0.status, language: $0.language) },
        .text("count", "How many projects have it") { $0.count },
    ]
    static let shape = ViewShape(Self.self)
}

struct FailedProject: View {
    let folder: String
    let findings: [FindingRow]

    static let viewName = "failed project"
    static let fields: [ViewField<Self>] = [
        .text("folder", "Its folder") { Visible.text($0.folder) },
        .list("findings", "What is wrong", FindingRow.self) { $0.findings },
    ]
    static let shape = ViewShape(Self.self)
}
