import ProjectAssessment
import ProjectHistory
import ProjectModel
import ProjectReports
import ProjectSource
import SignOff

/// What a build makes of a project's past.
extension SiteBuild {
    /// What was edited since the committee last met, where that is not told as changed since the last report.
    func meeting(
        _ assessment: ProjectAssessment, _ today: PastVisibility?, _ past: WorkspacePast
    ) async -> MeetingChanges? {
        guard let report = assessment.earlier?.statusDate, let day = assessment.lastSteeringMeeting, day != report
        else { return nil }
        let before = await past.assessment(
            of: assessment.project.folder, as: assessment.project, on: day, audience: options.audience, today: today
        ).assessment
        return before.map { MeetingChanges(date: day, changes: reading.changes(since: $0, in: assessment.project)) }
    }

    /// The weekly reports of a project.
    ///
    /// - Parameter today: what the client may see; whoever cannot read that today cannot tell what of the past may be
    ///   shown.
    func timeline(
        _ folder: String, _ project: Project?, _ today: PastVisibility?, _ publisher: SitePublisher,
        _ past: WorkspacePast, _ cache: ReportCache?
    ) async throws(Failure) -> ProjectTimeline {
        let weekly = WeeklyReports(
            past: past, name: folder, project: project, statusDate: options.statusDate, audience: options.audience,
            today: today, keptReports: cache,
            pages: options.weeks,
            render: { (read, snapshot, report) throws(Failure) in try self.weeklyPage(read, snapshot, report) },
            publish: { (week, page, digest) throws(SystemError) in
                try publisher.write(page, to: "\(folder)/weekly/\(week.iso).html", digest: digest)
            })
        return try await weekly.run()
    }

    /// The report of a past week: of nothing that came later, and without a way to it.
    private func weeklyPage(
        _ read: ReadProject, _ snapshot: WorkspacePast.Snapshot, _ report: PastReport
    ) throws(Failure) -> [UInt8] {
        guard let project = read.project, let assessment = read.assessment else { return [] }
        var format = snapshot.portfolio.format(for: project)
        format.isForClient = options.audience == .client
        var context = ReportContext(
            format: format, findings: read.findings,
            commit: CommitView(
                id: report.commit.id, date: report.commit.date.map(format.date) ?? "–", isDirty: false,
                language: project.language), forge: nil, style: templates.style, waived: read.waived,
            sheetFindings: read.sheetFindings, isForClient: options.audience == .client,
            rulesPage: "../../rules.html")
        context.isPast = true
        context.signatureRules = SignatureRules.names
        context.weekBefore = report.before
        return try render("status", StatusPage(assessment, context).data, format.language)
    }
}
