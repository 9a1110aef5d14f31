import Diagnostics
import Foundation
import SteercoKit
import Testing

/// Whole projects: `Tests/Goldens/NAME/project` in, `Tests/Goldens/NAME/expected` out. With STEERCO_RECORD=1 what comes
/// out is recorded anew, to be reviewed as a diff.
@Suite("Goldens")
struct GoldenTests {
    static let folder = SampleProject.root.appendingPathComponent("Tests/Goldens")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
        !$0.hasPrefix(".")
    }.sorted()
    private static let isRecording = ProcessInfo.processInfo.environment["STEERCO_RECORD"] == "1"

    @Test("There are goldens")
    func some() { #expect(Self.names.count >= 3) }

    @Test("A project gives the pages and findings that were recorded", arguments: names)
    func golden(name: String) async throws {
        let golden = Self.folder.appendingPathComponent(name)
        let temporary = try TemporaryFolder()
        let projects = URL(fileURLWithPath: temporary.path("projects"))
        try FileManager.default.createDirectory(at: projects, withIntermediateDirectories: true)
        // The sample is a golden too, without a second copy of its files.
        let sample = SampleProject.root.appendingPathComponent("projects/\(name)")
        let source =
            FileManager.default.fileExists(atPath: sample.path) ? sample : golden.appendingPathComponent("project")
        try FileManager.default.copyItem(at: source, to: projects.appendingPathComponent(name))
        let signers = SampleProject.root.appendingPathComponent("projects/allowed_signers")
        try FileManager.default.copyItem(at: signers, to: projects.appendingPathComponent("allowed_signers"))
        let result = try await build(projects.path, to: temporary.path("site"))

        var produced = try TemporaryFolder.contents(temporary.path("site/\(name)"))
        let findings = FindingsAsText().text(result.findings).replacingOccurrences(of: projects.path, with: "projects")
        produced["findings.txt"] = Data((findings + FindingsAsText.summary(result.findings) + "\n").utf8)
        produced["portfolio.html"] = try Data(contentsOf: URL(fileURLWithPath: temporary.path("site/index.html")))
        // The style is the same in every page, and none of a project's business.
        produced = produced.mapValues { data in
            Data(String(decoding: data, as: UTF8.self).replacing(/<style>.*?<\/style>/, with: "<style></style>").utf8)
        }
        let expected = golden.appendingPathComponent("expected")
        if Self.isRecording {
            try? FileManager.default.removeItem(at: expected)
            for (path, data) in produced {
                let file = expected.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: file)
            }
            return
        }
        let recorded = try TemporaryFolder.contents(expected.path)
        #expect(produced.keys.sorted() == recorded.keys.sorted())
        for (path, data) in produced.sorted(by: { $0.key < $1.key }) where recorded[path] != data {
            Issue.record("\(name)/expected/\(path) differs: \(Self.firstDifference(recorded[path], data))")
        }
    }

    private static func firstDifference(_ recorded: Data?, _ produced: Data) -> String {
        let old = String(decoding: recorded ?? Data(), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: produced, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in new.enumerated() where !old.indices.contains(index) || old[index] != line {
            return
                "line \(index + 1): recorded “\(old.indices.contains(index) ? old[index].prefix(400) : "")”, now “\(line.prefix(400))”"
        }
        return "the end is missing"
    }
}
