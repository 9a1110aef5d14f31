import Diagnostics

/// `waivers`: which rule need not be kept by which record, why, by whose leave, and until when.
package enum Waivers {
    package static let register = Register(
        "waivers", "Waivers", "豁免", "豁免",
        also: [
            "Waiver", "Waiver log", "Waived rules", "Exemptions", "Exemption", "豁免清单", "豁免登记", "豁免记录", "规则豁免", "豁免事项",
            "豁免清單", "豁免登記", "豁免紀錄", "規則豁免", "豁免事項",
        ],
        fields: [
            FieldDeclaration(
                "rule", "Rule", "规则", "規則", .text, required: true, title: true,
                also: [
                    "Rule ID", "Rule name", "Waived rule", "Finding", "规则编号", "規則編號", "规则名称", "規則名稱", "豁免规则", "豁免規則",
                    "豁免项", "豁免事项", "豁免事項", "豁免項目", "检查规则", "檢查規則",
                ]),
            FieldDeclaration(
                "record", "Record", "记录", "紀錄", .references([]),
                also: [
                    "Records", "Record ID", "Applies to", "Affected record", "記錄", "记录编号", "紀錄編號", "适用记录", "適用紀錄",
                    "适用对象", "適用對象", "豁免对象", "豁免對象", "对象", "對象", "涉及记录", "涉及紀錄",
                ]),
            FieldDeclaration(
                "reason", "Reason", "理由", "理由", .text, required: true,
                also: ["Justification", "Why", "Explanation", "原因", "豁免理由", "豁免原因", "说明", "說明"]),
            FieldDeclaration(
                "approvedBy", "Approved by", "批准人", "核准人", .person, required: true,
                also: [
                    "Approver", "Authorised by", "Authorized by", "Granted by", "审批人", "核定人", "簽核人", "同意人", "豁免批准人",
                    "豁免核准人",
                ]),
            FieldDeclaration(
                "expires", "Expires", "到期日", "到期日", .date(.last),
                also: [
                    "Expiry", "Expiry date", "Expires on", "Valid until", "Until", "到期日期", "有效期", "有效期至", "有效期限",
                    "有效日期", "失效日期", "截止日期", "截止日", "期限", "豁免期限",
                ]),
            .visibility,
        ])

    package static let rule = register.text("rule")
    package static let record = register.references("record")
    package static let reason = register.text("reason")
    package static let approvedBy = register.text("approvedBy")
    package static let expires = register.date("expires")
}
