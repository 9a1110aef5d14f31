import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The dates of milestones report by report.
struct MilestoneTrend {
    let assessment: ProjectAssessment
    let format: PageFormat

    /// As many lines as can be told apart.
    private static let mostTrends = 12

    /// The open milestones that come next, by the dates that they had at each report; nothing without history.
    var html: HTML {
        guard !assessment.trail.isEmpty else { return HTML("") }
        let first = assessment.trail.first?.statusDate
        let next = assessment.milestones.filter { milestone in
            // What was reached before the first report is a level line that tells nothing.
            let wasReached = milestone.actual.map { actual in first.map { actual < $0 } ?? false } ?? false
            return !wasReached && milestone.record.id != nil && milestone.current ?? milestone.baseline != nil
        }
        .stablySorted { one, other in
            if one.isOpen != other.isOpen { return one.isOpen }
            guard let date = one.current ?? one.baseline, let otherDate = other.current ?? other.baseline else {
                return false
            }
            return one.isOpen ? date < otherDate : date > otherDate
        }
        let lines = next.prefix(Self.mostTrends).map { milestone in
            let earlier = assessment.trail.compactMap { report in
                report.date(of: milestone).map { MilestoneTrendChart.Point(report: report.statusDate, date: $0) }
            }
            let now = (milestone.current ?? milestone.baseline).map {
                MilestoneTrendChart.Point(report: assessment.statusDate, date: $0)
            }
            return MilestoneTrendChart.Line(
                id: Visible.text(milestone.record.id?.value ?? ""),
                points: Self.bends(earlier + [now].compactMap { $0 }),
                tone: !milestone.isOpen
                    ? .blue : milestone.isRed(assessment) ? .red : milestone.state == .planned ? .blue : .amber)
        }
        let format = self.format
        let described = lines.map { line in
            let dates = line.points.map(\.date)
            let moves = dates.indices.filter { $0 == 0 || dates[$0] != dates[$0 - 1] }.map { dates[$0] }
            return line.id + " " + moves.map { format.shortDate($0) }.joined(separator: " → ")
        }.joined(separator: format.language.isChinese ? "；" : "; ")
        let chart = MilestoneTrendChart(
            lines: lines,
            title: Localized(
                "Milestone trend: the date of each milestone at each report", "里程碑趋势：各次报告时的里程碑日期", "里程碑趨勢：各次報告時的里程碑日期")[
                    format.language],
            description: described, axisLabel: { format.axis($0, $1) })
        return HTML(chart.wide() + chart.narrow())
    }

    /// Without the reports at which nothing moved: of three years of them a page would be half.
    private static func bends(_ points: [MilestoneTrendChart.Point]) -> [MilestoneTrendChart.Point] {
        guard points.count > mostMarks else { return points }
        return points.indices.filter { index in
            index == 0 || index == points.count - 1 || points[index].date != points[index - 1].date
                || points[index].date != points[index + 1].date
        }.map { points[$0] }
    }

    /// Up to as many reports each has a mark.
    private static let mostMarks = 8
}
