/// What a person does in a project, as far as rules ask for it.
package enum TeamRole: CaseIterable, Sendable {
    case sponsor, manager, keyUser, technicalLead, steering, solution, endUser

    /// The roles that a record of the team's register names in its role and its layer.
    ///
    /// They are recognised by their words in the three languages. A deputy or an assistant does not hold the role of
    /// the person that he or she stands in for.
    package static func roles(of record: Record) -> Set<TeamRole> {
        let texts = texts(of: record)
        return Set(allCases.filter { role in texts.contains { role.isNamed(in: $0) } })
    }

    /// Whether a record of the team's register names this role.
    package func isHeld(by record: Record) -> Bool { Self.texts(of: record).contains { isNamed(in: $0) } }

    private static func texts(of record: Record) -> [RoleText] {
        guard record.register === Team.register else { return [] }
        return [record[Team.role], record[layer]].compactMap { $0.map { RoleText($0.plain) } }
    }

    private static let layer = Team.register.text("layer")

    private func isNamed(in text: RoleText) -> Bool {
        let known = words
        return known.alone.contains { text.isWhole($0) }
            || known.anywhere.contains { text.names($0, deputiesCount: !known.isOnePerson) }
    }
}

/// The words by which a role is known: small letters, no hyphens, no spaces beside Chinese characters.
private struct RoleWords: Sendable {
    /// Whether one person holds the role, so that it matters who only stands in for that person.
    let isOnePerson: Bool
    /// Words that name the role wherever they stand.
    let anywhere: [String]
    /// Words that name the role only where nothing else stands beside them.
    let alone: [String]

    init(isOnePerson: Bool = false, _ anywhere: [String], alone: [String] = []) {
        self.isOnePerson = isOnePerson
        self.anywhere = anywhere
        self.alone = alone
    }

    static let sponsor = RoleWords(
        isOnePerson: true,
        [
            "sponsor", "sponsors", "senior responsible owner", "sro", "发起人", "發起人", "赞助人", "贊助人", "赞助者", "贊助者", "出资人",
            "出資人",
        ])
    static let manager = RoleWords(
        isOnePerson: true,
        [
            "project manager", "project lead", "project leader", "project mgr", "pm", "项目经理", "项目负责人", "项目组长", "专案经理",
            "专案负责人", "專案經理", "專案負責人", "專案組長", "專案主持人", "項目經理", "項目負責人",
        ],
        alone: ["manager", "经理", "經理"])
    static let keyUser = RoleWords([
        "key user", "key users", "keyuser", "keyusers", "super user", "super users", "superuser", "superusers",
        "power user", "power users", "关键用户", "关键使用者", "關鍵使用者", "關鍵用戶", "业务骨干", "業務骨幹", "业务骨幹", "骨干用户", "核心用户",
        "核心使用者", "种子用户", "種子使用者", "种子使用者", "超级用户", "超級使用者",
    ])
    static let technicalLead = RoleWords(
        isOnePerson: true,
        [
            "technical lead", "technical leader", "technical manager", "technical director", "tech lead",
            "technology lead", "lead developer", "architect", "architects", "it lead", "it leader", "it manager",
            "it director", "head of it", "技术负责人", "技术组长", "技术经理", "技术主管", "技术总监", "技術負責人", "技術組長", "技術經理", "技術主管",
            "技術總監", "架构师", "架構師", "开发负责人", "开发组长", "開發負責人", "開發組長", "it负责人", "it经理", "it主管", "it总监", "it負責人",
            "it經理", "it總監", "信息化负责人", "资讯主管", "資訊負責人", "資訊主管",
        ])
    static let steering = RoleWords(
        [
            "steering", "steerco", "project board", "指导委员会", "指導委員會", "指委会", "领导小组", "領導小組", "督导委员会", "督導委員會",
            "推动委员会", "推動委員會", "项目委员会", "專案委員會", "管理委员会", "管理委員會", "决策委员会", "決策委員會", "决策层", "決策層", "决策组",
            "決策小組",
        ],
        alone: ["board", "领导层", "領導層"])
    static let solution = RoleWords([
        "solution", "solutions", "解决方案", "解決方案", "方案组", "方案小组", "方案层", "方案設計", "方案设计", "方案組", "方案小組", "方案層",
    ])
    static let endUser = RoleWords(
        [
            "end user", "end users", "enduser", "endusers", "最终用户", "最终使用者", "最終用戶", "最終使用者", "终端用户", "终端使用者", "終端用戶",
            "終端使用者", "一般使用者", "普通用户", "操作用户",
        ],
        alone: [
            "user", "users", "user representative", "用户", "用户层", "用户组", "用户代表", "使用者", "使用者層", "使用者組", "使用者代表",
        ])
}

