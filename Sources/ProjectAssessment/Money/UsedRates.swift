import ProjectModel

extension ProjectAssessment {
    /// The portfolio's exchange rates at which an amount of the project was converted, in the portfolio's order.
    package var usedRates: [ExchangeRate] {
        guard !project.rates.isEmpty else { return [] }
        var codes: Set<String> = []
        for content in project.registers {
            for record in content.records {
                for case .number(let number)? in record.cells.map({ $0?.value }) {
                    if let code = number.convertedFrom { codes.insert(code) }
                }
            }
        }
        return project.rates.filter { codes.contains($0.currency) }
    }
}
