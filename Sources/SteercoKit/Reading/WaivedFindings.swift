import Diagnostics
import ProjectModel

/// What the waivers of a project excuse, and what is wrong with them.
struct WaivedFindings {
    /// Findings that no waiver excuses, those on waivers among them.
    private(set) var standing: [Finding] = []
    /// Each with the waiver that excuses it.
    private(set) var waived: [(finding: Finding, waiver: Record)] = []

    /// - Parameters:
    ///   - statusDate: a waiver that expired before it excuses nothing.
    ///   - complains: whether waivers that excuse nothing are findings; in an edition that leaves records out they
    ///     need not be.
    init(_ findings: [Finding], in project: Project, statusDate: CivilDate, complains: Bool = true) {
        let waivers = project.records(Waivers.register).filter { waiver in
            !waiver.isRagged && waiver[Waivers.rule] != nil && waiver[Waivers.reason] != nil
                && waiver[Waivers.approvedBy] != nil && !waiver.isUnread(Waivers.record)
                && !waiver.isUnread(Waivers.expires) && waiver[Waivers.expires].map { $0 >= statusDate } ?? true
        }
        guard !waivers.isEmpty else {
            standing = findings
            return
        }
        let scopes = waivers.map { Self.records(of: $0, in: project) }
        var uses = waivers.map { _ in 0 }
        for finding in findings {
            let index = waivers.indices.first { index in
                finding.severity < .error && waivers[index][Waivers.rule]?.plain == finding.rule.name
                    && (scopes[index]?.contains { $0.covers(finding.span) } ?? true)
            }
            guard let index else {
                standing.append(finding)
                continue
            }
            uses[index] += 1
            waived.append((finding, waivers[index]))
        }
        for (waiver, count) in zip(waivers, uses) where complains {
            let isRaised = findings.contains {
                $0.severity == .error && $0.rule.name == waiver[Waivers.rule]?.plain
            }
            if let finding = Self.complaint(waiver, count, isRaised: isRaised) { standing.append(finding) }
        }
    }

    /// The records that a waiver names; nil where it names none, and so holds for the whole project.
    private static func records(of waiver: Record, in project: Project) -> [Record]? {
        guard let references = waiver[Waivers.record], !references.isEmpty else { return nil }
        return references.flatMap { reference in
            project.registers.filter { reference.register == nil || reference.register == $0.register.key }
                .flatMap(\.records).filter { $0.id?.value == reference.id }
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
            Phrase(Localized("nothing here breaks {0}", "此处没有违反 {0} 的内容", "此處沒有違反 {0} 的內容"), .text(name)),
            wayOut: Phrase(Localized("delete the waiver", "请删除此豁免", "請刪除此豁免")))
    }
}

extension Record {
    /// Whether a place is the record's, one of its cells', or where one is missing.
    fileprivate func covers(_ place: Span) -> Bool {
        if place == span || place == end { return true }
        if place.file == span.file, place.offset >= span.offset, place.end <= span.end { return true }
        return cells.contains { $0?.span == place } || unknownCells.contains { $0.span == place }
    }
}
