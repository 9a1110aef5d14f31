extension SheetFacts {
    /// The facts as they stand in a record.
    package var json: CanonicalJSON {
        .object([
            ("asOf", .text(asOf.iso)), ("currency", JSON.text(currency)), ("plannedFinish", JSON.day(plannedFinish)),
            ("actualFinish", JSON.day(actualFinish)), ("plannedEffort", JSON.number(plannedEffort)),
            ("usedEffort", JSON.number(usedEffort)), ("deviation", JSON.text(deviation)),
            (
                "deliverables",
                .list(
                    deliverables.map {
                        .object([("id", JSON.text($0.id)), ("name", .text($0.name)), ("state", JSON.text($0.state))])
                    })
            ),
            (
                "payments",
                .list(
                    payments.map {
                        .object([
                            ("id", JSON.text($0.id)), ("amount", JSON.number($0.amount)), ("due", JSON.day($0.due)),
                        ])
                    })
            ),
            (
                "rates",
                .list(
                    rates.map {
                        .object([
                            ("currency", .text($0.currency)), ("to", .text($0.to)), ("rate", JSON.number($0.rate)),
                            ("date", JSON.day($0.date)), ("source", JSON.text($0.source)),
                        ])
                    })
            ),
            ("accounts", accounts?.json ?? .null),
        ])
    }

    /// Reads what `json` writes. Nil for anything else: a fact that cannot be read is not printed as missing.
    package init?(_ json: CanonicalJSON) {
        do {
            var facts = SheetFacts(asOf: try JSON.neededDay(json, "asOf"))
            facts.currency = try JSON.text(json, "currency")
            facts.plannedFinish = try JSON.day(json, "plannedFinish")
            facts.actualFinish = try JSON.day(json, "actualFinish")
            facts.plannedEffort = try JSON.number(json, "plannedEffort")
            facts.usedEffort = try JSON.number(json, "usedEffort")
            facts.deviation = try JSON.text(json, "deviation")
            facts.deliverables = try JSON.list(json, "deliverables").map {
                Deliverable(
                    id: try JSON.text($0, "id"), name: try JSON.needed($0, "name"), state: try JSON.text($0, "state"))
            }
            facts.payments = try JSON.list(json, "payments").map {
                Payment(
                    id: try JSON.text($0, "id"), amount: try JSON.number($0, "amount"), due: try JSON.day($0, "due"))
            }
            facts.rates = try JSON.list(json, "rates").map {
                guard let rate = try JSON.number($0, "rate") else { throw JSON.Unreadable() }
                return ExchangeRate(
                    currency: try JSON.needed($0, "currency"), to: try JSON.needed($0, "to"), rate: rate,
                    date: try JSON.neededDay($0, "date"), source: try JSON.text($0, "source"))
            }
            if let accounts = json["accounts"], !accounts.isSame(as: .null) { facts.accounts = try Accounts(accounts) }
            self = facts
        } catch { return nil }
    }
}

extension SheetFacts.Accounts {
    fileprivate var json: CanonicalJSON {
        func cost(_ cost: SheetFacts.Cost) -> CanonicalJSON {
            .object([
                ("category", JSON.text(cost.category)), ("budget", JSON.number(cost.budget)),
                ("actual", JSON.number(cost.actual)),
            ])
        }
        return .object([
            ("contractAmount", JSON.number(contractAmount)), ("received", JSON.number(received)),
            ("outstanding", JSON.number(outstanding)), ("warranty", JSON.text(warranty)),
            ("costs", .list(costs.map(cost))), ("total", total.map(cost) ?? .null),
            (
                "payments",
                .list(
                    payments.map {
                        .object([
                            ("id", JSON.text($0.id)), ("title", .text($0.title)), ("amount", JSON.number($0.amount)),
                            ("due", JSON.day($0.due)), ("invoiced", JSON.day($0.invoiced)),
                            ("received", JSON.day($0.received)), ("state", JSON.text($0.state)),
                        ])
                    })
            ),
            (
                "archive",
                .list(
                    archive.map {
                        .object([
                            ("id", JSON.text($0.id)), ("name", JSON.text($0.name)), ("type", JSON.text($0.type)),
                            ("approved", JSON.day($0.approved)), ("location", JSON.text($0.location)),
                            ("archived", .flag($0.isArchived)),
                        ])
                    })
            ),
        ])
    }

    fileprivate init(_ json: CanonicalJSON) throws {
        self.init()
        func cost(_ json: CanonicalJSON) throws -> SheetFacts.Cost {
            SheetFacts.Cost(
                category: try JSON.text(json, "category"), budget: try JSON.number(json, "budget"),
                actual: try JSON.number(json, "actual"))
        }
        contractAmount = try JSON.number(json, "contractAmount")
        received = try JSON.number(json, "received")
        outstanding = try JSON.number(json, "outstanding")
        warranty = try JSON.text(json, "warranty")
        costs = try JSON.list(json, "costs").map(cost)
        if let sum = json["total"], !sum.isSame(as: .null) { total = try cost(sum) }
        payments = try JSON.list(json, "payments").map {
            SheetFacts.AccountPayment(
                id: try JSON.text($0, "id"), title: try JSON.needed($0, "title"), amount: try JSON.number($0, "amount"),
                due: try JSON.day($0, "due"), invoiced: try JSON.day($0, "invoiced"),
                received: try JSON.day($0, "received"), state: try JSON.text($0, "state"))
        }
        archive = try JSON.list(json, "archive").map {
            guard case .flag(let isArchived)? = $0["archived"] else { throw JSON.Unreadable() }
            return SheetFacts.Document(
                id: try JSON.text($0, "id"), name: try JSON.text($0, "name"), type: try JSON.text($0, "type"),
                approved: try JSON.day($0, "approved"), location: try JSON.text($0, "location"),
                isArchived: isArchived)
        }
    }
}

/// Values of a record to and from JSON. A key that is missing is a fault, as is a value of another kind; null is nothing.
private enum JSON {
    struct Unreadable: Error {}

    static func text(_ text: String?) -> CanonicalJSON { text.map { .text($0) } ?? .null }
    static func day(_ day: CivilDate?) -> CanonicalJSON { text(day?.iso) }
    static func number(_ number: DecimalNumber?) -> CanonicalJSON { text(number?.plain) }

    static func text(_ json: CanonicalJSON, _ key: String) throws -> String? {
        switch json[key] {
        case .null?: return nil
        case .text(let text)?: return text
        default: throw Unreadable()
        }
    }

    static func needed(_ json: CanonicalJSON, _ key: String) throws -> String {
        guard let text = try text(json, key) else { throw Unreadable() }
        return text
    }

    static func day(_ json: CanonicalJSON, _ key: String) throws -> CivilDate? {
        guard let text = try text(json, key) else { return nil }
        guard let day = CivilDate(iso: text) else { throw Unreadable() }
        return day
    }

    static func neededDay(_ json: CanonicalJSON, _ key: String) throws -> CivilDate {
        guard let day = try day(json, key) else { throw Unreadable() }
        return day
    }

    static func number(_ json: CanonicalJSON, _ key: String) throws -> DecimalNumber? {
        guard let text = try text(json, key) else { return nil }
        guard let number = DecimalNumber(plain: text) else { throw Unreadable() }
        return number
    }

    static func list(_ json: CanonicalJSON, _ key: String) throws -> [CanonicalJSON] {
        guard case .list(let values)? = json[key] else { throw Unreadable() }
        return values
    }
}
