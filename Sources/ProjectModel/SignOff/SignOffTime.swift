/// When a record was signed: a day, or a time of day with its distance from UTC.
package struct SignOffTime: Sendable, Hashable {
    /// The day where the signer was.
    package let day: CivilDate
    /// Seconds since 1970 in UTC. A day alone stands for its noon.
    package let instant: Int
    /// As it is written.
    package let text: String

    /// Reads `2026-11-20` or `2026-11-20T17:30:00+08:00`; nil for anything else.
    package init?(_ text: String) {
        guard let day = CivilDate(iso: text.prefix(10)), day.year >= 1970 else { return nil }
        let bytes = Array(text.utf8)
        let midnight = Int(day.dayNumber) * 86_400
        self.day = day
        self.text = text
        if bytes.count == 10 {
            instant = midnight + 43_200
            return
        }
        func number(_ from: Int) -> Int? {
            guard bytes.indices.contains(from + 1), let tens = Self.digit(bytes[from]),
                let ones = Self.digit(bytes[from + 1])
            else { return nil }
            return tens * 10 + ones
        }
        guard bytes.count == 20 || bytes.count == 25, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
            let hours = number(11), let minutes = number(14), let seconds = number(17), hours < 24, minutes < 60,
            seconds < 60
        else { return nil }
        var offset = 0
        if bytes.count == 25 {
            guard bytes[19] == 0x2B || bytes[19] == 0x2D, bytes[22] == 0x3A, let east = number(20),
                let more = number(23), east < 15, more < 60
            else { return nil }
            offset = (east * 60 + more) * (bytes[19] == 0x2B ? 60 : -60)
        } else if bytes[19] != 0x5A {
            return nil
        }
        instant = midnight + hours * 3600 + minutes * 60 + seconds - offset
    }

    private static func digit(_ byte: UInt8) -> Int? { (0x30...0x39).contains(byte) ? Int(byte - 0x30) : nil }

    /// The instant in UTC as `YYYYMMDDHHMMSS`, the form in which ssh-keygen takes a time.
    package var compactUTC: String {
        let days = instant >= 0 ? instant / 86_400 : (instant - 86_399) / 86_400
        let rest = instant - days * 86_400
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let date = CivilDate(dayNumber: Int32(days)).iso.filter { $0 != "-" }
        return date + padded(rest / 3600) + padded(rest / 60 % 60) + padded(rest % 60)
    }
}
