import Diagnostics
import Foundation
import ProjectModel
import ProjectSource
import SteercoKit

/// The project that tests read, rewrite and break.
enum SampleProject {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = root.appendingPathComponent("projects/distribution-integration")
    static let statusDate = CivilDate(iso: "2026-11-20") ?? CivilDate(dayNumber: 0)

    /// Its files as a build would read them.
    static func files() -> ProjectFiles {
        ProjectFiles.read(
            path: folder.path, folder: "distribution-integration", root: root.appendingPathComponent("projects").path)
    }

    static func read(_ files: ProjectFiles) -> ReadProject {
        ReadProject(
            ProjectReader.read(files, settings: PortfolioSettings()),
            ReadProject.Context(nil, statusDate: statusDate))
    }

    /// The files with one of them changed.
    static func files(replacing name: String, with bytes: [UInt8]) -> ProjectFiles {
        var files = files()
        files.files = files.files.map { $0.name == name ? ProjectFiles.File(name: name, bytes: bytes) : $0 }
        return files
    }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("steerco-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Writes a file and the folders above it.
    func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Every file below a folder with its bytes, by relative path.
    static func contents(_ folder: String) throws -> [String: Data] {
        var result: [String: Data] = [:]
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return result }
        for case let name as String in walk {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
            if !isFolder.boolValue { result[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)) }
        }
        return result
    }
}

/// Builds a site and says what came of it.
func build(
    _ projects: String, to site: String, templates: String? = nil, isStrict: Bool = false, audience: Audience = .all
)
    async throws -> SiteBuild.Result
{
    try await SiteBuild.run(
        try Workspace.open(projects),
        SiteBuild.Options(
            output: site, statusDate: SampleProject.statusDate, templates: templates, isStrict: isStrict,
            audience: audience))
}
