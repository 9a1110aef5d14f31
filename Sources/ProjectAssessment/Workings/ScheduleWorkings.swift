import Diagnostics
import ProjectModel

extension ProjectAssessment {
    var scheduleWorkings: [Working] {
        var workings: [Working] = []
        if let finish {
            let dated = milestones.filter { $0.expected != nil }
            workings.append(
                Working(
                    "finish", Localized("Finish", "预计完成", "預計完成"),
                    Localized(
                        "latest of the milestones' actual, else forecast, else baseline; what is overdue, on the status date",
                        "各里程碑实际日期（否则预测，否则基准）中最晚者；逾期未达成者按状态日期计",
                        "各里程碑實際日期（否則預測，否則基準）中最晚者；逾期未達成者按狀態日期計"),
                    .latest(dated.compactMap(\.expected)), .date(finish.date), at: dated.map(\.record.span)))
            if let baseline = baselineFinish {
                workings.append(
                    Working(
                        "finishSlip", Localized("Slip of the finish", "完成日期偏差", "完成日期偏差"),
                        Localized("finish − baseline finish", "预计完成 − 基准完成", "預計完成 − 基準完成"),
                        .difference(.date(finish.date), .date(baseline)), .days(finish.date.days(since: baseline)),
                        at: [baselineSource, finish.milestone.record.span].compactMap { $0 }))
            }
        }
        if let counts = schedule.counts, let index = schedule.baselineExecution {
            workings.append(
                Working(
                    "bei", Localized("Baseline execution index", "基准执行指数", "基準執行指數"),
                    Localized("milestones reached ÷ due", "已达成里程碑数 ÷ 应达成数", "已達成里程碑數 ÷ 應達成數"),
                    .quotient(.number(counts.reached), .number(counts.due)), .ratio(index),
                    at: milestones.map(\.record.span)))
        }
        return workings
    }

    private var baselineSource: Span? {
        if let cell = project.charter.cell(Charter.finish), project.charter[Charter.finish] != nil { return cell.span }
        return milestones.max { ($0.baseline ?? statusDate) < ($1.baseline ?? statusDate) }?.record.span
    }
}
