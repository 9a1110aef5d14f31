import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Tests, migration, training, modules, interfaces, person-days and payments: a table for each that the project keeps.
struct DeliverySection {
    let assessment: ProjectAssessment
    let format: PageFormat

    private var project: Project { assessment.project }

    /// In the order of a delivery.
    var tables: [FigureTable] {
        [modules, interfaces, migration, tests, training, effort, payments].compactMap { $0 }
    }

    private func date(_ date: CivilDate?) -> FigureCell {
        .short(date.map { format.date($0, near: assessment.statusDate) })
    }

    private func number(_ number: DecimalNumber?) -> FigureCell { .number(number.map { format.number($0) }) }

    private func count(_ words: Localized, _ done: Int, _ all: Int) -> String {
        Phrase(words, .text(format.number(done)), .text(format.number(all))).text(in: format.language)
    }

    private func headings(_ register: Register, _ keys: [String], numbers: Set<String> = []) -> [(Localized, Bool)] {
        keys.compactMap { key in
            register.slot(key: key).map { (register.fields[$0].headings, numbers.contains(key)) }
        }
    }

    // MARK: Tables

    private var modules: FigureTable? {
        let records = project.records(Modules.register).filter { !$0.isRagged }
        guard !records.isEmpty else { return nil }
        let ordered = records.stablySorted { left, right in
            guard let first = left[Modules.order] else { return false }
            return right[Modules.order].map { first < $0 } ?? true
        }
        let rows = ordered.map { module in
            let isLive = module[Modules.state] == .live
            let isLate = !isLive && (module[Modules.planned].map { $0 < assessment.statusDate } ?? false)
            let word = (module[Modules.state] ?? .planned).label[format.language]
            return FigureRow(cells: [
                .head(module), date(module[Modules.planned]), date(module[Modules.live]),
                .rich(module[Modules.verifiedBy]), .mark(isLive ? .green : isLate ? .amber : .notRated, word),
            ])
        }
        return FigureTable(
            "modules", Localized("Rollout by module", "按模块上线", "按模組上線"),
            note: count(
                Localized("{0} of {1} live", "{1} 个中 {0} 个已上线", "{1} 個中 {0} 個已上線"),
                records.count { $0[Modules.state] == .live }, records.count),
            headings(Modules.register, ["module", "planned", "live", "verifiedBy", "state"]), rows, format)
    }

    private var interfaces: FigureTable? {
        let records = project.records(Interfaces.register).filter { !$0.isRagged }
        guard !records.isEmpty else { return nil }
        let rows = records.map { interface in
            let result = interface[Interfaces.result] ?? .pending
            let status: Status =
                switch result {
                case .pass, .notApplicable: .green
                case .conditionalPass: .amber
                case .fail: .red
                case .pending: .notRated
                }
            return FigureRow(cells: [
                .head(interface), date(interface[Interfaces.tested]), .mark(status, result.label[format.language]),
                date(interface[Interfaces.live]),
            ])
        }
        return FigureTable(
            "interfaces", Interfaces.register.titles,
            note: count(
                Localized("{0} of {1} tested", "{1} 个中 {0} 个已通过测试", "{1} 個中 {0} 個已通過測試"),
                records.count {
                    $0[Interfaces.result] == .pass || $0[Interfaces.result] == .conditionalPass
                }, records.count),
            headings(Interfaces.register, ["interface", "tested", "result", "live"]), rows, format)
    }

    private var migration: FigureTable? {
        guard !assessment.migration.isEmpty else { return nil }
        let rows = assessment.migration.map { object in
            let status: Status =
                object.isWithinTolerance.map { $0 && object.isBalanced != false ? .green : .red } ?? .notRated
            let rate = object.rate.map { format.percent($0) } ?? "–"
            return FigureRow(cells: [
                .head(object.record), number(object.record[Migration.sourceCount]),
                number(object.record[Migration.loaded]), number(object.record[Migration.rejected]),
                number(object.record[Migration.excluded]), .mark(status, rate), number(object.sumDifference),
            ])
        }
        let columns =
            headings(
                Migration.register, ["object", "sourceCount", "loaded", "rejected", "excluded"],
                numbers: ["sourceCount", "loaded", "rejected", "excluded"])
            + [
                (Localized("Reconciled", "对平率", "對平率"), false),
                (Localized("Sum, target − source", "金额差（目标−源）", "金額差（目標−來源）"), true),
            ]
        return FigureTable("migration", Migration.register.titles, isWide: true, columns, rows, format)
    }

    private var tests: FigureTable? {
        guard !assessment.tests.isEmpty else { return nil }
        let rows = assessment.tests.map { test in
            let status: Status =
                test.passRate.map { $0 < QualityLimits.red ? .red : $0 < QualityLimits.amber ? .amber : .green }
                ?? .notRated
            return FigureRow(cells: [
                .head(test.type.label[format.language]), .short(test.cycle), number(test.run), number(test.passed),
                number(test.failed), .mark(status, test.passRate.map { format.percent($0) } ?? "–"),
                .number(test.previousRate.map { format.percent($0) }),
            ])
        }
        let columns =
            headings(
                Tests.register, ["type", "cycle", "run", "passed", "failed"], numbers: ["run", "passed", "failed"])
            + [
                (Localized("Pass rate", "通过率", "通過率"), false),
                (Localized("Cycle before", "上一轮", "上一輪"), true),
            ]
        return FigureTable(
            "tests", Tests.register.titles,
            note: Localized("last cycle of each type", "各类型最近一轮", "各類型最近一輪")[format.language], columns, rows, format)
    }

