import ProjectModel

/// The day of the week on which a project's report is made.
enum ReportingDay {
    /// What the charter says, else the portfolio, else Sunday, on which ISO weeks end.
    static func of(_ charter: Record?, portfolio: Record?) -> Weekday {
        charter?[Charter.reportingDay] ?? portfolio?[PortfolioCard.reportingDay] ?? .sunday
    }

    /// The last such day before a status date: that of the last report.
    static func last(_ weekday: Weekday, before statusDate: CivilDate) -> CivilDate {
        let yesterday = statusDate.adding(days: -1)
        return yesterday.adding(days: -((yesterday.weekday - 1 - weekday.rawValue + 7) % 7))
    }

    /// The report's day in a week.
    static func day(_ weekday: Weekday, of monday: CivilDate) -> CivilDate { monday.adding(days: weekday.rawValue) }
}
