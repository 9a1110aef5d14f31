import Foundation
import ProjectModel
import SteercoKit
import Testing

@Suite("Feed")
struct AtomFeedTests {
    private func feed(_ portfolio: String = "", asOf: String = "2026-11-20", title: String = "Demo & <b>") async throws
        -> String
    {
        let folder = try TemporaryFolder()
        try folder.write("# Portfolio\n\n- Language: en\n" + portfolio, to: "in/portfolio.md")
        try folder.write(
            """
            # \(title)

            - Start: 2026-01-05
            - Finish: 2026-12-18
            - Currency: EUR

            ## Milestones

            | ID | Name | Baseline | Forecast |
            |----|------|----------|----------|
            | M1 | Go-live | 2026-10-01 | 2027-01-08 |

            ## Decisions

            | ID | Decision | Needed by |
            |----|----------|-----------|
            | D1 | Who pays *C4* & when | 2026-12-04 |
            """, to: "in/仓 1/project.md")
        try folder.write(
            "# Other\n\n- Language: zh-Hans\n- Start: 2026-01-05\n- Finish: 2026-12-18\n", to: "in/other/project.md")
        try folder.write("# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n", to: "in/仓1/project.md")
        _ = try await SiteBuild.run(
            try Workspace.open(folder.path("in")),
            SiteBuild.Options(
                output: folder.path("site"), statusDate: try #require(CivilDate(iso: asOf)), templates: nil,
                isStrict: false, audience: .all))
        return try String(contentsOfFile: folder.path("site/feed.xml"), encoding: .utf8)
    }

    private func ids(_ feed: String) -> [String] { feed.matches(of: #/<id>(.*?)</id>/#).map { String($0.1) } }

    @Test("It is well-formed, with an entry for each project in its own language")
    func entries() async throws {
        let feed = try await feed()
        #expect(hasPairedTags(feed))
        #expect(feed.contains("<entry xml:lang=\"zh-Hans\">") && feed.contains("<entry xml:lang=\"en\">"))
        #expect(feed.components(separatedBy: "<updated>2026-11-20T00:00:00Z</updated>").count == 4)
        #expect(feed.contains("href=\"%E4%BB%931/index.html\""))
    }

    @Test("An entry keeps its ID whatever it says, and another week is another entry")
    func stable() async throws {
        let (first, again, later) = (
            ids(try await feed()), ids(try await feed("- Moderate risk from: 3\n")),
            ids(try await feed(asOf: "2026-11-27"))
        )
        #expect(first == again && Set(first).count == 3)
        #expect(first[0] == later[0] && Set(first.dropFirst()).isDisjoint(with: later.dropFirst()))
        #expect(
            first.allSatisfy {
                $0.wholeMatch(of: #/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#)
                    != nil
            })
    }

    @Test("With the site's address links are whole, and the feed names itself")
    func site() async throws {
        let feed = try await feed("- Site address: https://pm.example.com/erp\n")
        #expect(feed.contains("<link rel=\"self\" href=\"https://pm.example.com/erp/feed.xml\"/>"))
        #expect(feed.contains("href=\"https://pm.example.com/erp/other/index.html\""))
        #expect(!(try await self.feed()).contains("rel=\"self\""))
    }
}

/// Whether tags open and close in pairs, with no `&` or `<` of their own between them. Foundation's reader of XML wants a
/// system library that a machine with the toolchain alone has not.
private func hasPairedTags(_ text: String) -> Bool {
    var open: [Substring] = []
    var rest = text[...]
    guard rest.hasPrefix("<?xml"), let head = rest.firstIndex(of: ">") else { return false }
    rest = rest[rest.index(after: head)...]
    while let start = rest.firstIndex(of: "<") {
        if rest[..<start].firstMatch(of: #/&(?!amp;|lt;|gt;|quot;)/#) != nil { return false }
        guard let end = rest[start...].firstIndex(of: ">") else { return false }
        let tag = rest[rest.index(after: start)..<end]
        rest = rest[rest.index(after: end)...]
        if tag.hasPrefix("/") {
            guard open.popLast() == tag.dropFirst() else { return false }
        } else if !tag.hasSuffix("/") {
            open.append(tag.prefix { $0 != " " })
        }
    }
    return open.isEmpty
}
