import ProjectModel

extension PageFormat {
    /// The label of an axis, where a round number stands.
    func tick(_ value: Double) -> String {
        // Ticks are round numbers that the chart chose; they carry no figure of the project.
        let whole = value.rounded()
        guard abs(whole) < 1e15 else { return "" }
        return amount(DecimalNumber(Int(whole)))
    }
}
