import Foundation
import SteercoKit
import Testing

@Suite("Page of rules")
struct RulesPageTests {
    /// The site of a project in one language with a few findings.
    private func site(language: String) async throws -> [String: String] {
        let folder = try TemporaryFolder()
        try folder.write("# Portfolio\n\n- Language: \(language)\n", to: "projects/portfolio.md")
        try folder.write(
            "# A\n\n- Start: 2026-02-30\n- Finish: 2026-12-18\n- Language: \(language)\n- Mood: fine\n",
            to: "projects/a/project.md")
        try folder.write("", to: "projects/b/project.md")
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        return try TemporaryFolder.contents(folder.path("site")).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Every rule stands there once, with its reason and examples")
    func rules() async throws {
        let site = try await site(language: "en")
        let page = try #require(site["rules.html"])
        let anchors = page.matches(of: /<article class="rule" id="([^"]*)"/).map { String($0.output.1) }
        #expect(anchors.sorted() == Catalogue.rules.map(\.name).sorted())
        for rule in Catalogue.rules {
            #expect(page.components(separatedBy: "id=\"\(rule.name)\"").count == 2, "\(rule.name)")
            #expect(page.components(separatedBy: "href=\"#\(rule.name)\"").count == 2, "\(rule.name)")
        }
        let examples = Catalogue.rules.count { !$0.failing.isEmpty } + Catalogue.rules.count { !$0.passing.isEmpty }
        #expect(page.components(separatedBy: "<pre").count == examples + 1)
        #expect(page.contains("↓"))
    }

    @Test("Rules are marked as English where the page is in another language")
    func language() async throws {
        let marked = #/ lang="en"/#
        let inEnglish = try await site(language: "en")
        let english = try #require(inEnglish["rules.html"])
        #expect(english.matches(of: marked).count == 1)
        let inChinese = try await site(language: "zh-Hant")
        let chinese = try #require(inChinese["rules.html"])
        #expect(chinese.contains("<html lang=\"zh-Hant\">"))
        #expect(chinese.matches(of: marked).count >= Catalogue.rules.count)
    }

    @Test("Each finding's rule leads to its place there")
    func links() async throws {
        let site = try await site(language: "en")
        for (path, depth) in [("index.html", ""), ("a/index.html", "../"), ("a/registers.html", "../")] {
            let page = try #require(site[path])
            let links = page.matches(of: /href="([^"]*)rules\.html#([^"]*)"/)
            #expect(!links.isEmpty, "\(path)")
            for link in links {
                #expect(link.output.1 == depth, "\(path)")
                #expect(Catalogue.rule(String(link.output.2)) != nil, "\(path)")
            }
        }
        #expect(site["index.html"]?.contains("<a href=\"rules.html\">") == true)
    }
}
