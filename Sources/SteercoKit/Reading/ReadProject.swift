import Diagnostics
import ProjectAssessment
import ProjectModel
import ProjectRules
import ProjectSource
import SignOff

/// Whom an edition of the pages is for.
package enum Audience: String, Sendable, CaseIterable {
    /// Everything.
    case all
    /// Without what is internal.
    case client
}

/// A project with everything that was found in it.
package struct ReadProject: Sendable {
    /// What a project is read for and held against.
    package struct Context: Sendable {
        package var statusDate: CivilDate
        package var audience: Audience
        /// The portfolio's card, for tolerances and intervals.
        package var portfolio: Record?
        package var riskScale: RiskScale
        /// What the client may see today, which holds for the past too; nil for today itself.
        var today: PastVisibility?
        let weights: RuleWeights
        /// What is wrong with the portfolio's file and the levels in it.
        package let findings: [PlacedFinding]

        package init(_ portfolio: PortfolioFile?, statusDate: CivilDate, audience: Audience = .all) {
            self.statusDate = statusDate
            self.audience = audience
            self.portfolio = portfolio?.card
            riskScale = portfolio?.riskScale ?? .standard
            weights = RuleWeights(portfolio?.levels ?? [])
            findings = weights.apply((portfolio?.findings ?? []) + weights.findings).compactMap { finding in
                portfolio.flatMap { PlacedFinding(finding, in: $0.sources) }
            }
        }

        /// Where a project stands, by the portfolio's tolerances and scale.
        package func assess(_ project: Project, past: ProjectPast = .none) -> ProjectAssessment {
            ProjectAssessment(
                project, statusDate: statusDate, portfolio: portfolio, riskScale: riskScale, trail: past.trail,
                changes: past.previous.map { past.hasSameFiles ? [] : changes(since: $0, in: project) })
        }

        /// What was edited since an earlier report.
        func changes(since earlier: ProjectAssessment, in project: Project) -> [RecordChange] {
            ProjectChanges.between(
                earlier.project, project, oldScale: earlier.riskScale, newScale: riskScale)
        }

        /// A project as the rules look at it, by the portfolio's intervals and scale.
        func review(_ project: Project, previous: Project? = nil) -> Review {
            Review(
                project, statusDate: statusDate, intervals: ReviewIntervals.of(portfolio), riskScale: riskScale,
                previous: previous)
        }
    }

    /// Nil where there is no charter to make a page from.
    package let project: Project?
    package let assessment: ProjectAssessment?
    /// Sorted, each once.
    package let findings: [PlacedFinding]
    /// Findings that a waiver excuses, sorted, each with the waiver.
    package let waived: [(finding: PlacedFinding, waiver: Record)]
    /// Of the findings, those on what both companies may see: a sheet that both sign shows no other.
    package let sheetFindings: [PlacedFinding]

    /// Adds what the rules find in the records to what reading found.
    ///
    package init(_ result: ProjectReader.Result, _ context: Context, past: ProjectPast = .none) {
        switch context.audience {
        case .all: self.init(complete: result, context, past)
        case .client: self.init(forClient: result, context, past)
        }
    }

    private init(complete result: ProjectReader.Result, _ context: Context, _ past: ProjectPast) {
        project = result.project
        guard let project else {
            assessment = nil
            waived = []
            sheetFindings = []
            findings = Self.placed(context.weights.apply(result.findings), result.sources)
            return
        }
        let assessment = context.assess(project, past: past)
        self.assessment = assessment
        let review = context.review(project, previous: past.previous?.project)
        let all =
            result.findings + result.signOffFindings + RecordRules.check(review)
            + AssessmentRules.check(assessment, previous: past.previous)
        let sorted = WaivedFindings(context.weights.apply(all), in: project, statusDate: context.statusDate)
        let standing = sorted.standing + context.weights.apply(sorted.complaints)
        findings = Self.placed(standing, result.sources)
        sheetFindings =
            project.hasInternalRecords
            ? Self.placed(project.sharedEdition.visible(standing), result.sources) : findings
        waived = sorted.waived.compactMap { waived in
            PlacedFinding(waived.finding, in: result.sources).map { ($0, waived.waiver) }
        }
    }

    /// The edition for the client.
    ///
    /// It is not made while anything could not be read: what is wrong there may be what is internal, or part of what
    /// is shown. Of the findings it has only those that make a page wrong; what governance lacks is not the client's
    /// business, and what is left out would look as if it were missing.
    private init(forClient result: ProjectReader.Result, _ context: Context, _ past: ProjectPast) {
        waived = []
        let obstacles = Self.obstacles(result, context)
        project = obstacles.isEmpty ? result.project?.clientEdition(today: context.today) : nil
        guard let project else {
            assessment = nil
            sheetFindings = []
            findings = Self.placed(obstacles, result.sources)
            return
        }
        let assessment = context.assess(project, past: past)
        self.assessment = assessment
        let all =
            result.signOffFindings + RecordRules.check(context.review(project))
            + AssessmentRules.check(assessment, previous: nil)
        // The edition has no attachments, so that none can be missing.
        findings = Self.placed(
            all.filter { $0.rule.severity == .error && $0.rule.name != AttachmentMissing.description.name },
            result.sources)
        sheetFindings = findings.filter { SignatureRules.names.contains($0.rule.name) }
    }

    /// What keeps the edition for the client from being made.
    static func obstacles(_ result: ProjectReader.Result, _ context: Context) -> [Finding] {
        let review = result.project.map { Review($0, statusDate: context.statusDate) }
        return result.findings.filter { $0.severity == .error }
            + (review.map { InternalAcceptance.check($0) + UnclearVisibility.check($0) } ?? [])
    }

    private static func placed(_ findings: [Finding], _ sources: SourceMap) -> [PlacedFinding] {
        bounded(findings, sources).compactMap { PlacedFinding($0, in: sources) }.sortedAndUnique()
    }

    /// More of one kind in one file than this tell nobody anything, and placing each would take long.
    private static let mostOfOneKind = 200

    /// The first findings of each kind in each file, with a last one that says how many more there are.
    private static func bounded(_ findings: [Finding], _ sources: SourceMap) -> [Finding] {
        guard findings.count > mostOfOneKind else { return findings }
        var counts: [String: (count: Int, last: Finding)] = [:]
        var result: [Finding] = []
        for finding in findings {
            let key = "\(finding.rule.name) \(finding.severity.rawValue) \(finding.span.file)"
            let count = (counts[key]?.count ?? 0) + 1
            counts[key] = (count, finding)
            if count <= mostOfOneKind { result.append(finding) }
        }
        for (count, last) in counts.values where count > mostOfOneKind {
            result.append(
                Finding(
                    last.rule, last.severity, at: last.span,
                    Phrase(
                        Localized("and {0} more of this kind in this file", "此文件中另有 {0} 项同类发现", "此檔案中另有 {0} 項同類發現"),
                        .text("\(count - mostOfOneKind)"))))
        }
        return result
    }
}
