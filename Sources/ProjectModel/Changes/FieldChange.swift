/// How the edit of one field of a record is to be taken.
enum FieldChange {
    static func kind(
        _ field: FieldDeclaration, _ old: Cell?, _ new: Cell?, before: Record, now: Record
    ) -> RecordChange.Kind {
        if let kind = ending(field, old, new) { return kind }
        switch field.sense {
        case .laterIsWorse:
            guard let days = days(field, old, new, before: before, now: now) else { return .changed }
            return days.from == days.to ? .changed : days.to > days.from ? .worse : .better
        case .higherIsWorse: return kind(number(old), number(new), isWorse: >)
        case .lowerIsWorse: return kind(number(old), number(new), isWorse: <)
        case .words(let words): return kind(rank(old, field, words), rank(new, field, words), last: words.count - 1)
        case .closes, nil: return .changed
        }
    }

    /// Whether the edit closes or reopens the record: by its state, or by a day that ends it.
    private static func ending(_ field: FieldDeclaration, _ old: Cell?, _ new: Cell?) -> RecordChange.Kind? {
        switch field.sense {
        case .closes:
            switch (day(old), day(new)) {
            case (nil, .some) where old?.value != .unread: return .closed
            case (.some, nil) where new?.value != .unread: return .reopened
            default: return nil
            }
        default:
            guard field.key == "state", case .state(let vocabulary) = field.type else { return nil }
            let (was, isNow) = (isClosed(old, vocabulary), isClosed(new, vocabulary))
            guard was != isNow, old?.value != .unread, new?.value != .unread else { return nil }
            return isNow ? .closed : .reopened
        }
    }

    private static func isClosed(_ cell: Cell?, _ vocabulary: Vocabulary) -> Bool {
        guard case .state(let index)? = cell?.value, vocabulary.words.indices.contains(index) else { return false }
        return vocabulary.words[index].closed
    }

    private static func day(_ cell: Cell?) -> CivilDate? {
        guard case .date(let date)? = cell?.value else { return nil }
        return date.last
    }

    /// The days that an edit of a date moves from and to: without a forecast a milestone is expected on its baseline.
    static func days(
        _ field: FieldDeclaration, _ old: Cell?, _ new: Cell?, before: Record, now: Record
    ) -> (from: CivilDate, to: CivilDate)? {
        guard old?.value != .unread, new?.value != .unread, let from = day(old) ?? fallback(field, before),
            let to = day(new) ?? fallback(field, now)
        else { return nil }
        return (from, to)
    }

    /// The day that stands in for a forecast that is not given: the baseline, or a stage's planned finish.
    private static func fallback(_ field: FieldDeclaration, _ record: Record) -> CivilDate? {
        guard field.key == "forecast" else { return nil }
        for key in ["baseline", "finish"] {
            if let slot = record.register.slot(key: key), let day = day(record.cells[slot]) { return day }
        }
        return nil
    }

    private static func number(_ cell: Cell?) -> DecimalNumber? {
        switch cell?.value {
        case .number(let number): number.value
        case .percent(let share): share
        case .duration(let duration): duration.days
        default: nil
        }
    }

    private static func kind(
        _ old: DecimalNumber?, _ new: DecimalNumber?, isWorse: (DecimalNumber, DecimalNumber) -> Bool
    ) -> RecordChange.Kind {
        guard let old, let new, old != new else { return .changed }
        return isWorse(new, old) ? .worse : .better
    }

    private static func rank(_ cell: Cell?, _ field: FieldDeclaration, _ words: [String]) -> Int? {
        guard case .state(let index)? = cell?.value, case .state(let vocabulary) = field.type,
            vocabulary.words.indices.contains(index)
        else { return nil }
        return words.firstIndex(of: vocabulary.words[index].canonical)
    }

    /// A first result is good news if it is the best, and bad news if it is the worst.
    private static func kind(_ old: Int?, _ new: Int?, last: Int) -> RecordChange.Kind {
        switch (old, new) {
        case (.some(let old), .some(let new)): new == old ? .changed : new > old ? .worse : .better
        case (nil, .some(let new)): new == 0 ? .better : new == last ? .worse : .changed
        default: .changed
        }
    }
}
