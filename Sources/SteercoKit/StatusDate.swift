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
        guard localtime_r(&seconds, &parts) != nil,
            let date = CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { throw .unreadable("today's date could not be worked out") }
        return date
    }
}
