/// Dates, from a day to a year.
package enum DateReader {
    /// Reads a cell.
    ///
    /// Takes a day (`2026-11-20`, `2026/11/20`, `2026.11.20`, `2026年11月20日`, `20 Nov 2026`, `Nov 20, 2026`,
    /// `民國115年11月20日`), which a weekday may follow, and coarse dates (`2026-11`, `2026年11月`, `Nov 2026`,
    /// `Q4 2026`, `2026年第四季度`, `Q2-Q3 2026`, `2026-W47`, `2026`). `03/04/2026` needs the project's date order.
    ///
    /// - Returns: Faults are `unreadable`, `ambiguousDate` (which number is the day, or no year of four digits) and
    ///   `outOfRange` (no such day, or a weekday that is another).
    package static func read(_ text: String, _ conventions: ValueConventions) -> CellReading<PlanDate> {
        if let date = plainISO(text) { return .value(PlanDate(date)) }
        let text = CellText(text)
        if let reading: CellReading<PlanDate> = OpenWords.reading(text) { return reading }
        // No date is longer; the rest of a paragraph need not be looked at.
        guard text.count <= 64 else { return .fault(DateFaults.unreadable(text)) }
        var scan = DateScan(text, order: conventions.dateOrder)
        do {
            return .value(try scan.read())
        } catch {
            return .fault(error)
        }
    }

    /// Nearly every date of a project is of this form; only years that need no second look.
    private static func plainISO(_ text: String) -> CivilDate? {
        guard text.utf8.count == 10 else { return nil }
        var (index, year, month, day) = (0, 0, 0, 0)
        for byte in text.utf8 {
            if index == 4 || index == 7 {
                guard byte == 0x2D else { return nil }
            } else {
                guard CellText.isDigit(byte) else { return nil }
                let digit = Int(byte - 0x30)
                if index < 4 {
                    year = year * 10 + digit
                } else if index < 7 {
                    month = month * 10 + digit
                } else {
                    day = day * 10 + digit
                }
            }
            index += 1
        }
        return (2000...2099).contains(year) ? CivilDate(year: year, month: month, day: day) : nil
    }
}
