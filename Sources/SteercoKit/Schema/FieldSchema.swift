import Diagnostics
import ProjectModel

/// A field as JSON Schema: which JSON values the reader takes for it, and how they are written.
enum FieldSchema {
    /// One kind of value that a field takes.
    private struct Form {
        var types: [String]
        /// The types of a list's elements; nil where a list is none of the field's.
        var elements: [String]?
        var limits: [(keyword: String, value: Int)]

        init(_ types: String..., elements: [String]? = nil, limits: [(keyword: String, value: Int)] = []) {
            self.types = types + (elements == nil ? [] : ["array"])
            self.elements = elements
            self.limits = limits
        }

        static func integer(_ range: ClosedRange<Int>) -> Form {
            Form("integer", limits: [("minimum", range.lowerBound), ("maximum", range.upperBound)])
        }
    }

    /// Writes the schema of a field.
    ///
    /// - Parameter isRequired: whether it must be there, so that null will not do.
    static func write(_ field: FieldDeclaration, isRequired: Bool, into json: inout JSONText) {
        json.object { json in
            json.key("title", field.headings.english)
            json.key("description", names(field.headings) + ". " + description(of: field.type))
            var forms = forms(of: field.type)
            // An empty text stays: a total, which its ID tells, has nothing else to say.
            if !isRequired { forms[0].types.append("null") }
            write(forms, into: &json)
            let examples = examples(of: field.type)
            if !examples.isEmpty { json.key("examples", strings: examples) }
        }
    }

    /// Writes the schema of what stands under a key of the record's own choosing.
    static func writeOtherValue(into json: inout JSONText) {
        json.object { write([anyText], into: &$0) }
    }

    /// A heading in the three languages, each spelling once.
    static func names(_ headings: Localized) -> String {
        var names: [String] = []
        for heading in headings.all where !names.contains(heading) { names.append(heading) }
        return names.joined(separator: " · ")
    }

    private static func write(_ forms: [Form], into json: inout JSONText) {
        if forms.count == 1, let form = forms.first { return write(form, into: &json) }
        json.key(
            "anyOf", array: { json in for form in forms { json.object { write(form, into: &$0) } } })
    }

    private static func write(_ form: Form, into json: inout JSONText) {
        json.types(form.types)
        for (keyword, value) in form.limits { json.key(keyword, value) }
        if let elements = form.elements { json.key("items", object: { $0.types(elements) }) }
    }

    // MARK: Types

    /// As `JSONRegisterReader` makes a cell of any of these.
    private static let anyText = Form(
        "string", "number", "boolean", elements: ["string", "number", "boolean", "null"])

    /// Every form that a value may have; the first takes texts.
    private static func forms(of type: FieldType) -> [Form] {
        switch type {
        case .text, .person: [anyText]
        case .id, .number, .amount, .target: [Form("string", "number")]
        // A year alone is a date.
        case .date: [Form("string", "integer", limits: [("minimum", 1900), ("maximum", 2199)])]
        case .period: [Form("string"), .integer(0...999), .integer(1900...2199)]
        case .percent: [Form("string", "number", limits: [("minimum", -1), ("maximum", 1)])]
        // A bare number does not say of what.
        case .duration: [Form("string")]
        case .durations, .percents: [Form("string", elements: ["string"])]
        case .scale:
            [
                Form("string"), .integer(1...5),
                Form("number", limits: [("exclusiveMinimum", 0), ("exclusiveMaximum", 1)]),
            ]
        case .references:
            [Form("string", "number", elements: ["string", "number"], limits: [("maxItems", 256)])]
        case .yesNo: [Form("string", "boolean")]
        case .state(let vocabulary): [state(vocabulary)]
        }
    }

    /// Texts, and what else the words may be written as: `1` for a base unit, `true` for a thing that is in scope.
    private static func state(_ vocabulary: Vocabulary) -> Form {
        var form = Form("string")
        let written = vocabulary.words.flatMap { [$0.canonical] + $0.label.all + $0.synonyms }
        if written.contains(where: { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) {
            form.types.append("integer")
        }
        if ["yes", "no"].contains(where: { vocabulary.read($0).value != nil }) { form.types.append("boolean") }
        return form
    }

    private static func description(of type: FieldType) -> String {
        switch type {
        case .id: "An ID, unique in its register."
        case .text: "Text; inline Markdown is read. A list is its texts with commas between."
        case .person: "A person, shown as written. A list is its names with commas between."
        case .period: "A date, coarse or not, or a number of up to three digits that counts periods."
        case .date(.first): "A day, or a month, week, quarter or year, of which the first day counts."
        case .date(.last): "A day, or a month, week, quarter or year, of which the last day counts."
        case .number: "A number, or a text that holds one, with its unit where it has one."
        case .amount: "A number in the currency's base unit, or a text such as 36k or 120万."
        case .percent: "A text with a percent sign, or a number as a share of one: 0.95 is 95%."
        case .percents: "A text with a percent sign, or a list of such texts."
        case .duration: "A text with its unit: days, weeks, months or years."
        case .durations: "A text with its unit, days, weeks, months or years, or a list of such texts."
        case .scale: "A step from 1 to 5, a word such as high, or a share: 30% or 0.3."
        case .state(let vocabulary):
            "One of: \(vocabulary.words.map(\.canonical).joined(separator: ", ")). Labels and other words for the same, "
                + "in the three languages, are read too."
        case .references(let allowed):
            "IDs of records \(allowed.isEmpty ? "of any register" : "in \(allowed.joined(separator: ", "))"), in a list "
                + "or in a text with commas between. A register's key may stand before an ID: risks:3."
        case .yesNo: "True or false, or a text such as yes or no."
        case .target: "A number, or a text with a relation, a range or a unit."
        }
    }

    private static func examples(of type: FieldType) -> [String] {
        switch type {
        case .date: ["2026-11-20", "2026-11", "2026-W47", "2026-Q4"]
        case .period: ["2026-11-20", "2026-11", "2026-W47"]
        case .percent, .percents: ["95%"]
        case .duration, .durations: ["10d", "2w", "3 months"]
        case .scale: ["very low", "low", "medium", "high", "very high"]
        case .state(let vocabulary): vocabulary.words.map(\.canonical)
        case .target: ["24", "≥95%", "≤ 24 h", "90–110"]
        case .id, .text, .number, .amount, .person, .references, .yesNo: []
        }
    }
}
