import Diagnostics
import ProjectModel
import Testing

@Suite("Declarations of registers")
struct RegisterDeclarationTests {
    static let all = Register.builtIn + RegisterSet.portfolio.all + [Charter.register, PortfolioCard.register]

    private static func register(_ key: String) throws -> Register { try #require(all.first { $0.key == key }) }

    @Test("A heading belongs to one field of a register", arguments: all.map(\.key))
    func headings(key: String) throws {
        let register = try Self.register(key)
        var owners: [String: String] = [:]
        for field in register.fields {
            for heading in Set(field.headings.all + field.synonyms + [field.key]).sorted() {
                let name = HeadingName.normalized(heading)
                if let owner = owners[name], owner != field.key {
                    Issue.record("“\(heading)” names both \(owner) and \(field.key) of \(register.key)")
                }
                owners[name] = field.key
            }
        }
    }

    @Test("A section's heading belongs to one register")
    func titles() {
        var owners: [String: String] = [:]
        for register in Register.builtIn {
            for title in Set(register.titles.all + register.synonyms + [register.key]).sorted() {
                let name = HeadingName.normalized(title)
                if let owner = owners[name], owner != register.key {
                    Issue.record("“\(title)” names both \(owner) and \(register.key)")
                }
                owners[name] = register.key
                #expect(Register.named(title) === register)
            }
        }
    }

    @Test("A word belongs to one state of a field", arguments: all.map(\.key))
    func vocabularies(key: String) throws {
        let register = try Self.register(key)
        for field in register.fields {
            if case .state(let vocabulary) = field.type {
                #expect(vocabulary.conflicts.isEmpty, "\(register.key).\(field.key): \(vocabulary.conflicts)")
            }
        }
    }

    @Test("Keys are unique, camelCase and found again", arguments: all.map(\.key))
    func keys(key: String) throws {
        let register = try Self.register(key)
        #expect(Set(register.fields.map(\.key)).count == register.fields.count)
        for (slot, field) in register.fields.enumerated() {
            #expect(register.slot(key: field.key) == slot)
            #expect(field.key.allSatisfy { $0.isLetter && $0.isASCII } && field.key.first?.isLowercase == true)
            for heading in field.headings.all { #expect(register.slot(heading: heading) == slot) }
        }
    }

    @Test(
        "Headings are found with case, numbers, marks and spaces around them",
        arguments: [
            ("## Risks", "risks"), ("RISK REGISTER", "risks"), ("3.2 Risks", "risks"), ("三、风险登记册", "risks"),
            ("(4) Issues", "issues"), ("🔥 風險登記冊", "risks"), ("Risks:", "risks"), ("里程碑：", "milestones"),
            ("earned value per period", "earnedValuePerPeriod"), ("KPI measurements", "measurements"),
        ])
    func spellings(heading: String, key: String) {
        let text = heading.hasPrefix("## ") ? String(heading.dropFirst(3)) : heading
        #expect(Register.named(text)?.key == key)
    }

    @Test("A case of a state's words for every word")
    func words() {
        func check<Words: StateWords>(_ words: Words.Type) {
            #expect(Words.allCases.count == Words.vocabulary.words.count, "\(words)")
            for word in Words.allCases { #expect(!word.canonical.isEmpty && !word.label.english.isEmpty) }
        }
        check(RiskState.self); check(RiskStrategy.self); check(IssueState.self); check(IssueSeverity.self)
        check(ChangeState.self); check(DecisionState.self); check(ActionState.self); check(DeliverableState.self)
        check(StageType.self); check(DeliverableType.self); check(AcceptanceType.self); check(AcceptanceResult.self)
        check(PartyWord.self); check(ScopeSide.self); check(KPICategory.self); check(KPIDirection.self)
        check(StatusWord.self); check(DimensionWord.self); check(ProjectKind.self); check(ProjectSize.self)
        check(PageLanguage.self); check(TechnologyMaturity.self); check(AmountUnit.self); check(WrittenDateOrder.self)
        check(DecimalMark.self); check(Weekday.self); check(ColumnType.self); check(RuleLevel.self)
        check(VisibilityWord.self); check(RequirementType.self); check(Priority.self); check(Fit.self)
        check(RequirementState.self); check(InterfaceState.self); check(CandidateOutcome.self); check(SystemArea.self)
        check(ModuleState.self); check(MigrationType.self); check(MigrationState.self); check(TestType.self)
        check(TestData.self); check(CutoverState.self); check(ReadinessState.self); check(SupportService.self)
        check(ComplianceState.self); check(Stance.self); check(MeetingType.self); check(AuditSubject.self)
        check(AuditState.self); check(ImprovementState.self)
    }
}
