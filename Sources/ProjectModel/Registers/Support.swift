import Diagnostics

/// `support`: who looks after the live system, when, and how fast.
package enum Support {
    package static let register = Register(
        "support", "Support", "运维支持", "維運支援",
        also: [
            "Support plan", "Support services", "Operations support", "Operations and support",
            "Maintenance", "Support and maintenance", "Service desk", "Hypercare", "运维", "运维方案", "运维计划", "运维服务", "运维保障",
            "运维安排", "运行维护", "技术支持", "上线支持", "上线护航", "维保", "支持服务", "維運", "維運計畫", "維運方案", "維運服務", "技術支援", "上線支援", "上線護航",
            "維護支援", "支援服務",
        ],
        fields: [
            FieldDeclaration(
                "service", "Service", "服务", "服務", .state(SupportService.vocabulary), required: true, title: true,
                also: [
                    "Support service", "Service type", "Type", "Area", "服务类型", "服務類型", "服务内容", "服務內容", "服务项目", "服務項目",
                    "服务名称", "服務名稱", "运维服务", "维护服务", "維運服務", "运维内容", "运维项目", "維運項目", "维护内容", "維護項目", "支持内容", "支持类型",
                    "支援項目", "支援類型", "类型", "類型",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: [
                    "Responsible", "Assignee", "Support lead", "Administrator", "负责人", "运维负责人", "運維負責人", "維運負責人",
                    "运维人员", "維運人員", "支持人员", "支援人員", "管理员", "管理員", "承辦人",
                ]),
            FieldDeclaration(
                "hours", "Hours", "服务时间", "服務時間", .text,
                also: [
                    "Service hours", "Support hours", "Working hours", "Service window", "Availability", "服务时段", "服務時段",
                    "支持时间", "支援時間", "值班时间", "值班時間", "工作时间", "工作時間", "时间", "時間",
                ]),
            FieldDeclaration(
                "contact", "Contact", "联系方式", "聯絡方式", .text,
                also: [
                    "Contact details", "Contact person", "Phone", "Telephone", "Hotline", "E-mail", "Channel", "联系人",
                    "聯絡人", "电话", "電話", "联系电话", "聯絡電話", "热线", "热线电话", "服務專線", "專線", "邮箱", "電子郵件", "支持渠道", "支援管道", "聯絡窗口",
                    "窗口",
                ]),
            FieldDeclaration(
                "responseTime", "Response time", "响应时间", "回應時間", .text,
                also: [
                    "Response", "Response target", "Reaction time", "SLA", "Service level", "响应时限", "响应时效", "响应要求",
                    "响应", "回应时间", "回應時限", "回應時效", "回覆時限", "響應時間", "服务级别", "服务水平", "服務水準", "服務等級",
                ]),
            FieldDeclaration(
                "escalation", "Escalation", "升级上报", "升級呈報", .text,
                also: [
                    "Escalation path", "Escalate to", "Escalates to", "升级", "升級", "升级路径", "升級路徑", "升级机制", "升級機制",
                    "升级联系人", "上报", "上報", "上报路径", "上报机制", "呈報", "呈報路徑", "呈報機制", "二线支持", "二線支援",
                ]),
            FieldDeclaration(
                "from", "From", "开始日期", "開始日期", .date(.first),
                also: [
                    "Start", "Start date", "Valid from", "Since", "开始", "開始", "生效日期", "起始日期", "起始日", "服务开始", "服務開始",
                    "服务开始日期", "服務開始日期",
                ]),
            FieldDeclaration(
                "until", "Until", "结束日期", "結束日期", .date(.last),
                also: [
                    "End", "End date", "Finish", "Valid until", "Expires", "结束", "結束", "截止日期", "截止日", "到期日", "到期日期",
                    "终止日期", "終止日期", "服务结束", "服務結束", "服务结束日期", "服務結束日期", "服务期限", "服務期限",
                ]),
            .visibility,
        ])

    package static let service = register.state("service", SupportService.self)
    package static let owner = register.text("owner")
    package static let hours = register.text("hours")
    package static let contact = register.text("contact")
    package static let responseTime = register.text("responseTime")
    package static let escalation = register.text("escalation")
    package static let from = register.date("from")
    package static let until = register.date("until")
}
