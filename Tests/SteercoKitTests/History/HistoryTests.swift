import Diagnostics
import Foundation
import ProjectHistory
import ProjectModel
import ProjectReports
import SteercoKit
import Testing

@Suite("History")
struct HistoryTests {
    private static func project(
        forecast: String = "2026-12-01", score: Int = 3, card: String = "", more: String = ""
    ) -> String {
        """
        # Orders

        - ID: ORD
        - Start: 2026-01-05
        - Finish: 2026-12-18
        - Currency: CNY
        \(card)
        ## Milestones

        | ID | Name | Baseline | Forecast | Actual |
        |---|---|---|---|---|
        | M1 | Design | 2026-03-31 | | 2026-03-30 |
        | M2 | Go-live | 2026-12-01 | \(forecast) | |

        ## Risks

        | ID | Risk | Probability | Impact | Strategy | State |
        |---|---|---|---|---|---|
        | R1 | Data does not fit | \(score) | 4 | mitigate | open |

        \(more)
        """
    }

    private static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

    /// Builds the site of a repository's projects folder with its history.
    private func build(
        _ repository: GitFolder, to site: String, asOf: String, projects: String = "projects", cache: String? = "cache",
        weeks: Int? = nil, audience: Audience = .all
    ) async throws -> SiteBuild.Result {
        try await SiteBuild.run(
            try Workspace.open(repository.path + "/" + projects),
            SiteBuild.Options(
                output: repository.folder.path(site), statusDate: Self.day(asOf), audience: audience,
                usesHistory: true, weeks: weeks,
                cache: repository.folder.path(cache ?? "cache-\(UUID().uuidString)")))
    }

    private func page(_ repository: GitFolder, _ path: String) throws -> String {
        try String(contentsOfFile: repository.folder.path(path), encoding: .utf8)
    }

    private func weeks(_ repository: GitFolder, _ site: String, _ project: String = "a") -> [String] {
        let folder = repository.folder.path("\(site)/\(project)/weekly")
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// A project with a commit on the Wednesday of each of ten weeks from W29 on.
    private func tenWeeks(objectFormat: String = "sha1") throws -> GitFolder {
        let repository = try GitFolder(objectFormat: objectFormat)
        for week in 0..<10 {
            let date = Self.day("2026-07-15").adding(days: 7 * week)
            try repository.write(
                Self.project(
                    forecast: Self.day("2026-12-01").adding(days: 3 * week).iso, score: 1 + week / 3),
                to: "projects/a/project.md")
            try repository.write(
                "# Week\n\n## Done\n\n- Item \(week)\n", to: "projects/a/status/\(date.week.iso).md")
            try repository.commit(date.iso)
        }
        return repository
    }

    // MARK: Weekly pages

    @Test("A week's page is the same in whatever later week it is built, from a cache or not")
    func unchanging() async throws {
        let repository = try tenWeeks()
        _ = try await build(repository, to: "early", asOf: "2026-08-20", cache: "one")
        _ = try await build(repository, to: "late", asOf: "2026-09-25", cache: "two")
        _ = try await build(repository, to: "again", asOf: "2026-09-25", cache: "one")
        #expect(
            weeks(repository, "early")
                == ["2026-W29", "2026-W30", "2026-W31", "2026-W32", "2026-W33"].map { $0 + ".html" })
        #expect(weeks(repository, "late").count == 10)
        for week in weeks(repository, "early") {
            let early = try page(repository, "early/a/weekly/\(week)")
            #expect(early == (try page(repository, "late/a/weekly/\(week)")), "\(week)")
            #expect(early == (try page(repository, "again/a/weekly/\(week)")), "\(week)")
        }
        // Neither do today's files make a difference.
        try repository.write(Self.project(forecast: "2027-06-01", score: 5), to: "projects/a/project.md")
        _ = try await build(repository, to: "edited", asOf: "2026-09-25", cache: nil)
        for week in weeks(repository, "late") {
            let late = try page(repository, "late/a/weekly/\(week)")
            #expect(late == (try page(repository, "edited/a/weekly/\(week)")), "\(week)")
        }
    }

