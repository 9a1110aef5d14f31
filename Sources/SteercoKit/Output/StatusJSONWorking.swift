import Diagnostics
import ProjectAssessment
import ProjectModel

/// How a figure was worked out, for programs.
enum StatusJSONWorking {
    /// More numbers than this would be the register once more.
    private static let mostTerms = 200

    static func write(_ working: Working, _ project: Project, into json: inout JSONText) {
        let isLong = working.expression.count > mostTerms
        json.key("key", working.key)
        json.key("name", working.name.english)
        json.key("formula", working.formula.english)
        json.key("expression", isLong ? nil : working.expression.text(.plain))
        json.key("result", result(working.result))
        json.key(
            "sources",
            array: { json in
                var seen: Set<String> = []
                for span in working.sources.prefix(mostTerms) {
                    let place = project.source(of: span)
                    if seen.insert(place).inserted { json.string(place) }
                }
            })
    }

    private static func result(_ result: Working.Result) -> String {
        switch result {
        case .amount(let amount), .quantity(let amount): amount.decimal(places: 12)?.plain ?? amount.rounded(places: 12)
        case .estimate(let amount): amount.decimal(places: 2)?.plain ?? amount.rounded(places: 2)
        case .ratio(let value), .share(let value), .periods(let value): value.rounded(places: 4)
        case .count(let value): value.rounded(places: 0)
        case .days(let days): String(days)
        case .date(let day): day.iso
        }
    }
}
