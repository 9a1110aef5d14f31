import Diagnostics
import ProjectAssessment
import ProjectModel
import Testing

/// Reasons for a status that rest on audits and requirements.
@Suite("Audits and requirements")
struct StatusReasonTests {
    @Test(
        "An audit that is overdue is amber",
        arguments: [
            ("done | 2026-05-01 | 2026-11-19", "audit-overdue"), ("done | 2026-05-01 | 2026-11-20", "nothing-to-rate"),
            ("open | 2026-05-01 | 2026-11-19", "audit-overdue"), ("planned | 2026-11-19 | ", "audit-overdue"),
            ("planned | 2026-11-20 | ", "nothing-to-rate"), ("done | 2026-11-19 | ", "nothing-to-rate"),
            ("planned | 2026-11-19 | 2026-12-31", "audit-overdue"), ("planned | | ", "nothing-to-rate"),
            ("done | 2026-05-01 | Oct 2026", "audit-overdue"), ("done | 2026-05-01 | Nov 2026", "nothing-to-rate"),
            ("done | 2026-05-01 | soon", "records-unread"),
        ])
    func audits(cells: String, code: String) throws {
        let assessment = try assess(
            table("Quality", "ID | Audit | State | Date | Next", ["QA1 | Documents | \(cells)"]))
        #expect(assessment.codes(.quality) == [code])
        #expect(assessment.status(.quality)?.computed == (code == "audit-overdue" ? .amber : .notRated))
    }

    private static let requirements = "ID | Requirement | State"

    private func scope(_ stages: [String], _ rows: [String]) throws -> ProjectAssessment {
        try assess(
            table("Stages", "ID | Name | Type | Start | Finish | Actual start | Actual finish", stages)
                + table("Requirements", Self.requirements, rows))
    }

    @Test(
        "Requirements that are not signed once design or build has begun are amber",
        arguments: [
            ("S2 | Design | design | 2026-03-02 | 2026-05-01 | 2026-11-20 | ", "requirements-unsigned"),
            ("S2 | Design | design | 2026-03-02 | 2026-05-01 | 2026-11-21 | ", "nothing-to-rate"),
            ("S2 | Design | design | 2026-03-02 | 2026-05-01 | | ", "nothing-to-rate"),
            ("S2 | Design | design | 2026-03-02 | 2026-05-01 | | 2026-11-01", "requirements-unsigned"),
            ("S3 | Build | build | 2026-03-02 | 2026-05-01 | 2026-11-01 | ", "requirements-unsigned"),
            ("S1 | Requirements | requirements | 2026-03-02 | 2026-05-01 | 2026-03-02 | ", "nothing-to-rate"),
        ])
    func begun(stage: String, code: String) throws {
        let assessment = try scope([stage], ["RQ1 | Orders | signed", "RQ2 | Returns | reviewed"])
        #expect(assessment.codes(.scope) == [code])
        #expect(assessment.status(.scope)?.computed == (code == "requirements-unsigned" ? .amber : .notRated))
    }

    @Test(
        "Signed and dropped ones are settled, all others are not, in whatever order they stand",
        arguments: [
            (["signed", "signed", "signed"], "requirements-signed"),
            (["signed", "dropped", "signed"], "requirements-signed"),
            (["signed", "signed", "draft"], "requirements-unsigned"),
            (["signed", "changed", "signed"], "requirements-unsigned"),
            (["signed", "signed", ""], "requirements-unsigned"),
        ])
    func states(states: [String], code: String) throws {
        for written in orders(of: states) {
            let rows = written.enumerated().map { "RQ\($0 + 1) | Need | \($1)" }
            let stage = "S2 | Design | design | 2026-03-02 | 2026-05-01 | 2026-03-02 | "
            #expect(try scope([stage], rows).codes(.scope) == [code])
        }
    }

    @Test("A requirement that cannot be read leaves no green", arguments: ["RQ2 | Returns", "RQ2 | Returns | perhaps"])
    func unread(row: String) throws {
        let stage = "S2 | Design | design | 2026-03-02 | 2026-05-01 | 2026-03-02 | "
        let assessment = try scope([stage], ["RQ1 | Orders | signed", row])
        #expect(assessment.codes(.scope).contains("records-unread"))
        #expect(assessment.status(.scope)?.computed != .green)
    }
}
