import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// How the report's figures were worked out, so that a reader with a pocket calculator arrives at each.
struct WorkingsSection: View {
    let rows: [WorkingRow]

    /// Nil where there is no figure.
    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        rows = assessment.workings.map { WorkingRow(working: $0, project: assessment.project, format: format) }
        if rows.isEmpty { return nil }
    }

    static let viewName = "workings"
    static let fields: [ViewField<Self>] = [
        .list("rows", "A row for each figure", WorkingRow.self) { $0.rows }
    ]
    static let shape = ViewShape(Self.self)
}

struct WorkingRow: View {
    let working: Working
    let project: Project
    let format: PageFormat

    /// More numbers than this are not typed by anybody: the register has them.
    private static let mostTerms = 200

    private var notation: Expression.Notation {
        let format = self.format
        return Expression.Notation(
            plus: " + ", minus: " − ", times: " × ", dividedBy: " ÷ ",
            latest: Localized("latest of ", "最晚者：", "最晚者：")[format.language],
            number: { DecimalNumber(plain: $0).map(format.number) ?? $0 },
            // A date stays on one line.
            date: { "<span class=\"nb\">\($0.iso)</span>" })
    }

    /// Digits, signs and words of the tool's own: nothing in it comes from the files as it was written.
    private var expression: String {
        let count = working.expression.count
        if count > Self.mostTerms {
            return Phrase(
                Localized(
                    "{0} numbers: see the register", "共 {0} 个数，见登记册", "共 {0} 個數，見登記冊"), .text(format.number(count))
            ).text(in: format.language)
        }
        return working.expression.text(notation)
    }

    /// As it stands on the page; money also in full, since the numbers above it are.
    var result: String {
        switch working.result {
        case .amount(let amount): format.number(amount, places: 12)
        case .estimate(let amount): format.number(amount, places: 2)
        case .ratio(let value): format.ratio(value)
        case .share(let share): format.percent(share)
        case .periods(let value): format.number(value, places: 4)
        case .count(let value): format.number(value, places: 0)
        case .quantity(let value): format.number(value, places: 12)
        case .days(let days): format.days(days)
        case .date(let day): format.date(day)
        }
    }

    private var short: String? {
        switch working.result {
        case .amount(let amount), .estimate(let amount): format.money(amount)
        default: nil
        }
    }

    static let viewName = "working"
    static let fields: [ViewField<Self>] = [
        .text("name", "The figure") { $0.working.name[$0.format.language] },
        .text("formula", "Its formula") { $0.working.formula[$0.format.language] },
        .html("expression", "The same with the numbers of the files") { HTML($0.expression) },
        .text("result", "What comes out") { $0.result },
        .optionalText("short", "An amount as the page writes it") { $0.short },
        .text("sources", "The files and lines that the numbers come from") { row in
            SourceLines.text(row.working.sources.map(row.project.source))
        },
    ]
    static let shape = ViewShape(Self.self)
}

/// Places as a reader looks them up: each file once, lines that follow each other as one stretch.
enum SourceLines {
    /// - Parameter places: as `budget.md:12`.
    static func text(_ places: [String]) -> String {
        var files: [String] = []
        var lines: [String: Set<Int>] = [:]
        for place in places {
            guard let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...]) else {
                continue
            }
            let file = String(place[..<colon])
            if lines[file] == nil { files.append(file) }
            lines[file, default: []].insert(line)
        }
        return files.map { file in
            Visible.text(file) + ":" + stretches((lines[file] ?? []).sorted()).joined(separator: ", ")
        }.joined(separator: "; ")
    }

    private static func stretches(_ lines: [Int]) -> [String] {
        var result: [(first: Int, last: Int)] = []
        for line in lines {
            if let last = result.last, last.last + 1 == line {
                result[result.count - 1].last = line
            } else {
                result.append((line, line))
            }
        }
        return result.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }
    }
}
