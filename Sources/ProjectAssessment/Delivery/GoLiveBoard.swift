import Diagnostics
import ProjectModel

/// What stands between the project and its go-live, as a committee decides on it.
package struct GoLiveBoard: Sendable {
    package enum Verdict: Int, Sendable, Comparable {
        case go, open, noGo

        package static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
    }

    /// A line of the board.
    package struct Item: Sendable {
        package enum Kind: Sendable, Equatable {
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
        }

        package let kind: Kind
        package let verdict: Verdict
        /// The check's words; nil for a line that the tool works out.
        package let record: Record?
        /// What the verdict rests on.
        package let detail: Phrase?
    }

    package let goLive: GoLive
    package let items: [Item]
    package let steps: [Record]
    package let rehearsals: [Record]

    /// No-go while one line says so, open while one is open.
    package var verdict: Verdict { items.map(\.verdict).max() ?? .open }

    /// Nil where the project has no go-live, or nothing of its cut-over is written down and it is not at hand.
    init?(
        _ review: Review, migration: [MigrationAssessment], tests: [TestAssessment], training: [TrainingAssessment]
    ) {
        guard let goLive = review.goLive else { return nil }
        let checks = review.records(Readiness.register)
        let steps = review.records(Cutover.register)
        let rehearsals = review.records(Rehearsals.register)
        guard !checks.isEmpty || !steps.isEmpty || !rehearsals.isEmpty || review.goLiveAtHand != nil,
            !goLive.isReached || !checks.isEmpty || !steps.isEmpty
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
                detail: check[Readiness.owner].map {
                    Phrase(Localized(same: "{0}"), .text($0.plain))
                })
        }
        items.append(Self.fallbacks(steps))
        items.append(Self.rehearsal(rehearsals, review))
        items.append(Self.backup(steps, review))
        items.append(Self.defects(review))
        if let item = Self.interfaces(review) { items.append(item) }
        if let item = Self.migration(migration) { items.append(item) }
        if let item = Self.tests(tests) { items.append(item) }
        if let item = Self.training(training) { items.append(item) }
        items.append(Self.support(review))
        self.items = items
    }

    private static func item(_ kind: Item.Kind, _ verdict: Verdict, _ words: Localized, _ arguments: String...) -> Item
    {
        Item(kind: kind, verdict: verdict, record: nil, detail: Phrase(words, arguments.map { .text($0) }))
    }

    private static func names(_ records: [Record]) -> String {
        let shown = records.prefix(6).map { $0.id?.value ?? $0.title.plain }.joined(separator: ", ")
        return records.count > 6 ? shown + ", …" : shown
    }

    private static func fallbacks(_ steps: [Record]) -> Item {
        guard !steps.isEmpty else {
            return item(.fallbacks, .open, Localized("no cut-over plan", "没有切换计划", "沒有切換計畫"))
        }
        let missing = steps.filter { $0[Cutover.fallback] == nil && $0[Cutover.state]?.isClosed != true }
        return missing.isEmpty
            ? item(
                .fallbacks, .go, Localized("each of {0} steps", "{0} 个步骤均有", "{0} 個步驟均有"), String(steps.count))
            : item(.fallbacks, .open, Localized("missing: {0}", "缺少：{0}", "缺少：{0}"), names(missing))
    }

    private static func rehearsal(_ rehearsals: [Record], _ review: Review) -> Item {
        let held = rehearsals.filter { record in
            (record[Rehearsals.date].map { $0 <= review.statusDate } ?? false) && record[Rehearsals.result] != nil
                && record[Rehearsals.result] != .pending
        }.stablySorted { ($0[Rehearsals.date] ?? .init(dayNumber: 0)) < ($1[Rehearsals.date] ?? .init(dayNumber: 0)) }
        guard let last = held.last, let result = last[Rehearsals.result], let date = last[Rehearsals.date] else {
            return item(.rehearsal, .open, Localized("none held", "尚未演练", "尚未演練"))
        }
        let verdict: Verdict =
            switch result {
            case .pass, .notApplicable: .go
            case .conditionalPass, .pending: .open
            case .fail: .noGo
            }
        return Item(
            kind: .rehearsal, verdict: verdict, record: nil,
            detail: Phrase(
                Localized("{0} on {1}, {2} held", "{1} {0}，共 {2} 次", "{1} {0}，共 {2} 次"), .words(result.label),
                .text(date.iso), .text(String(held.count))))
    }

    private static func backup(_ steps: [Record], _ review: Review) -> Item {
        let words = ["backup", "back up", "back-up", "备份", "備份"]
        let step = steps.first { step in
            let text = step.title.plain.lowercased()
            return words.contains { text.contains($0) }
        }
        if let step {
            return item(
                .backup, .go, Localized("step {0}", "步骤 {0}", "步驟 {0}"), step.id?.value ?? step.title.plain)
        }
        return item(.backup, .open, Localized("no step of the cut-over", "切换步骤中没有备份", "切換步驟中沒有備份"))
    }

    private static func defects(_ review: Review) -> Item {
        let open = review.records(Issues.register).filter { issue in
            !(issue[Issues.state]?.isClosed ?? false)
                && (issue[Issues.severity] == .critical || issue[Issues.severity] == .major)
        }
        return open.isEmpty
            ? item(.defects, .go, Localized("none open", "无未解决项", "無未解決項"))
            : item(.defects, .noGo, Localized("open: {0}", "未解决：{0}", "未解決：{0}"), names(open))
    }

    private static func interfaces(_ review: Review) -> Item? {
        let records = review.records(Interfaces.register)
        guard !records.isEmpty else { return nil }
        let untested = records.filter { record in
            record[Interfaces.result] != .pass && record[Interfaces.result] != .conditionalPass
                && record[Interfaces.result] != .notApplicable
        }
        return untested.isEmpty
            ? item(
                .interfaces, .go, Localized("all {0} tested", "{0} 个均已测试", "{0} 個均已測試"), String(records.count))
            : item(
                .interfaces, untested.contains { $0[Interfaces.result] == .fail } ? .noGo : .open,
                Localized("not tested: {0}", "未通过测试：{0}", "未通過測試：{0}"), names(untested))
    }

    private static func migration(_ objects: [MigrationAssessment]) -> Item? {
        guard !objects.isEmpty else { return nil }
        let bad = objects.filter { $0.isWithinTolerance == false || $0.isBalanced == false }
        if !bad.isEmpty {
            return item(
                .migration, .noGo, Localized("does not reconcile: {0}", "未对平：{0}", "未對平：{0}"),
                names(bad.map(\.record)))
        }
        let open = objects.filter { $0.isWithinTolerance == nil }
        return open.isEmpty
            ? item(
                .migration, .go, Localized("all {0} objects reconcile", "{0} 个对象均已对平", "{0} 個物件均已對平"),
                String(objects.count))
            : item(
                .migration, .open, Localized("not loaded yet: {0}", "尚未加载：{0}", "尚未載入：{0}"), names(open.map(\.record)))
    }

    /// A pass rate under 85% is a no-go, under 95% open: the limits of the quality status.
    private static func tests(_ tests: [TestAssessment]) -> Item? {
        let rated = tests.compactMap { test in test.passRate.map { (test, $0) } }
        guard let worst = rated.min(by: { $0.1 < $1.1 }) else { return nil }
        let verdict: Verdict = worst.1 < QualityLimits.red ? .noGo : worst.1 < QualityLimits.amber ? .open : .go
        return Item(
            kind: .tests, verdict: verdict, record: nil,
            detail: Phrase(
                Localized("lowest: {0}, {1}%", "最低：{0} {1}%", "最低：{0} {1}%"), .words(worst.0.type.label),
                .text((worst.1 * Rational(100)).rounded(places: 1))))
    }

    private static func training(_ training: [TrainingAssessment]) -> Item? {
        let covered = training.compactMap { audience in audience.coverage.map { (audience, $0) } }
        guard let worst = covered.min(by: { $0.1 < $1.1 }) else { return nil }
        return Item(
            kind: .training, verdict: worst.1 < Rational(1) ? .open : .go, record: nil,
            detail: Phrase(
                Localized("lowest: {0}, {1}% reached", "最低：{0} 覆盖 {1}%", "最低：{0} 涵蓋 {1}%"),
                .text(worst.0.audience), .text((worst.1 * Rational(100)).rounded(places: 1))))
    }

    private static func support(_ review: Review) -> Item {
        let services = Set(review.records(Support.register).compactMap { $0[Support.service] })
        let missing = [SupportService.administration, .userSupport, .monitoring].filter { !services.contains($0) }
        guard !missing.isEmpty else {
            return item(.support, .go, Localized("in place", "已安排", "已安排"))
        }
        let parts = missing.enumerated().flatMap { index, service -> [Phrase] in
            let comma = Phrase(Localized(", ", "、", "、"))
            return (index > 0 ? [comma] : []) + [Phrase(Localized(same: "{0}"), .words(service.label))]
        }
        return Item(
            kind: .support, verdict: .open, record: nil,
            detail: Phrase(Localized("missing: {0}", "缺少：{0}", "缺少：{0}"), .phrase(parts)))
    }
}

/// The limits of test results: under 95% amber, under 85% red.
package enum QualityLimits {
    package static let amber = Rational(DecimalNumber(mantissa: 95, scale: 2) ?? .one)
    package static let red = Rational(DecimalNumber(mantissa: 85, scale: 2) ?? .one)
}
