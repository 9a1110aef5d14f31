import Diagnostics
import ProjectModel

/// How a figure was worked out: its formula, the same with the numbers of the files, what comes out, and where the
/// numbers stand.
package struct Working: Sendable {
    /// What comes out. It is the assessment's own figure; that the calculation gives the same is tested.
    package enum Result: Sendable {
        /// Money that is a sum: exact.
        case amount(Rational)
        /// Money that is a quotient: rounded to the cent where it is written.
        case estimate(Rational)
        case ratio(Rational)
        /// A share of one.
        case share(Rational)
        case periods(Rational)
        case count(Rational)
        /// A sum of what is counted in other units, such as person-days: exact.
        case quantity(Rational)
        case days(Int)
        case date(CivilDate)

        /// A sum where it ends as a decimal number, a quotient where it does not.
        static func money(_ value: Rational) -> Result { value.isTerminating ? .amount(value) : .estimate(value) }
    }

    /// The figure's key, as in `status.json` where it is there.
    package let key: String
    package let name: Localized
    /// In symbols, such as `BAC × AC ÷ EV`; empty where the figure is written in the files as it is.
    package let formula: Localized
    package let expression: Expression
    package let result: Result
    package let sources: [Span]

    init(
        _ key: String, _ name: Localized, _ formula: Localized, _ expression: Expression, _ result: Result,
        at sources: [Span]
    ) {
        self.key = key
        self.name = name
        self.formula = formula
        self.expression = expression
        self.result = result
        self.sources = sources
    }

    /// For a formula in symbols that are the same in every language.
    init(
        _ key: String, _ name: Localized, _ formula: String, _ expression: Expression, _ result: Result,
        at sources: [Span]
    ) {
        self.init(key, name, Localized(formula, formula, formula), expression, result, at: sources)
    }
}

extension ProjectAssessment {
    /// How the figures of the report were worked out, in its order. A figure that is not available has none.
    package var workings: [Working] {
        scheduleWorkings + moneyWorkings + scopeWorkings + earnedValueWorkings + riskWorkings + kpiWorkings
            + acceptanceWorkings + deliveryWorkings
    }
}
