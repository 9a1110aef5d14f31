import Diagnostics
import ProjectAssessment
import ProjectHistory
import ProjectModel
import ProjectReports
import ProjectSource
import SignOff

/// What a project's weekly reports came to.
struct ProjectTimeline: Sendable {
    /// What today's report is held against.
    var past = ProjectPast.none
    /// The weeks that have a page, the oldest first.
    var weeks: [ISOWeek] = []
    /// What the feed tells of the last of them, the oldest first.
    var feed: [FeedEntry] = []
    var limits: [HistoryLimit] = []
    /// The day of the first report; nil where there is none.
    var since: CivilDate?
    var entries: [Manifest.Entry] = []
}

/// Makes the weekly reports of one project, the oldest first: each from the files as they stood at the end of its day,
/// held against the report before it. What was made before is taken from the cache.
struct WeeklyReports {
    let past: WorkspacePast
    let name: String
    /// The project as it is today, which tells its past from another's; nil where it cannot be read.
    let project: Project?
    let statusDate: CivilDate
    let audience: Audience
    /// What the client may see today; nil for the whole edition.
    let today: PastVisibility?
    let keptReports: ReportCache?
    /// How many weeks have pages; nil for all.
    let pages: Int?
    /// Renders a week's page.
    let render: @Sendable (ReadProject, WorkspacePast.Snapshot, PastReport) throws(SiteBuild.Failure) -> [UInt8]
    /// Puts a week's page into the site.
    let publish: @Sendable (ISOWeek, [UInt8], String) throws(SystemError) -> Manifest.Entry

    /// Older weeks than these are not looked at: ten years.
    static let mostWeeks = 520
    /// The feed tells of as many weeks: who subscribes has seen the others.
    static let mostInFeed = 12
    /// A report tells of no more reports before it than these: three years.
    static let mostEarlier = 156

    /// Where a walk through the weeks stands.
    private struct State {
        var trail: [EarlierReport] = []
        /// Nil until the first report.
        var reportingDay: Weekday?
        /// The last report's files and day, and what they were read as where that was needed.
        var last: (folder: PastFolder, day: CivilDate)?
        var assessment: ProjectAssessment?
        var snapshot: WorkspacePast.Snapshot?
        /// Stands for everything that the reports so far were made of.
        var key: String
        var lastWeek: ISOWeek?
        var unreadable: [ISOWeek] = []
        var isCut = false
        /// Whether a signature could not be checked in this week or one before, which what follows stands on.
        var isUncertain = false
        /// The last week in which the folder held another project.
        var stranger: ISOWeek?
    }

    /// Nil where the portfolio's file has no history, so that a key would not stand for it.
    private var cache: ReportCache? { past.root == nil ? nil : keptReports }

    func run() async throws(SiteBuild.Failure) -> ProjectTimeline {
        let log = past.repository.log
        var timeline = ProjectTimeline()
        var state = State(
            key: Digest.hex(
                Array(
                    [
                        audience.rawValue, name, today?.text ?? "",
                        project?.charter[Charter.id]?.plain ?? "title \(project?.name.value.plain ?? "")",
                    ].joined(
                        separator: "\n"
                    ).utf8)))
        guard let first = log.days.first ?? nil else { return timeline }
        let earliest = statusDate.adding(days: -7 * Self.mostWeeks)
        if first < earliest { timeline.limits.append(.capped(Self.mostWeeks / 52)) }
        guard var monday = max(first, earliest).week.monday else { return timeline }
        let firstPage = pages.map { statusDate.adding(days: -7 * $0) }
        while monday < statusDate {
            let week = monday.week
            let sunday = ReportingDay.day(.sunday, of: monday)
            if state.reportingDay == nil, sunday < statusDate {
                state.reportingDay = await firstReportingDay(on: sunday)
            }
            let day = ReportingDay.day(state.reportingDay ?? .sunday, of: monday)
            monday = monday.adding(days: 7)
            guard day < statusDate else { break }
            switch await past.folder(name, on: day) {
            case nil, .absent?: continue
            case .unseen?: state.isCut = true
            case .folder(let folder)?:
                try await report(
                    folder, week, day, wantsPage: firstPage.map { day >= $0 } ?? true, &state, &timeline)
            }
        }
        if !state.unreadable.isEmpty { timeline.limits.append(.unreadable(state.unreadable)) }
        if let stranger = state.stranger { timeline.limits.append(.otherProject(name, stranger)) }
        if state.isCut { timeline.limits.append(.missingObjects) }
        timeline.feed = timeline.feed.suffix(Self.mostInFeed)
        timeline.past.trail = Array(state.trail.suffix(Self.mostEarlier))
        timeline.since = state.trail.first?.statusDate
        timeline.past.previous = await assessment(of: &state)
        return timeline
    }

    /// The reporting day by the first charter that there is at the end of a week; nil while there is none.
    private func firstReportingDay(on sunday: CivilDate) async -> Weekday? {
        guard case .folder(let folder)? = await past.folder(name, on: sunday) else { return nil }
        let key = Digest.hex(Array("reporting day\n\(folder.tree)\n\(folder.portfolio ?? "")".utf8))
        if let known = cache?.report(key) { return known.reportingDay }
        guard let snapshot = await past.snapshot(folder, of: name) else { return nil }
        let day = ReportingDay.of(snapshot.result.project?.charter, portfolio: snapshot.portfolio.card)
        cache?.store(nil, reportingDay: day, as: key)
        return day
    }

