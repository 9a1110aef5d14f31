import Diagnostics
import ProjectModel

/// A cell's text to the value that its field means.
struct CellReader {
    let conventions: ValueConventions
    let registers: RegisterSet

    /// The cell, and a finding where it could not be read or reads otherwise than its heading says.
    func cell(_ written: MarkdownCell, field: FieldDeclaration, unit: HeadingUnit?) -> (Cell, Finding?) {
        let (read, found) =
            written.jsonNumber.flatMap { self.value(ofJSONNumber: $0, type: field.type) }
            ?? self.value(of: written.text.plain, span: written.span, type: field.type, unit: unit)
        let other = Self.foreignUnit(read, field)
        let value = other == nil ? read : .unread
        let fault = other ?? found
        let cell = Cell(source: written.source, text: written.text, value: value, span: written.span)
        return (cell, fault.map { ValueRules.finding($0, at: written.span, in: field, isRead: value != .unread) })
    }

    /// Sixteen hours are not sixteen days: a number in a unit that the field does not count is not understood.
    private static func foreignUnit(_ value: FieldValue, _ field: FieldDeclaration) -> ValueFault? {
        guard let known = field.units.first, case .number(let number) = value, let unit = number.unit,
            !field.units.contains(where: { WrittenNumber.isSameUnit($0, unit) })
        else { return nil }
        return ValueFault(
            .unreadable,
            Phrase(Localized("“{0}” is not what is counted here", "此处不以“{0}”计", "此處不以「{0}」計"), .text(unit)),
            wayOut: Phrase(Localized("write it in {0}", "请以 {0} 为单位填写", "請以 {0} 為單位填寫"), .text(known)))
    }

    /// Nil where the field takes a JSON number as the text that it is.
    private func value(ofJSONNumber number: String, type: FieldType) -> (FieldValue, ValueFault?)? {
        switch type {
        case .number, .amount: settle(NumberReader.read(jsonNumber: number)) { .number($0) }
        case .percent: settle(PercentReader.read(jsonNumber: number)) { .percent($0) }
        case .scale: settle(ScaleReader.read(jsonNumber: number)) { .scale($0) }
        case .id, .text, .period, .date, .percents, .duration, .durations, .state, .person, .references, .yesNo,
            .target:
            nil
        }
    }

    private func value(
        of text: String, span: Span, type: FieldType, unit: HeadingUnit?
    ) -> (FieldValue, ValueFault?) {
        switch type {
        case .id: (isBlank(text) ? .empty : .text, nil)
        case .text: (textValue(text), nil)
        case .person: (Self.isNobody(text) ? .open : textValue(text), nil)
        case .period: period(text)
        case .date: settle(DateReader.read(text, conventions)) { .date($0) }
        case .number: number(NumberReader.read(text, unit: unit, isAmount: false, conventions))
        case .amount: number(NumberReader.read(text, unit: unit, isAmount: true, conventions))
        case .percent: settle(PercentReader.read(text, unit: unit, conventions)) { .percent($0) }
        case .percents:
            list(text) {
                PercentReader.read($0, unit: unit, conventions)
            } make: {
                .percents($0)
            }
        case .duration: settle(DurationReader.read(text, unit: unit, conventions)) { .duration($0) }
        case .durations:
            list(text) {
                DurationReader.read($0, unit: unit, conventions)
            } make: {
                .durations($0)
            }
        case .scale: settle(ScaleReader.read(text, conventions)) { .scale($0) }
        case .state(let vocabulary): settle(vocabulary.read(text)) { .state($0) }
        case .references: references(text, span)
        case .yesNo: settle(YesNoReader.read(text)) { .yesNo($0) }
        case .target:
            target(TargetReader.read(text, unit: unit, conventions))
        }
    }

    private func settle<Value>(
        _ reading: CellReading<Value>, _ make: (Value) -> FieldValue
    ) -> (FieldValue, ValueFault?) {
        switch reading {
        case .empty: (.empty, nil)
        case .open: (.open, nil)
        case .value(let value): (make(value), nil)
        case .fault(let fault): (.unread, fault)
        }
    }