    @Test("A week's page tells of its files, its commit and its update, and leads to nothing later")
    func asThingsStood() async throws {
        let repository = try tenWeeks()
        _ = try await build(repository, to: "site", asOf: "2026-09-25")
        let html = try page(repository, "site/a/weekly/2026-W31.html")
        #expect(html.contains("2026-W31"))
        #expect(html.contains("2 Aug 2026"))
        #expect(html.contains("Item 2"))
        #expect(!html.contains("Item 3"))
        let log = try repository.git(["log", "--format=%H", "--until=2026-08-02T23:59:59+0800", "-1"])
        #expect(html.contains(String(log.prefix(7))))
        let addresses = html.matches(of: /href="([^"]*)"/).map { String($0.1) }
        #expect(html.contains("2026-W30"))
        #expect(
            addresses.filter { !$0.hasPrefix("#") && !$0.hasPrefix("../../rules.html") } == ["../index.html#reports"])
        // The feed has an entry for each week, which leads to its page.
        let feed = try page(repository, "site/feed.xml")
        #expect(feed.contains(#"href="a/weekly/2026-W31.html""#))
        #expect(feed.components(separatedBy: "<entry ").dropFirst().count == 11)
        #expect(Set(feed.matches(of: /urn:uuid:[0-9a-f-]+/).map { String($0.0) }).count == 12)
        // The first has none before it.
        #expect(!(try page(repository, "site/a/weekly/2026-W29.html")).contains("2026-W28"))
    }

    @Test("Today's report is held against the last, and shows the weeks before")
    func trends() async throws {
        let repository = try tenWeeks()
        let result = try await build(repository, to: "site", asOf: "2026-09-18")
        #expect(result.historyNotes == [])
        let json = try page(repository, "site/a/status.json")
        #expect(json.contains(#""changesSince":"2026-09-13""#))
        #expect(
            json.contains(
                #""changes":[{"kind":"worse","register":"milestones","id":"M2","title":"Go-live","field":"forecast","from":"2026-12-25","to":"2026-12-28"},{"kind":"worse","register":"risks","id":"R1","title":"Data does not fit","field":"score","from":"12","to":"16"}]"#
            ))
        #expect(json.contains(#""previousScore":12"#))
        #expect(json.contains(#""slipSinceLastReport":3"#))
        let html = try page(repository, "site/a/index.html")
        #expect(html.contains("weekly/2026-W37.html"))
        #expect(html.contains(#"id="trends""#))
        // A point for each of nine reports and today.
        #expect(html.contains("2026-W29"))
    }

    @Test("Only as many weeks have pages as are asked for, and their bytes are the same")
    func limitedWeeks() async throws {
        let repository = try tenWeeks()
        _ = try await build(repository, to: "all", asOf: "2026-09-25", cache: "one")
        _ = try await build(repository, to: "three", asOf: "2026-09-25", cache: "two", weeks: 3)
        #expect(weeks(repository, "three") == ["2026-W36.html", "2026-W37.html", "2026-W38.html"])
        for week in weeks(repository, "three") {
            let one = try page(repository, "all/a/weekly/\(week)")
            #expect(one == (try page(repository, "three/a/weekly/\(week)")))
        }
        // What was left out before is made when it is asked for.
        _ = try await build(repository, to: "three", asOf: "2026-09-25", cache: "two")
        #expect(weeks(repository, "three").count == 10)
    }

    @Test("A cache that was tampered with is none")
    func brokenCache() async throws {
        let repository = try tenWeeks()
        _ = try await build(repository, to: "one", asOf: "2026-09-25", cache: "cache")
        for file in try TemporaryFolder.contents(repository.folder.path("cache")).keys {
            let path = repository.folder.path("cache/" + file)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            bytes[bytes.count - 2] ^= 1
            try bytes.write(to: URL(fileURLWithPath: path))
        }
        _ = try await build(repository, to: "two", asOf: "2026-09-25", cache: "cache")
        let one = try TemporaryFolder.contents(repository.folder.path("one"))
        #expect(try TemporaryFolder.contents(repository.folder.path("two")) == one)
    }

    @Test("The charter's reporting day ends the week")
    func reportingDay() async throws {
        let repository = try GitFolder()
        try repository.write(Self.project(card: "- Reporting day: Friday\n"), to: "projects/a/project.md")
        try repository.commit("2026-07-15")
        try repository.write(
            Self.project(forecast: "2027-01-15", card: "- Reporting day: Friday\n"), to: "projects/a/project.md")
        try repository.commit("2026-07-25")
        _ = try await build(repository, to: "site", asOf: "2026-08-08")
        #expect(try page(repository, "site/a/weekly/2026-W29.html").contains("17 Jul 2026"))
        let friday = try page(repository, "site/a/weekly/2026-W30.html")
        #expect(friday.contains("24 Jul 2026"))
        #expect(!friday.contains("15 Jan 2027"))
        #expect(try page(repository, "site/a/weekly/2026-W31.html").contains("15 Jan 2027"))
        // On the Saturday the week of the report is over.
        #expect(weeks(repository, "site").last == "2026-W32.html")
    }

    @Test("A week in which the files could not be read has no page, and is named")
    func unreadableWeek() async throws {
        let repository = try GitFolder()
        try repository.write(Self.project(), to: "projects/a/project.md")
        try repository.commit("2026-07-15")
        try repository.write("No title here.\n", to: "projects/a/project.md")
        try repository.commit("2026-07-22")
        try repository.write(Self.project(score: 4), to: "projects/a/project.md")
        try repository.commit("2026-07-29")
        for _ in 0..<2 {
            let result = try await build(repository, to: "site", asOf: "2026-08-07")
            #expect(weeks(repository, "site") == ["2026-W29.html", "2026-W31.html"])
            #expect(result.historyNotes == [.unreadable([ISOWeek(year: 2026, week: 30)])])
        }
        #expect(try page(repository, "site/a/index.html").contains("2026-W30"))
        // The report after it is held against the one before it.
        #expect(try page(repository, "site/a/weekly/2026-W31.html").contains("2026-W29"))
    }

    @Test("Files that cannot be read today leave the pages of earlier weeks as they are")
    func brokenToday() async throws {
        let repository = try tenWeeks()
        _ = try await build(repository, to: "before", asOf: "2026-09-25")
        try repository.write("No title here.\n", to: "projects/a/project.md")
        _ = try await build(repository, to: "after", asOf: "2026-09-25")
        #expect(weeks(repository, "after") == weeks(repository, "before"))
    }

    // MARK: Repositories of every kind

    @Test("Packed, of SHA-256, from a subfolder, in a work tree and as a repository of its own, history is the same")
    func repositories() async throws {
        let repository = try tenWeeks()
        _ = try await build(repository, to: "plain", asOf: "2026-09-25", cache: nil)
        func pages(_ folder: GitFolder, _ site: String) throws -> [String] {
            try weeks(folder, site).map { name in
                try page(folder, "\(site)/a/weekly/\(name)").replacing(/[0-9a-f]{7,64}/, with: "")
            }
        }
        let plain = try pages(repository, "plain")
        #expect(plain.count == 10)

        let other = try tenWeeks(objectFormat: "sha256")
        _ = try await build(other, to: "site", asOf: "2026-09-25", cache: nil)
        #expect(try pages(other, "site") == plain)

        try repository.git(["gc", "-q", "--aggressive", "--prune=now"])
        try repository.git(["pack-refs", "--all"])
        _ = try await build(repository, to: "packed", asOf: "2026-09-25", cache: nil)
        #expect(try pages(repository, "packed") == plain)

        try repository.git(["worktree", "add", "-q", "../tree"])
        _ = try await SiteBuild.run(
            try Workspace.open(repository.folder.path("tree/projects")),
            SiteBuild.Options(
                output: repository.folder.path("from-tree"), statusDate: Self.day("2026-09-25"), usesHistory: true,
                cache: repository.folder.path("tree-cache")))
        #expect(try pages(repository, "from-tree") == plain)

        // The project's own folder as the path, and as the repository.
        _ = try await build(repository, to: "one", asOf: "2026-09-25", projects: "projects/a", cache: nil)
        #expect(try pages(repository, "one") == plain)
        let own = try GitFolder()
        try FileManager.default.removeItem(atPath: own.path)
        try own.git(
            ["clone", "-q", repository.path, own.folder.path("a")], in: nil)
        try own.git(
            ["-C", own.folder.path("a"), "filter-branch", "-f", "--subdirectory-filter", "projects/a"], in: nil,
            ["FILTER_BRANCH_SQUELCH_WARNING": "1"])
        _ = try await SiteBuild.run(
            try Workspace.open(own.folder.path("a")),
            SiteBuild.Options(
                output: own.folder.path("site"), statusDate: Self.day("2026-09-25"), usesHistory: true,
                cache: own.folder.path("cache")))
        #expect(try pages(own, "site") == plain)
    }

    @Test("A project keeps its history when its folder, or the folder of all projects, is renamed")
    func renamed() async throws {
        let repository = try tenWeeks()
        try FileManager.default.moveItem(
            atPath: repository.path + "/projects/a", toPath: repository.path + "/projects/orders")
        try repository.commit("2026-09-23")
        try repository.git(["mv", "projects", "delivery"])
        try repository.write("# Portfolio\n", to: "delivery/portfolio.md")
        try repository.commit("2026-09-30")
        _ = try await build(repository, to: "site", asOf: "2026-10-08", projects: "delivery")
        #expect(weeks(repository, "site", "orders").count == 12)
        #expect(try page(repository, "site/orders/index.html").contains("2026-W29"))
        let json = try page(repository, "site/orders/status.json")
        #expect(json.contains(#""changesSince":"2026-10-04""#))
        #expect(json.contains(#""changes":[]"#))
    }

    @Test("A branch counts from its merge, on whatever day its commits were made")
    func merged() async throws {
        let repository = try GitFolder()
        try repository.write(Self.project(), to: "projects/a/project.md")
        try repository.commit("2026-07-15")
        try repository.git(["checkout", "-q", "-b", "plan"])
        try repository.write(Self.project(forecast: "2027-01-15"), to: "projects/a/project.md")
        try repository.commit("2026-07-16")
        try repository.git(["checkout", "-q", "main"])
        try repository.write("x\n", to: "notes.txt")
        try repository.commit("2026-07-22")
        try repository.git(["merge", "-q", "--no-ff", "-m", "merge", "plan"], at: "2026-07-29T12:00:00+0800")
        _ = try await build(repository, to: "site", asOf: "2026-08-07")
        #expect(!(try page(repository, "site/a/weekly/2026-W29.html")).contains("15 Jan 2027"))
        #expect(!(try page(repository, "site/a/weekly/2026-W30.html")).contains("15 Jan 2027"))
        #expect(try page(repository, "site/a/weekly/2026-W31.html").contains("15 Jan 2027"))
    }

    @Test("The commit of a day is that of its committer's clock, and a wrong clock says nothing")
    func clocks() async throws {
        let repository = try GitFolder()
        try repository.write(Self.project(), to: "projects/a/project.md")
        try repository.commit("2026-07-15")
        // Late on Sunday in Shanghai; Sunday noon in London.
        try repository.write(Self.project(forecast: "2027-01-15"), to: "projects/a/project.md")
        try repository.commit("2026-07-19T23:30:00+0800")
        // Monday morning in Shanghai; still Sunday in London.
        try repository.write(Self.project(forecast: "2027-02-15"), to: "projects/a/project.md")
        try repository.commit("2026-07-20T01:00:00+0800")
        // A clock that has lost its battery, and one that is years ahead.
        try repository.write(Self.project(forecast: "2027-03-15"), to: "projects/a/project.md")
        try repository.commit("1999-01-01")
        try repository.write(Self.project(forecast: "2027-04-15"), to: "projects/a/project.md")
        try repository.commit("2036-01-01")
        try repository.write(Self.project(forecast: "2027-05-15"), to: "projects/a/project.md")
        let last = try repository.commit("2026-08-05")
        let result = try await build(repository, to: "site", asOf: "2026-08-14")
        func forecast(_ week: Int) throws -> String? {
            let html = try page(repository, "site/a/weekly/2026-W\(week).html")
            return html.firstMatch(of: /1[56] (Jan|Feb|Mar|Apr|May) 2027/).map { String($0.1) }
        }
        #expect(try forecast(29) == "Jan")
        #expect(try forecast(30) == "Feb")
        #expect(try forecast(31) == "Feb")
        #expect(try forecast(32) == "May")
        #expect(result.historyNotes.count == 1)
        #expect(last.count == 40)
    }

    // MARK: What cannot be seen

    @Test("A clone without older commits builds, and says how far back it sees")
    func shallow() async throws {
        let repository = try tenWeeks()
        try repository.git(
            ["clone", "-q", "--depth", "1", "file://" + repository.path, repository.folder.path("clone")], in: nil)
        let result = try await SiteBuild.run(
            try Workspace.open(repository.folder.path("clone/projects")),
            SiteBuild.Options(
                output: repository.folder.path("site"), statusDate: Self.day("2026-09-25"), usesHistory: true,
                cache: repository.folder.path("cache")))
        #expect(result.historyNotes == [.shallow(Self.day("2026-09-16"))])
        #expect(result.findings.allSatisfy { $0.severity != .error })
        let html = try page(repository, "site/a/index.html")
        #expect(html.contains("shallow clone: nothing is seen before 2026-09-16"))
        #expect(html.contains("git fetch --unshallow"))
        #expect(weeks(repository, "site") == ["2026-W38.html"])
    }

    @Test("A clone that left old files where it came from fetches nothing, and says what it lacks")
    func partial() async throws {
        let repository = try tenWeeks()
        try repository.git(["config", "uploadpack.allowFilter", "true"])
        try repository.git(
            [
                "clone", "-q", "--filter=blob:none", "file://" + repository.path, repository.folder.path("clone"),
            ], in: nil)
        let before = try TemporaryFolder.contents(repository.folder.path("clone/.git"))
        let result = try await SiteBuild.run(
            try Workspace.open(repository.folder.path("clone/projects")),
            SiteBuild.Options(
                output: repository.folder.path("site"), statusDate: Self.day("2026-09-25"), usesHistory: true,
                cache: repository.folder.path("cache")))
        #expect(result.historyNotes == [.missingObjects])
        #expect(weeks(repository, "site") == ["2026-W38.html"])
        #expect(try TemporaryFolder.contents(repository.folder.path("clone/.git")) == before)
    }

    @Test("Objects that are missing or broken are missing history, and nothing else")
    func missingObjects() async throws {
        let repository = try tenWeeks()
        let log = try repository.git(["log", "--reverse", "--format=%H"]).split(separator: "\n")
        let blob = try repository.git(["rev-parse", "\(log[3]):projects/a/project.md"])
        let id = blob.trimmingCharacters(in: .whitespacesAndNewlines)
        let path = repository.path + "/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
        try FileManager.default.removeItem(atPath: path)
        let result = try await build(repository, to: "site", asOf: "2026-09-25")
        #expect(result.historyNotes == [.missingObjects])
        #expect(weeks(repository, "site").count == 9)
        #expect(!weeks(repository, "site").contains("2026-W32.html"))
    }

    @Test("Without a repository a build says that there is no history, and is otherwise the same")
    func noRepository() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.project(), to: "projects/a/project.md")
        let result = try await SiteBuild.run(
            try Workspace.open(folder.path("projects")),
            SiteBuild.Options(
                output: folder.path("site"), statusDate: Self.day("2026-09-25"), usesHistory: true,
                cache: folder.path("cache")))
        #expect(result.historyNotes == [.noRepository])
        let html = try String(contentsOfFile: folder.path("site/a/index.html"), encoding: .utf8)
        #expect(html.contains("not in a git repository"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("cache")))
    }

    @Test("A repository without a commit is none yet")
    func unborn() async throws {
        let repository = try GitFolder()
        try repository.write(Self.project(), to: "projects/a/project.md")
        let result = try await build(repository, to: "site", asOf: "2026-09-25")
        #expect(result.historyNotes == [.noRepository])
    }

    @Test("A refusal of git is an error with its mend, not a project without history", .enabled(if: getuid() == 0))
    func refused() async throws {
        let repository = try tenWeeks()
        let chown = Process()
        chown.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        chown.arguments = ["chown", "-R", "4242", repository.path]
        try chown.run()
        chown.waitUntilExit()
        let result = try await build(repository, to: "site", asOf: "2026-09-25")
        let finding = try #require(result.findings.first { $0.rule.name == "history-refused" })
        #expect(finding.severity == .error)
        #expect(
            finding.wayOut?.text(in: .english).contains("git config --global --add safe.directory \(repository.path)")
                ?? false)
    }

    // MARK: The repository

    @Test("No command runs a program that the repository names, or changes a byte of it")
    func untouched() async throws {
        let repository = try tenWeeks()
        let mark = repository.folder.path("ran")
        let program = repository.folder.path("program.sh")
        try repository.folder.write("#!/bin/sh\ntouch '\(mark)'\ncat\n", to: "program.sh")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        try repository.write("*.md filter=own diff=own\n", to: ".gitattributes")
        try repository.commit("2026-09-20")
        for (key, value) in [
            ("filter.own.clean", program), ("filter.own.smudge", program), ("filter.own.process", program),
            ("filter.own.required", "true"), ("diff.own.textconv", program), ("diff.own.command", program),
            ("diff.external", program), ("core.pager", program), ("pager.log", program), ("core.fsmonitor", program),
            ("gpg.program", program), ("log.showSignature", "true"), ("core.editor", program),
            ("core.sshCommand", program), ("credential.helper", program), ("alias.log", "!" + program),
        ] { try repository.git(["config", key, value]) }
        for hook in ["post-index-change", "reference-transaction", "post-checkout", "pre-commit"] {
            try FileManager.default.createDirectory(
                atPath: repository.path + "/.git/hooks", withIntermediateDirectories: true)
            try? FileManager.default.removeItem(atPath: repository.path + "/.git/hooks/" + hook)
            try FileManager.default.copyItem(atPath: program, toPath: repository.path + "/.git/hooks/" + hook)
        }
        // A file that looks changed to git, so that it would ask the filter.
        try repository.write(Self.project(score: 5), to: "projects/a/project.md")
        let before = try TemporaryFolder.contents(repository.path)
        let times = try modificationTimes(repository.path)
        _ = try await build(repository, to: "site", asOf: "2026-09-25")
        let workspace = try Workspace.open(repository.path + "/projects")
        _ = await workspace.check(Self.day("2026-09-25"), usesHistory: true)
        let diff = try await WorkspaceDiff.run(
            workspace, from: DiffPoint("main~4"), to: .workTree, statusDate: Self.day("2026-09-25"))
        #expect(diff.projects.first?.edits.isEmpty == false)
        #expect(!FileManager.default.fileExists(atPath: mark))
        #expect(try TemporaryFolder.contents(repository.path) == before)
        #expect(try modificationTimes(repository.path) == times)
    }

    private func modificationTimes(_ folder: String) throws -> [String: Date] {
        var result: [String: Date] = [:]
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return result }
        for case let name as String in walk {
            result[name] =
                try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.modificationDate] as? Date
        }
        return result
    }

    // MARK: The client

    @Test("What is internal today is internal in every earlier week, and what was is not told of later")
    func visibility() async throws {
        func risks(_ rows: [String]) -> String {
            "## Issues\n\n| ID | Issue | Severity | State | Visibility |\n|---|---|---|---|---|\n"
                + rows.map { "| \($0) |\n" }.joined()
        }
        let repository = try GitFolder()
        try repository.write(
            Self.project(
                more: risks([
                    "I1 | Secret of today | minor | open | client", "I2 | Secret of then | minor | open | internal",
                ])),
            to: "projects/a/project.md")
        try repository.commit("2026-07-15")
        try repository.write(
            Self.project(
                more: risks([
                    "I1 | Secret of today | major | open | internal", "I2 | Secret of then | major | open | internal",
                    "I3 | Shown | major | open | client",
                ])), to: "projects/a/project.md")
        try repository.commit("2026-07-22")
        _ = try await build(repository, to: "site", asOf: "2026-08-07", audience: .client)
        #expect(weeks(repository, "site").count == 3)
        for (name, data) in try TemporaryFolder.contents(repository.folder.path("site")) {
            #expect(!String(decoding: data, as: UTF8.self).contains("Secret"), "\(name)")
        }
        #expect(try page(repository, "site/a/index.html").contains("2026-W29"))
    }
}
