import Diagnostics
import ProjectModel

/// What stands between the project and its go-live, as a committee decides on it.
package struct GoLiveBoard: Sendable {
    package enum Verdict: Int, Sendable, Comparable {
        case go, open, noGo

        /// The word in `status.json`.
        package var name: String {
            switch self {
            case .go: "go"
            case .open: "open"
            case .noGo: "no-go"
            }
        }

        package static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
    }

    /// A line of the board.
    package struct Item: Sendable {
        package enum Kind: String, Sendable {
            /// A check of the readiness register.
            case check
            /// Steps of the cut-over without a fallback.
            case fallbacks
            case rehearsal
            case backup
            case defects
            case interfaces
            case migration
            case tests
            case training
            case support
            case unread
        }

        package let kind: Kind
        package let verdict: Verdict
        /// The check's words; nil for a line that the tool works out.
        package let record: Record?
        /// What the verdict rests on.
        package let detail: Statement?
    }

    package let goLive: GoLive
    package let items: [Item]
    package let steps: [Record]
    package let rehearsals: [Record]

    /// No-go while one line says so, open while one is open.
    package var verdict: Verdict { items.map(\.verdict).max() ?? .open }

    /// Nil where the project has no go-live, where nothing of its cut-over is written down and it is not at hand, and
    /// once it is long past: then the registers tell of it.
    init?(
        _ review: Review, migration: [MigrationAssessment], tests: [TestAssessment], training: [TrainingAssessment]
    ) {
        guard let goLive = review.goLive else { return nil }
        let checks = review.records(Readiness.register)
        let steps = review.records(Cutover.register)
        let rehearsals = review.records(Rehearsals.register)
        guard !checks.isEmpty || !steps.isEmpty || !rehearsals.isEmpty || review.goLiveAtHand != nil,
            !goLive.isReached || review.age(of: goLive.date) <= GoLive.preparation
        else { return nil }
        self.goLive = goLive
        self.steps = steps
        self.rehearsals = rehearsals
        var items = checks.map { check in
            let verdict: Verdict =
                switch check[Readiness.state] {
                case .go: .go
                case .noGo: .noGo
                case .open, nil: .open
                }
            return Item(
                kind: .check, verdict: verdict, record: check,
                detail: check[Readiness.owner].map { Statement(Localized(same: "{0}"), .text($0.plain)) })
        }
        items.append(Self.fallbacks(steps))
        items.append(Self.rehearsal(rehearsals, review))
        items.append(Self.backup(steps, review))
        items.append(Self.defects(review))
        if let item = Self.interfaces(review) { items.append(item) }
        if let item = Self.migration(migration) { items.append(item) }
        if let item = Self.tests(tests, review) { items.append(item) }
        if let item = Self.training(training) { items.append(item) }
        items.append(Self.support(review))
        if let item = Self.unread(review) { items.append(item) }
        self.items = items
    }
}

/// The limits of test results: under 95% amber, under 85% red.
package enum QualityLimits {
    package static let amber = Rational(DecimalNumber(mantissa: 95, scale: 2) ?? .one)
    package static let red = Rational(DecimalNumber(mantissa: 85, scale: 2) ?? .one)
}
