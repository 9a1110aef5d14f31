import ProjectModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// Which day a build is made for.
package enum StatusDate {
    package enum Failure: Error, Sendable {
        case unreadable(String)
    }

    /// What `--as-of` says, else `SOURCE_DATE_EPOCH`, else today; the latter two in the portfolio's time zone, UTC
    /// without one.
    package static func resolve(asOf: String?, epoch: String?, timeZone: String?) throws(Failure) -> CivilDate {
        if let asOf {
            guard let date = CivilDate(iso: asOf) else {
                throw .unreadable("“\(asOf)” is no day: write it as 2026-11-20")
            }
            return date
        }
        var seconds = time(nil)
        if let epoch {
            guard let number = Int(epoch), number >= 0, number < 253_402_300_800 else {
                throw .unreadable("SOURCE_DATE_EPOCH is “\(epoch)”: it counts the seconds since 1970")
            }
            seconds = number
        }
        if let timeZone, timeZone != "UTC",
            access("/usr/share/zoneinfo/" + timeZone, R_OK) != 0 || timeZone.contains("..")
        {
            throw .unreadable(
                "this machine knows no time zone “\(timeZone)” (portfolio.md): write it as Asia/Shanghai, or give --as-of"
            )
        }
        setenv("TZ", timeZone ?? "UTC", 1)
        tzset()
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil, let date = day(parts) else {
            throw .unreadable("today's date could not be worked out")
        }
        return date
    }

    private static func day(_ parts: tm) -> CivilDate? {
        CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// This second, or that of `SOURCE_DATE_EPOCH`, in the zone that `resolve` chose.
    package static func now(epoch: String?) -> SignOffTime? {
        var seconds = epoch.flatMap { time_t($0) } ?? time(nil)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil, let date = day(parts) else { return nil }
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded(Int($0)) }.joined(separator: ":")
        let minutes = parts.tm_gmtoff / 60
        let sign = minutes < 0 ? "-" : "+"
        let zone = minutes == 0 ? "Z" : "\(sign)\(padded(abs(minutes) / 60)):\(padded(abs(minutes) % 60))"
        return SignOffTime("\(date.iso)T\(clock)\(zone)")
    }
}
