import Diagnostics
import Foundation
import ProjectModel
import SteercoKit
import Testing

/// What `check` says of each sample project is what its story intends: `Tests/Stories/NAME.txt`. With STEERCO_RECORD=1
/// it is recorded anew, to be reviewed as a diff.
@Suite("Stories of the samples")
struct SampleStoryTests {
    private static let projects = SampleProject.root.appendingPathComponent("projects").path
    private static let stories = SampleProject.root.appendingPathComponent("Tests/Stories")
    static let names = ((try? Workspace.open(projects).folders) ?? [])
    private static let isRecording = ProcessInfo.processInfo.environment["STEERCO_RECORD"] == "1"

    @Test("There are five, and each builds without an error")
    func five() async throws {
        #expect(Self.names.count == 5)
        let folder = try TemporaryFolder()
        let result = try await build(Self.projects, to: folder.path("site"))
        #expect(result.findings.count(.error) == 0)
    }

    @Test("A sample's findings are those that its story intends", arguments: names)
    func story(name: String) async throws {
        let findings = try await Workspace.open(Self.projects).check(SampleProject.statusDate).findings
        let own = findings.filter { $0.place.path.hasPrefix(Self.projects + "/" + name + "/") }
        let text = own.map { finding in
            let source = finding.place.source
            return "\(finding.severity.name) \(finding.rule.name) \(source) \(finding.message.text(in: .english))\n"
        }.joined()
        let file = Self.stories.appendingPathComponent(name + ".txt")
        if Self.isRecording {
            try text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(text)")
    }

    @Test("Together they use every register")
    func registers() async throws {
        var used: Set<String> = []
        for name in Self.names {
            let context = ReadProject.Context(nil, statusDate: SampleProject.statusDate)
            let project = try await Workspace.open(Self.projects).read(name, context).project
            used.formUnion(project?.registers.map(\.register.key) ?? [])
        }
        let missing = Register.builtIn.map(\.key).filter { !used.contains($0) && $0 != "earnedValuePerPeriod" }
        #expect(missing.isEmpty, "\(missing)")
    }
}
