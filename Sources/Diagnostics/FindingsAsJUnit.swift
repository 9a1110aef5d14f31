/// Findings as a test report in JUnit's XML: a suite for each file, a case for each finding.
///
/// There are no times in it: the same input gives the same report.
package enum FindingsAsJUnit {
    package static func bytes(_ findings: [PlacedFinding]) -> [UInt8] {
        let reported = ReportedFinding.all(findings)
        // Services take an empty report for a run that broke off.
        let counts = reported.isEmpty ? Counts(tests: 1, failures: 0) : Counts(reported)
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<testsuites name=\"steerco\" \(counts.attributes)>\n"
        if reported.isEmpty {
            xml += "<testsuite name=\"steerco\" \(counts.attributes)>\n"
            xml += "<testcase name=\"no findings\" classname=\"steerco\"/>\n</testsuite>\n"
        }
        for suite in suites(reported) {
            guard let path = suite.first?.path else { continue }
            xml += "<testsuite name=\"\(XMLText.attribute(Visible.text(path)))\" \(Counts(suite).attributes)>\n"
            for finding in suite { xml += testCase(finding) }
            xml += "</testsuite>\n"
        }
        return Array((xml + "</testsuites>\n").utf8)
    }

    /// What the attributes of a suite count. Nothing is an `error`, which in JUnit is a test that could not be run.
    private struct Counts {
        let tests: Int
        let failures: Int

        init(tests: Int, failures: Int) {
            self.tests = tests
            self.failures = failures
        }

        init(_ reported: [ReportedFinding]) {
            self.init(tests: reported.count, failures: reported.count(where: \.isFailure))
        }

        var attributes: String { "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\"" }
    }

    /// Findings come sorted by file, so that those of a file stand together. Compared by bytes: two names that differ
    /// only in how an accent is composed are two files.
    private static func suites(_ reported: [ReportedFinding]) -> [[ReportedFinding]] {
        var suites: [[ReportedFinding]] = []
        var current: [ReportedFinding] = []
        for finding in reported {
            if let last = current.last, !last.path.utf8.elementsEqual(finding.path.utf8) {
                suites.append(current)
                current = []
            }
            current.append(finding)
        }
        return current.isEmpty ? suites : suites + [current]
    }

    private static func testCase(_ reported: ReportedFinding) -> String {
        let place = "\(Visible.text(reported.path)):\(reported.line):\(reported.column)"
        let head = "<testcase name=\"\(XMLText.attribute(reported.rule))\" classname=\"\(XMLText.attribute(place))\">\n"
        let shown = XMLText.content(FindingsAsText().text(reported.finding))
        guard reported.isFailure else { return head + "<system-out>\(shown)</system-out>\n</testcase>\n" }
        let failure =
            "<failure type=\"\(XMLText.attribute(reported.rule))\" message=\"\(XMLText.attribute(reported.message))\">"
        return head + failure + shown + "</failure>\n</testcase>\n"
    }
}

extension ReportedFinding {
    /// A case of info passes: it is worth knowing and nothing has to be done.
    fileprivate var isFailure: Bool { finding.severity >= .warning }
}
