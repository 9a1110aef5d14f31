import Diagnostics
import ProjectModel

/// The lines of the go-live board that the tool works out.
extension GoLiveBoard {
    private static func item(
        _ kind: Item.Kind, _ verdict: Verdict, _ words: Localized, _ argument: String = ""
    ) -> Item {
        Item(kind: kind, verdict: verdict, record: nil, detail: Statement(words, .text(argument)))
    }

    private static func names(_ records: [Record]) -> String {
        let shown = records.prefix(6).map { $0.id?.value ?? $0.title.plain }.joined(separator: ", ")
        return records.count > 6 ? shown + ", …" : shown
    }

    static func fallbacks(_ steps: [Record]) -> Item {
        guard !steps.isEmpty else {
            return item(.fallbacks, .open, Localized("no cut-over plan", "没有切换计划", "沒有切換計畫"))
        }
        let missing = steps.filter { $0[Cutover.fallback] == nil && $0[Cutover.state]?.isClosed != true }
        return missing.isEmpty
            ? item(
                .fallbacks, .go, Localized("each of {0} steps", "{0} 个步骤均有", "{0} 個步驟均有"), String(steps.count))
            : item(.fallbacks, .open, Localized("missing: {0}", "缺少：{0}", "缺少：{0}"), names(missing))
    }

    static func rehearsal(_ rehearsals: [Record], _ review: Review) -> Item {
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
            detail: Statement(
                Localized("{0} on {1}, {2} held", "{1}{0}，共 {2} 次", "{1}{0}，共 {2} 次"), .words(result.label),
                .date(date), .count(held.count)))
    }

    static func backup(_ steps: [Record], _ review: Review) -> Item {
        let step = steps.first { SpokenTopic.backup.isNamed(in: $0.title.plain) }
        if let step {
            return item(
                .backup, .go, Localized("step {0}", "步骤 {0}", "步驟 {0}"), step.id?.value ?? step.title.plain)
        }
        return item(.backup, .open, Localized("no step of the cut-over", "切换步骤中没有备份", "切換步驟中沒有備份"))
    }

    static func defects(_ review: Review) -> Item {
        let open = review.records(Issues.register).filter { issue in
            !(issue[Issues.state]?.isClosed ?? false)
                && (issue[Issues.severity] == .critical || issue[Issues.severity] == .major)
        }
        return open.isEmpty
            ? item(.defects, .go, Localized("none open", "无未解决项", "無未解決項"))
            : item(.defects, .noGo, Localized("open: {0}", "未解决：{0}", "未解決：{0}"), names(open))
    }

    static func interfaces(_ review: Review) -> Item? {
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

    static func migration(_ objects: [MigrationAssessment]) -> Item? {
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
    static func tests(_ tests: [TestAssessment], _ review: Review) -> Item? {
        let rated = tests.compactMap { test in test.passRate.map { (test, $0) } }
        let types = Set(review.records(Tests.register).compactMap { $0[Tests.type] })
        let waiting = TestType.allCases.filter { type in types.contains(type) && !rated.contains { $0.0.type == type } }
        guard let worst = rated.min(by: { $0.1 < $1.1 }), waiting.isEmpty || worst.1 < QualityLimits.red else {
            guard !waiting.isEmpty else { return nil }
            return Item(
                kind: .tests, verdict: .open, record: nil,
                detail: Statement(Localized("not run: {0}", "尚未执行：{0}", "尚未執行：{0}"), .list(waiting.map(\.label))))
        }
        let verdict: Verdict = worst.1 < QualityLimits.red ? .noGo : worst.1 < QualityLimits.amber ? .open : .go
        return Item(
            kind: .tests, verdict: verdict, record: nil,
            detail: Statement(
                Localized("lowest: {0}, {1}", "最低：{0} {1}", "最低：{0} {1}"), .words(worst.0.type.label),
                .percent(worst.1)))
    }

    static func training(_ training: [TrainingAssessment]) -> Item? {
        let covered = training.compactMap { audience in audience.coverage.map { (audience, $0) } }
        let waiting = training.filter { $0.coverage == nil }.map { Localized(same: $0.audience) }
        if !waiting.isEmpty {
            return Item(
                kind: .training, verdict: .open, record: nil,
                detail: Statement(Localized("not trained: {0}", "尚未培训：{0}", "尚未訓練：{0}"), .list(waiting)))
        }
        guard let worst = covered.min(by: { $0.1 < $1.1 }) else { return nil }
        return Item(
            kind: .training, verdict: worst.1 < Rational(1) ? .open : .go, record: nil,
            detail: Statement(
                Localized("lowest: {0}, {1} reached", "最低：{0}覆盖 {1}", "最低：{0}涵蓋 {1}"),
                .text(worst.0.audience), .percent(worst.1)))
    }

    static func support(_ review: Review) -> Item {
        let services = Set(review.records(Support.register).compactMap { $0[Support.service] })
        let missing = [SupportService.administration, .userSupport, .monitoring].filter { !services.contains($0) }
        guard !missing.isEmpty else {
            return item(.support, .go, Localized("in place", "已安排", "已安排"))
        }
        return Item(
            kind: .support, verdict: .open, record: nil,
            detail: Statement(Localized("missing: {0}", "缺少：{0}", "缺少：{0}"), .list(missing.map(\.label))))
    }

    /// Rows that nobody can read may hold a no; nil where there is none.
    static func unread(_ review: Review) -> Item? {
        let registers = [
            Readiness.register, Cutover.register, Rehearsals.register, Issues.register, Interfaces.register,
            Migration.register, Tests.register, Training.register, Support.register,
        ]
        let rows = registers.flatMap { review.project.records($0) }.filter(\.hasUnread)
        guard !rows.isEmpty else { return nil }
        return Item(
            kind: .unread, verdict: .open, record: nil,
            detail: Statement(Localized("{0} rows", "{0} 行", "{0} 列"), .count(rows.count)))
    }
}
