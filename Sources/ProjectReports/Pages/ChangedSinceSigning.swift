import Diagnostics
import ProjectModel
import Templates

/// A band above a sheet of which something was changed after a party signed it.
struct ChangedSinceSigning: View {
    let signing: StageSignOff
    let language: Language

    private static let shown = 12

    /// Nil where nothing was changed.
    init?(_ signing: StageSignOff, _ language: Language) {
        guard signing.isChanged else { return nil }
        self.signing = signing
        self.language = language
    }

    private var who: String {
        let records = signing.changed.map { record in
            Phrase(
                Localized("{0} ({1})", "{0}（{1}）", "{0}（{1}）"), .words(record.party.label), .text(record.date.iso)
            ).text(in: language)
        }
        return Phrase(
            Localized(
                "Version {0} was signed by {1}. What it said was changed since; version {2} is to be signed.",
                "第 {0} 版已由{1}签署，其后内容有改动，须签署第 {2} 版。", "第 {0} 版已由{1}簽署，其後內容有改動，須簽署第 {2} 版。"),
            .text("\(signing.version - 1)"),
            .text(records.joined(separator: language.isChinese ? "、" : ", ")), .text("\(signing.version)")
        ).text(in: language)
    }

    private var differences: [SheetDifference] {
        var all: [SheetDifference] = []
        for difference in signing.changed.flatMap({ $0.differences ?? [] }) where !all.contains(difference) {
            all.append(difference)
        }
        return all
    }

    static let viewName = "changed since signing"
    static let fields: [ViewField<Self>] = [
        .html("who", "Who signed what it said before") { RichTextHTML.html(RichText(plain: $0.who)) },
        .texts("differences", "What says otherwise, the first of it") { band in
            band.differences.prefix(shown).map { $0.phrase.text(in: band.language) }
        },
        .optionalText("more", "How much more there is") { band in
            let more = band.differences.count - shown
            return more > 0
                ? Phrase(Localized("and {0} more", "另有 {0} 处", "另有 {0} 處"), .text("\(more)")).text(in: band.language)
                : nil
        },
    ]
    static let shape = ViewShape(Self.self)
}
