/// Facts of a sheet that move on after it was signed: days reached, person-days, payments, the accounts of the whole
/// project.
///
/// The first party to sign freezes them into its record, the others sign them too, and the sheet prints them from there.
/// Amounts are decimals in the currency's base unit, days ISO 8601, states their canonical English words.
package struct SheetFacts: Sendable, Equatable {
    /// The status date of which they are.
    package var asOf: CivilDate
    package var currency: String?
    package var plannedFinish: CivilDate?
    package var actualFinish: CivilDate?
    package var plannedEffort: DecimalNumber?
    package var usedEffort: DecimalNumber?
    /// Why the stage was early or late.
    package var deviation: String?
    package var deliverables: [Deliverable] = []
    /// What becomes due with the stage.
    package var payments: [Payment] = []
    /// The rates at which amounts were converted.
    package var rates: [ExchangeRate] = []
    /// The accounts of the whole project, on the final sheet.
    package var accounts: Accounts?

    package init(asOf: CivilDate) { self.asOf = asOf }

    /// Where a deliverable of the stage stood.
    package struct Deliverable: Sendable, Equatable {
        package let id: String?
        package let name: String
        /// A word of the register's vocabulary; nil where none was written.
        package let state: String?

        package init(id: String?, name: String, state: String?) {
            self.id = id
            self.name = name
            self.state = state
        }
    }

    /// A payment that is tied to the stage and not received yet.
    package struct Payment: Sendable, Equatable {
        package let id: String?
        package let amount: DecimalNumber?
        package let due: CivilDate?

        package init(id: String?, amount: DecimalNumber?, due: CivilDate?) {
            self.id = id
            self.amount = amount
            self.due = due
        }
    }

    /// What the final sheet has besides.
    package struct Accounts: Sendable, Equatable {
        package var contractAmount: DecimalNumber?
        package var received: DecimalNumber?
        package var outstanding: DecimalNumber?
        package var warranty: String?
        package var costs: [Cost] = []
        package var total: Cost?
        package var payments: [AccountPayment] = []
        package var archive: [Document] = []

        package init() {}
    }

    /// A category of the budget, or all of them.
    package struct Cost: Sendable, Equatable {
        package let category: String?
        package let budget: DecimalNumber?
        package let actual: DecimalNumber?

        package init(category: String?, budget: DecimalNumber?, actual: DecimalNumber?) {
            self.category = category
            self.budget = budget
            self.actual = actual
        }
    }

    /// A payment of the contract.
    package struct AccountPayment: Sendable, Equatable {
        package let id: String?
        /// What it is tied to, or the words of a row that nobody can read.
        package let title: String
        package let amount: DecimalNumber?
        package let due: CivilDate?
        package let invoiced: CivilDate?
        package let received: CivilDate?
        /// Where it stood, in English; nil for a row that nobody can read.
        package let state: String?

        package init(
            id: String?, title: String, amount: DecimalNumber?, due: CivilDate?, invoiced: CivilDate?,
            received: CivilDate?, state: String?
        ) {
            self.id = id
            self.title = title
            self.amount = amount
            self.due = due
            self.invoiced = invoiced
            self.received = received
            self.state = state
        }
    }

    /// A document of the archive checklist.
    package struct Document: Sendable, Equatable {
        package let id: String?
        /// Nil where a kind of document is missing from the register.
        package let name: String?
        /// A word of the register's vocabulary.
        package let type: String?
        package let approved: CivilDate?
        package let location: String?
        package let isArchived: Bool

        package init(
            id: String?, name: String?, type: String?, approved: CivilDate?, location: String?, isArchived: Bool
        ) {
            self.id = id
            self.name = name
            self.type = type
            self.approved = approved
            self.location = location
            self.isArchived = isArchived
        }
    }
}
