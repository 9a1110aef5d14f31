import BuiltInTemplates
import Foundation
import ProjectReports
import SteercoKit
import Templates
import Testing

@Suite("Templates of pages")
struct TemplateOverrideTests {
    /// Names in built-in templates: the first, the middle and the last of each file.
    static let names: [(file: String, range: Range<Int>, line: Int, column: Int)] = BuiltInTemplates.files.flatMap {
        file in
        guard file.path.hasSuffix(".mustache") else {
            return [(file: String, range: Range<Int>, line: Int, column: Int)]()
        }
        let text = String(decoding: file.bytes, as: UTF8.self)
        let tags = text.matches(of: /\{\{[#^]?([a-zA-Z][a-zA-Z.]*)\}\}/).map { match in
            let start = text[..<match.output.1.startIndex].utf8.count
            let before = text[..<match.output.1.startIndex]
            let line = before.count { $0 == "\n" } + 1
            // Of `words.owner` it is `owner` that is not there.
            let prefix =
                match.output.1.lastIndex(of: ".").map {
                    match.output.1.distance(from: match.output.1.startIndex, to: $0) + 1
                } ?? 0
            let column = before.unicodeScalars.reversed().prefix { $0 != "\n" }.count + 1 + prefix
            return (file: file.path, range: start..<start + match.output.1.utf8.count, line: line, column: column)
        }
        return [0, tags.count / 2, tags.count - 1].filter(tags.indices.contains).map { tags[$0] }
    }

    @Test("A misspelt name fails the build with template, line and column", arguments: names.indices)
    func misspelt(index: Int) throws {
        let name = Self.names[index]
        let file = try #require(BuiltInTemplates.files.first { $0.path == name.file })
        var bytes = file.bytes
        bytes.insert(0x78, at: name.range.upperBound)
        // A section has its name at both ends; the closing one follows, so that only the name is wrong.
        let word = String(decoding: file.bytes[name.range], as: UTF8.self)
        var text = String(decoding: bytes, as: UTF8.self)
        let opening = String(
            decoding: file.bytes[max(0, name.range.lowerBound - 1)..<name.range.lowerBound], as: UTF8.self)
        if opening == "#" || opening == "^" {
            let start = text.utf8.index(text.utf8.startIndex, offsetBy: name.range.upperBound)
            if let closing = text.range(of: "{{/\(word)}}", range: start..<text.endIndex) {
                text.replaceSubrange(closing, with: "{{/\(word)x}}")
            }
        }
        let folder = try TemporaryFolder()
        try folder.write(text, to: name.file)
        let faults = faults(folder.url.path)
        #expect(
            faults.contains { $0.path.hasSuffix(name.file) && $0.line == name.line && $0.column == name.column },
            "\(faults)")
    }

    /// What is wrong with the templates of a folder; nothing when they compile.
    private func faults(_ folder: String) -> [TemplateFault] {
        do throws(TemplateFolder.Failure) {
            _ = try TemplateFolder.load(folder)
            return []
        } catch {
            switch error {
            case .faults(let faults): return faults
            case .notFound: return []
            }
        }
    }

    @Test("Every word is said in some template")
    func words() {
        let text = BuiltInTemplates.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        for word in PageWords.shape.fields.map(\.name) {
            #expect(text.contains("{{words.\(word)}}"), "\(word)")
        }
    }

    @Test("A file that overrides nothing is an error with the nearest name")
    func unknownFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "sections/milestone.mustache")
        #expect(faults(folder.url.path).map(\.help) == ["did you mean sections/milestones.mustache?"])
    }

    @Test("A build with a faulty template writes nothing")
    func writesNothing() async throws {
        let folder = try TemporaryFolder()
        try folder.write("{{nothing}}", to: "templates/rag.mustache")
        await #expect(throws: SiteBuild.Failure.self) {
            try await build(
                SampleProject.root.path + "/projects", to: folder.path("site"), templates: folder.path("templates"))
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path("site")))
    }

    @Test("An override changes the page")
    func overrides() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<b class=\"mine\">{{word}}</b>", to: "templates/rag.mustache")
        _ = try await build(
            SampleProject.root.path + "/projects", to: folder.path("site"), templates: folder.path("templates"))
        let page = try String(contentsOfFile: folder.path("site/distribution-integration/index.html"), encoding: .utf8)
        #expect(page.contains("<b class=\"mine\">红</b>"))
    }
}
