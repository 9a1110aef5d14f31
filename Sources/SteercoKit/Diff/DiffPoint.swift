import ProjectModel

/// A state of the files that a diff begins or ends with.
package enum DiffPoint: Sendable, Hashable {
    /// The files as they are.
    case workTree
    /// As the last report told of them.
    case lastReport
    /// At the end of the day of the last steering meeting.
    case lastMeeting
    /// At the end of a day.
    case day(CivilDate)
    /// At the end of a reporting week.
    case week(ISOWeek)
    /// A branch, a tag or a commit.
    case revision(String)

    /// Reads `2026-11-20`, `2026-W47`, `last-report`, `last-meeting`, or anything that git may know.
    package init(_ text: String) {
        switch text {
        case "last-report": self = .lastReport
        case "last-meeting": self = .lastMeeting
        default:
            if let day = CivilDate(iso: text) {
                self = .day(day)
            } else if let week = ISOWeek(iso: text) {
                self = .week(week)
            } else {
                self = .revision(text)
            }
        }
    }
}
