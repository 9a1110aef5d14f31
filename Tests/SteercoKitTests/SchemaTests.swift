import Foundation
import ProjectModel
import ProjectSource
import SteercoKit
import Testing

@Suite("Schemas")
struct SchemaTests {
    private let schema: JSONNode
    private let status: JSONNode

    init() throws {
        schema = try Self.parse(ProjectSchema.bytes(registers: Register.builtIn))
        status = try Self.parse(StatusSchema.bytes)
    }

    private static func parse(_ bytes: [UInt8]) throws -> JSONNode {
        let (root, faults) = JSONReader.read(bytes)
        #expect(faults.isEmpty)
        return try #require(root)
    }

    private func faults(_ text: String, _ schema: JSONNode) throws -> [String] {
        SchemaCheck(schema: schema).faults(try Self.parse(Array(text.utf8)))
    }

    // MARK: Projects

    @Test("Every register has its key, its fields and what must be there")
    func registers() throws {
        let keys = schema["properties"]?.members.map(\.key) ?? []
        #expect(keys == ["$schema", "charter"] + Register.builtIn.map(\.key))
        for register in Register.builtIn {
            let record = try #require(schema["$defs"]?[register.key]?["items"], "\(register.key)")
            try check(record, of: register)
        }
        try check(try #require(schema["$defs"]?["charter"]), of: Charter.register)
    }

    private func check(_ record: JSONNode, of register: Register) throws {
        let keys = record["properties"]?.members.map(\.key) ?? []
        #expect(Set(register.fields.map(\.key)).isSubset(of: keys), "\(register.key)")
        #expect(Set(keys).count == keys.count, "\(register.key)")
        let required = register.fields.filter(\.isRequired).map { JSONNode.Content.string($0.key) }
        let asked = (record["required"]?.elements ?? []).map(\.content)
        #expect(asked == required, "\(register.key)")
        for field in register.fields {
            let title = try #require(record["properties"]?[field.key]?["title"], "\(register.key).\(field.key)")
            #expect(title.content == JSONNode.Content.string(field.headings.english))
        }
    }

    @Test("Two writings are the same")
    func deterministic() {
        #expect(
            ProjectSchema.bytes(registers: Register.builtIn) == ProjectSchema.bytes(registers: Register.builtIn))
    }

    @Test("The sample fits, as its files are and written as JSON")
    func sample() throws {
        let file = try #require(SampleProject.files().files.first { $0.name == "kpis.json" })
        #expect(try faults(String(decoding: file.bytes, as: UTF8.self), schema) == [])
        let project = try #require(SampleProject.read(SampleProject.files()).project)
        #expect(try faults(ProjectWriter(project: project).file(.json).text, schema) == [])
    }

