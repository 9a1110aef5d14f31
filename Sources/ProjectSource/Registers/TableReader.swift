import Diagnostics
import ProjectModel

/// A register's table to records.
struct TableReader {
    private enum Column {
        case field(slot: Int, unit: HeadingUnit?)
        /// A date: what stands below is a measurement of the row's record.
        case measurement(MarkdownCell)
        case unknown(heading: String)
    }

    private let register: Register
    private let table: MarkdownTable
    private var columns: [Column] = []
    private var missingColumns: Set<Int> = []

    /// Reads `table` into `draft`.
    ///
    /// - Parameter unit: what the line right above the table says (单位：万元), for headings without a unit.
    static func read(_ table: MarkdownTable, of register: Register, unit: HeadingUnit?, into draft: inout ProjectDraft)
    {
        var reader = TableReader(register: register, table: table)
        reader.readHeader(unit: unit, into: &draft)
        for row in table.rows { reader.read(row, into: &draft) }
    }

    private init(register: Register, table: MarkdownTable) {
        self.register = register
        self.table = table
    }

    private mutating func readHeader(unit lineUnit: HeadingUnit?, into draft: inout ProjectDraft) {
        var taken: [Int: String] = [:]
        var unread: [(heading: MarkdownCell, slot: Int)] = []
        for (index, heading) in table.header.enumerated() {
            let text = heading.text.plain
            let (slot, unit) = register.field(written: text)
            guard let slot else {
                if let amount = amountColumn(of: text) {
                    unread.append((heading, amount))
                    columns.append(.unknown(heading: text))
                } else {
                    columns.append(unknownColumn(heading, at: index, into: &draft))
                }
                continue
            }
            if let first = taken[slot] {
                draft.findings.append(
                    Finding(
                        TableRules.duplicateColumn, at: heading.span,
                        Phrase(
                            Localized(
                                "“{0}” and “{1}” are the same field", "“{0}”与“{1}”是同一字段", "「{0}」與「{1}」是同一欄位"),
                            .text(first), .text(text)),
                        wayOut: Phrase(
                            Localized("keep one, or rename one", "保留一个，或改名", "保留一個，或改名"))))
                columns.append(.unknown(heading: text))
                continue
            }
            taken[slot] = text
            columns.append(.field(slot: slot, unit: unit ?? inherited(lineUnit, by: register.fields[slot])))
        }
        for (heading, slot) in unread {
            draft.findings.append(
                taken[slot] == nil
                    ? TableRules.unreadHeading(heading.text.plain, of: register.fields[slot], at: heading.span)
                    : TableRules.unknownColumn(heading.text.plain, in: register, at: heading.span))
        }
        for (slot, field) in register.fields.enumerated() where field.isRequired && taken[slot] == nil {
            missingColumns.insert(slot)
            draft.findings.append(
                Finding(
                    TableRules.missingColumn, at: table.headerSpan,
                    Phrase(
                        Localized(
                            "the table has no column “{0}”", "此表没有“{0}”列", "此表沒有「{0}」欄"),
                        .words(field.headings)),
                    wayOut: Phrase(
                        Localized("add a column “{0}”", "请添加“{0}”列", "請新增「{0}」欄"), .words(field.headings))))
        }
    }

    /// The field of money whose heading another one begins with, such as `Forecast in USD`.
    private func amountColumn(of heading: String) -> Int? {
        let marks: Set<Character> = [" ", "(", "（", ",", "，", "/", "["]
        return heading.indices.reversed().lazy.filter { marks.contains(heading[$0]) }
            .compactMap { register.slot(heading: String(heading[..<$0])) }
            .first { if case .amount = register.fields[$0].type { true } else { false } }
    }

    /// A unit above the table is one of money; dates and person-days do not take it.
    private func inherited(_ unit: HeadingUnit?, by field: FieldDeclaration) -> HeadingUnit? {
        if case .amount = field.type { unit } else { nil }
    }

    private func unknownColumn(_ heading: MarkdownCell, at index: Int, into draft: inout ProjectDraft) -> Column {
        if register.hasDateColumns, case .value = DateReader.read(heading.text.plain, draft.cells.conventions) {
            return .measurement(heading)
        }
        if heading.text.isEmpty {
            let isFilled = table.rows.contains { row in
                row.cells.indices.contains(index) && !row.cells[index].source.isEmpty
            }
            if isFilled { draft.findings.append(TableRules.columnWithoutHeading(at: heading.span)) }
        } else if !register.hasValueColumns {
            draft.findings.append(TableRules.unknownColumn(heading.text.plain, in: register, at: heading.span))
        }
        return .unknown(heading: heading.text.plain)
    }

