import ProjectModel

/// A calendar of whole days in iCalendar form (RFC 5545).
struct CalendarText {
    /// A day on which something is.
    struct Event {
        /// The same for as long as it is the same thing, whatever its date.
        let uid: String
        let day: CivilDate
        let summary: String
        let description: String
        /// Whether the day may still move.
        let isTentative: Bool

        func numbered(_ number: Int) -> Event {
            Event(
                uid: "\(number)-" + uid, day: day, summary: summary, description: description, isTentative: isTentative)
        }
    }

    private(set) var bytes: [UInt8] = []

    /// - Parameters:
    ///   - stamp: the day on which the calendar was made; a clock would make other bytes of the same files.
    init(name: String, stamp: CivilDate, _ events: [Event]) {
        line("BEGIN:VCALENDAR")
        line("VERSION:2.0")
        line("PRODID:-//steerco//steerco//EN")
        line("CALSCALE:GREGORIAN")
        line("X-WR-CALNAME:" + Self.escaped(name))
        for event in events {
            line("BEGIN:VEVENT")
            line("UID:" + Self.escaped(event.uid))
            line("DTSTAMP:" + Self.digits(stamp) + "T000000Z")
            line("DTSTART;VALUE=DATE:" + Self.digits(event.day))
            // The end is the first day that is no longer part of it.
            line("DTEND;VALUE=DATE:" + Self.digits(event.day.adding(days: 1)))
            line("SUMMARY:" + Self.escaped(event.summary))
            if !event.description.isEmpty { line("DESCRIPTION:" + Self.escaped(event.description)) }
            line("STATUS:" + (event.isTentative ? "TENTATIVE" : "CONFIRMED"))
            // A milestone keeps nobody from being invited elsewhere.
            line("TRANSP:TRANSPARENT")
            line("END:VEVENT")
        }
        line("END:VCALENDAR")
    }

    private static func digits(_ day: CivilDate) -> String { day.iso.replacing("-", with: "") }

    /// Text with `\`, `;`, `,` and line breaks escaped.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n": result += "\\n"
            case "\r": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A content line, folded so that no line has more than 75 octets, and never inside a character.
    private mutating func line(_ text: String) {
        var length = 0
        for scalar in text.unicodeScalars {
            let octets = Array(String(scalar).utf8)
            if length + octets.count > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += octets
            length += octets.count
        }
        bytes += [0x0D, 0x0A]
    }
}
