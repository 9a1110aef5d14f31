import Diagnostics
import ProjectModel

/// What the waivers of a project excuse, and what is wrong with them.
struct WaivedFindings {
    /// Findings that no waiver excuses.
    private(set) var standing: [Finding] = []
    /// What is wrong with the waivers themselves.
    private(set) var complaints: [Finding] = []
    /// Each with the waiver that excuses it.
    private(set) var waived: [(finding: Finding, waiver: Record)] = []

    /// - Parameter statusDate: a waiver that expired before it excuses nothing.
    init(_ findings: [Finding], in project: Project, statusDate: CivilDate) {
        let waivers = project.records(Waivers.register).filter { waiver in
            !waiver.isRagged && waiver[Waivers.rule] != nil && waiver[Waivers.reason] != nil
                && waiver[Waivers.approvedBy] != nil && !waiver.isUnread(Waivers.record)
                && !waiver.isUnread(Waivers.expires) && waiver[Waivers.expires].map { $0 >= statusDate } ?? true
        }
        guard !waivers.isEmpty else {
            standing = findings
            return
        }
        let scopes = WaiverScopes(waivers, in: project)
        var uses = waivers.map { _ in 0 }
        var raised: Set<String> = []
        for finding in findings {
            guard finding.severity < .error, let index = scopes.waiver(of: finding) else {
                if finding.severity == .error { raised.insert(finding.rule.name) }
                standing.append(finding)
                continue
            }
            uses[index] += 1
            waived.append((finding, waivers[index]))
        }
        for (waiver, count) in zip(waivers, uses) {
            let isRaised = waiver[Waivers.rule].map { raised.contains($0.plain) } ?? false
            if let finding = Self.complaint(waiver, count, isRaised: isRaised) { complaints.append(finding) }
        }
    }

    /// - Parameter isRaised: whether the portfolio makes an error of the rule.
    private static func complaint(_ waiver: Record, _ uses: Int, isRaised: Bool) -> Finding? {
        let name = waiver[Waivers.rule]?.plain ?? ""
        let place = waiver.span(of: Waivers.rule)
        guard let rule = Catalogue.rule(name) else { return WaiverRules.unknown(name, at: place) }
        if rule.severity == .error || isRaised {
            return Finding(
                WaiverRules.silencedError, at: place,
                Phrase(
                    Localized("{0} is an error and cannot be waived", "{0} 属于错误，不可豁免", "{0} 屬於錯誤，不可豁免"), .text(name)),
                wayOut: Phrase(Localized("mend what the rule finds", "请改正该规则所指之处", "請改正該規則所指之處")))
        }
        guard uses == 0 else { return nil }
        return Finding(
            WaiverRules.uselessWaiver, at: place,
            Phrase(
                Localized("nothing is left here for it to excuse of {0}", "此处没有需要它豁免的 {0}", "此處沒有需要它豁免的 {0}"),
                .text(name)),
            wayOut: Phrase(Localized("delete the waiver", "请删除此豁免", "請刪除此豁免")))
    }
}
