import Diagnostics
import ProjectModel

/// Records that were there at the last report already.
enum PreviousRecords {
    /// The records of a register with what they were, by ID; of an ID that occurs twice, the first. Empty where history
    /// is not looked at.
    static func pairs(_ review: Review, _ register: Register) -> [(now: Record, before: Record)] {
        guard let previous = review.previous else { return [] }
        var old: [String: Record] = [:]
        for record in previous.records(register) where !record.isRagged {
            if let id = record.id?.value, old[id] == nil { old[id] = record }
        }
        return review.records(register).compactMap { record in
            guard let id = record.id?.value, let before = old.removeValue(forKey: id) else { return nil }
            return (record, before)
        }
    }
}