extension TeamRole {
    private var words: RoleWords {
        switch self {
        case .sponsor: .sponsor
        case .manager: .manager
        case .keyUser: .keyUser
        case .technicalLead: .technicalLead
        case .steering: .steering
        case .solution: .solution
        case .endUser: .endUser
        }
    }
}

/// A cell that says what somebody does, in the form in which words are looked for.
private struct RoleText {
    /// `Project manager; architect` is two.
    private let parts: [String]
    /// The same without what stands in brackets.
    private let wholes: [String]

    init(_ text: String) {
        parts = text.split { $0.isNewline || "、，,;；/／&＆+＋|".contains($0) }.map { Self.folded(String($0)) }
        wholes = parts.map { $0.utf8.contains(0x28) ? Self.folded($0.withoutBracketedParts) : $0 }
    }

    func isWhole(_ words: String) -> Bool { wholes.contains(words) }

    /// Whether the words stand somewhere as words: `pm` is no part of `pmo`.
    func names(_ words: String, deputiesCount: Bool) -> Bool {
        parts.contains { part in
            part.ranges(ofWords: words).contains { range in
                let before = part[..<range.lowerBound]
                let after = part[range.upperBound...]
                if Self.isLetter(words.first), Self.isLetter(before.last) { return false }
                if Self.isLetter(words.last), Self.isLetter(after.first) { return false }
                return deputiesCount || !Self.isStandIn(before: before, after: after)
            }
        }
    }

    /// Small letters, half-width forms, spaces for hyphens, and no space beside a Chinese character.
    private static func folded(_ text: String) -> String {
        let words = CellText(text).bytesAsText.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }
        var result = ""
        for word in words {
            let isBesideChinese = result.last.map { !$0.isASCII } ?? true || word.first.map { !$0.isASCII } ?? true
            if !isBesideChinese { result += " " }
            result += word
        }
        return result
    }

    private static func isLetter(_ character: Character?) -> Bool {
        character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
    }

    // MARK: Deputies

    /// Whether what stands around a role says that somebody stands in for, or only serves, the one who holds it.
    private static func isStandIn(before: Substring, after: Substring) -> Bool {
        var words = before.split { $0 == " " || $0 == "(" || $0 == ")" }
        while let last = words.last, articles.contains(String(last)) { words.removeLast() }
        if let last = words.last {
            if wordsBefore.contains(String(last)) || endingsBefore.contains(where: { last.hasSuffix($0) }) {
                return true
            }
        }
        let rest = after.drop { $0 == " " || $0 == "(" }
        return beginningsAfter.contains { rest.hasPrefix($0) }
    }

    private static let articles: Set<String> = ["the", "a", "an"]
    private static let wordsBefore: Set<String> = [
        "deputy", "vice", "assistant", "associate", "asst", "asst.", "backup", "up", "substitute", "alternate", "sub",
        "to", "of", "for",
    ]
    // 售前项目经理 sells, 子项目经理 leads a part.
    private static let endingsBefore = ["副", "助理", "协助", "協助", "子", "分", "售前"]
    // Not 副 alone: a sponsor may be a vice president, 发起人（副总经理）.
    private static let beginningsAfter = [
        "deputy", "assistant", "backup", "back up", "substitute", "alternate", "representative", "delegate", "office",
        "'s", "’s", "助理", "助手", "副手", "副)", "代理人", "代表", "备份", "備份", "备岗", "后备", "後備", "候补", "候補", "b角",
        "办公室", "辦公室",
    ]
}
