import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Milestones as a picture and as a table.
struct MilestoneSection: View {
    let assessment: ProjectAssessment
    let format: PageFormat

    /// Nil where the project has no milestones.
    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        guard !assessment.milestones.isEmpty else { return nil }
        self.assessment = assessment
        self.format = format
    }

    /// Without a baseline there is no place on the time line; the table has the row all the same.
    private var placed: [MilestoneAssessment] { assessment.milestones.filter { $0.baseline != nil } }

    /// As many as a first printed page has room for.
    private static let mostOnPaper = 12

    /// Those that a printed page shows: the open ones that come next, else the last reached, in the register's order; nil where all fit.
    private var onPaper: [MilestoneAssessment]? {
        let placed = self.placed
        guard placed.count > Self.mostOnPaper else { return nil }
        let next = placed.enumerated().filter(\.element.isOpen).stablySorted { one, other in
            guard let date = one.element.current ?? one.element.baseline,
                let otherDate = other.element.current ?? other.element.baseline
            else { return false }
            return date < otherDate
        }
        let reached = placed.enumerated().filter { !$0.element.isOpen }.stablySorted { one, other in
            guard let date = one.element.actual, let otherDate = other.element.actual else { return false }
            return date > otherDate
        }
        let shown = Set((next + reached).prefix(Self.mostOnPaper).map(\.offset))
        return placed.enumerated().filter { shown.contains($0.offset) }.map(\.element)
    }

    private var paperNote: String? {
        guard let shown = onPaper else { return nil }
        let open = placed.count(where: \.isOpen)
        let words = Localized(
            "Not in this printed chart: {0} reached and {1} later open milestones; all are on the page on screen and in the registers.",
            "打印图中未列出：已达成 {0} 个、较晚的未达成 {1} 个；网页与登记册列有全部里程碑。",
            "列印圖中未列出：已達成 {0} 個、較晚的未達成 {1} 個；網頁與登記冊列有全部里程碑。")
        return Phrase(
            words, .text(format.number(placed.count - open - shown.count { !$0.isOpen })),
            .text(format.number(open - shown.count(where: \.isOpen)))
        ).text(in: format.language)
    }

    private func chart(of placed: [MilestoneAssessment]) -> MilestoneChart {
        let format = self.format
        let position: [String: Int] = placed.enumerated().reduce(into: [:]) { result, entry in
            if let id = entry.element.record.id?.value, result[id] == nil { result[id] = entry.offset }
        }
        // More lines than this show nothing.
        let references = placed.reduce(0) { $0 + ($1.record[Milestones.dependsOn]?.count ?? 0) }
        let showsDependencies = references <= 200
        let rows = placed.compactMap { milestone -> MilestoneChart.Row? in
            guard let baseline = milestone.baseline else { return nil }
            let dependsOn =
                !showsDependencies ? [] : (milestone.record[Milestones.dependsOn] ?? []).compactMap { position[$0.id] }
            return MilestoneChart.Row(
                id: Visible.text(milestone.record.id?.value ?? ""), name: Visible.text(milestone.record.title.plain),
                baseline: baseline, current: milestone.current, isReached: milestone.state == .reached,
                isLate: milestone.state == .late || milestone.state == .overdue,
                isRed: milestone.isRed(assessment), slipLabel: format.slip(milestone.slipDays), dependsOn: dependsOn)
        }
        return MilestoneChart(
            rows: rows, today: assessment.statusDate, todayLabel: format.shortDate(assessment.statusDate),
            title: Localized(
                "Milestones: baseline against forecast and actual dates", "里程碑：基准与预测、实际日期", "里程碑：基準與預測、實際日期")[
                    format.language],
            description: Localized("The table below has the same dates.", "下表列有相同日期。", "下表列有相同日期。")[format.language],
            axisLabel: { format.axis($0, $1) })
    }

    static let viewName = "milestones"
    static let fields: [ViewField<Self>] = [
        .html("chart", "The time line for a desk's width and for a phone's") { section in
            let chart = section.chart(of: section.placed)
            guard let onPaper = section.onPaper else { return HTML(chart.wide() + chart.narrow()) }
            return HTML(
                chart.wide(for: .desk) + chart.narrow() + section.chart(of: onPaper).wide(for: .paper))
        },
        .optionalText("paperNote", "How many milestones the printed picture leaves out") { $0.paperNote },
        .list("rows", "Every milestone", MilestoneRow.self) { section in
            zip(section.assessment.milestones, section.assessment.schedule.implied).map {
                MilestoneRow(
                    milestone: $0, implied: $1, assessment: section.assessment, format: section.format)
            }
        },
        .list("notes", "What they amount to: due and reached, missed, next, and what drives the finish", Remark.self) {
            section in
            ScheduleNotes(assessment: section.assessment, format: section.format).all.map {
                Remark(text: RichTextHTML.html(RichText(plain: $0)))
            }
        },
    ]
    static let shape = ViewShape(Self.self)
}

