import Diagnostics
import ProjectModel

/// The budget added up.
///
/// A cell of changes, committed or actual that is left empty in a column that is there adds nothing; one that could
/// not be read, and a forecast that is missing, makes the total undefined: a sum without a line would be a wrong one.
package struct BudgetAssessment: Sendable {
    package struct Amounts: Sendable {
        package var baseline: DecimalNumber?
        package var changes: DecimalNumber?
        package var committed: DecimalNumber?
        package var actual: DecimalNumber?
        package var forecast: DecimalNumber?

        /// Baseline + approved changes.
        package var budget: DecimalNumber? { baseline.flatMap { base in changes.flatMap { base.adding($0) } } }
        /// Budget − forecast: negative is over.
        package var variance: DecimalNumber? {
            budget.flatMap { budget in forecast.flatMap { budget.subtracting($0) } }
        }
    }

    package struct Category: Sendable {
        package let name: RichText
        package let isReserve: Bool
        package let amounts: Amounts
        package let span: Span
    }

    package struct Reserve: Sendable {
        package let baseline: DecimalNumber
        /// What changes took from it, and its actual.
        package let drawn: DecimalNumber
        package let left: DecimalNumber
        package let spans: [Span]
        /// The approved changes that drew on it, each with what it took.
        package let draws: [Draw]
    }

    package struct Draw: Sendable {
        package let change: Record
        /// The change's cost impact; nil where none could be read.
        package let amount: DecimalNumber?
    }

    /// What belongs to one stage, or to none alone.
    package struct Stage: Sendable {
        /// Nil for what belongs to no stage, or to several.
        package let id: String?
        package let record: Record?
        package let amounts: Amounts
    }

    package let total: Amounts
    /// In the order in which categories first occur; lines of one category are added up.
    package let categories: [Category]
    /// In the order of the stages; what belongs to none alone comes last. Empty where no line names a stage.
    package let stages: [Stage]
    package let reserve: Reserve?
    /// Why a total is undefined, by its key: the places of the cells that are missing.
    package let missing: [String: [Span]]
    package let span: Span

    /// Nil where the project has no budget.
    init?(_ project: Project) {
        let lines = project.records(Budget.register)
        guard let first = lines.first else { return nil }
        span = first.span
        var missing: [String: [Span]] = [:]
        total = Self.sum(lines, &missing)
        self.missing = missing
        var order: [String] = []
        var groups: [String: [Record]] = [:]
        for line in lines {
            let key = line[Budget.category].map { HeadingName.normalized($0.plain) } ?? ""
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(line)
        }
        categories = order.compactMap { key in
            guard let group = groups[key], let first = group.first else { return nil }
            var ignored: [String: [Span]] = [:]
            return Category(
                name: first[Budget.category] ?? RichText(plain: ""), isReserve: Budget.isReserve(first),
                amounts: Self.sum(group, &ignored), span: first.span)
        }
        stages = Self.stages(lines, project)
        let reserves = lines.filter(Budget.isReserve)
        var ignored: [String: [Span]] = [:]
        let amounts = Self.sum(reserves, &ignored)
        if !reserves.isEmpty, ignored["actual"] == nil, let baseline = amounts.baseline, let changes = amounts.changes,
            let drawn = changes.negated.adding(amounts.actual ?? .zero), let left = baseline.subtracting(drawn)
        {
            reserve = Reserve(
                baseline: baseline, drawn: drawn, left: left, spans: reserves.map(\.span),
                draws: project.reserveDraws.map { Draw(change: $0, amount: $0[Changes.costImpact]) })
        } else {
            reserve = nil
        }
    }

    private static func stages(_ lines: [Record], _ project: Project) -> [Stage] {
        var groups: [String?: [Record]] = [:]
        for line in lines {
            let stages = line.isRagged ? [] : line[Budget.stage] ?? []
            groups[stages.count == 1 ? stages[0].id : nil, default: []].append(line)
        }
        guard groups.keys.contains(where: { $0 != String?.none }) else { return [] }
        let records = project.records(Stages.register)
        var order: [String?] = []
        for id in records.compactMap({ $0.id?.value }) where groups.index(forKey: id) != nil && !order.contains(id) {
            order.append(id)
        }
        // A stage that is not in the register has a finding; its money is shown all the same.
        for case let id? in lines.map({ $0[Budget.stage]?.first?.id })
        where groups.index(forKey: id) != nil && !order.contains(id) { order.append(id) }
        if groups.index(forKey: nil) != nil { order.append(nil) }
        return order.map { id in
            var ignored: [String: [Span]] = [:]
            return Stage(
                id: id, record: id.flatMap { id in records.first { $0.id?.value == id } },
                amounts: sum(groups[id] ?? [], &ignored))
        }
    }

    private static func sum(_ lines: [Record], _ missing: inout [String: [Span]]) -> Amounts {
        Amounts(
            baseline: sum(lines, Budget.baseline, "baseline", emptyIsNothing: false, &missing),
            changes: sum(lines, Budget.changes, "changes", emptyIsNothing: true, &missing, absentColumn: .zero),
            committed: sum(lines, Budget.committed, "committed", emptyIsNothing: true, &missing),
            actual: sum(lines, Budget.actual, "actual", emptyIsNothing: true, &missing),
            forecast: sum(lines, Budget.forecast, "forecast", emptyIsNothing: false, &missing))
    }

    /// - Parameter absentColumn: the sum where no line has the field at all. A budget without a column of changes has
    ///   had none; one without actuals or forecasts says nothing of them.
    private static func sum(
        _ lines: [Record], _ field: Field<DecimalNumber>, _ key: String, emptyIsNothing: Bool,
        _ missing: inout [String: [Span]], absentColumn: DecimalNumber? = nil
    ) -> DecimalNumber? {
        if !lines.contains(where: { $0.isRagged }), lines.allSatisfy({ $0.cell(field) == nil }) { return absentColumn }
        var values: [DecimalNumber] = []
        var gaps: [Span] = []
        for line in lines {
            if let value = line[field] {
                values.append(value)
            } else if line.isRagged {
                gaps.append(line.span)
            } else if let cell = line.cell(field) {
                if !(emptyIsNothing && cell.value == .empty) { gaps.append(cell.span) }
            } else if !emptyIsNothing {
                gaps.append(line.end)
            }
        }
        if !gaps.isEmpty {
            missing[key] = gaps
            return nil
        }
        return DecimalNumber.sum(values)
    }
}
