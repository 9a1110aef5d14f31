import Diagnostics

/// `interfaces`: what passes between systems and modules, and whether it works.
package enum Interfaces {
    package static let register = Register(
        "interfaces", "Interfaces", "接口", "介面",
        also: [
            "Interface", "Interface list", "Interface register", "Interface inventory", "System interfaces",
            "Integrations", "Integration points", "Integration list", "接口清单", "接口列表", "接口表", "接口登记表", "接口台账", "系统接口",
            "系统接口清单", "集成接口", "接口集成", "系统对接", "对接清单", "介面清單", "介面列表", "介面登記表", "系統介面", "系統介面清單", "介接", "介接清單", "系統介接",
            "整合介面",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "interface", "Interface", "接口", "介面", .text, required: true, title: true,
                also: [
                    "Name", "Description", "Interface name", "Integration", "接口名称", "接口描述", "接口说明", "名称", "描述", "说明",
                    "对接内容", "介面名稱", "介面說明", "介接名稱", "介接項目", "名稱", "說明",
                ]),
            FieldDeclaration(
                "from", "From", "源系统", "來源系統", .text,
                also: [
                    "Source", "Source system", "Sender", "Sending system", "Provider", "来源", "来源系统", "发送方", "发送系统",
                    "提供方", "调出系统", "输出系统", "來源", "發送方", "發送系統", "提供方系統", "來源端",
                ]),
            FieldDeclaration(
                "to", "To", "目标系统", "目標系統", .text,
                also: [
                    "Target", "Target system", "Receiver", "Receiving system", "Destination", "Consumer", "目标", "目的系统",
                    "接收方", "接收系统", "消费方", "调入系统", "输入系统", "目標", "目的系統", "接收系統", "目的端", "接收端",
                ]),
            FieldDeclaration(
                "data", "Data", "传输数据", "傳輸資料", .text,
                also: [
                    "Data exchanged", "Payload", "Content", "数据", "数据内容", "传输内容", "接口内容", "交互数据", "业务数据", "内容", "資料",
                    "資料內容", "傳輸內容", "介面內容", "交換資料", "業務資料", "內容",
                ]),
            FieldDeclaration(
                "method", "Method", "对接方式", "介接方式", .text,
                also: [
                    "Protocol", "Technology", "Technique", "Mode", "方式", "接口方式", "集成方式", "传输方式", "接口技术", "技术方式", "通信方式",
                    "协议", "接口协议", "傳輸方式", "介面方式", "整合方式", "技術方式", "通訊方式", "協定", "通訊協定",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: ["Interface owner", "Responsible", "Assignee", "负责人", "接口负责人", "接口责任人", "介面負責人", "介接負責人", "承辦人"]),
            FieldDeclaration(
                "planned", "Planned", "计划日期", "計畫日期", .date(.last),
                sense: .laterIsWorse,
                also: [
                    "Planned date", "Due", "Due date", "Deadline", "计划完成", "计划完成日期", "计划上线", "计划上线日期", "预计完成", "截止日期",
                    "期限", "完成期限", "計畫完成", "計畫完成日", "計畫上線", "計畫上線日期", "預定日期", "預計完成", "截止日",
                ]),
            FieldDeclaration(
                "tested", "Tested", "测试日期", "測試日期", .date(.last),
                also: [
                    "Test date", "Tested on", "联调日期", "联调测试日期", "联调完成", "联调完成日期", "测试完成日期", "测试时间", "聯調日期", "聯調完成日期",
                    "測試完成日期", "介接測試日期",
                ]),
            FieldDeclaration(
                "result", "Result", "测试结果", "測試結果", .state(AcceptanceResult.vocabulary),
                sense: .words(["pass", "conditional pass", "fail"]),
                also: ["Test result", "结果", "联调结果", "测试结论", "結果", "聯調結果", "測試結論", "介接測試結果"]),
            FieldDeclaration(
                "live", "Live", "上线日期", "上線日期", .date(.last),
                sense: .closes,
                also: [
                    "Go-live", "Go-live date", "Live since", "Live on", "Live date", "上线", "上线时间", "实际上线", "实际上线日期",
                    "投产日期", "启用日期", "上線", "上線日", "實際上線", "實際上線日期", "啟用日期",
                ]),
            FieldDeclaration(
                "fallback", "Fallback", "应急方案", "備援方案", .text,
                also: [
                    "Fallback plan", "Contingency", "Workaround", "Rollback", "应急措施", "应急预案", "回退措施", "回退方案", "后备方案",
                    "替代方案", "异常处理", "人工替代方案", "備援計畫", "備援措施", "應變措施", "應變方案", "回復措施", "回復方案", "異常處理", "人工替代作業",
                ]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(InterfaceState.vocabulary),
                also: ["Status", "接口状态", "开发状态", "进展", "介面狀態", "介接狀態", "開發狀態", "進展"]),
            .visibility,
        ])

    package static let interface = register.text("interface")
    package static let from = register.text("from")
    package static let to = register.text("to")
    package static let data = register.text("data")
    package static let method = register.text("method")
    package static let owner = register.text("owner")
    package static let planned = register.date("planned")
    package static let tested = register.date("tested")
    package static let result = register.state("result", AcceptanceResult.self)
    package static let live = register.date("live")
    package static let fallback = register.text("fallback")
    package static let state = register.state("state", InterfaceState.self)
}