struct MilestoneRow: View {
    let milestone: MilestoneAssessment
    /// The date that follows from what it depends on.
    let implied: CivilDate?
    let assessment: ProjectAssessment
    let format: PageFormat

    static let viewName = "milestone"
    static let fields: [ViewField<Self>] = [
        .text("id", "The milestone's ID") { $0.milestone.record.id?.value ?? "" },
        .html("name", "Its name") { RichTextHTML.html($0.milestone.record.title) },
        .text("baseline", "Its baseline date, a coarse one as it was written") { row in
            row.milestone.record.written(Milestones.baseline) ?? "–"
        },
        .html("forecast", "Its forecast as it was written") { row in
            row.milestone.record.cell(Milestones.forecast).map { RichTextHTML.html($0.text) } ?? HTML("")
        },
        .optionalText("implied", "The date that follows from what it depends on, where that is later") { row in
            guard let implied = row.implied, row.milestone.isOpen, let expected = row.milestone.expected,
                implied > expected
            else { return nil }
            return Phrase(
                Localized("not before {0}", "不早于 {0}", "不早於 {0}"), .text(implied.iso)
            ).text(in: row.format.language)
        },
        .text("actual", "The date on which it was reached") { $0.milestone.actual?.iso ?? "" },
        .text("slip", "Its slip in days") { $0.format.slip($0.milestone.slipDays) },
        .text("state", "Planned, late, overdue or reached") { $0.milestone.state.words[$0.format.language] },
        .text("class", "The state's colour class") { row in
            switch row.milestone.state {
            case .reached: "b"
            case .planned: "n"
            case .late, .overdue: row.milestone.isRed(row.assessment) ? "r" : "a"
            }
        },
    ]
    static let shape = ViewShape(Self.self)
}

extension Record {
    /// A date as a plan's reader wants it: a day as one day, a stretch of days as it was written.
    func written(_ field: Field<CivilDate>) -> String? {
        guard let cell = cell(field), let day = self[field] else { return nil }
        if case .date(let date) = cell.value, date.isCoarse { return Visible.text(cell.text.plain) }
        return day.iso
    }
}

extension MilestoneAssessment {
    /// Whether an open milestone is beyond the second tolerance, or its own forecast has passed.
    func isRed(_ assessment: ProjectAssessment) -> Bool {
        guard isOpen, let baseline else { return false }
        if let forecast, forecast < assessment.statusDate { return true }
        return slipDays.map { Rational($0) > assessment.tolerances.scheduleRed.days(from: baseline) } ?? false
    }
}

extension MilestoneAssessment.State {
    package var words: Localized {
        switch self {
        case .planned: Localized("planned", "计划中", "規劃中")
        case .late: Localized("late", "预计延误", "預計延遲")
        case .overdue: Localized("overdue", "已逾期", "已逾期")
        case .reached: Localized("reached", "已达成", "已達成")
        }
    }
}
