import Diagnostics
import ProjectAssessment
import ProjectModel

/// The words for what changed since the last report.
enum ChangeWords {
    static let wholeProject = Localized("whole project", "整个项目", "整個專案")

    static func text(_ event: RecentChange.Event, _ format: PageFormat) -> String {
        let language = format.language
        switch event {
        case .measured(let from, let to): return format.number(from) + " → " + format.number(to)
        case .milestoneReached(let slipDays):
            let reached = Localized("reached", "已达成", "已達成")[language]
            let slip = format.slip(slipDays)
            return slip.isEmpty ? reached : reached + bracketed(slip, language)
        case .changeDecided(let state):
            return language.isChinese ? state.label[language] : state.label.english.lowercased()
        case .verified(let passed, let conditional, let failed):
            return ResultCounts.text(passed: passed, conditional: conditional, failed: failed, format)
        case .signed(let party, let decision):
            let words =
                switch decision {
                case .accept: Localized("signed: {0}", "{0}已签字", "{0}已簽字")
                case .conditional: Localized("signed with conditions: {0}", "{0}有条件签字", "{0}有條件簽字")
                case .reject: Localized("refused: {0}", "{0}拒绝签字", "{0}拒絕簽字")
                }
            return Phrase(words, .text(party.label[language])).text(in: language)
        default: return plain(event)[language]
        }
    }

    private static func bracketed(_ text: String, _ language: Language) -> String {
        language.isChinese ? "（\(text)）" : " (\(text))"
    }

    private static func plain(_ event: RecentChange.Event) -> Localized {
        switch event {
        case .raised: Localized("raised", "新提出", "新提出")
        case .decided: Localized("decided", "已决策", "已決策")
        case .stageStarted: Localized("started", "已开始", "已開始")
        case .stageFinished: Localized("finished", "已完成", "已完成")
        case .deliverableApproved: Localized("approved", "已批准", "已核准")
        case .requirementSigned: Localized("signed", "已签字", "已簽署")
        case .dataConfirmed: Localized("confirmed", "已确认", "已確認")
        case .wentLive: Localized("live", "已上线", "已上線")
        case .trainingHeld: Localized("held", "已举办", "已舉辦")
        case .invoiced: Localized("invoiced", "已开票", "已開立發票")
        case .received: Localized("received", "已收款", "已收款")
        case .measured, .milestoneReached, .changeDecided, .verified, .signed:
            Localized("", "", "")
        }
    }
}

extension ChangeClass {
    package var words: Localized {
        switch self {
        case .worse: Localized("Worse", "变差", "變差")
        case .new: Localized("New", "新增", "新增")
        case .better: Localized("Better", "好转", "好轉")
        case .changed: Localized("Changed", "改动", "異動")
        case .closed: Localized("Done", "完成", "完成")
        }
    }
}
