import Diagnostics
import ProjectModel

/// A manager who comes from another part of the company than the project is about.
package enum ManagerDoesNotFit: Rule {
    package static let description = RuleDescription(
        "manager-does-not-fit", .info,
        summary: "The project manager's post does not fit the project's area.",
        rationale:
            "Practice 2: the head of the company leads what touches all of it, finance leads finance and supply chain, production leads production, HR leads HR. Others lack the say when departments disagree.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role | Position", "                                  ↓",
                    "| Omar Haddad | Project manager | Head of IT |"),
                facts: "- Area: supply chain\n")
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role | Position", "| Omar Haddad | Project manager | Finance director |"),
                facts: "- Area: supply chain\n"),
            RuleExample.project(
                RuleExample.table("Team", "Name | Role | Position", "| 林悦 | 项目经理 | 副总经理 |"),
                facts: "- Area: 全公司\n"),
            RuleExample.project(
                RuleExample.table("Team", "Name | Role | Position", "| Omar Haddad | Project manager | |"),
                facts: "- Area: finance\n"),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed, let area = review.project.charter[Charter.area]?.plain else { return [] }
        let areas = Area.allCases.filter { names(area, $0.words) }
        let managers = projectManagers(review)
        let posts = managers.map { manager in
            [manager[Team.position], manager[Team.organisation]].compactMap { $0?.plain }.joined(separator: " ")
        }
        // A post that was not written may be the one that fits.
        guard let leader = areas.first, let manager = managers.first, !posts.contains(""),
            !posts.contains(where: { post in
                names(post, Area.company.posts) || areas.contains { names(post, $0.posts) }
            })
        else { return [] }
        let place = manager[Team.position] == nil ? Team.organisation : Team.position
        return [
            Finding(
                description, at: manager.span(of: place),
                Phrase(
                    Localized(
                        "the project's area is “{0}”, {1} is “{2}”", "项目的业务领域为“{0}”，{1} 为“{2}”",
                        "專案的業務領域為「{0}」，{1} 為「{2}」"),
                    .text(area), .text(manager.title.plain), .text(manager[place]?.plain ?? "")),
                wayOut: Phrase(
                    Localized("{0} leads such a project", "此类项目宜由{0}主持", "此類專案宜由{0}主持"),
                    .words(leader.leader)))
        ]
    }

    /// The managers that the charter names, else those of the team that are not the vendor's.
    private static func projectManagers(_ review: Review) -> [Record] {
        if let named = review.project.charter[Charter.manager]?.plain {
            let names = Set(PersonNames.split(named).map(PersonNames.normalised))
            return TeamMembers.present(review).filter { names.contains(PersonNames.normalised($0.title.plain)) }
        }
        return TeamMembers.holding(.manager, review).filter { !TeamMembers.isOfVendor($0, review) }
    }

    /// Whether one of the words stands in a text. A short English word must stand alone: HR is no part of “three”.
    private static func names(_ text: String, _ words: [String]) -> Bool {
        let text = text.lowercased()
        let alone = Set(text.split { !($0.isASCII && $0.isLetter) }.map(String.init))
        return words.contains { word in
            word.utf8.count < 4 && word.allSatisfy(\.isASCII) ? alone.contains(word) : text.holds(word)
        }
    }

    /// What a project may be about, and who leads such a one.
    private enum Area: CaseIterable {
        case company, money, production, staff

        /// How a charter names the area.
        var words: [String] {
            switch self {
            case .company:
                [
                    "whole company", "entire company", "company-wide", "company wide", "enterprise-wide", "group-wide",
                    "all departments", "全公司", "整个公司", "整個公司", "公司整体", "公司整體", "全企业", "全企業", "企业整体", "企業整體", "全集团",
                    "全集團",
                ]
            case .money: ["financ", "accounting", "supply chain", "财务", "財務", "会计", "會計", "供应链", "供應鏈"]
            case .production: ["production", "manufactur", "生产", "生產", "制造", "製造"]
            case .staff: ["human resource", "personnel", "hr", "人力资源", "人力資源", "人事"]
            }
        }

        /// How a post or a department shows that somebody belongs to the area.
        var posts: [String] {
            switch self {
            case .company:
                [
                    "general manager", "managing director", "chief executive", "ceo", "president",
                    "head of the company",
                    "总经理", "總經理", "总裁", "總裁", "董事长", "董事長", "执行长", "執行長",
                ]
            case .money: ["financ", "account", "controller", "cfo", "财务", "財務", "会计", "會計"]
            case .production:
                ["production", "manufactur", "plant", "factory", "生产", "生產", "制造", "製造", "厂长", "廠長"]
            case .staff: words
            }
        }

        var leader: Localized {
            switch self {
            case .company: Localized("the head of the company", "企业负责人", "企業負責人")
            case .money: Localized("somebody from finance", "财务负责人", "財務主管")
            case .production: Localized("somebody from production", "生产负责人", "生產主管")
            case .staff: Localized("somebody from HR", "人力资源负责人", "人力資源主管")
            }
        }
    }
}
