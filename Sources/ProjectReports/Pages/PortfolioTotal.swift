import Diagnostics
import ProjectAssessment
import Templates

/// The projects of one currency and status, or all of a currency.
struct PortfolioTotal: View {
    let currency: String
    /// Nil for the sum over all statuses.
    let status: Status?
    let projects: [ProjectSummary]
    let format: PageFormat

    /// A row for each currency and status, and one for each currency that has several, by the currency's name.
    static func all(_ projects: [ProjectSummary], _ format: PageFormat) -> [PortfolioTotal] {
        var groups: [String: [ProjectSummary]] = [:]
        for project in projects { groups[project.currency ?? "–", default: []].append(project) }
        return groups.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.flatMap { currency in
            let all = groups[currency] ?? []
            let rows = Status.worstFirst.compactMap { status -> PortfolioTotal? in
                let some = all.filter { $0.status == status }
                return some.isEmpty
                    ? nil : PortfolioTotal(currency: currency, status: status, projects: some, format: format)
            }
            return rows.count < 2
                ? rows : rows + [PortfolioTotal(currency: currency, status: nil, projects: all, format: format)]
        }
    }

    private var budget: Rational? { sum(\.budget) }
    private var cost: Rational? { sum(\.cost) }

    private func sum(_ part: KeyPath<ProjectSummary.Money, Rational>) -> Rational? {
        let known = projects.compactMap(\.money)
        // Amounts of projects that name no currency may be of any.
        if projects.contains(where: { $0.currency == nil }) { return nil }
        return known.isEmpty ? nil : known.reduce(Rational(0)) { $0 + $1[keyPath: part] }
    }

    private func words(_ amount: Rational?) -> String { amount.map { format.number($0, places: 0) } ?? "–" }

    static let viewName = "total of the portfolio"
    static let fields: [ViewField<Self>] = [
        .text("currency", "The currency, or a dash for projects without one") { $0.currency },
        .optionalView("status", "The status; missing for the sum", StatusView.self) { total in
            total.status.map { StatusView(status: $0, language: total.format.language) }
        },
        .text("count", "How many projects") { $0.format.number($0.projects.count) },
        .text("budget", "Their budgets in all") { $0.words($0.budget) },
        .text("cost", "Their costs at completion in all") { $0.words($0.cost) },
        .text("variance", "Budget less cost: negative is over") { total in
            total.words(total.budget.flatMap { budget in total.cost.map { budget - $0 } })
        },
        .flag("isOver", "Whether the cost is above the budget") { total in
            total.budget.flatMap { budget in total.cost.map { $0 > budget } } ?? false
        },
    ]
    static let shape = ViewShape(Self.self)
}
