import Diagnostics
import ProjectModel

/// `docs/registers.md`: every register with its fields, and the words of every state and type, as they are declared.
enum RegisterDocument {
    /// The registers of the page, in its order.
    static let registers: [Register] =
        [Charter.register, PortfolioCard.register, OwnRegisterColumns.register, RuleLevels.register]
        + Register.builtIn

    static var text: String {
        var parts = [introduction, contents]
        parts += registers.map(registerSection)
        parts.append(wordsIntroduction)
        parts += wordLists.map(wordSection)
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # The registers

        Every register with its fields, and every word of a state or a type. This page is made from the declarations \
        in [`Sources/ProjectModel`](../Sources/ProjectModel), and a test holds it equal to them. How tables, cards and \
        JSON are read is in [the format](format.md#registers).

        *Must* marks what must be there. A heading is read in any of the three languages, and so is what stands under \
        *Also read as*. A date field takes the first or the last day of a coarse date, as its type says. How each type \
        is written is under [values](format.md#values).
        """

    private static var contents: String {
        let groups: [(name: String, registers: [Register])] = [
            ("Under a title", [Charter.register, PortfolioCard.register]),
            ("In `portfolio.md`", RegisterSet.portfolio.all),
            ("In a project", Register.builtIn),
        ]
        let registers = groups.map { group in
            "- \(group.name): " + list(group.registers.map { link($0.titles.english, to: $0.titles.english) })
        }
        let words = list(wordLists.map { link($0.name, to: heading($0)) })
        return (registers + ["- \(link(wordsTitle, to: wordsTitle)): \(words)"]).joined(separator: "\n")
    }

    // MARK: Registers

    private static func registerSection(_ register: Register) -> String {
        var head = unique(register.titles.all).joined(separator: " · ") + "."
        if !isOfPortfolio(register) { head += " JSON key `\(register.key)`." }
        if !register.synonyms.isEmpty { head += " Headings also read: \(list(register.synonyms))." }
        var parts = ["## \(register.titles.english)", head]
        if let note = RegisterNotes.all[register.key] { parts.append(note) }
        return (parts + [table(of: register)]).joined(separator: "\n\n")
    }

    /// Whether a register is one of `portfolio.md`, which is never JSON.
    private static func isOfPortfolio(_ register: Register) -> Bool {
        register === PortfolioCard.register || RegisterSet.portfolio.all.contains(register)
    }

    private static func table(of register: Register) -> String {
        let rows = register.fields.map { field in
            row([
                "`\(field.key)`", field.headings.english, field.headings.simplifiedChinese,
                field.headings.traditionalChinese, typeName(of: field), field.isRequired ? "yes" : "",
                list(field.synonyms),
            ])
        }
        let head = row(["Key", "English", "简体", "繁體", "Type", "Must", "Also read as"])
        return ([head, "|---|---|---|---|---|---|---|"] + rows).joined(separator: "\n")
    }

    private static func typeName(of field: FieldDeclaration) -> String {
        switch field.type {
        case .date(.first): return "date, first day"
        case .date(.last): return "date, last day"
        case .references(let keys):
            return keys.isEmpty ? "references to any register" : "references to " + list(keys.map { "`\($0)`" })
        case .state(let vocabulary):
            guard let words = wordList(of: vocabulary) else { return field.type.name }
            return link(words.name.prefix(1).uppercased() + words.name.dropFirst(), to: heading(words))
        default: return field.type.name
        }
    }

    // MARK: Words

    /// The words of a state or a type, under the name that the page gives them.
    struct WordList {
        let name: String
        let vocabulary: Vocabulary

        init(_ name: String, _ vocabulary: Vocabulary) {
            self.name = name
            self.vocabulary = vocabulary
        }
    }

    private static let wordsTitle = "States and other words"

    private static let wordsIntroduction = """
        ## \(wordsTitle)

        How they are written is in [the format](format.md#states-and-other-words). *Closes* marks the words after \
        which a record is closed.
        """

    /// Each list once, in the order in which fields first use them.
    static var wordLists: [WordList] {
        var result: [WordList] = []
        for field in registers.flatMap(\.fields) {
            guard case .state(let vocabulary) = field.type, let words = wordList(of: vocabulary),
                !result.contains(where: { $0.name == words.name })
            else { continue }
            result.append(words)
        }
        return result
    }

    private static func wordSection(_ words: WordList) -> String {
        let hasClosing = words.vocabulary.words.contains { $0.closed }
        let head = ["Canonical", "English", "简体", "繁體", "Also read as"] + (hasClosing ? ["Closes"] : [])
        let rows = words.vocabulary.words.map { word in
            var cells = [word.canonical] + word.label.all + [list(word.synonyms)]
            if hasClosing { cells.append(word.closed ? "yes" : "") }
            return row(cells)
        }
        let table = [row(head), "|" + String(repeating: "---|", count: head.count)] + rows
        return "### \(heading(words))\n\nUsed by \(list(users(of: words.vocabulary))).\n\n"
            + table.joined(separator: "\n")
    }

    /// `risks.state`; the field that every register has is named once.
    private static func users(of vocabulary: Vocabulary) -> [String] {
        let users = registers.flatMap { register in
            register.fields.compactMap { field -> String? in
                guard case .state(let used) = field.type, isSame(used, vocabulary) else { return nil }
                return field === FieldDeclaration.visibility
                    ? "`visibility` of every register" : "`\(register.key).\(field.key)`"
            }
        }
        return unique(users)
    }

    /// The list that a vocabulary is; nil where it has no name, which a test does not allow.
    static func wordList(of vocabulary: Vocabulary) -> WordList? {
        named.first { isSame($0.vocabulary, vocabulary) }
    }

    private static func isSame(_ left: Vocabulary, _ right: Vocabulary) -> Bool {
        left.words.map(\.canonical) == right.words.map(\.canonical)
            && left.words.map(\.label) == right.words.map(\.label)
            && left.words.map(\.synonyms) == right.words.map(\.synonyms)
    }

    private static let named: [WordList] = [
        WordList("project kind", ProjectKind.vocabulary), WordList("project size", ProjectSize.vocabulary),
        WordList("page language", PageLanguage.vocabulary), WordList("amount unit", AmountUnit.vocabulary),
        WordList("technology maturity", TechnologyMaturity.vocabulary), WordList("weekday", Weekday.vocabulary),
        WordList("written date order", WrittenDateOrder.vocabulary), WordList("decimal mark", DecimalMark.vocabulary),
        WordList("column type", ColumnType.vocabulary), WordList("rule level", RuleLevel.vocabulary),
        WordList("visibility", VisibilityWord.vocabulary), WordList("dimension", DimensionWord.vocabulary),
        WordList("status", StatusWord.vocabulary), WordList("scope side", ScopeSide.vocabulary),
        WordList("party", PartyWord.vocabulary), WordList("stance", Stance.vocabulary),
        WordList("stage type", StageType.vocabulary), WordList("deliverable type", DeliverableType.vocabulary),
        WordList("deliverable state", DeliverableState.vocabulary), WordList("priority", Priority.vocabulary),
        WordList("requirement type", RequirementType.vocabulary), WordList("fit", Fit.vocabulary),
        WordList("requirement state", RequirementState.vocabulary), WordList("system area", SystemArea.vocabulary),
        WordList("interface state", InterfaceState.vocabulary), WordList("module state", ModuleState.vocabulary),
        WordList("candidate outcome", CandidateOutcome.vocabulary), WordList("test type", TestType.vocabulary),
        WordList("migration type", MigrationType.vocabulary), WordList("test data", TestData.vocabulary),
        WordList("migration state", MigrationState.vocabulary), WordList("risk strategy", RiskStrategy.vocabulary),
        WordList("risk state", RiskState.vocabulary), WordList("issue severity", IssueSeverity.vocabulary),
        WordList("issue state", IssueState.vocabulary), WordList("change state", ChangeState.vocabulary),
        WordList("decision state", DecisionState.vocabulary), WordList("action state", ActionState.vocabulary),
        WordList("meeting type", MeetingType.vocabulary), WordList("audit subject", AuditSubject.vocabulary),
        WordList("audit state", AuditState.vocabulary), WordList("KPI category", KPICategory.vocabulary),
        WordList("KPI direction", KPIDirection.vocabulary), WordList("cut-over state", CutoverState.vocabulary),
        WordList("acceptance type", AcceptanceType.vocabulary),
        WordList("acceptance result", AcceptanceResult.vocabulary),
        WordList("readiness state", ReadinessState.vocabulary),
        WordList("compliance state", ComplianceState.vocabulary),
        WordList("support service", SupportService.vocabulary),
        WordList("improvement state", ImprovementState.vocabulary),
    ]

    // MARK: Markdown

    private static func heading(_ words: WordList) -> String { "Words: \(words.name)" }

    private static func link(_ text: String, to heading: String) -> String { "[\(text)](#\(anchor(heading)))" }

    /// The anchor that forges give to a heading: small letters, hyphens for spaces, no other marks.
    static func anchor(_ heading: String) -> String {
        let characters = heading.lowercased().compactMap { character -> Character? in
            if character == " " { return "-" }
            return character.isLetter || character.isNumber || character == "-" ? character : nil
        }
        return String(characters)
    }

    /// Every heading that a link may lead to.
    static var headings: [String] { registers.map(\.titles.english) + [wordsTitle] + wordLists.map(heading) }

    private static func row(_ cells: [String]) -> String {
        let written = cells.map { cell in cell.isEmpty ? " " : " " + cell.replacing("|", with: "\\|") + " " }
        return "|" + written.joined(separator: "|") + "|"
    }

    private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

    /// Without repetitions: a title may be the same in two scripts.
    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
