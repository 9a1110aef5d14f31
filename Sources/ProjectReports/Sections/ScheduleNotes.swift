import Diagnostics
import ProjectAssessment
import ProjectModel

/// What the milestones amount to, a sentence each.
struct ScheduleNotes {
    let assessment: ProjectAssessment
    let format: PageFormat

    private var schedule: ScheduleAssessment { assessment.schedule }

    var all: [String] { [execution, missed, next, chain].compactMap { $0 } }

    private func sentence(_ words: Localized, _ arguments: String...) -> String {
        Phrase(words, arguments.map { .text($0) }).text(in: format.language)
    }

    private func joined(_ parts: [String]) -> String {
        parts.joined(separator: format.language.isChinese ? "、" : ", ")
    }

    private func name(_ milestone: MilestoneAssessment) -> String {
        Visible.text(milestone.record.id?.value ?? milestone.record.title.plain)
    }

    private var execution: String? {
        guard let counts = schedule.counts, counts.due > 0, let index = schedule.baselineExecution else { return nil }
        return sentence(
            Localized(
                "{0} reached, {1} due by the baseline: baseline execution index (BEI) {2}.",
                "已达成 {0} 个，按基准应达成 {1} 个：基准执行指数（BEI）{2}。", "已達成 {0} 個，依基準應達成 {1} 個：基準執行指數（BEI）{2}。"),
            format.number(counts.reached), format.number(counts.due), format.ratio(index))
    }

    /// How many are named before the rest is counted.
    private static let named = 6

    private var missed: String? {
        guard !schedule.missed.isEmpty else { return nil }
        var names = schedule.missed.prefix(Self.named).map(name)
        let more = schedule.missed.count - names.count
        if more > 0 { names.append(sentence(Localized("{0} more", "另 {0} 个", "另 {0} 個"), format.number(more))) }
        return sentence(
            Localized("Missed against the baseline: {0}.", "未按基准达成：{0}。", "未依基準達成：{0}。"), joined(names))
    }

    private var next: String? {
        guard !schedule.next.isEmpty else { return nil }
        let parts = schedule.next.map { milestone in
            let date = milestone.expected.map { format.date($0, near: assessment.statusDate) } ?? "–"
            return format.language.isChinese ? "\(name(milestone))（\(date)）" : "\(name(milestone)) on \(date)"
        }
        return sentence(Localized("Next: {0}.", "接下来：{0}。", "接下來：{0}。"), joined(parts))
    }

    private var chain: String? {
        guard !schedule.chain.isEmpty else { return nil }
        let parts = schedule.chain.enumerated().map { index, link in
            let date = format.date(link.date, near: assessment.statusDate)
            guard index > 0, let gap = link.gap else { return "\(name(link.milestone)) \(date)" }
            let planned = link.baselineGap.map { $0 == gap ? "" : inPlan($0) } ?? ""
            let days = sentence(Localized("{0} d", "{0} 天", "{0} 天"), format.number(gap))
            return "→ \(days)\(planned) → \(name(link.milestone)) \(date)"
        }
        return sentence(
            Localized("What drives the finish: {0}.", "决定完成日期的链条：{0}。", "決定完成日期的鏈條：{0}。"),
            parts.joined(separator: " "))
    }

    private func inPlan(_ days: Int) -> String {
        sentence(Localized(" ({0} planned)", "（计划 {0}）", "（計畫 {0}）"), format.number(days))
    }
}
