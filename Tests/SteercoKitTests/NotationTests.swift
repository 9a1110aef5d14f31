import Diagnostics
import Foundation
import ProjectModel
import ProjectSource
import SteercoKit
import Testing

/// The sample written anew in every notation: as tables with headings in each language, as cards, and in JSON. The
/// figures must not know.
@Suite("Notations")
struct NotationTests {
    @Test("A register says the same in every notation", arguments: ProjectWriter.Notation.allCases)
    func parity(notation: ProjectWriter.Notation) async throws {
        let folder = try TemporaryFolder()
        let project = try #require(SampleProject.read(SampleProject.files()).project)
        let original = try await status(of: SampleProject.files(), in: folder, "a")
        var files = ProjectFiles(folder: "b", path: "b")
        let (name, text) = ProjectWriter(project: project).file(notation)
        files.files = [.init(name: name, bytes: Array(text.utf8))]
        files.files += SampleProject.files().files.filter {
            $0.name.hasPrefix("status/") || $0.name.hasPrefix("signoffs/")
        }
        let rewritten = try await status(of: files, in: folder, "b")
        let lines = { (json: String) in json.replacingOccurrences(of: ",\"", with: ",\n\"").split(separator: "\n") }
        let differences = zip(lines(rewritten), lines(original)).filter { $0 != $1 }
        #expect(rewritten == original, "\(differences.prefix(8))")
    }

    /// `status.json` without the places.
    private func status(of files: ProjectFiles, in folder: TemporaryFolder, _ name: String) async throws -> String {
        let signers = SampleProject.root.appendingPathComponent("projects/allowed_signers")
        try folder.write(try String(contentsOf: signers, encoding: .utf8), to: "\(name)/allowed_signers")
        for file in files.files {
            try folder.write(String(decoding: file.bytes, as: UTF8.self), to: "\(name)/project/\(file.name)")
        }
        let result = try await build(folder.path(name), to: folder.path(name + "-site"))
        let errors = result.findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(FindingsAsText().text(errors))")
        let json = try String(contentsOfFile: folder.path(name + "-site/project/status.json"), encoding: .utf8)
        return json.replacing(/"source":"[^"]*\.(md|json):\d+"/, with: "").replacing(
            /"sources":\[[^\]]*\]/, with: "")
    }
}
