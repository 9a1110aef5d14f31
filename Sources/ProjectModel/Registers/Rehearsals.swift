import Diagnostics

/// `rehearsals`: when the cut-over was tried out, and what came of it.
package enum Rehearsals {
    package static let register = Register(
        "rehearsals", "Rehearsals", "切换演练", "切換演練",
        also: [
            "Rehearsal", "Dress rehearsals", "Dress rehearsal", "Cut-over rehearsals", "Cut-over rehearsal",
            "Mock cut-over", "演练", "演練", "演练记录", "演練紀錄", "切换演练记录", "切換演練紀錄", "系统切换演练", "系統切換演練", "上线演练", "上線演練", "割接演练",
            "切换预演", "切換預演", "上线预演", "上線預演", "预演", "預演",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "date", "Date", "日期", "日期", .date(.last), required: true,
                also: [
                    "Rehearsal date", "Held", "Rehearsed", "演练日期", "演練日期", "演练时间", "演練時間", "预演日期", "預演日期", "时间", "時間",
                ]),
            FieldDeclaration(
                "scope", "Scope", "演练范围", "演練範圍", .text, title: true,
                also: [
                    "Rehearsal", "Rehearsal scope", "Scenario", "Content", "Name", "Description", "范围", "範圍", "範疇",
                    "演练", "演練", "演练内容", "演練內容", "演练名称", "演練名稱", "演练场景", "演練情境", "预演范围", "預演範圍", "内容", "內容", "名称", "名稱",
                    "描述", "说明", "說明",
                ]),
            FieldDeclaration(
                "result", "Result", "演练结果", "演練結果", .state(AcceptanceResult.vocabulary),
                sense: .words(["pass", "conditional pass", "fail"]),
                also: [
                    "Outcome", "Rehearsal result", "结果", "結果", "结论", "結論", "演练结论", "演練結論", "预演结果", "預演結果", "是否通过",
                    "是否通過",
                ]),
            FieldDeclaration(
                "findings", "Findings", "发现的问题", "發現問題", .text,
                also: [
                    "Finding", "Issues", "Problems", "Observations", "Lessons", "发现", "發現", "发现问题", "發現事項", "演练发现",
                    "演練發現", "问题", "問題", "存在问题", "遗留问题", "遺留問題", "待改善事項", "缺失", "问题与改进", "問題與改善",
                ]),
            .visibility,
        ])

    package static let date = register.date("date")
    package static let scope = register.text("scope")
    package static let result = register.state("result", AcceptanceResult.self)
    package static let findings = register.text("findings")
}
