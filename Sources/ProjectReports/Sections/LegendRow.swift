import Diagnostics
import ProjectAssessment
import Templates

/// What a colour means.
struct LegendRow: View {
    let status: Status
    let language: Language

    private var meaning: Localized {
        switch status {
        case .green: Localized("within tolerance", "在容差之内", "在容許範圍內")
        case .amber: Localized("beyond the first tolerance", "超出第一级容差", "超出第一級容許範圍")
        case .red: Localized("beyond the second", "超出第二级容差", "超出第二級容許範圍")
        case .notRated: Localized("no data", "没有数据", "沒有資料")
        }
    }

    static let viewName = "legend row"
    static let fields: [ViewField<Self>] = [
        .view("status", "The status", StatusView.self) { StatusView(status: $0.status, language: $0.language) },
        .text("meaning", "What it means") { $0.meaning[$0.language] },
    ]
    static let shape = ViewShape(Self.self)

    static func all(_ language: Language) -> [LegendRow] {
        [Status.green, .amber, .red, .notRated].map { LegendRow(status: $0, language: language) }
    }
}