    private func read(_ row: MarkdownRow, into draft: inout ProjectDraft) {
        guard row.cells.contains(where: { !$0.source.isEmpty }) else {
            draft.findings.append(
                Finding(
                    TableRules.blankRow, at: row.span,
                    Phrase(
                        Localized(
                            "the row is empty; nothing is taken over from the row above", "本行为空；不会沿用上一行的内容",
                            "本列為空；不會沿用上一列的內容")),
                    wayOut: Phrase(Localized("fill it in, or delete it", "请填写或删除", "請填寫或刪除"))))
            return
        }
        guard row.cells.count == columns.count else {
            draft.findings.append(
                TableRules.raggedRow(cells: row.cells.count, headings: table.header.map(\.text.plain), at: row.span))
            draft.add(ragged(row))
            return
        }
        var written: [(cell: MarkdownCell, unit: HeadingUnit?)?] = Array(repeating: nil, count: register.fields.count)
        var unknown: [Record.UnknownCell] = []
        var measurements: [(heading: MarkdownCell, value: MarkdownCell)] = []
        for (column, cell) in zip(columns, row.cells) {
            switch column {
            case .field(let slot, let unit): written[slot] = (cell, unit)
            case .measurement(let heading): measurements.append((heading, cell))
            case .unknown(let heading):
                unknown.append(Record.UnknownCell(heading: heading, text: cell.text, span: cell.span))
            }
        }
        let isTotal = isTotal(row, written)
        // A measurement belongs to the KPI of its row. Where there is none it is kept, and told.
        if isTotal || !(register.idSlot.map { written[$0].map { !$0.cell.source.isEmpty } ?? false } ?? true) {
            for (heading, value) in measurements where !value.text.isEmpty {
                unknown.append(
                    Record.UnknownCell(heading: heading.text.plain, text: value.text, span: value.span))
                draft.findings.append(TableRules.measurementWithoutKPI(at: value.span))
            }
            measurements = []
        }
        if isTotal {
            draft.add(total: total(row, written, unknown, into: &draft))
            return
        }
        let record = draft.record(
            register, written: written, unknown: unknown, span: row.span, end: row.end, missingColumns: missingColumns)
        for (heading, value) in measurements where !value.text.isEmpty {
            draft.addMeasurement(of: record, date: heading, value: value)
        }
        draft.add(record)
    }

    // MARK: Totals

    private func isTotal(_ row: MarkdownRow, _ written: [(cell: MarkdownCell, unit: HeadingUnit?)?]) -> Bool {
        let id = register.idSlot.flatMap { written[$0]?.cell.text.plain } ?? ""
        let first = id.isEmpty ? row.cells.first { !$0.text.isEmpty }?.text.plain ?? "" : id
        return TotalWords.isTotal(first)
    }

    /// A check row: only its numbers are read.
    private func total(
        _ row: MarkdownRow, _ written: [(cell: MarkdownCell, unit: HeadingUnit?)?], _ unknown: [Record.UnknownCell],
        into draft: inout ProjectDraft
    ) -> Record {
        let read = zip(register.fields, written).map { field, written -> Cell? in
            guard let written else { return nil }
            let (cell, finding) = draft.cells.cell(written.cell, field: field, unit: written.unit)
            // In a column of numbers it is a total that cannot be compared; elsewhere a word beside the total.
            if let finding, field.type.isNumeric { draft.findings.append(finding) }
            return cell
        }
        return Record(register: register, cells: read, unknownCells: unknown, span: row.span, end: row.end)
    }

    // MARK: Ragged rows

    /// The row as it was written, its cells under no field: nobody knows which heading each belongs to.
    private func ragged(_ row: MarkdownRow) -> Record {
        var cells: [Cell?] = Array(repeating: nil, count: register.fields.count)
        // The first cell is before any gap, unless it is the one that was dropped; an ID keeps references to
        // the record whole.
        if let first = row.cells.first, case .field(let slot, _)? = columns.first, slot == register.idSlot,
            first.source.utf8.count <= 64
        {
            cells[slot] = Cell(source: first.source, text: first.text, value: .text, span: first.span)
        }
        let rest = row.cells.enumerated().compactMap { index, cell -> Record.UnknownCell? in
            if index == 0, let slot = register.idSlot, cells[slot] != nil { return nil }
            return Record.UnknownCell(heading: "(\(index + 1))", text: cell.text, span: cell.span)
        }
        return Record(
            register: register, cells: cells, unknownCells: rest, span: row.span, end: row.end, isRagged: true)
    }
}

extension ProjectDraft {
    /// A value below a date: a measurement of the record's KPI, as if a row of the measurements' register said it.
    mutating func addMeasurement(of record: Record, date: MarkdownCell, value: MarkdownCell) {
        guard let id = record.id else { return findings.append(TableRules.measurementWithoutKPI(at: value.span)) }
        let register = Measurements.register
        let kpi = MarkdownCell(source: id.value, text: RichText(plain: id.value), span: id.span)
        var written: [(cell: MarkdownCell, unit: HeadingUnit?)?] = Array(repeating: nil, count: register.fields.count)
        for (key, cell) in [("kpi", kpi), ("date", date), ("value", value)] {
            if let slot = register.slot(key: key) { written[slot] = (cell, nil) }
        }
        add(self.record(register, written: written, unknown: [], span: value.span, end: value.span))
    }
}
