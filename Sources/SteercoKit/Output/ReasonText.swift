import Diagnostics
import ProjectAssessment
import ProjectReports

/// A reason's sentence as `status.json` gives it: in English, whatever the project's language, amounts in base units.
enum ReasonText {
    private static let format = PageFormat(language: .english)

    static func english(_ reason: Reason) -> String { ReasonWords.text(reason, nil, format) }
}
