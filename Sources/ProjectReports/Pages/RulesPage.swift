import Diagnostics
import Templates

/// Every rule with its reason and its examples, where findings on other pages lead to.
package struct RulesPage: View {
    let rules: [RuleDescription]
    let language: Language
    let style: HTML

    package init(_ rules: [RuleDescription], language: Language, style: HTML) {
        self.rules = rules
        self.language = language
        self.style = style
    }

    private var count: String {
        Phrase(Localized("{0} rules", "共 {0} 条规则", "共 {0} 條規則"), .text(String(rules.count))).text(in: language)
    }

    private var groups: [RuleGroup] {
        Severity.allCases.reversed().compactMap { severity -> RuleGroup? in
            let rules = rules.filter { $0.severity == severity }
            return rules.isEmpty ? nil : RuleGroup(severity: severity, rules: rules, language: language)
        }
    }

    package static let viewName = "rules page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) {
            PageFrame(language: $0.language, title: PageWords.rules[$0.language], style: $0.style)
        },
        .text("count", "How many rules there are") { $0.count },
        .list("groups", "The rules by severity, errors first", RuleGroup.self) { $0.groups },
    ]
    package static let shape = ViewShape(Self.self)
}

/// The rules of one severity.
struct RuleGroup: View {
    let severity: Severity
    let rules: [RuleDescription]
    let language: Language

    static let viewName = "rule group"
    static let fields: [ViewField<Self>] = [
        .view("severity", "The severity", SeverityView.self) {
            SeverityView(severity: $0.severity, language: $0.language)
        },
        .text("count", "How many rules have it") { String($0.rules.count) },
        .list("rules", "The rules by name", RuleView.self) { group in
            group.rules.map { RuleView(rule: $0, language: group.language) }
        },
    ]
    static let shape = ViewShape(Self.self)
}

/// One rule.
struct RuleView: View {
    let rule: RuleDescription
    let language: Language

    /// An example without the line ends after it; the lines of `↓` stay, since they point at the place.
    private static func example(_ examples: [String]) -> String? {
        examples.first.map { example in
            var rest = Substring(Visible.text(example))
            while let last = rest.last, last.isNewline { rest.removeLast() }
            return String(rest)
        }
    }

    static let viewName = "rule"
    static let fields: [ViewField<Self>] = [
        .text("name", "The rule's name, which is its anchor") { $0.rule.name },
        .view("severity", "How much it weighs", SeverityView.self) {
            SeverityView(severity: $0.rule.severity, language: $0.language)
        },
        .optionalText("textLanguage", "The language of the rule's texts, where the page is in another one") {
            $0.language == .english ? nil : Language.english.tag
        },
        .text("summary", "What is wrong, in one sentence") { $0.rule.summary },
        .text("rationale", "Why it matters") { $0.rule.rationale },
        .optionalText("failing", "What the rule complains of; ↓ stands above the place") { example($0.rule.failing) },
        .optionalText("passing", "The same, mended") { example($0.rule.passing) },
    ]
    static let shape = ViewShape(Self.self)
}

/// A severity as it is shown: mark, word and class, so that it is never colour alone.
struct SeverityView: View {
    let severity: Severity
    let language: Language

    private var colour: StatusColour {
        switch severity {
        case .error: .red
        case .warning: .amber
        case .info: .grey
        }
    }

    private var word: String {
        let word = severity.words[language]
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    static let viewName = "severity"
    static let fields: [ViewField<Self>] = [
        .text("class", "r, a or n: error, warning, info") { $0.severity.cssClass },
        .html("mark", "The severity's shape as SVG") { HTML(StatusMark.svg($0.colour)) },
        .text("word", "The severity in the page's language") { $0.word },
    ]
    static let shape = ViewShape(Self.self)
}

extension PageWords {
    static let rules = Localized("Rules", "检查规则", "檢查規則")
}
