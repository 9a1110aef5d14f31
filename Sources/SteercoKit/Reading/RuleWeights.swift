import Diagnostics
import ProjectModel
import ProjectSource

/// How much each rule weighs in a portfolio: as the rule itself says, but for those that the portfolio gives a level.
struct RuleWeights: Sendable {
    private var levels: [String: RuleLevel] = [:]
    /// What is wrong with the levels themselves.
    private(set) var findings: [Finding] = []

    init(_ records: [Record]) {
        for record in records {
            guard let name = record[RuleLevels.rule]?.plain, let level = record[RuleLevels.level] else { continue }
            guard let rule = Catalogue.rule(name) else {
                findings.append(WaiverRules.unknown(name, at: record.span(of: RuleLevels.rule)))
                continue
            }
            if rule.severity == .error, level != .error {
                findings.append(
                    Finding(
                        WaiverRules.silencedError, at: record.span(of: RuleLevels.level),
                        Phrase(
                            Localized("{0} is an error and stays one", "{0} 属于错误，级别不可调低", "{0} 屬於錯誤，等級不可調低"),
                            .text(name)),
                        wayOut: Phrase(
                            Localized(
                                "delete the row, and mend what the rule finds", "请删除此行，并改正该规则所指之处", "請刪除此列，並改正該規則所指之處"))
                    ))
                continue
            }
            // Of two levels for one rule nobody can say which is meant: the first counts.
            guard levels[name] == nil else {
                findings.append(
                    Finding(
                        WaiverRules.repeatedLevel, at: record.span(of: RuleLevels.rule),
                        Phrase(Localized("{0} has a level already", "{0} 已有级别", "{0} 已有等級"), .text(name)),
                        wayOut: Phrase(Localized("keep one", "请保留一个", "請保留一個"))))
                continue
            }
            levels[name] = level
        }
    }

    /// The findings with the portfolio's weights, without those of rules that it turns off.
    func apply(_ findings: [Finding]) -> [Finding] {
        guard !levels.isEmpty else { return findings }
        return findings.compactMap { finding in
            guard let level = levels[finding.rule.name] else { return finding }
            return level.severity.map { finding.weighing($0) }
        }
    }
}
