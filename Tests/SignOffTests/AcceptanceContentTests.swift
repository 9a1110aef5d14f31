import ProjectModel
import ProjectSource
import SignOff
import Testing

@Suite("What a digest covers")
struct AcceptanceContentTests {
    private static let head =
        "# Demo\n\n- ID: D\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Client: A\n- Vendor: B\n\n"
    private static let issues =
        "## Issues\n\n| ID | Issue | Owner | Due | State |\n|---|---|---|---|---|\n| I1 | Slow | Ann | 2026-12-04 | open |\n\n"
    private static let columns =
        "## Acceptance\n\n| ID | Criterion | Standard | Method | Result | Condition |\n|---|---|---|---|---|---|\n"
    private static let first = "| A1 | Time | ≤ 2 s | load test | conditional pass | I1 |\n"
    private static let second = "| A2 | Accuracy \\| sum | 100% | count | pass | |\n"

    private func content(_ text: String, _ other: [(String, String)] = []) throws -> AcceptanceContent {
        let files = ProjectFiles(
            folder: "d", path: "d",
            files: [.init(name: "project.md", bytes: Array(text.utf8))]
                + other.map { .init(name: $0.0, bytes: Array($0.1.utf8)) })
        let project = try #require(ProjectReader.read(files, settings: PortfolioSettings()).project)
        return try AcceptanceContent.of(stage: "final", criteria: project.records(Acceptance.register), in: project) {
            _ in nil
        }.get()
    }

    private var original: String { Self.head + Self.issues + Self.columns + Self.first + Self.second }

    @Test("Order, layout, file, notation and an issue's state leave no trace")
    func stable() throws {
        let digest = try content(original).digest
        #expect(digest.count == 64)
        #expect(try content(Self.head + Self.issues + Self.columns + Self.second + Self.first).digest == digest)
        #expect(try content(original.replacing("| open |", with: "| closed |")).digest == digest)
        #expect(try content(original.replacing("| load test |", with: "|   load   test|")).digest == digest)
        #expect(try content(original.replacing("\n", with: "\r\n")).digest == digest)
        #expect(
            try content(
                Self.head, [("issues.md", Self.issues), ("acceptance.md", Self.columns + Self.first + Self.second)]
            ).digest == digest)
        let json =
            #"{"acceptance":[{"id":"A2","criterion":"Accuracy | sum","standard":"100%","method":"count","result":"通过"},{"id":"A1","criterion":"Time","standard":"≤ 2 s","method":"load test","result":"conditional pass","condition":"I1"}]}"#
        #expect(try content(Self.head + Self.issues, [("acceptance.json", json)]).digest == digest)
        #expect(
            try content(original.replacing("## Acceptance", with: "## 验收").replacing("| Criterion |", with: "| 验收指标 |"))
                .digest == digest)
        let other = Self.issues.replacing("| I1 | Slow", with: "| I9 | New | Ann | 2026-12-05 | open |\n| I1 | Slow")
        #expect(try content(Self.head + other + Self.columns + Self.first + Self.second).digest == digest)
    }

    @Test(
        "Every word of what is signed changes it",
        arguments: [
            ("≤ 2 s", "≤ 3 s"), ("| Time |", "| Tim |"), ("load test", "load tests"), ("conditional pass", "pass"),
            ("| I1 |\n", "| |\n"),
            ("Slow", "Slower"), ("Ann", "Anne"), ("2026-12-04", "2026-12-05"), ("| A2 |", "| A3 |"),
            ("Client: A", "Client: C"),
            ("ID: D", "ID: E"), ("Accuracy", "accuracy"),
        ])
    func sensitive(old: String, new: String) throws {
        #expect(try content(original).digest != content(original.replacing(old, with: new)).digest)
    }

    @Test("A criterion without an ID, or a row that could not be read, cannot be signed")
    func obstacles() throws {
        #expect(throws: AcceptanceContent.Failure.self) { try content(original.replacing("| A2 |", with: "|  |")) }
        #expect(throws: AcceptanceContent.Failure.self) { try content(original.replacing("| count ", with: "")) }
    }

    @Test("The canonical form is RFC 8785's: keys by UTF-16 code units, no space, few escapes")
    func canonical() {
        // The order of the example in RFC 8785, section 3.2.3.
        let keys = ["\u{20ac}", "\r", "\u{fb33}", "1", "\u{1F600}", "\u{80}", "\u{f6}"]
        let json = CanonicalJSON.object(keys.map { ($0, .number(1)) })
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == "{\"\\r\":1,\"1\":1,\"\u{80}\":1,\"\u{f6}\":1,\"\u{20ac}\":1,\"\u{1F600}\":1,\"\u{fb33}\":1}")
        #expect(
            String(decoding: CanonicalJSON.text("\u{20ac}$\u{0F}\nA'B\"\\\"/").bytes, as: UTF8.self)
                == "\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\"/\"")
    }

    @Test("Composed and decomposed letters are one text")
    func normalized() throws {
        let composed = original.replacing("Ann", with: "Ren\u{E9}")
        let decomposed = original.replacing("Ann", with: "Rene\u{301}")
        #expect(try content(composed).digest == content(decomposed).digest)
    }
}
