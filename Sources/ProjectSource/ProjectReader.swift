import Diagnostics
import ProjectModel

/// What the portfolio says that holds for each of its projects.
package struct PortfolioSettings: Sendable {
    package var dateOrder: DateOrder?
    package var decimalComma = false
    package var rates: [ExchangeRate] = []
    /// The registers that a project may have.
    package var registers = RegisterSet.builtIn

    package init() {}
}

/// A project's files to a `Project` and what is wrong with them.
package struct ProjectReader {
    private let files: ProjectFiles
    private let settings: PortfolioSettings
    private var sources = SourceMap()
    private var findings: [Finding] = []

    /// What reading came to. `project` is nil where there is no charter to make a page from; `sources` is there all
    /// the same, since the findings point into it.
    package struct Result: Sendable {
        package let project: Project?
        package let findings: [Finding]
        package let sources: SourceMap
        /// What verifying its records of signatures found; none before that.
        package private(set) var signOffFindings: [Finding] = []

        /// The same with the standing of its signatures.
        package func verified(_ project: Project, findings signOffFindings: [Finding]) -> Result {
            var result = Result(project: project, findings: findings, sources: sources)
            result.signOffFindings = signOffFindings
            return result
        }

        /// With more of what verifying found.
        package func adding(_ findings: [Finding]) -> Result {
            var result = self
            result.signOffFindings += findings
            return result
        }
    }

    package static func read(_ files: ProjectFiles, settings: PortfolioSettings) -> Result {
        var reader = ProjectReader(files: files, settings: settings)
        return reader.read()
    }

    private init(files: ProjectFiles, settings: PortfolioSettings) {
        self.files = files
        self.settings = settings
    }

    private enum Parsed {
        case markdown([MarkdownBlock])
        case json(JSONNode)
    }

    private mutating func read() -> Result {
        var parsed: [(text: SourceText, file: Int, content: Parsed)] = []
        var signOffs: [SignOffRecord] = []
        var unread = files.refused.map(\.name)
        for file in files.files {
            let text = SourceText(path: files.path + "/" + file.name, name: file.name, bytes: file.bytes)
            let index = sources.add(text)
            if file.name.hasPrefix("signoffs/") {
                if let record = SignOffReader.read(text, file: index, findings: &findings) {
                    signOffs.append(record)
                } else {
                    unread.append(file.name)
                }
                continue
            }
            if file.name.hasSuffix(".json") {
                if let root = JSONRegisterReader.parse(text, file: index, findings: &findings) {
                    parsed.append((text, index, .json(root)))
                } else {
                    unread.append(file.name)
                }
            } else {
                let (blocks, found) = MarkdownReader.read(text, file: index)
                findings += found
                // A file that was refused says nothing, not even that it has no charter.
                if blocks.isEmpty, found.contains(where: { $0.rule.severity == .error }) {
                    unread.append(file.name)
                    continue
                }
                parsed.append((text, index, .markdown(blocks)))
            }
        }
        refuse()
        complainOfUnread()

        // The charter's currency decides how everything else is read, its own amounts too: so it is read twice.
        var probe = ProjectDraft(conventions: conventions(currency: nil), registers: settings.registers)
        let currency = readCharter(parsed, into: &probe).flatMap {
            $0.card[Charter.currency]?.plain.uppercased()
        }
        var draft = ProjectDraft(conventions: conventions(currency: currency), registers: settings.registers)
        let charter = readCharter(parsed, into: &draft)
        var registers = ProjectDraft(
            conventions: conventions(currency: currency), registers: settings.registers)
        registers.findings = draft.findings
        registers.narratives = draft.narratives
        var updates: [WeeklyUpdate] = []
        for (text, file, content) in parsed {
            readRegisters(text, file, content, charter: charter, into: &registers, updates: &updates)
        }
        findings += registers.findings
        guard let charter else {
            // A charter that could not be parsed is not missing: its own finding says what is wrong.
            let isBroken = findings.contains { finding in
                guard finding.rule.severity == .error, let file = sources.file(of: finding.span) else { return false }
                return file.name == "project.md" || file.name == "project.json"
            }
            if isBroken, !parsed.contains(where: { $0.text.name.hasPrefix("project.") }) {
                return Result(project: nil, findings: findings, sources: sources)
            }
            complainOfMissingCharter(
                parsed.first { $0.text.name == "project.md" || $0.text.name == "project.json" }?.file)
            return Result(project: nil, findings: findings, sources: sources)
        }
        var project = Project(
            folder: files.folder, name: charter.title, charter: charter.card, registers: registers.inDeclaredOrder,
            updates: updates.sorted { $0.week < $1.week }, signOffs: SignOffReader.ordered(signOffs),
            narratives: registers.narratives,
            otherFiles: files.otherNames, sources: sources, registerSet: settings.registers,
            rates: rates(in: currency))
        project.unreadFiles = unread
        return Result(project: project, findings: findings, sources: sources)
    }

    private func conventions(currency: String?) -> ValueConventions {
        ValueConventions(
            dateOrder: settings.dateOrder, decimalComma: settings.decimalComma, currency: currency,
            rates: rates(in: currency).map { ($0.currency, $0.rate) })
    }

    private func rates(in currency: String?) -> [ExchangeRate] {
        settings.rates.filter { $0.to == currency }
    }

    // MARK: Charter

    private struct FoundCharter {
        let title: Located<RichText>
        let card: Record
        let file: Int
        /// What is left of `project.md` without title and card.
        let rest: [MarkdownBlock]?
    }

    private func readCharter(
        _ parsed: [(text: SourceText, file: Int, content: Parsed)], into draft: inout ProjectDraft
    ) -> FoundCharter? {
        var found: FoundCharter?
        for candidate in parsed where candidate.text.name == "project.md" || candidate.text.name == "project.json" {
            guard found != nil else {
                found = charter(of: candidate, into: &draft)
                continue
            }
            // The facts of a second charter count for nothing, and so do findings on
            // them; without a charter they tell why there is none.
            var ignored = ProjectDraft(conventions: .standard, registers: settings.registers)
            guard charter(of: candidate, into: &ignored) != nil else {
                draft.findings += ignored.findings
                continue
            }
            draft.findings.append(
                Finding(
                    FileRules.secondCharter, at: Span(file: candidate.file, offset: 0, length: 0),
                    Phrase(
                        Localized(
                            "project.md and project.json both have a charter", "project.md 与 project.json 都有项目章程",
                            "project.md 與 project.json 都有專案章程")),
                    wayOut: Phrase(Localized("keep one", "请保留一个", "請保留一個"))))
        }
        return found
    }

    /// The charter of one file; nil where it has none.
    private func charter(
        of candidate: (text: SourceText, file: Int, content: Parsed), into draft: inout ProjectDraft
    ) -> FoundCharter? {
        switch candidate.content {
        case .markdown(let blocks):
            let result = CharterReader.read(blocks, of: Charter.register, into: &draft)
            guard let title = result.title, let card = result.card else { return nil }
            return FoundCharter(title: title, card: card, file: candidate.file, rest: result.rest)
        case .json(let root):
            var reader = JSONRegisterReader(text: candidate.text, file: candidate.file)
            reader.readCharter(root, into: &draft)
            guard let (title, card) = reader.charter else { return nil }
            let name = title ?? Located(RichText(plain: files.folder), card.span)
            return FoundCharter(title: name, card: card, file: candidate.file, rest: nil)
        }
    }

    private mutating func complainOfMissingCharter(_ file: Int?) {
        let index = file ?? sources.add(SourceText(path: files.path + "/project.md", name: "project.md", bytes: []))
        findings.append(
            Finding(
                TableRules.missingCharter, at: Span(file: index, offset: 0, length: 0),
                Phrase(
                    Localized(
                        "there is no title with a list of facts under it", "没有标题及其下的事实列表", "沒有標題及其下的事實清單")),
                wayOut: Phrase(
                    Localized(
                        "# Name, then - Start: 2026-03-02 and - Finish: 2027-04-02",
                        "# 名称，其下 - 开始: 2026-03-02 与 - 完成: 2027-04-02", "# 名稱，其下 - 開始: 2026-03-02 與 - 完成: 2027-04-02"))))
    }

    // MARK: Registers

    private func readRegisters(
        _ text: SourceText, _ file: Int, _ content: Parsed, charter: FoundCharter?, into draft: inout ProjectDraft,
        updates: inout [WeeklyUpdate]
    ) {
        let start = Span(file: file, offset: 0, length: 0)
        let stem = String(text.name.dropLast(text.name.hasSuffix(".json") ? 5 : 3))
        switch content {
        case .json(let root):
            JSONRegisterReader(text: text, file: file).readRegisters(
                root, root: settings.registers.keyed(stem) ?? settings.registers.named(stem), into: &draft)
        case .markdown(let blocks):
            if stem.hasPrefix("status/") {
                if let week = ISOWeek(iso: stem.dropFirst(7)) {
                    updates.append(WeeklyUpdateReader.read(blocks, week: week, start: start, findings: &draft.findings))
                } else {
                    draft.findings.append(
                        Self.notRead(
                            start, Localized("a weekly update is named for its week", "周报以其所属周命名", "週報以其所屬週命名"),
                            Localized(
                                "name it like status/2026-W47.md", "请命名为 status/2026-W47.md 的形式",
                                "請命名為 status/2026-W47.md 的形式")))
                    SectionReader.read(blocks, root: nil, start: start, into: &draft)
                }
                return
            }
            if let charter, charter.file == file, let rest = charter.rest {
                SectionReader.read(rest, root: nil, start: start, into: &draft)
            } else {
                SectionReader.read(blocks, root: settings.registers.named(stem), start: start, into: &draft)
            }
        }
    }

    private static func notRead(_ place: Span, _ reason: Localized, _ wayOut: Localized) -> Finding {
        Finding(FileRules.fileNotRead, at: place, Phrase(reason), wayOut: Phrase(wayOut))
    }

    /// Project files that lie where none is looked for, or bear an ending in capitals.
    private mutating func complainOfUnread() {
        for name in files.otherNames where name.lowercased().split(separator: "/").first == "signoffs" {
            let index = sources.add(SourceText(path: files.path + "/" + name, name: name, bytes: []))
            findings.append(
                Finding(
                    SignOffRules.straySignOffFile, at: Span(file: index, offset: 0, length: 0),
                    Phrase(
                        Localized("this is no record that is read", "此处并非可读取的签署记录", "此處並非可讀取的簽署紀錄")),
                    wayOut: Phrase(
                        Localized(
                            "keep only records in signoffs, named like S1.v1.client.1.json",
                            "signoffs 中只放签署记录，命名如 S1.v1.client.1.json", "signoffs 中只放簽署紀錄，命名如 S1.v1.client.1.json"))))
        }
        for name in files.otherNames where !name.hasPrefix("attachments/") && !name.hasPrefix("signoffs/") {
            let lower = name.lowercased()
            guard [".md", ".markdown", ".json"].contains(where: lower.hasSuffix) else { continue }
            let index = sources.add(SourceText(path: files.path + "/" + name, name: name, bytes: []))
            findings.append(
                Self.notRead(
                    Span(file: index, offset: 0, length: 0),
                    Localized("this file is not read", "此文件未被读取", "此檔案未被讀取"),
                    Localized(
                        "project files end in .md or .json and stand in the project's folder",
                        "项目文件以 .md 或 .json 结尾，并位于项目文件夹中",
                        "專案檔案以 .md 或 .json 結尾，並位於專案資料夾中")))
        }
    }

    private mutating func refuse() {
        for (name, rule, message) in files.refused {
            let index = sources.add(SourceText(path: files.path + "/" + name, name: name, bytes: []))
            findings.append(Finding(rule, at: Span(file: index, offset: 0, length: 0), message))
        }
    }
}
