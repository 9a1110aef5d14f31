import Diagnostics
import ProjectModel

/// What a sheet says otherwise than what parties signed, as findings: each field once, with all who signed it.
struct ChangedSheet {
    private let signing: StageSignOff
    private let stage: String

    init(_ signing: StageSignOff, stage: String) {
        self.signing = signing
        self.stage = stage
    }

    var findings: [Finding] {
        var order: [(difference: SheetDifference, records: [SignOffRecord])] = []
        for record in signing.changed {
            for difference in record.differences ?? [] {
                if let known = order.firstIndex(where: { $0.difference == difference }) {
                    order[known].records.append(record)
                } else {
                    order.append((difference, [record]))
                }
            }
        }
        return order.compactMap { difference, records in
            guard let first = records.first else { return nil }
            let signed = records.enumerated().map { index, record in
                Phrase(
                    index == 0
                        ? Localized(
                            "signed by the {0} on {1}", "{0}已于 {1} 签署", "{0}已於 {1} 簽署")
                        : Localized(", by the {0} on {1}", "，{0}已于 {1} 签署", "，{0}已於 {1} 簽署"),
                    .words(record.party.labelInSentence), .text(record.date.iso))
            }
            return Finding(
                SignatureRules.changed, at: difference.span ?? first.span,
                Phrase(
                    Localized("{0}; {1}", "{0}；{1}", "{0}；{1}"), .phrase([difference.phrase]), .phrase(signed)),
                wayOut: Phrase(
                    Localized(
                        "write what was signed, or have the parties sign version {0} of {1}",
                        "请恢复所签内容，或由各方签署 {1} 的第 {0} 版", "請恢復所簽內容，或由各方簽署 {1} 的第 {0} 版"),
                    .text("\(signing.version)"), .text(Visible.text(stage))))
        }
    }
}
