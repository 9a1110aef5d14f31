import Diagnostics
import ProjectAssessment
import Templates

/// A status as it is shown: mark, word and class, so that it is never colour alone.
struct StatusView: View {
    let status: Status
    let language: Language

    static let viewName = "status"
    static let fields: [ViewField<Self>] = [
        .text("class", "g, a, r or n: green, amber, red, not rated") { $0.status.cssClass },
        .html("mark", "The status's shape as SVG") { HTML(StatusMark.svg($0.status.colour)) },
        .text("word", "The status in the page's language") { $0.status.word[$0.language] },
    ]
    static let shape = ViewShape(Self.self)
}

extension Status {
    package var word: Localized {
        switch self {
        case .green: Localized("Green", "绿", "綠")
        case .amber: Localized("Amber", "黄", "黃")
        case .red: Localized("Red", "红", "紅")
        case .notRated: Localized("Not rated", "未评级", "未評等")
        }
    }

    var cssClass: String {
        switch self {
        case .green: "g"
        case .amber: "a"
        case .red: "r"
        case .notRated: "n"
        }
    }

    var colour: StatusColour {
        switch self {
        case .green: .green
        case .amber: .amber
        case .red: .red
        case .notRated: .grey
        }
    }
}
