import Diagnostics
import Foundation
import ProjectModel
import ProjectSource
import SteercoKit
import Testing

@Suite("What was edited between two states of a project")
struct ProjectChangesTests {
    private static func read(_ name: String, _ files: ProjectFiles) throws -> Project {
        let path = SampleProject.root.appendingPathComponent("projects/portfolio.md").path
        let portfolio = PortfolioFile.read(Array(try Data(contentsOf: URL(fileURLWithPath: path))), path: path)
        return try #require(ProjectReader.read(files, settings: portfolio.settings).project)
    }

    private static func sample(_ name: String) throws -> (files: ProjectFiles, project: Project) {
        let folder = SampleProject.root.appendingPathComponent("projects/" + name)
        let files = ProjectFiles.read(
            path: folder.path, folder: name, root: SampleProject.root.appendingPathComponent("projects").path)
        return (files, try read(name, files))
    }

    private static let samples = [
        "customer-management", "depot-distribution-rollout", "discrete-manufacturing", "distribution-integration",
        "erp-upgrade",
    ]

    /// An edit as `kind register id field from > to`.
    private func told(_ changes: [RecordChange]) -> [String] {
        changes.map { change in
            let record = change.id ?? change.title.plain
            let values = "\(change.from.canonical ?? "-") > \(change.to.canonical ?? "-")"
            return "\(change.kind.rawValue) \(change.register) \(record) \(change.fieldKey ?? "*") \(values)"
        }
    }

    private func project(_ sections: String, name: String = "project.md") throws -> Project {
        let text = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n\n\(sections)\n"
        return try project([("project.md", text)])
    }

    private func project(_ files: [(name: String, text: String)]) throws -> Project {
        let files = ProjectFiles(
            folder: "demo", path: "demo",
            files: files.map { ProjectFiles.File(name: $0.name, bytes: Array($0.text.utf8)) })
        return try #require(ProjectReader.read(files, settings: PortfolioSettings()).project)
    }

    private func table(_ title: String, _ headings: String, _ rows: [String]) -> String {
        let columns = headings.split(separator: "|").count
        return "## \(title)\n\n| \(headings) |\n|\(String(repeating: "---|", count: columns))\n"
            + rows.map { "| \($0) |\n" }.joined() + "\n"
    }

    // MARK: What is no edit

    @Test("Another notation is no edit", arguments: samples, ProjectWriter.Notation.allCases)
    func notations(name: String, notation: ProjectWriter.Notation) throws {
        let (files, project) = try Self.sample(name)
        let (file, text) = ProjectWriter(project: project).file(notation)
        var rewritten = ProjectFiles(folder: name, path: name)
        rewritten.files = [.init(name: file, bytes: Array(text.utf8))]
        rewritten.files += files.files.filter { $0.name.hasPrefix("signoffs/") }
        let again = try Self.read(name, rewritten)
        // A table has no room for what follows a card's facts: that is lost indeed, and is told.
        let lost = project.registers.flatMap(\.records).count { $0.notes != nil }
        #expect(ProjectChanges.between(project, again).filter { $0.fieldKey == "notes" }.count == lost)
        #expect(told(ProjectChanges.between(project, again).filter { $0.fieldKey != "notes" }) == [])
        #expect(told(ProjectChanges.between(again, project).filter { $0.fieldKey != "notes" }) == [])
    }

