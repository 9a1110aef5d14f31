import Diagnostics
import ProjectModel

/// A register as CSV (RFC 4180) that spreadsheets open as it is meant.
///
/// UTF-8 with a byte order mark, without which Excel and WPS take Chinese for another encoding; lines end with CRLF.
/// A cell that a spreadsheet would run as a formula begins with an apostrophe.
package enum RegisterAsCSV {
    /// - Parameter language: of the headings.
    package static func bytes(_ content: RegisterContent, _ language: Language) -> [UInt8] {
        let records = content.records + content.totals
        let slots = content.register.fields.indices.filter { slot in
            slot == content.register.idSlot || slot == content.register.titleSlot
                || records.contains { !($0.cells[slot]?.source.isEmpty ?? true) }
        }
        var unknown: [String] = []
        for cell in records.flatMap(\.unknownCells) where !unknown.contains(cell.heading) {
            unknown.append(cell.heading)
        }
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        write(slots.map { content.register.fields[$0].headings[language] } + unknown, into: &bytes)
        for record in records {
            let known = slots.map { slot -> String in
                guard let cell = record.cells[slot] else { return "" }
                return text(cell, content.register.fields[slot])
            }
            let rest = unknown.map { heading in
                let cells = record.unknownCells.filter { $0.heading == heading }
                return defused(cells.map(\.text.plain).joined(separator: " · "))
            }
            write(known + rest, into: &bytes)
        }
        return bytes
    }

    private static func text(_ cell: Cell, _ field: FieldDeclaration) -> String {
        switch cell.value {
        // A number is a number, also a negative one.
        case .number(let number) where number.unit == nil: number.value.plain
        case .text, .open, .unread: defused(cell.text.plain)
        default: defused(CellAsText.written(cell, field))
        }
    }

    /// Text that cannot be run: formulas begin with one of these.
    private static func defused(_ text: String) -> String {
        let visible = Visible.text(text)
        guard let first = visible.unicodeScalars.first else { return visible }
        return ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"].contains(first) ? "'" + visible : visible
    }

    private static func write(_ cells: [String], into bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            let isPlain = cell.utf8.allSatisfy { $0 != 0x2C && $0 != 0x22 && $0 != 0x0A && $0 != 0x0D }
            if isPlain {
                bytes += cell.utf8
                continue
            }
            bytes.append(0x22)
            for byte in cell.utf8 {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
        bytes += [0x0D, 0x0A]
    }
}
