import Diagnostics
import ProjectModel

/// A project while it is being read.
struct ProjectDraft {
    let cells: CellReader
    /// Where the charter names no currency: the first that an amount names, which all others must share.
    private var currency: String?
    private(set) var contents: [RegisterContent] = []
    var narratives: [Narrative] = []
    var findings: [Finding] = []

    init(conventions: ValueConventions, registers: RegisterSet) {
        cells = CellReader(conventions: conventions, registers: registers)
    }

    /// The registers that the files may have.
    var registers: RegisterSet { cells.registers }

    /// Takes up a register's heading, so that an empty register is known to be there.
    mutating func open(_ register: Register, at span: Span) {
        let index = index(of: register)
        if contents[index].span == nil { contents[index].span = span }
    }

    mutating func add(_ record: Record) { contents[index(of: record.register)].records.append(record) }

    mutating func add(total: Record) { contents[index(of: total.register)].totals.append(total) }

    mutating func remark(_ text: RichText, in register: Register) {
        guard !text.isEmpty else { return }
        contents[index(of: register)].remarks.append(text)
    }

    /// The registers in the order in which they are declared, whatever the order of files.
    var inDeclaredOrder: [RegisterContent] {
        registers.all.compactMap { register in contents.first { $0.register === register } }
    }

    private mutating func index(of register: Register) -> Int {
        if let index = contents.firstIndex(where: { $0.register === register }) { return index }
        contents.append(RegisterContent(register: register))
        return contents.count - 1
    }

    /// Amounts of two currencies add up to nothing, also where the charter does not say which is meant.
    private mutating func isInOtherCurrency(_ cell: Cell, of field: FieldDeclaration) -> Bool {
        guard case .amount = field.type, cells.conventions.currency == nil, case .number(let number) = cell.value,
            let written = number.currency
        else { return false }
        if currency == nil { currency = written }
        guard let currency, currency != written else { return false }
        findings.append(
            Finding(
                ValueRules.foreignCurrency, at: cell.span,
                Phrase(
                    Localized(
                        "this amount is in {0}, others are in {1}", "此金额的币种是 {0}，其他金额是 {1}", "此金額的幣別是 {0}，其他金額是 {1}"),
                    .text(written), .text(currency)),
                wayOut: Phrase(
                    Localized(
                        "name the currency in the charter: - Currency: {0}", "请在章程中写明币种：- 币种: {0}",
                        "請在章程中寫明幣別：- 幣別: {0}"),
                    .text(currency))))
        return true
    }

    // MARK: Records

    /// Reads the cells of one record and says what is missing in it.
    ///
    /// - Parameter written: by slot; nil where the table has no such column or the card no such line.
    mutating func record(
        _ register: Register, written: [(cell: MarkdownCell, unit: HeadingUnit?)?],
        unknown: [Record.UnknownCell], span: Span, end: Span, notes: RichText? = nil, missingColumns: Set<Int> = []
    ) -> Record {
        var read: [Cell?] = []
        read.reserveCapacity(written.count)
        for (slot, field) in register.fields.enumerated() {
            guard let (cell, unit) = written[slot] else {
                read.append(nil)
                if field.isRequired, !missingColumns.contains(slot) {
                    findings.append(TableRules.missingValue(field, at: end))
                }
                continue
            }
            let (value, finding) = cells.cell(cell, field: field, unit: unit)
            if let finding { findings.append(finding) }
            let isForeign = isInOtherCurrency(value, of: field)
            if field.isRequired, value.isEmpty { findings.append(TableRules.missingValue(field, at: cell.span)) }
            // Of two currencies no sum is made: the amount is shown, and counts for nothing.
            read.append(
                isForeign ? Cell(source: value.source, text: value.text, value: .unread, span: value.span) : value)
        }
        let record = Record(register: register, cells: read, unknownCells: unknown, span: span, end: end, notes: notes)
        if register.wantsID, record.id == nil {
            let place = register.idSlot.flatMap { read[$0]?.span } ?? span.start
            findings.append(
                Finding(
                    TableRules.missingID, at: place,
                    Phrase(
                        Localized("the record has no ID: {0}", "记录没有编号：{0}", "記錄沒有編號：{0}"),
                        .text(record.title.plain)),
                    wayOut: Phrase(
                        Localized(
                            "give it one that is not used yet: by it the record is known when its words change",
                            "请给它一个未使用的编号：文字修改后，凭编号仍能认出此记录", "請給它一個未使用的編號：文字修改後，憑編號仍能認出此紀錄"))))
        }
        return record
    }
}
