import Diagnostics

extension SpokenTopic {
    /// A copy of the data that the old system can be brought back from.
    package static let backup = SpokenTopic(
        Localized("backup", "备份", "備份"), ["backup", "back up ", "backed up ", "snapshot", "备份", "備份", "快照"])
}
