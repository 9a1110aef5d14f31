import Diagnostics
import ProjectModel

/// A JSON file's charter and registers, by the English keys, through the same cell readers as tables.
struct JSONRegisterReader {
    private let text: SourceText
    private let file: Int
    private(set) var charter: (title: Located<RichText>?, card: Record)?

    /// Parses a file. Nil, with findings, where it is not valid JSON.
    static func parse(_ text: SourceText, file: Int, findings: inout [Finding]) -> JSONNode? {
        let (root, faults) = JSONReader.read(text.bytes)
        findings += faults.map { fault in
            let rule =
                switch fault.kind {
                case .tooLarge: FileRules.fileTooLarge
                case .invalidUTF8: FileRules.notUTF8
                default: FileRules.jsonSyntax
                }
            return Finding(
                rule, at: Span(file: file, offset: fault.range.lowerBound, length: fault.range.count), fault.reason,
                wayOut: fault.wayOut)
        }
        return faults.isEmpty ? root : nil
    }

    init(text: SourceText, file: Int) {
        self.text = text
        self.file = file
    }

    /// Reads the charter alone, whose currency decides how the registers are read.
    mutating func readCharter(_ root: JSONNode, into draft: inout ProjectDraft) {
        guard case .object(let members) = root.content,
            let member = members.first(where: { $0.key == "charter" })
        else { return }
        guard case .object(let facts) = member.value.content else {
            return complain(
                member.value, Localized("the charter is an object", "charter 应为对象", "charter 應為物件"), into: &draft)
        }
        var title: Located<RichText>?
        if let name = facts.first(where: { $0.key == "name" }), case .string(let words) = name.value.content {
            title = Located(InlineMarkdown.read(words), span(name.value.range))
        }
        let (written, unknown) = fields(facts.filter { $0.key != "name" }, of: Charter.register, into: &draft)
        let card = draft.record(
            Charter.register, written: written, unknown: unknown, span: span(member.keyRange),
            end: span(member.keyRange))
        charter = (title, card)
    }

    /// Reads the registers. An array alone is the register that the file's name names.
    func readRegisters(_ root: JSONNode, root named: Register?, into draft: inout ProjectDraft) {
        switch root.content {
        case .array:
            if let named {
                read(root, of: named, at: span(root.range).start, into: &draft)
            } else {
                draft.findings.append(
                    Finding(
                        FileRules.fileNotRead, at: span(root.range).start,
                        Phrase(
                            Localized(
                                "the file's name is no register, so nobody knows what this list holds",
                                "文件名不是登记册名称，无法得知此列表的内容",
                                "檔名不是登記冊名稱，無法得知此清單的內容")),
                        wayOut: Phrase(
                            Localized(
                                "name it risks.json, or write {\"risks\": [...]}",
                                "请命名为 risks.json，或写成 {\"risks\": [...]}", "請命名為 risks.json，或寫成 {\"risks\": [...]}"))))
                keep(root, heading: text.name, at: span(root.range), into: &draft)
            }
        case .object(let members):
            for member in members where member.key != "charter" && member.key != "$schema" {
                guard let register = draft.registers.keyed(member.key) else {
                    let near = Nearest.match(for: member.key, among: draft.registers.all.map(\.key))
                    draft.findings.append(
                        Finding(
                            JSONRules.unknownKey, at: span(member.keyRange),
                            Phrase(
                                Localized("“{0}” is no register", "“{0}”不是登记册", "「{0}」不是登記冊"), .text(member.key)),
                            wayOut: near.map {
                                Phrase(Localized("did you mean “{0}”?", "是否指“{0}”？", "是否指「{0}」？"), .text($0))
                            }))
                    keep(member.value, heading: member.key, at: span(member.keyRange), into: &draft)
                    continue
                }
                read(member.value, of: register, at: span(member.keyRange), into: &draft)
            }
        default:
            complain(
                root, Localized("a project is an object of registers", "项目应为由登记册组成的对象", "專案應為由登記冊組成的物件"), into: &draft)
        }
    }

    private func read(_ node: JSONNode, of register: Register, at span: Span, into draft: inout ProjectDraft) {
        guard case .array(let elements) = node.content else {
            return complain(
                node, Localized("a register is an array of objects", "登记册应为对象数组", "登記冊應為物件陣列"), into: &draft)
        }
        draft.open(register, at: span)
        for element in elements {
            guard case .object(let members) = element.content else {
                complain(element, Localized("a record is an object", "记录应为对象", "記錄應為物件"), into: &draft)
                continue
            }
            let measurements = register.hasDateColumns ? members.first { $0.key == "measurements" } : nil
            let rest = measurements == nil ? members : members.filter { $0.key != "measurements" }
            let (written, unknown) = fields(rest, of: register, into: &draft)
            let place = self.span(element.range)
            let line = text.byteRange(ofLine: text.line(at: Int(place.offset)))
            let onLine = Span(
                file: file, offset: Int(place.offset), length: min(place.end, line.upperBound) - Int(place.offset))
            if isTotal(register, written) {
                let cells = zip(register.fields, written).map { field, cell in
                    cell.map { draft.cells.cell($0.cell, field: field, unit: nil).0 }
                }
                draft.add(
                    total: Record(register: register, cells: cells, unknownCells: unknown, span: onLine, end: onLine))
                continue
            }
            let record = draft.record(register, written: written, unknown: unknown, span: onLine, end: onLine)
            if let measurements { read(measurements, of: record, into: &draft) }
            draft.add(record)
        }
    }