    /// Up to three digits count periods; anything else is a date.
    private func period(_ text: String) -> (FieldValue, ValueFault?) {
        let isNumber = (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isNumber, let number = Int(text) { return (.number(WrittenNumber(value: DecimalNumber(number))), nil) }
        return settle(DateReader.read(text, conventions)) { .date($0) }
    }

    private func number(_ reading: CellReading<WrittenNumber>) -> (FieldValue, ValueFault?) {
        if case .value(let number) = reading, number.differsFromHeading {
            return (.number(number), Self.otherUnit)
        }
        return settle(reading) { .number($0) }
    }

    private func target(_ reading: CellReading<TargetRange>) -> (FieldValue, ValueFault?) {
        if case .value(let range) = reading, range.differsFromHeading { return (.target(range), Self.otherUnit) }
        return settle(reading) { .target($0) }
    }

    private static let otherUnit = ValueFault(
        .unitMismatch,
        Phrase(
            Localized(
                "the cell's unit differs from the heading's", "单元格的单位与表头不同", "儲存格的單位與表頭不同")),
        wayOut: Phrase(
            Localized(
                "the cell's own unit is used; write it in the heading's", "按单元格自己的单位计；请改用表头单位",
                "按儲存格自己的單位計；請改用表頭單位")))

    private func list<Value>(
        _ text: String, _ read: (String) -> CellReading<Value>, make: ([Value]) -> FieldValue
    ) -> (FieldValue, ValueFault?) {
        var values: [Value] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == "，" || $0 == "、" }) {
            switch read(String(part)) {
            case .empty, .open: continue
            case .value(let value): values.append(value)
            case .fault(let fault): return (.unread, fault)
            }
        }
        return (values.isEmpty ? .empty : make(values), nil)
    }

    /// Nobody is called `n/a`: who owns such a record is not known.
    private static func isNobody(_ text: String) -> Bool {
        guard text.utf8.count <= 24 else { return false }
        return nobody.contains(text.lowercased().filter { !$0.isWhitespace })
    }

    private static let nobody: Set<String> = [
        "n/a", "na", "n.a.", "none", "nobody", "noone", "unassigned", "?", "？", "??", "x", "/", "\\", "无", "無", "暂无",
        "暫無",
        "未指定", "未分配", "未指派",
    ]

    private func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

    private func textValue(_ text: String) -> FieldValue {
        if isBlank(text) { return .empty }
        return TextReader.isOpen(text) ? .open : .text
    }

    /// `M1, M2`, `M1、M2`, `M1 M2`, `risks:3`; each reference keeps its place in the cell where the source is the text.
    private func references(_ text: String, _ span: Span) -> (FieldValue, ValueFault?) {
        if isBlank(text) { return (.empty, nil) }
        if TextReader.isOpen(text) { return (.open, nil) }
        var result: [Reference] = []
        let bytes = Array(text.utf8)
        let isVerbatim = bytes.count == Int(span.length)
        var index = 0
        while index < bytes.count {
            guard result.count < Self.maximumReferences else { return (.unread, Self.tooManyReferences) }
            let separator = separatorLength(bytes, index)
            if separator > 0 {
                index += separator
                continue
            }
            let start = index
            while index < bytes.count, separatorLength(bytes, index) == 0 { index += 1 }
            let word = String(decoding: bytes[start..<index], as: UTF8.self)
            let place = isVerbatim ? span.part(start..<index) : span
            let parts = word.split(separator: ":", maxSplits: 1)
            if parts.count == 2, let register = registers.keyed(String(parts[0])) {
                result.append(Reference(register: register.key, id: String(parts[1]), span: place))
            } else {
                result.append(Reference(register: nil, id: word, span: place))
            }
        }
        return (result.isEmpty ? .empty : .references(result), nil)
    }

    /// More than a person writes into a cell.
    private static let maximumReferences = 256
    private static let tooManyReferences = ValueFault(
        .tooLarge, Phrase(Localized("more than 256 IDs in one cell", "一个单元格内超过 256 个编号", "一個儲存格內超過 256 個編號")),
        wayOut: Phrase(Localized("name fewer records", "请减少编号", "請減少編號")))

    private func separatorLength(_ bytes: [UInt8], _ index: Int) -> Int {
        switch bytes[index] {
        case 0x20, 0x09, 0x2C, 0x3B, 0x0A: return 1
        case 0xE3
        where index + 2 < bytes.count && bytes[index + 1] == 0x80
            && (bytes[index + 2] == 0x81 || bytes[index + 2] == 0x80):
            return 3
        case 0xEF
        where index + 2 < bytes.count && bytes[index + 1] == 0xBC
            && (bytes[index + 2] == 0x8C || bytes[index + 2] == 0x9B):
            return 3
        default: return 0
        }
    }
}
