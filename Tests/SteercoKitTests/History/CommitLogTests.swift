import ProjectHistory
import ProjectModel
import Testing

@Suite("The days of commits")
struct CommitLogTests {
    private func log(_ dates: [CivilDate?], until day: CivilDate? = nil) -> CommitLog {
        CommitLog(
            dates.enumerated().map { CommitLog.Commit(id: "\($0.offset)", tree: "", date: $0.element, author: "") },
            until: day)
    }

    private func days(_ dates: String..., until day: String = "2026-06-01") -> [String] {
        log(dates.map { CivilDate(iso: $0) }, until: CivilDate(iso: day)).days.map { $0?.iso ?? "-" }
    }

    @Test("A commit counts from its day, and never before its parent")
    func plain() {
        #expect(days() == [])
        #expect(days("2026-05-01") == ["2026-05-01"])
        #expect(days("2026-05-01", "2026-05-01", "2026-05-04") == ["2026-05-01", "2026-05-01", "2026-05-04"])
        // Monday in Shanghai, then Sunday in London.
        #expect(
            days("2026-05-11", "2026-05-18", "2026-05-17", "2026-05-20") == [
                "2026-05-11", "2026-05-18", "2026-05-18", "2026-05-20",
            ])
    }

    @Test("A wrong clock says nothing: its commit counts from the next")
    func wrong() {
        #expect(days("2026-05-01", "2030-01-01", "2026-05-03") == ["2026-05-01", "2026-05-03", "2026-05-03"])
        #expect(
            days("2026-05-01", "2026-05-02", "1970-01-01", "2026-05-04") == [
                "2026-05-01", "2026-05-02", "2026-05-04", "2026-05-04",
            ])
        #expect(days("2026-05-01", "2026-05-02", "1970-01-01") == ["2026-05-01", "2026-05-02", "-"])
        #expect(days("1970-01-01", "2026-05-02") == ["2026-05-02", "2026-05-02"])
        // A clock that is some days behind takes nothing back that was told before.
        #expect(
            days("2026-05-12", "2026-05-19", "2026-05-26", "2026-05-20") == [
                "2026-05-12", "2026-05-19", "2026-05-26", "-",
            ])
        // Nor do several of them, however many, as after a rebase that keeps the dates of authors.
        #expect(
            days("2026-05-05", "2026-05-12", "2026-05-06", "2026-05-07", "2026-05-08", "2026-05-14") == [
                "2026-05-05", "2026-05-12", "2026-05-14", "2026-05-14", "2026-05-14", "2026-05-14",
            ])
        #expect(
            days("2026-05-05", "2026-05-12", "2020-01-01", "2020-01-02", "2020-01-03") == [
                "2026-05-05", "2026-05-12", "-", "-", "-",
            ])
        // Commits after a status date in the past have no wrong clock.
        #expect(
            days("2026-05-05", "2026-05-12", "2026-05-19", until: "2026-05-08") == [
                "2026-05-05", "2026-05-12", "2026-05-19",
            ])
        // What no calendar has says nothing either.
        #expect(days("2026-05-01", "9999999-01-01", "2026-05-03") == ["2026-05-01", "2026-05-03", "2026-05-03"])
    }

    @Test("What was told of a day stays, whatever is committed later")
    func unchanging() {
        // Clocks right, ahead, behind, and in other zones, in an order that has nothing to do with the calendar.
        var state: UInt64 = 20_261_121
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<200 {
            var dates: [CivilDate] = []
            var clock = CivilDate(iso: "2026-01-05") ?? CivilDate(dayNumber: 0)
            var told: [(day: CivilDate, last: Int?)] = []
            for _ in 0..<40 {
                clock = clock.adding(days: random(4))
                // One clock in ten is wrong, ahead by a year at least or behind by days or years; of the first few none, since
                // nobody could tell.
                let isWrong = dates.count > 4 && random(10) == 0
                let off = !isWrong ? 0 : random(2) == 0 ? 400 + random(4000) : -2 - random(4000)
                dates.append(clock.adding(days: off))
                let log = log(dates, until: clock)
                for known in told { #expect(log.last(on: known.day) == known.last) }
                let yesterday = clock.adding(days: -1)
                told.append((yesterday, log.last(on: yesterday)))
                // From here on nobody commits as of yesterday.
            }
        }
    }
}
