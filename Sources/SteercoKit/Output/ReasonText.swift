import Diagnostics
import ProjectAssessment
import ProjectReports

/// A reason's sentence as `status.json` gives it: in English, whatever the project's language, amounts in base units.
enum ReasonText {
    private static let format = PageFormat(language: .english)

    static func english(_ reason: Reason, _ dimension: Dimension?) -> String {
        ReasonWords.text(reason, dimension, format)
    }

    static func english(_ confidence: DeliveryConfidence) -> String { ReasonWords.text(confidence, format) }

    static func english(_ statement: Statement) -> String { ReasonWords.text(statement, format) }
}