    private var training: FigureTable? {
        guard !assessment.training.isEmpty else { return nil }
        let rows = assessment.training.map { audience in
            let status: Status = audience.coverage.map { $0 < Rational(1) ? .amber : .green } ?? .notRated
            return FigureRow(cells: [
                .head(audience.audience), number(audience.headcount), number(audience.attended),
                .mark(status, audience.coverage.map { format.percent($0) } ?? "–"), number(audience.assessed),
                number(audience.passed), .number(audience.passRate.map { format.percent($0) }),
            ])
        }
        let columns =
            headings(Training.register, ["audience", "headcount", "attended"], numbers: ["headcount", "attended"])
            + [(Localized("Reached", "覆盖率", "涵蓋率"), false)]
            + headings(Training.register, ["assessed", "passed"], numbers: ["assessed", "passed"])
            + [(Localized("Pass rate", "通过率", "通過率"), true)]
        return FigureTable("training", Training.register.titles, columns, rows, format)
    }

    private var effort: FigureTable? {
        guard let effort = assessment.effort else { return nil }
        let names = Dictionary(
            project.records(Stages.register).compactMap { record in record.id.map { ($0.value, record) } },
            uniquingKeysWith: { first, _ in first })
        func cells(_ head: FigureCell, _ days: EffortAssessment.Days) -> [FigureCell] {
            let isOver = days.share.map { $0 > Rational(1) } ?? false
            return [
                head, number(days.planned), number(days.used), number(days.remaining),
                .text(days.share.map { format.percent($0) } ?? "–", isOver ? "n late" : "n"),
            ]
        }
        let all = Localized("whole project", "全项目", "全專案")[format.language]
        var rows = effort.stages.map { stage in
            let head = stage.id.flatMap { names[$0] }.map(FigureCell.head) ?? .head(stage.id ?? all)
            return FigureRow(cells: cells(head, stage.days))
        }
        if rows.count > 1 {
            let sum = Localized("Total", "合计", "合計")[format.language]
            rows.append(FigureRow(cells: cells(.head(sum), effort.total), isSum: true))
        }
        var note = ""
        if let logged = effort.logged {
            note = Phrase(
                Localized(
                    "work log covers {0} days; unsigned entries: {1}", "工作日志记有 {0} 人天，未签字 {1} 条",
                    "工作日誌記有 {0} 人天，未簽字 {1} 筆"),
                .text(format.number(logged)), .text(format.number(effort.unsigned))
            ).text(in: format.language)
        }
        let columns =
            [(Localized("Stage", "阶段", "階段"), false)]
            + headings(
                Effort.register, ["planned", "used", "remaining"], numbers: ["planned", "used", "remaining"])
            + [(Localized("Used", "已用比例", "已用比例"), true)]
        return FigureTable(
            "effort", Localized("Person-days", "人天", "人天"), note: note, columns, rows, format)
    }

    /// The payment's ID, and the milestones or stages that it is tied to by name.
    private func tie(_ payment: Record) -> FigureCell {
        .head(payment.id?.value, RichText(plain: assessment.paymentTie(payment)))
    }

    private var payments: FigureTable? {
        guard !assessment.payments.isEmpty else { return nil }
        let rows = assessment.payments.map { payment in
            FigureRow(cells: [
                tie(payment.record), .number(payment.amount.map { format.amount($0) }), date(payment.due),
                date(payment.record[Payments.invoiced]), date(payment.record[Payments.received]),
                .mark(payment.state.status, payment.state.words[format.language]),
            ])
        }
        var note = format.unitName
        if let received = assessment.payments.received, let total = assessment.payments.total {
            let words = Phrase(
                Localized("{0} of {1} received", "已收 {0} / {1}", "已收 {0} / {1}"), .text(format.money(received)),
                .text(format.money(total)))
            note = words.text(in: format.language)
        }
        let columns =
            headings(
                Payments.register, ["milestoneOrStage", "amount", "due", "invoiced", "received"], numbers: ["amount"])
            + [(Localized("State", "状态", "狀態"), false)]
        return FigureTable("payments", Payments.register.titles, note: note, columns, rows, format)
    }
}

extension PaymentAssessment.State {
    var status: Status {
        switch self {
        case .received: .green
        case .overdue: .red
        case .earned: .amber
        case .planned, .invoiced: .notRated
        }
    }

    var words: Localized {
        switch self {
        case .planned: Localized("planned", "未到期", "未到期")
        case .earned: Localized("to be invoiced", "待开票", "待開立發票")
        case .invoiced: Localized("invoiced", "已开票", "已開立發票")
        case .overdue: Localized("overdue", "逾期", "逾期")
        case .received: Localized("received", "已收款", "已收款")
        }
    }
}
