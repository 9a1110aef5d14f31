import ArgumentParser
import Diagnostics
import SteercoKit

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verify all signatures against allowed_signers, signatories and today's sheets.",
        discussion: """
            Each record is held against the key that was its signer's on the record's own date, against the signatories \
            register, and against what the sheet says today. In a git repository it is told who committed it and when. \
            Exit status 0: every signature holds. 1: one does not. 66: no such folder.
            """)

    @OptionGroup var path: PathArgument
    @OptionGroup var statusDate: StatusDateOption
    @Option(help: "How it is printed.") var format = Check.Format.text
    @Flag(name: .shortAndLong, help: "Print findings only.") var quiet = false

    func run() async throws {
        let workspace = try path.workspace()
        let report = await SignatureReport.of(workspace, statusDate: try statusDate.date(workspace))
        for limit in report.limits { Terminal.note("steerco: \(limit.phrase.text(in: .english))") }
        switch format {
        case .text:
            if !quiet { Terminal.write(SignatureReportAsText.text(report, isColoured: Terminal.isColoured)) }
            if !report.findings.isEmpty {
                if !quiet, !report.sheets.isEmpty { Terminal.write("\n") }
                Terminal.write(FindingsAsText(isColoured: Terminal.isColoured).text(report.findings))
            }
            if !quiet { Terminal.write("\n\(SignatureReportAsText.summary(report))\n") }
        case .json: Terminal.write(SignatureReportAsJSON.bytes(report))
        case .sarif, .github, .gitlab, .junit: format.write(report.findings)
        }
        if !report.holds { throw ExitCode.findings }
    }
}
