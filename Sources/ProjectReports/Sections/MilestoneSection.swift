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

    private var chart: MilestoneChart {
        let format = self.format
        // Without a baseline there is no place on the time line; the table has the row all the same.
        let placed = assessment.milestones.filter { $0.baseline != nil }
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
            let chart = section.chart
            return HTML(chart.wide() + chart.narrow())
        },
        .list("rows", "Every milestone", MilestoneRow.self) { section in
            zip(section.assessment.milestones, section.assessment.schedule.implied).map {
                MilestoneRow(
                    milestone: $0, implied: $1, assessment: section.assessment, format: section.format)
            }
        },
        .texts("notes", "What they amount to: due and reached, missed, next, and what drives the finish") { section in
            ScheduleNotes(assessment: section.assessment, format: section.format).all
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
