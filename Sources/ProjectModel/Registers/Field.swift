import Diagnostics

/// A typed way to a field of a register's records.
///
/// It is made once from the register's declaration by the field's key. A key that the register lacks, or a
/// field of another type, stops a debug build (and so the tests); in a release it reads as absent.
package struct Field<Value>: Sendable {
    let slot: Int
    let read: @Sendable (Cell) -> Value?

    init(_ register: Register, _ key: String, fits: (FieldType) -> Bool, read: @escaping @Sendable (Cell) -> Value?) {
        let slot = register.slot(key: key)
        assert(slot != nil, "\(register.key) declares no field \(key)")
        if let slot { assert(fits(register.fields[slot].type), "\(register.key).\(key) holds another type") }
        self.slot = slot ?? -1
        self.read = read
    }
}

extension Register {
    /// The words of a cell with text, a person or an ID.
    func text(_ key: String) -> Field<RichText> {
        Field(self, key) {
            switch $0 {
            case .text, .person, .id, .period: true
            default: false
            }
        } read: {
            $0.isEmpty ? nil : $0.text
        }
    }

    /// The day that counts of a date: its first in a field that starts something, else its last.
    func date(_ key: String) -> Field<CivilDate> {
        let end = slot(key: key).map { fields[$0].type }
        let isStart = if case .date(.first) = end { true } else { false }
        return Field(self, key) {
            if case .date = $0 { true } else { false }
        } read: {
            guard case .date(let date) = $0.value else { return nil }
            return isStart ? date.first : date.last
        }
    }

    func number(_ key: String) -> Field<DecimalNumber> {
        Field(self, key) {
            switch $0 {
            case .number, .amount: true
            default: false
            }
        } read: {
            guard case .number(let number) = $0.value else { return nil }
            return number.value
        }
    }

    /// The number with the unit that stands beside it.
    func writtenNumber(_ key: String) -> Field<WrittenNumber> {
        Field(self, key) {
            if case .number = $0 { true } else { false }
        } read: {
            guard case .number(let number) = $0.value else { return nil }
            return number
        }
    }

    /// The days of a period; nil for one that is only numbered.
    func period(_ key: String) -> Field<PlanDate> {
        Field(self, key) {
            if case .period = $0 { true } else { false }
        } read: {
            guard case .date(let date) = $0.value else { return nil }
            return date
        }
    }

    /// A share of one: 95% is 0.95.
    func percent(_ key: String) -> Field<DecimalNumber> {
        Field(self, key) {
            if case .percent = $0 { true } else { false }
        } read: {
            guard case .percent(let share) = $0.value else { return nil }
            return share
        }
    }

    func duration(_ key: String) -> Field<PlanDuration> {
        Field(self, key) {
            if case .duration = $0 { true } else { false }
        } read: {
            guard case .duration(let duration) = $0.value else { return nil }
            return duration
        }
    }

    func durations(_ key: String) -> Field<[PlanDuration]> {
        Field(self, key) {
            if case .durations = $0 { true } else { false }
        } read: {
            guard case .durations(let durations) = $0.value else { return nil }
            return durations
        }
    }

    func percents(_ key: String) -> Field<[DecimalNumber]> {
        Field(self, key) {
            if case .percents = $0 { true } else { false }
        } read: {
            guard case .percents(let shares) = $0.value else { return nil }
            return shares
        }
    }

    func scale(_ key: String) -> Field<ScaleReading> {
        Field(self, key) {
            if case .scale = $0 { true } else { false }
        } read: {
            guard case .scale(let reading) = $0.value else { return nil }
            return reading
        }
    }

    /// A state as one of the cases of `words`, whose raw values are the canonical words.
    func state<Words: StateWords>(_ key: String, _ words: Words.Type) -> Field<Words> {
        Field(self, key) {
            if case .state = $0 { true } else { false }
        } read: {
            guard case .state(let index) = $0.value else { return nil }
            return Words(rawValue: index)
        }
    }

    func references(_ key: String) -> Field<[Reference]> {
        Field(self, key) {
            if case .references = $0 { true } else { false }
        } read: {
            guard case .references(let references) = $0.value else { return nil }
            return references
        }
    }

    func yesNo(_ key: String) -> Field<Bool> {
        Field(self, key) {
            if case .yesNo = $0 { true } else { false }
        } read: {
            guard case .yesNo(let answer) = $0.value else { return nil }
            return answer
        }
    }

    func target(_ key: String) -> Field<TargetRange> {
        Field(self, key) {
            if case .target = $0 { true } else { false }
        } read: {
            guard case .target(let range) = $0.value else { return nil }
            return range
        }
    }
}

/// The words of a state, a type or a category, as code names them: one case a word, in the vocabulary's order.
package protocol StateWords: Sendable, Hashable, CaseIterable, RawRepresentable where RawValue == Int {
    /// The words, a case each and in the same order.
    static var vocabulary: Vocabulary { get }
}

extension StateWords {
    /// The canonical English word.
    package var canonical: String {
        Self.vocabulary.words.indices.contains(rawValue) ? Self.vocabulary.words[rawValue].canonical : ""
    }

    /// The word as pages write it.
    package var label: Localized {
        Self.vocabulary.words.indices.contains(rawValue) ? Self.vocabulary.words[rawValue].label : Localized(same: "")
    }

    /// Whether a record in this state is closed.
    package var isClosed: Bool {
        Self.vocabulary.words.indices.contains(rawValue) && Self.vocabulary.words[rawValue].closed
    }
}
