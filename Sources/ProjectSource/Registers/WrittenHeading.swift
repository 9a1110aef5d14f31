import ProjectModel

extension Register {
    /// The field that a heading or a fact's label names, with the unit that stands in it: `基线（万元）`.
    ///
    /// - Returns: no slot where the register has no such field; no unit where the whole of the heading is the field's
    ///   name, brackets and all.
    func field(written heading: String) -> (slot: Int?, unit: HeadingUnit?) {
        let (name, unit) = HeadingUnit.split(heading: heading)
        guard let unit else { return (slot(heading: heading), nil) }
        return (slot(heading: name) ?? slot(heading: heading), unit)
    }
}