    private func report(
        _ folder: PastFolder, _ week: ISOWeek, _ day: CivilDate, wantsPage: Bool, _ state: inout State,
        _ timeline: inout ProjectTimeline
    ) async throws(SiteBuild.Failure) {
        let commit = folder.commit
        let previousKey = state.key
        state.key = Digest.hex(
            Array(
                [
                    previousKey, day.iso, commit.id, folder.tree, folder.portfolio ?? "", folder.signers ?? "",
                    isMoved(folder) ? "moved" : "",
                ].joined(separator: "\n").utf8))
        if let known = cache?.report(state.key) {
            state.reportingDay = known.reportingDay
            guard let report = known.report else { return state.unreadable.append(week) }
            let page = wantsPage ? cache?.page(state.key) : nil
            if !wantsPage || page != nil {
                if let page {
                    if let entry = cache?.entry(state.key, folder: name, date: day) { timeline.feed.append(entry) }
                    try add(page.bytes, page.digest, week, &timeline)
                }
                return remember(report, folder, week, day, &state)
            }
        }
        if await !isSame(state.snapshot?.folder, folder) {
            guard let snapshot = await past.snapshot(folder, of: name) else {
                // When the objects are there again the week has a report, and the next stands on another.
                state.key = previousKey
                state.isCut = true
                return
            }
            state.snapshot = snapshot
        }
        guard let snapshot = state.snapshot else { return }
        guard WorkspacePast.isSame(project, snapshot.result.project, wasMoved: isMoved(folder)) else {
            state.key = previousKey
            state.stranger = week
            return
        }
        let trail = Array(state.trail.suffix(Self.mostEarlier))
        let hasSameFiles = await isSame(state.last?.folder, folder)
        var before = ProjectPast(trail: trail, previous: await assessment(of: &state))
        before.hasSameFiles = hasSameFiles
        let read = await past.read(snapshot, on: day, audience: audience, today: today, past: before)
        let reportingDay = ReportingDay.of(read.project?.charter, portfolio: snapshot.portfolio.card)
        state.reportingDay = reportingDay
        guard let assessment = read.assessment else {
            cache?.store(nil, reportingDay: reportingDay, as: state.key)
            return state.unreadable.append(week)
        }
        let report = EarlierReport(
            assessment, errors: read.findings.count(.error), warnings: read.findings.count(.warning))
        // Where signatures could not be checked, a later build may know more.
        if read.findings.contains(where: { $0.rule === SignatureRules.notChecked }) { state.isUncertain = true }
        let cache = state.isUncertain ? nil : cache
        cache?.store(report, reportingDay: reportingDay, as: state.key)
        if wantsPage {
            let page = try render(
                read, snapshot, PastReport(week: week, day: day, commit: commit, before: state.lastWeek))
            let digest = Digest.hex(page)
            let entry = FeedEntry(assessment, snapshot.portfolio.format(for: assessment.project), isPast: true)
            timeline.feed.append(entry)
            cache?.store(entry, as: state.key)
            cache?.store(page, digest: digest, as: state.key)
            try add(page, digest, week, &timeline)
        }
        remember(report, folder, week, day, &state)
        state.assessment = assessment
    }

    private func isSame(_ one: PastFolder?, _ other: PastFolder) async -> Bool {
        guard let one else { return false }
        return await past.folders.areSame(one, other)
    }

    private func isMoved(_ folder: PastFolder) -> Bool { folder.path != past.path(of: name) }

    private func add(
        _ page: [UInt8], _ digest: String, _ week: ISOWeek, _ timeline: inout ProjectTimeline
    ) throws(SiteBuild.Failure) {
        do throws(SystemError) { timeline.entries.append(try publish(week, page, digest)) } catch {
            throw .system(error)
        }
        timeline.weeks.append(week)
    }

    private func remember(
        _ report: EarlierReport, _ folder: PastFolder, _ week: ISOWeek, _ day: CivilDate, _ state: inout State
    ) {
        state.trail.append(report)
        state.last = (folder, day)
        state.assessment = nil
        state.lastWeek = week
    }

    /// The project as the last report told of it, read where the cache told of the report alone.
    private func assessment(of state: inout State) async -> ProjectAssessment? {
        if let known = state.assessment { return known }
        guard let last = state.last else { return nil }
        let isRead = await isSame(state.snapshot?.folder, last.folder)
        let snapshot = isRead ? state.snapshot : await past.snapshot(last.folder, of: name)
        if let snapshot {
            state.assessment =
                await past.read(snapshot, on: last.day, audience: audience, today: today, past: .none).assessment
        }
        return state.assessment
    }
}

/// What a week's page says of itself.
struct PastReport: Sendable {
    let week: ISOWeek
    let day: CivilDate
    let commit: CommitLog.Commit
    /// The report before it.
    let before: ISOWeek?
}
