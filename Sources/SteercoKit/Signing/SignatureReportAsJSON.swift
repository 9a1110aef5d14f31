import Diagnostics
import ProjectModel

/// The report for a program: `{"schema":"steerco.verify/1","sheets":[…],"findings":[…],"counts":{…}}`.
package enum SignatureReportAsJSON {
    package static func bytes(_ report: SignatureReport) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("schema", "steerco.verify/1")
            json.key("holds", report.holds)
            json.key(
                "sheets",
                array: { json in
                    for sheet in report.sheets { json.object { write(sheet, into: &$0) } }
                })
            FindingsAsJSON.write(report.findings, into: &json)
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ sheet: SignatureReport.Sheet, into json: inout JSONText) {
        json.key("project", Visible.text(sheet.project))
        json.key("stage", Visible.text(sheet.stage))
        json.key("version", sheet.version)
        json.key("signOff", sheet.state.rawValue)
        json.key("digest", sheet.digest.map { "sha256:" + $0 })
        json.key(
            "signatures",
            array: { json in
                for signature in sheet.signatures { json.object { write(signature, into: &$0) } }
            })
    }

    private static func write(_ signature: SignatureReport.Signature, into json: inout JSONText) {
        let record = signature.record
        let statement = record.statement
        json.key("file", Visible.text(record.file))
        json.key("state", signature.state.rawValue)
        json.key("version", record.version)
        json.key("party", record.party.canonical)
        json.key("name", Visible.text(record.name))
        json.key("principal", statement.principal.map(Visible.text))
        json.key("method", statement.method.rawValue)
        json.key("recordedBy", statement.recordedBy.map(Visible.text))
        json.key("decision", record.decision.rawValue)
        json.key("date", statement.time.text)
        json.key("digest", statement.digest.map { "sha256:" + $0 })
        json.key("commit", signature.commit?.id)
        json.key("committer", signature.commit.map { Visible.text($0.committer) })
        json.key("committed", signature.commit?.day?.iso)
    }
}