    @Test("Rows in another order, and other line ends, are no edit", arguments: samples)
    func order(name: String) throws {
        let (files, project) = try Self.sample(name)
        var turned = project
        for index in turned.registers.indices { turned.registers[index].records.reverse() }
        #expect(told(ProjectChanges.between(project, turned)) == [])
        var other = files
        other.files = files.files.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self).replacingOccurrences(of: "\n", with: "\r\n")
            return ProjectFiles.File(name: file.name, bytes: Array(text.utf8))
        }
        #expect(told(ProjectChanges.between(project, try Self.read(name, other))) == [])
    }

    @Test("A register in a file of its own, aligned, with other headings, emphasis and units, is the same register")
    func moved() throws {
        let before = try project(
            table(
                "Risks", "ID | Risk | Probability | Impact | Cost | State",
                ["R1 | Data does not fit | 4 | 5 | 1,200,000 | open", "R2 | Late | 2 | 2 | | —"])
                + table("Milestones", "ID | Name | Baseline", ["M1 | Go-live | 2026-12-01"]))
        let after = try project([
            ("project.md", "# Demo\n\n- Start: 5 Jan 2026\n- Finish: 2026-12-18\n- Currency: CNY\n"),
            (
                "risks.md",
                "| 编号 | 状态     | 风险 | 影响 | 概率 | 损失金额 |\n|---|---|---|---|---|---|\n"
                    + "| R2 | TBD | Late | 低 | 2/5 | |\n| R1 | 未关闭 | **Data** does not  fit | 5 | high | ¥120万 |\n"
            ),
            ("milestones.json", #"[{"id": "M1", "name": "Go-live", "baseline": "2026-12-01"}]"#),
        ])
        #expect(told(ProjectChanges.between(before, after)) == [])
    }

    // MARK: What is one

    private struct Edit: Sendable, CustomTestStringConvertible {
        let before: String
        let after: String
        let told: [String]
        var testDescription: String { told.first ?? before }

        init(_ before: String, _ after: String, _ told: String...) {
            self.before = before
            self.after = after
            self.told = told
        }
    }

    /// A project whose every line may be edited by itself.
    private static let base = """
        ## Status

        | Dimension | Declared | Reason |
        |---|---|---|
        | Schedule | green | On time |
        | Cost | amber | Near the limit |

        ## Stages

        | ID | Name | Start | Finish | Forecast | Actual finish |
        |---|---|---|---|---|---|
        | S1 | Design | 2026-01-05 | 2026-03-31 | | 2026-04-03 |
        | S2 | Build | 2026-04-01 | 2026-09-30 | | |

        ## Milestones

        | ID | Name | Baseline | Forecast | Actual |
        |---|---|---|---|---|
        | M1 | Design signed | 2026-03-31 | 2026-04-03 | 2026-04-03 |
        | M2 | Data loaded | 2026-09-30 | 2026-10-15 | |
        | M3 | Go-live | 2026-12-01 | | |

        ## Risks

        | ID | Risk | Probability | Impact | Strategy | Response | State |
        |---|---|---|---|---|---|---|
        | R1 | Data does not fit | 4 | 3 | mitigate | Cleanse | open |
        | R2 | Good price | 2 | 4 | exploit | Ask early | open |
        | R3 | Key user leaves | 3 | 3 | accept | | closed |

        ## Issues

        | ID | Issue | Severity | Due | State | Owner | Room |
        |---|---|---|---|---|---|---|
        | I1 | Labels | minor | 2026-10-09 | open | Li | 4 |
        | I2 | Slow | major | 2026-10-16 | resolved | Wu | |

        ## KPIs

        | ID | KPI | Direction | Target | 2026-08-31 | 2026-09-30 |
        |---|---|---|---|---|---|
        | K1 | Order time | down | 24 | 40 | 31.5 |
        | K2 | Accuracy | up | 99% | 90% | 95% |

        ## Budget

        | Category | Baseline | Actual | Forecast |
        |---|---|---|---|
        | Licences | 200万 | 100万 | 200万 |
        | Services | 300万 | 150万 | 310万 |

        ## Acceptance

        | ID | Stage | Criterion | Standard | Result |
        |---|---|---|---|---|
        | A1 | S1 | Orders | All flow | pass |
        | A2 | S2 | Stock | 98% right | |
        | A3 | S2 | Speed | 2 s | conditional pass |

        ## Changes

        | ID | Change | State | Cost impact |
        |---|---|---|---|
        | C1 | New report | proposed | 5万 |
        | C2 | New plant | assessed | 80万 |

        ## Decisions

        | ID | Decision | Needed by | Decided | State |
        |---|---|---|---|---|
        | D1 | Go-live date | 2026-11-06 | | pending |

        ## Lessons

        | Lesson | Recommendation |
        |---|---|
        | Cleanse early | Begin with parts |

        """

    private static let edits = [
        Edit(
            "| Schedule | green | On time |", "| Schedule | red | On time |",
            "worse status Schedule declared green > red"),
        Edit(
            "| Cost | amber | Near the limit |", "| Cost | green | Near the limit |",
            "better status Cost declared amber > green"),
        Edit(
            "| S2 | Build | 2026-04-01 | 2026-09-30 | | |", "| S2 | Build | 2026-04-01 | 2026-09-30 | 2026-10-09 | |",
            "worse stages S2 forecast - > 2026-10-09"),
        Edit(
            "| M2 | Data loaded | 2026-09-30 | 2026-10-15 | |", "| M2 | Data loaded | 2026-09-30 | 2026-10-29 | |",
            "worse milestones M2 forecast 2026-10-15 > 2026-10-29"),
        Edit(
            "| M2 | Data loaded | 2026-09-30 | 2026-10-15 | |",
            "| M2 | Data loaded | 2026-09-30 | 2026-10-15 | 2026-10-14 |",
            "closed milestones M2 actual - > 2026-10-14"),
        Edit(
            "| M3 | Go-live | 2026-12-01 | | |", "| M3 | Go-live | 2026-12-01 | 2026-11-24 | |",
            "better milestones M3 forecast - > 2026-11-24"),
        Edit(
            "| M1 | Design signed | 2026-03-31 | 2026-04-03 | 2026-04-03 |",
            "| M1 | Design signed | 2026-03-31 | 2026-04-03 | |",
            "reopened milestones M1 actual 2026-04-03 > -"),
        Edit(
            "| M3 | Go-live | 2026-12-01 | | |", "| M3 | Go-live | 2026-12-08 | | |",
            "changed milestones M3 baseline 2026-12-01 > 2026-12-08"),
        Edit(
            "| R1 | Data does not fit | 4 | 3 |", "| R1 | Data does not fit | 4 | 5 |", "worse risks R1 score 12 > 20"),
        Edit(
            "| R1 | Data does not fit | 4 | 3 |", "| R1 | Data does not fit | 2 | 3 |", "better risks R1 score 12 > 6"),
        Edit(
            "| R1 | Data does not fit | 4 | 3 |", "| R1 | Data does not fit | 3 | 4 |",
            "changed risks R1 probability 4 > 3", "changed risks R1 impact 3 > 4"),
        Edit("| R2 | Good price | 2 | 4 |", "| R2 | Good price | 3 | 4 |", "better risks R2 score 8 > 12"),
        Edit("mitigate | Cleanse | open |", "mitigate | Cleanse | closed |", "closed risks R1 state open > closed"),
        Edit(
            "| R3 | Key user leaves | 3 | 3 | accept | | closed |",
            "| R3 | Key user leaves | 3 | 3 | accept | | open |",
            "reopened risks R3 state closed > open"),
        Edit(
            "mitigate | Cleanse |", "mitigate | Cleanse by hand |",
            "changed risks R1 response Cleanse > Cleanse by hand"),
        Edit("| R2 | Good price | 2 | 4 | exploit | Ask early | open |\n", "", "removed risks R2 * Good price > -"),
        Edit(
            "| R3 | Key user leaves", "| R4 | Late interface | 3 | 3 | avoid | | open |\n| R3 | Key user leaves",
            "new risks R4 * - > Late interface"),
        Edit(
            "| I1 | Labels | minor | 2026-10-09 |", "| I1 | Labels | critical | 2026-10-02 |",
            "worse issues I1 severity minor > critical", "better issues I1 due 2026-10-09 > 2026-10-02"),
        Edit("| resolved | Wu | |", "| in progress | Wu | |", "reopened issues I2 state resolved > in progress"),
        Edit("| open | Li | 4 |", "| open | Li | 5 |", "changed issues I1 Room 4 > 5"),
        Edit("| open | Li | 4 |", "| open | Zhao | 4 |", "changed issues I1 owner Li > Zhao"),
        Edit("| 40 | 31.5 |", "| 40 | 33 |", "worse kpis K1 value 31.5 > 33"),
        Edit("| 90% | 95% |", "| 90% | 92% |", "worse kpis K2 value 95% > 92%"),
        Edit("| 100万 | 200万 |", "| 120万 | 200万 |", "changed budget Licences actual 1000000 > 1200000"),
        Edit("| 150万 | 310万 |", "| 150万 | 330万 |", "worse budget Services forecast 3100000 > 3300000"),
        Edit("| All flow | pass |", "| All flow | fail |", "worse acceptance A1 result pass > fail"),
        Edit("| 98% right | |", "| 98% right | pass |", "better acceptance A2 result - > pass"),
        Edit("| 98% right | |", "| 98% right | fail |", "worse acceptance A2 result - > fail"),
        Edit("| conditional pass |", "| pass |", "better acceptance A3 result conditional pass > pass"),
        Edit("| proposed | 5万 |", "| approved | 5万 |", "changed changes C1 state proposed > approved"),
        Edit("| assessed | 80万 |", "| rejected | 80万 |", "closed changes C2 state assessed > rejected"),
        Edit("| proposed | 5万 |", "| proposed | 9万 |", "worse changes C1 costImpact 50000 > 90000"),
        Edit(
            "| 2026-11-06 | | pending |", "| 2026-11-06 | 2026-11-05 | decided |",
            "closed decisions D1 decided - > 2026-11-05", "closed decisions D1 state pending > decided"),
        Edit(
            "| Cleanse early | Begin with parts |", "| Cleanse early | Begin with customers |",
            "changed lessons Cleanse early recommendation Begin with parts > Begin with customers"),
        Edit("# Demo", "# Demo of orders", "changed charter demo name Demo > Demo of orders"),
        Edit(
            "- Finish: 2026-12-18", "- Finish: 2026-12-24", "changed charter demo finish 2026-12-18 > 2026-12-24"),
    ]

    private static let whole = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n\n" + base

    @Test("Each edit is told once, in its class, with what it said and says, and nothing else is", arguments: edits)
    private func edit(_ edit: Edit) throws {
        let after = Self.whole.replacingOccurrences(of: edit.before, with: edit.after)
        #expect(after != Self.whole)
        let before = try project([("project.md", Self.whole)])
        let now = try project([("project.md", after)])
        #expect(told(ProjectChanges.between(before, now)) == edit.told)
    }

    @Test("All of them at once are told once each, in whatever notation and order")
    func together() throws {
        // One edit a line of the base, so that none takes another's place.
        var text = Self.whole
        var lines: Set<String> = []
        var wanted: [String] = []
        for edit in Self.edits {
            let changed = text.replacingOccurrences(of: edit.before, with: edit.after)
            let line = text.split(separator: "\n").first { $0.contains(edit.before.split(separator: "\n")[0]) }
            guard changed != text, let line, lines.insert(String(line.prefix(6))).inserted else { continue }
            text = changed
            wanted += edit.told
        }
        #expect(wanted.count > 20)
        let before = try project([("project.md", Self.whole)])
        let after = try project([("project.md", text)])
        #expect(told(ProjectChanges.between(before, after)).sorted() == wanted.sorted())
        for notation in ProjectWriter.Notation.allCases {
            let (name, other) = ProjectWriter(project: after).file(notation)
            let changes = told(ProjectChanges.between(before, try project([(name, other)])))
            // A record without an ID is named as it is written.
            let differing = Set(changes.map { $0.lowercased() }).symmetricDifference(wanted.map { $0.lowercased() })
            #expect(differing.isEmpty && changes.count == wanted.count, "\(notation) \(differing)")
        }
    }

    // MARK: Matching

    @Test("Records without an ID are matched by their text; one that gets an ID is the same record")
    func withoutID() throws {
        let before = try project(
            table(
                "Risks", "ID | Risk | Probability | Impact",
                [" | Data does not fit | 4 | 3", " | Late interface | 2 | 2", "R3 | Key user leaves | 3 | 3"]))
        let after = try project(
            table(
                "Risks", "ID | Risk | Probability | Impact",
                ["R2 | Late interface | 2 | 2", "R3 | Key user leaves | 3 | 3", " | Data does not fit | 4 | 5"]))
        #expect(
            told(ProjectChanges.between(before, after)) == [
                "changed risks R2 id - > R2", "worse risks Data does not fit score 12 > 20",
            ])
    }

    @Test("Two records that share an ID by mistake are each matched with what says the same")
    func sharedID() throws {
        let before = try project(
            table("Actions", "ID | Action | State", ["A1 | Call | open", "A1 | Write | open", "A1 | Go | open"]))
        let after = try project(
            table("Actions", "ID | Action | State", ["A1 | Go | open", "A1 | Write | done", "A1 | Call | open"]))
        #expect(told(ProjectChanges.between(before, after)) == ["closed actions A1 state open > done"])
    }

    @Test("A new measurement is an edit of its KPI, wherever it is written")
    func measured() throws {
        let columns = "ID | KPI | Direction | Target"
        let before = try project(table("KPIs", columns + " | 2026-09-30", ["K1 | Order time | down | 24 | 31.5"]))
        let inColumn = try project(
            table("KPIs", columns + " | 2026-09-30 | 2026-10-31", ["K1 | Order time | down | 24 | 31.5 | 24"]))
        let inTable = try project(
            table("KPIs", columns, ["K1 | Order time | down | 24"])
                + table("KPI measurements", "KPI | Date | Value", ["K1 | 2026-10-31 | 24", "K1 | 2026-09-30 | 31.5"]))
        let wanted = ["better kpis K1 value 31.5 > 24"]
        #expect(told(ProjectChanges.between(before, inColumn)) == wanted)
        #expect(told(ProjectChanges.between(before, inTable)) == wanted)
        #expect(told(ProjectChanges.between(inColumn, inTable)) == [])
    }

    @Test("A sign-off that came is new, a refusal is for the worse")
    func signOffs() throws {
        func record(_ decision: String) -> String {
            #"{"stage": "S1", "party": "client", "name": "Li", "decision": "\#(decision)", "date": "2026-11-02"}"#
        }
        let base = ("project.md", Self.whole)
        let before = try project([base])
        let accepted = try project([base, ("signoffs/S1.v1.client.1.json", record("accept"))])
        let refused = try project([base, ("signoffs/S1.v1.client.1.json", record("reject"))])
        #expect(told(ProjectChanges.between(before, accepted)) == ["new signoffs S1.v1.client decision - > accept"])
        #expect(told(ProjectChanges.between(before, refused)) == ["worse signoffs S1.v1.client decision - > reject"])
        #expect(told(ProjectChanges.between(accepted, before)) == ["removed signoffs S1.v1.client decision accept > -"])
    }

    @Test("A row that nobody can read is told of as it stands, and its fields are not")
    func ragged() throws {
        let columns = "ID | Risk | Probability | Impact"
        let before = try project(table("Risks", columns, ["R1 | Data | 4 | 3", "R2 | Late | 2 | 2"]))
        let after = try project(table("Risks", columns, ["R1 | Data | 4", "R2 | Late | 2 | 2"]))
        #expect(
            told(ProjectChanges.between(before, after)).map { $0.prefix(21) }
                == ["changed risks R1 notes"].map { $0.prefix(21) })
        #expect(told(ProjectChanges.between(after, after)) == [])
    }
}
