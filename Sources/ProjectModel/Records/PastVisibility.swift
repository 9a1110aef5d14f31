import Diagnostics

/// What the client may see of a project today, which holds for every earlier state of it: what is hidden today was
/// never shown, and what is shown today may be told of.
package struct PastVisibility: Sendable {
    /// By register and ID in lower case.
    private let shown: Set<String>
    private let hidden: Set<String>
    /// By register and title, of records without an ID.
    private let hiddenTitles: Set<String>
    let internalRegisters: Set<String>

    package init(_ today: Project) {
        let internals = today.internalRegisters
        var shown: Set<String> = []
        var hidden: Set<String> = []
        var titles: Set<String> = []
        for record in today.registers.flatMap(\.records) {
            let isInternal = record.isInternal(in: internals)
            if let id = record.id?.value {
                if isInternal { hidden.insert(Self.key(record, id)) } else { shown.insert(Self.key(record, id)) }
            }
            if isInternal { titles.insert(Self.key(record, record.title.plain)) }
        }
        self.shown = shown.subtracting(hidden)
        self.hidden = hidden
        hiddenTitles = titles
        internalRegisters = internals
    }

    /// Whether a record of an earlier state is hidden.
    func hides(_ record: Record, internalThen: Set<String>) -> Bool {
        if let id = record.id?.value {
            let key = Self.key(record, id)
            if hidden.contains(key) { return true }
            if shown.contains(key), !record.hasUnreadVisibility { return false }
        }
        return hiddenTitles.contains(Self.key(record, record.title.plain))
            || record.isInternal(in: internalThen.union(internalRegisters))
    }

    private static func key(_ record: Record, _ text: String) -> String {
        record.register.key + "\u{1F}" + text.spacedOnce.lowercased()
    }

    /// What is hidden and what is shown, as one text for a digest.
    package var text: String {
        [shown, hidden, hiddenTitles, internalRegisters].map { $0.sorted().joined(separator: "\u{1E}") }
            .joined(separator: "\u{1D}")
    }
}

extension Record {
    /// Whether the word that says who may see the record, or the row itself, cannot be read.
    fileprivate var hasUnreadVisibility: Bool {
        isRagged || register.visibilitySlot.flatMap { cells[$0] }?.value == .unread
    }
}