    /// A total that was exported with the records is shown and compared, never counted.
    private func isTotal(_ register: Register, _ written: [(cell: MarkdownCell, unit: HeadingUnit?)?]) -> Bool {
        let words = [register.idSlot, register.titleSlot].compactMap { slot in
            slot.flatMap { written[$0]?.cell.text.plain }
        }
        return words.first { !$0.isEmpty }.map { TotalWords.isTotal($0) } ?? false
    }

    private func read(_ member: JSONMember, of record: Record, into draft: inout ProjectDraft) {
        guard let id = record.id else {
            return draft.findings.append(TableRules.measurementWithoutKPI(at: span(member.keyRange)))
        }
        guard case .array(let elements) = member.value.content else {
            return complain(
                member.value,
                Localized("measurements are an array of objects", "measurements 应为对象数组", "measurements 應為物件陣列"),
                into: &draft)
        }
        let register = Measurements.register
        for element in elements {
            guard case .object(let members) = element.content else {
                complain(element, Localized("a measurement is an object", "测量值应为对象", "量測值應為物件"), into: &draft)
                continue
            }
            var (written, unknown) = fields(members, of: register, into: &draft)
            if let slot = register.slot(key: "kpi"), written[slot] == nil {
                written[slot] = (MarkdownCell(source: id.value, text: RichText(plain: id.value), span: id.span), nil)
            }
            let place = span(element.range)
            draft.add(draft.record(register, written: written, unknown: unknown, span: place, end: place))
        }
    }

    /// No record of a register has nearly as many fields.
    private static let maximumKeys = 200

    // MARK: Fields

    private func fields(
        _ members: [JSONMember], of register: Register, into draft: inout ProjectDraft
    ) -> ([(cell: MarkdownCell, unit: HeadingUnit?)?], [Record.UnknownCell]) {
        var written: [(cell: MarkdownCell, unit: HeadingUnit?)?] = Array(repeating: nil, count: register.fields.count)
        var unknown: [Record.UnknownCell] = []
        if members.count > Self.maximumKeys, let member = members.dropFirst(Self.maximumKeys).first {
            draft.findings.append(
                Finding(
                    JSONRules.wrongKind, at: span(member.keyRange),
                    Phrase(
                        Localized(
                            "a record has more than 200 keys; these and the rest are not read",
                            "记录的键超过 200 个；此处及其后不予读取", "記錄的鍵超過 200 個；此處及其後不予讀取")),
                    wayOut: Phrase(Localized("part the record", "请拆分记录", "請拆分記錄"))))
        }
        for member in members.prefix(Self.maximumKeys) {
            let field = register.slot(key: member.key)
            guard let words = words(of: member.value) else {
                complain(
                    member.value,
                    Localized(
                        "a field is a text, a number, true or false, or a list of texts", "字段应为文本、数字、真假值或文本列表",
                        "欄位應為文字、數字、真假值或文字清單"), into: &draft)
                continue
            }
            var cell = MarkdownCell(source: words, text: InlineMarkdown.read(words), span: inner(member.value))
            if case .number(let number) = member.value.content { cell.jsonNumber = number }
            guard let field else {
                unknown.append(Record.UnknownCell(heading: member.key, text: cell.text, span: cell.span))
                if register.hasValueColumns { continue }
                let near = Nearest.match(for: member.key, among: register.fields.map(\.key))
                draft.findings.append(
                    Finding(
                        JSONRules.unknownKey, at: span(member.keyRange),
                        Phrase(
                            Localized("{0} has no field “{1}”", "“{0}”没有字段“{1}”", "「{0}」沒有欄位「{1}」"),
                            .words(register.titles), .text(member.key)),
                        wayOut: near.map {
                            Phrase(Localized("did you mean “{0}”?", "是否指“{0}”？", "是否指「{0}」？"), .text($0))
                        }))
                continue
            }
            written[field] = (cell, nil)
        }
        return (written, unknown)
    }

    /// A JSON value as the text that a table's cell would hold; nil for an object or a nested list.
    private func words(of node: JSONNode) -> String? {
        switch node.content {
        case .null: return ""
        case .bool(let value): return value ? "yes" : "no"
        case .string(let text): return text
        case .number(let text):
            // Shown without an exponent where that is short; the value itself is read from the number.
            return DecimalNumber(jsonNumber: text)?.plain ?? text
        case .array(let elements):
            var parts: [String] = []
            for element in elements {
                if case .array = element.content { return nil }
                guard let part = words(of: element) else { return nil }
                parts.append(part)
            }
            return parts.joined(separator: ", ")
        case .object: return nil
        }
    }

    private func complain(_ node: JSONNode, _ words: Localized, into draft: inout ProjectDraft) {
        draft.findings.append(
            Finding(
                JSONRules.wrongKind, at: span(node.range), Phrase(words),
                wayOut: Phrase(
                    Localized("see docs/format.md, JSON", "参见 docs/format.md 的 JSON 一节", "參見 docs/format.md 的 JSON 一節"))
            ))
    }

    /// What no register takes is shown as it was written.
    private func keep(_ node: JSONNode, heading: String, at place: Span, into draft: inout ProjectDraft) {
        let body = RichText(events: [.open(.codeBlock), .text(text.text(node.range)), .close(.codeBlock)])
        draft.narratives.append(Narrative(heading: RichText(plain: heading), body: body, span: place))
    }

    // MARK: Places

    private func span(_ range: Range<Int>) -> Span { Span(file: file, offset: range.lowerBound, length: range.count) }

    /// The place inside the quotes of a string.
    private func inner(_ node: JSONNode) -> Span {
        if case .string = node.content, node.range.count >= 2 {
            return span(node.range.lowerBound + 1..<node.range.upperBound - 1)
        }
        return span(node.range)
    }
}
