import Diagnostics
import ProjectModel
import Templates

/// A signature that a later one or a new version of the sheet replaced.
struct SupersededSignature: View {
    let record: SignOffRecord
    let format: PageFormat

    static let viewName = "superseded signature"
    static let fields: [ViewField<Self>] = [
        .text("line", "Version, party, person, day and decision") { row in
            let record = row.record
            return Phrase(
                Localized(
                    "Version {0}, {1}: {2}, {3}, {4}", "第 {0} 版，{1}：{2}，{3}，{4}", "第 {0} 版，{1}：{2}，{3}，{4}"),
                .text("\(record.version)"), .words(record.party.label), .text(Visible.text(record.name)),
                .text(record.date.iso), .words(record.decision.words)
            ).text(in: row.format.language)
        }
    ]
    static let shape = ViewShape(Self.self)
}
