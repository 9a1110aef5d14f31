import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Issues, changes, actions and deliverables that are overdue or due within two weeks, the oldest first.
struct AttentionSection: View {
    let rows: [AttentionRow]
    let counts: String

    private static let horizon = 14

    /// Nil where the project keeps none of these registers.
    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        let project = assessment.project
        let issues = project.records(Issues.register).filter { !($0[Issues.state]?.isClosed ?? false) && !$0.isRagged }
        let actions = project.records(Actions.register).filter {
            !($0[Actions.state]?.isClosed ?? false) && !$0.isRagged
        }
        let deliverables = project.records(Deliverables.register).filter {
            // What was handed over waits for the other side.
            !($0[Deliverables.state]?.isClosed ?? false) && $0[Deliverables.state] != .submitted && !$0.isRagged
        }
        let changes = project.records(Changes.register).filter {
            !($0[Changes.state]?.isClosed ?? false) && $0[Changes.state] != .approved && !$0.isRagged
        }
        let kept = [Issues.register, Actions.register, Changes.register, Deliverables.register]
        guard kept.contains(where: { project.content($0) != nil }) else { return nil }
        var due: [(CivilDate, AttentionRow)] = []
        func collect(
            _ records: [Record], _ date: Field<CivilDate>, _ owner: Field<RichText>?, severity: (Record) -> Localized?
        ) {
            for record in records {
                guard let day = record[date], day.days(since: assessment.statusDate) <= Self.horizon else { continue }
                due.append(
                    (
                        day,
                        AttentionRow(
                            record: record, due: day, overdueDays: assessment.statusDate.days(since: day),
                            owner: owner.flatMap { record[$0] }, severity: severity(record),
                            title: assessment.title(of: record, format), format: format)
                    ))
            }
        }
        collect(issues, Issues.due, Issues.owner) { $0[Issues.severity]?.label }
        collect(actions, Actions.due, Actions.owner) { _ in nil }
        collect(deliverables, Deliverables.due, Deliverables.owner) { _ in nil }
        let open = assessment.payments.filter { $0.state != .received }.map(\.record)
        collect(open, Payments.due, nil) { _ in nil }
        rows = due.stablySorted { $0.0 < $1.0 }.map(\.1)
        counts = Self.counts(issues, changes, actions, assessment, format)
    }

    private static func counts(
        _ issues: [Record], _ changes: [Record], _ actions: [Record], _ assessment: ProjectAssessment,
        _ format: PageFormat
    ) -> String {
        func part(_ words: Localized, _ records: [Record], _ raised: Field<CivilDate>?) -> String {
            let oldest = raised.flatMap { field in records.compactMap { $0[field] }.min() }
            let count = Phrase(words, .text(format.number(records.count))).text(in: format.language)
            guard let oldest else { return count }
            let age = format.number(assessment.statusDate.days(since: oldest))
            return count
                + Phrase(Localized(" (oldest {0} days)", "（最久 {0} 天）", "（最久 {0} 天）"), .text(age)).text(
                    in: format.language)
        }
        let parts = [
            part(Localized("open issues: {0}", "未解决问题 {0} 个", "未解決議題 {0} 個"), issues, Issues.raised),
            part(Localized("open changes: {0}", "待定变更 {0} 项", "待定變更 {0} 項"), changes, Changes.raised),
            part(Localized("open actions: {0}", "未完成行动项 {0} 项", "未完成行動項目 {0} 項"), actions, nil),
        ]
        return parts.joined(separator: format.language.isChinese ? "，" : ", ")
    }

    static let viewName = "attention"
    static let fields: [ViewField<Self>] = [
        .list("rows", "What is overdue or due within two weeks", AttentionRow.self) { $0.rows },
        .text("counts", "How many issues, changes and actions are open, and the age of the oldest") { $0.counts },
    ]
    static let shape = ViewShape(Self.self)
}

struct AttentionRow: View {
    let record: Record
    let due: CivilDate
    let overdueDays: Int
    let owner: RichText?
    let severity: Localized?
    let title: RichText
    let format: PageFormat

    static let viewName = "attention row"
    static let fields: [ViewField<Self>] = [
        .text("register", "The register that the record is in") { $0.record.register.titles[$0.format.language] },
        .text("id", "The record's ID") { $0.record.id?.value ?? "" },
        .html("title", "What it says") { RichTextHTML.html($0.title) },
        .text("severity", "Its severity, where it has one") { $0.severity?[$0.format.language] ?? "" },
        .html("owner", "Who is to do it") { $0.owner.map(RichTextHTML.html) ?? HTML("–") },
        .text("due", "Until when") { $0.format.shortDate($0.due) },
        .optionalText("overdue", "Since how many days it is overdue") { row in
            row.overdueDays > 0 ? row.format.days(row.overdueDays) : nil
        },
    ]
    static let shape = ViewShape(Self.self)
}
