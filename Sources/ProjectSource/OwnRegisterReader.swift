import Diagnostics
import ProjectModel

/// The registers that a portfolio declares, from the rows of their columns.
enum OwnRegisterReader {
    static func registers(_ records: [Record], findings: inout [Finding]) -> [Register] {
        var names: [String] = []
        var columns: [String: [Record]] = [:]
        for record in records where !record.isRagged {
            guard let name = record[OwnRegisterColumns.name]?.plain else { continue }
            if columns[name] == nil { names.append(name) }
            columns[name, default: []].append(record)
        }
        var taken = Register.builtIn
        var result: [Register] = []
        for name in names {
            guard let rows = columns[name], let first = rows.first else { continue }
            let title = OwnRegister.localized(name)
            if let other = self.register(of: title, in: taken) {
                findings.append(
                    Finding(
                        PortfolioRules.takenRegister, at: first.span(of: OwnRegisterColumns.name),
                        Phrase(
                            Localized("“{0}” is a register already: {1}", "“{0}”已是登记册：{1}", "「{0}」已是登記冊：{1}"),
                            .text(name), .words(other.titles)),
                        wayOut: Phrase(Localized("give it another name", "请另取名称", "請另取名稱"))))
                continue
            }
            let register = OwnRegister.register(title, self.columns(rows, findings: &findings))
            taken.append(register)
            result.append(register)
        }
        return result
    }

    private static func register(of title: Localized, in registers: [Register]) -> Register? {
        // What JSON files and pages call by these names is something else; a name of marks alone is none.
        let key = OwnRegister.key(title)
        if reserved.contains(key.lowercased()) || title.all.contains(where: { HeadingName.normalized($0).isEmpty }) {
            return Charter.register
        }
        let set = RegisterSet(registers)
        return title.all.lazy.compactMap { set.named($0) }.first ?? set.keyed(OwnRegister.key(title))
    }

    private static let reserved: Set<String> = ["charter", "$schema", "main", "findings"]

    private static func columns(_ rows: [Record], findings: inout [Finding]) -> [OwnRegister.Column] {
        // Every register has these two.
        var taken: Set<String> = Set(
            [FieldDeclaration.id, FieldDeclaration.visibility].flatMap { $0.headings.all + $0.synonyms }.map(
                HeadingName.normalized))
        var result: [OwnRegister.Column] = []
        for row in rows {
            guard let written = row[OwnRegisterColumns.column]?.plain, let type = row[OwnRegisterColumns.type] else {
                continue
            }
            let name = OwnRegister.localized(written)
            let names = Set(name.all.map(HeadingName.normalized))
            guard taken.isDisjoint(with: names) else {
                findings.append(
                    Finding(
                        PortfolioRules.takenColumn, at: row.span(of: OwnRegisterColumns.column),
                        Phrase(
                            Localized("the register has a column “{0}” already", "该登记册已有“{0}”列", "該登記冊已有「{0}」欄"),
                            .text(written)),
                        wayOut: Phrase(Localized("rename it, or delete the row", "请改名或删除此行", "請改名或刪除此列"))))
                continue
            }
            taken.formUnion(names)
            let words = OwnRegister.vocabulary(row[OwnRegisterColumns.states]?.plain ?? "")
            if type == .state, words.words.isEmpty {
                findings.append(
                    Finding(
                        PortfolioRules.stateWithoutWords, at: row.span(of: OwnRegisterColumns.type),
                        Phrase(
                            Localized("a column of states lists its words", "状态列须列出可用的词", "狀態欄須列出可用的詞")),
                        wayOut: Phrase(
                            Localized("States: planned, · done", "状态词：计划、· 完成", "狀態詞：規劃、· 完成"))))
                continue
            }
            result.append(
                OwnRegister.Column(
                    name: name, type: type.fieldType(words: words),
                    isRequired: row[OwnRegisterColumns.required] ?? false))
        }
        return result
    }
}
