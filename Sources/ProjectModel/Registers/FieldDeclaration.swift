import Diagnostics

/// Which end of a coarse date counts: "2026-11" starts on the first and is due on the thirtieth.
package enum DateEnd: Sendable, Hashable { case first, last }

/// What a field holds, and so how its cells are read.
package enum FieldType: Sendable {
    case id
    case text
    /// A period of a table over time: a date, coarse or not, or a number that counts periods.
    case period
    case date(DateEnd)
    case number
    case amount
    case percent
    case duration
    /// One or several durations, the tolerances of a card.
    case durations
    case percents
    case scale
    case state(Vocabulary)
    case person
    /// IDs, each of a record in one of these registers; any register when the list is empty.
    case references([String])
    case yesNo
    case target

    /// Whether its values add up.
    package var isNumeric: Bool {
        switch self {
        case .number, .amount: true
        default: false
        }
    }

    /// The English word for the type in documentation and schema.
    package var name: String {
        switch self {
        case .id: "ID"
        case .text: "text"
        case .period: "period"
        case .date: "date"
        case .number: "number"
        case .amount: "amount"
        case .percent: "percent"
        case .duration: "duration"
        case .durations: "durations"
        case .percents: "percents"
        case .scale: "scale"
        case .state: "state"
        case .person: "person"
        case .references: "references"
        case .yesNo: "yes or no"
        case .target: "target"
        }
    }
}

/// A field of a register: its name in JSON, its headings in three languages, and what it holds.
package final class FieldDeclaration: Sendable {
    /// camelCase English, the key in JSON and the name in messages.
    package let key: String
    package let headings: Localized
    /// Other headings that mean the same field. A synonym belongs to one field of a register.
    package let synonyms: [String]
    package let type: FieldType
    package let isRequired: Bool
    /// The units that a number may be written in; any, or none, where the list is empty.
    package let units: [String]
    /// The field that names the record: the text after the ID in a card's heading.
    package let isTitle: Bool
    /// Which way a change of it goes; nil where a change is neither for the better nor for the worse.
    package let sense: FieldSense?

    init(
        _ key: String, _ english: String, _ simplifiedChinese: String, _ traditionalChinese: String,
        _ type: FieldType, required: Bool = false, title: Bool = false, in units: [String] = [],
        sense: FieldSense? = nil, also synonyms: [String] = []
    ) {
        self.sense = sense
        self.key = key
        headings = Localized(english, simplifiedChinese, traditionalChinese)
        self.synonyms = synonyms
        self.type = type
        isRequired = required
        isTitle = title
        self.units = units
    }

    /// How people write that a number counts person-days.
    static let personDays = [
        "d", "days", "pd", "md", "person-days", "person days", "man-days", "人天", "人日", "天", "日", "工作日", "工日",
    ]
    /// How they write that it counts years.
    static let years = ["years", "year", "yrs", "yr", "y", "a", "年"]

    /// The ID that every register of records may carry.
    package static let id = FieldDeclaration(
        "id", "ID", "编号", "編號", .id, also: ["No.", "No", "#", "序号", "序號", "项次", "項次", "Nr"])

    /// Who may see the record: the client, or only one's own company.
    package static let visibility = FieldDeclaration(
        "visibility", "Visibility", "可见范围", "可見範圍", .state(VisibilityWord.vocabulary),
        also: ["Audience of the record", "可见性", "公开范围", "可見性", "公開範圍"])
}
