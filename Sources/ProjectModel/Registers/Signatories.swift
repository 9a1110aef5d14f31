import Diagnostics

/// `signatories`: who may sign for which party.
package enum Signatories {
    package static let register = Register(
        "signatories", "Signatories", "签字人", "簽署人",
        also: ["签署人", "授权签字人", "授權簽署人", "授权代表", "授權代表", "Authorised signatories", "Authorized signatories", "簽核人"],
        fields: [
            FieldDeclaration(
                "party", "Party", "所属方", "所屬方", .state(PartyWord.vocabulary), required: true,
                also: ["签字方", "簽字方", "签署方", "簽署方", "方", "甲乙方", "签约方", "簽約方"]),
            FieldDeclaration(
                "name", "Name", "姓名", "姓名", .text, required: true, title: true, also: ["签字人", "簽署人", "代表"]),
            FieldDeclaration("role", "Role", "职务", "職務", .text, also: ["角色", "职位", "職稱", "Position"]),
            FieldDeclaration("authority", "Authority", "授权依据", "授權依據", .text, also: ["授权", "授權", "权限", "授权范围"]),
            FieldDeclaration(
                "principal", "Principal", "签名身份", "簽章身分", .text,
                also: ["身份标识", "身分識別", "邮箱", "電子郵件", "E-mail", "Email", "签名标识"]),
            FieldDeclaration(
                "stages", "Stages", "适用阶段", "適用階段", .references(["stages"]), also: ["阶段", "階段", "Stage", "签署阶段"]),
            FieldDeclaration(
                "from", "From", "授权开始", "授權開始", .date(.first),
                also: ["Authorised from", "Authorized from", "生效日期", "授权生效日期", "授權生效日期"]),
            FieldDeclaration(
                "until", "Until", "授权截止", "授權截止", .date(.last),
                also: ["Authorised until", "Authorized until", "失效日期", "授权失效日期", "授權失效日期", "授权截止日期", "授權截止日期"]),
            .visibility,
        ])

    package static let party = register.state("party", PartyWord.self)
    package static let name = register.text("name")
    package static let role = register.text("role")
    package static let authority = register.text("authority")
    package static let principal = register.text("principal")
    package static let stages = register.references("stages")
    package static let from = register.date("from")
    package static let until = register.date("until")

    /// Whether a signatory may sign a stage's sheet: every stage's where none is written.
    package static func maySign(_ signatory: Record, _ stage: String) -> Bool {
        guard !signatory.isUnread(stages) else { return false }
        guard let stages = signatory[stages], !stages.isEmpty else { return true }
        return stages.contains { $0.id == stage }
    }

    /// Whether a day lies in the time for which a signatory is authorised.
    package static func isInOffice(_ signatory: Record, on day: CivilDate) -> Bool {
        guard !signatory.isUnread(from), !signatory.isUnread(until) else { return false }
        return (signatory[from].map { $0 <= day } ?? true) && (signatory[until].map { day <= $0 } ?? true)
    }
}
