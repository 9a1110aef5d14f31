import ProjectModel

/// Whether a record is closed, whatever its register.
enum RecordState {
    /// Nil where the state cannot be read.
    static func isClosed(_ record: Record) -> Bool? {
        if record.register === Milestones.register {
            return record.isUnread(Milestones.actual) ? nil : record[Milestones.actual] != nil
        }
        guard let slot = record.register.slot(key: "state"), case .state(let words) = record.register.fields[slot].type
        else { return false }
        switch record.cells[slot]?.value {
        case .state(let index)?: return words.words.indices.contains(index) && words.words[index].closed
        case .unread?: return nil
        default: return record.register === Decisions.register && !Decisions.isPending(record)
        }
    }
}
