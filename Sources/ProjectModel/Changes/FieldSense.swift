/// Which way a change of a field goes: for the worse, for the better, or to the record's end.
package enum FieldSense: Sendable {
    /// A date, such as a forecast or a day by which something is due: later is worse.
    case laterIsWorse
    /// An amount or a number: more is worse.
    case higherIsWorse
    /// An amount or a number: less is worse.
    case lowerIsWorse
    /// Canonical words from the best to the worst; a word that is not among them says nothing yet.
    case words([String])
    /// A day that ends the record once it stands: a milestone reached, a decision taken.
    case closes
}
