import Foundation
import Testing

/// No figure is made with binary floating point: the type has no place where figures are.
@Suite("Exactness")
struct ExactFigureTests {
    /// Where a coordinate of a picture is made, and nothing that a reader reads.
    private static let drawing = ["/Charts/", "/Rational.swift"]

    private static func sources() throws -> [(path: String, text: String)] {
        let folder = SampleProject.root.appendingPathComponent("Sources").path
        let walk = try #require(FileManager.default.enumerator(atPath: folder))
        return try walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
            ("/" + $0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8))
        }
    }

    @Test("Floating point occurs where pictures are drawn, and nowhere else")
    func types() throws {
        for (path, text) in try Self.sources() where !Self.drawing.contains(where: path.contains) {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter { _, line in
                let code = line.prefix { $0 != "\"" }
                return !code.trimmingCharacters(in: .whitespaces).hasPrefix("//")
                    && code.firstMatch(of: /\b(Double|Float|CGFloat|Float80|pow|sqrt)\b/) != nil
            }
            #expect(lines.isEmpty, "\(path): \(lines.map { "\($0.offset + 1): \($0.element)" })")
        }
    }

    @Test("What leaves exactness does so for a chart")
    func approximations() throws {
        for (path, text) in try Self.sources() where text.contains(".approximate") {
            #expect(path.hasPrefix("/ProjectReports/"), "\(path)")
        }
    }
}