    /// A register's key, a record of it, and whether steerco reads it without a word.
    static let records: [(register: String, record: String, isGood: Bool)] = [
        ("risks", #"{"id": "R1", "risk": "Late", "probability": 4, "impact": "high"}"#, true),
        ("risks", #"{"id": "R1", "risk": "Late", "probability": 0.3, "impact": 5, "cost": 1.2e6}"#, true),
        ("risks", #"{"id": 1, "risk": ["Late", "dear"], "probability": 1, "impact": 1, "owner": null}"#, true),
        ("risks", #"{"id": "R1", "risk": "Late", "probability": 6, "impact": 1}"#, false),
        ("risks", #"{"id": "R1", "risk": "Late", "probability": 1.5, "impact": 1}"#, false),
        ("risks", #"{"id": "R1", "risk": "Late", "probability": true, "impact": 1}"#, false),
        ("risks", #"{"id": "R1", "risk": "Late", "probability": 1}"#, false),
        ("risks", #"{"id": "R1", "risk": null, "probability": 1, "impact": 1}"#, false),
        ("risks", #"{"id": "R1", "risk": "Late", "probability": 1, "impact": 1, "ownr": "Li Na"}"#, false),
        ("risks", #"{"id": "R1", "risk": {"text": "Late"}, "probability": 1, "impact": 1}"#, false),
        ("risks", #"{"id": "R1", "risk": "Late", "probability": 1, "impact": 1, "state": 3}"#, false),
        ("risks", #"{"id": "R1", "risk": "Late", "probability": 1, "impact": 1, "cost": true}"#, false),
        ("milestones", #"{"id": "M1", "name": "Go-live", "baseline": 2026}"#, true),
        ("milestones", #"{"id": "M1", "name": "Go-live", "baseline": "2026-W47"}"#, true),
        ("milestones", #"{"id": "M1", "name": "Go-live", "baseline": "2026", "dependsOn": ["M2", "M3"]}"#, true),
        ("milestones", #"{"id": "M1", "name": "Go-live", "baseline": 20261120}"#, false),
        ("milestones", #"{"id": "M1", "name": "Go-live", "baseline": false}"#, false),
        ("changes", #"{"id": "C1", "change": "A report", "scheduleImpact": "10d"}"#, true),
        ("changes", #"{"id": "C1", "change": "A report", "scheduleImpact": 10}"#, false),
        ("team", #"{"name": "Li Na", "role": "Manager", "allocation": 0.5}"#, true),
        ("team", #"{"name": "Li Na", "role": "Manager", "allocation": "50%"}"#, true),
        ("team", #"{"name": "Li Na", "role": "Manager", "allocation": 50}"#, false),
        ("acceptance", #"{"id": "A1", "criterion": "Speed", "standard": "2 s", "mandatory": true}"#, true),
        ("acceptance", #"{"id": "A1", "criterion": "Speed", "standard": "2 s", "result": "conditionalPass"}"#, true),
        ("acceptance", #"{"id": "A1", "criterion": "Speed", "standard": "2 s", "mandatory": 1}"#, false),
        ("kpis", #"{"id": "K1", "kpi": "Speed", "target": 24}"#, true),
        (
            "kpis",
            #"{"id": "K1", "kpi": "Speed", "target": "≥95%", "measurements": [{"date": "2026-11", "value": 96}]}"#, true
        ),
        ("kpis", #"{"id": "K1", "kpi": "Speed", "target": true}"#, false),
        ("kpis", #"{"id": "K1", "kpi": "Speed", "target": 24, "measurements": [{"date": "2026-11"}]}"#, false),
        ("kpis", #"{"id": "K1", "kpi": "Speed", "target": 24, "measurements": {"date": "2026-11"}}"#, false),
        ("kpis", #"{"id": "K1", "kpi": "Speed", "target": 24, "measurements": [{"2026-11": 1}]}"#, false),
        ("earnedValue", #"{"period": 7, "plannedValue": "120万"}"#, true),
        ("earnedValue", #"{"period": 1000, "plannedValue": 1}"#, false),
        ("rsiks", "{}", false),
    ]

    @Test("The schema takes what the reader takes", arguments: records)
    func agrees(register: String, record: String, isGood: Bool) throws {
        let text = """
            {"$schema": "project.schema.json", "charter": {"start": "2026-01-05", "finish": "2026-12-18", \
            "scheduleTolerance": ["10d", "30d"], "amountUnit": 1}, "\(register)": [\(record)]}
            """
        let files = ProjectFiles(
            folder: "demo", path: "demo", files: [.init(name: "project.json", bytes: Array(text.utf8))])
        let findings = ProjectReader.read(files, settings: PortfolioSettings()).findings
        #expect(findings.isEmpty == isGood, "\(findings.map(\.rule.name))")
        let faults = try faults(text, schema)
        #expect(faults.isEmpty == isGood, "\(faults)")
    }

    @Test("A list is of one register")
    func list() throws {
        let risk = #"{"id": "R1", "risk": "Late", "probability": 4, "impact": 5}"#
        let milestone = #"{"id": "M1", "name": "Go-live", "baseline": "2026-11-20"}"#
        #expect(try faults("[\(risk), \(risk)]", schema) == [])
        #expect(try faults("[\(risk), \(milestone)]", schema) != [])
        #expect(try faults("3", schema) != [])
    }

    @Test("A register of the portfolio's own is known by its key, whatever its letters")
    func ownRegister() throws {
        let name = OwnRegister.localized("现场 走访~")
        let own = OwnRegister.register(
            name, [.init(name: OwnRegister.localized("Place"), type: .text, isRequired: true)])
        let schema = try Self.parse(ProjectSchema.bytes(registers: Register.builtIn + [own]))
        #expect(try faults("{\"\(own.key)\": [{\"id\": \"V1\", \"place\": \"Harbour\"}]}", schema) == [])
        #expect(try faults("{\"\(own.key)\": [{\"id\": \"V1\"}]}", schema) != [])
    }

    // MARK: status.json

    @Test("What builds write has the keys of the schema and no other", arguments: GoldenTests.names)
    func statusFits(name: String) throws {
        let file = GoldenTests.folder.appendingPathComponent("\(name)/expected/status.json")
        #expect(try faults(String(contentsOf: file, encoding: .utf8), status) == [])
    }

    @Test("Another key in status.json is a fault")
    func statusIsClosed() throws {
        #expect(try faults(#"{"mood": "fine"}"#, status).contains("$: mood is not known"))
    }
}
