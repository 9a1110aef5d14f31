import Diagnostics

/// `tests`: how many cases were planned, run and passed, by type of test and cycle.
package enum Tests {
    package static let register = Register(
        "tests", "Tests", "测试", "測試",
        also: [
            "Test", "Testing", "Test runs", "Test cycles", "Test execution", "Test results", "Test summary",
            "Test report", "Test plan", "测试汇总", "测试统计", "测试结果", "测试执行", "测试执行情况", "测试情况", "测试记录", "测试报告", "测试计划",
            "测试总结", "系统测试", "測試彙總", "測試統計", "測試結果", "測試執行", "測試執行情形", "測試情形", "測試紀錄", "測試報告", "測試計畫", "測試總結", "系統測試",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "type", "Type", "测试类型", "測試類型", .state(TestType.vocabulary), required: true, title: true,
                also: [
                    "Test type", "Test", "Kind", "Category", "Test level", "类型", "类别", "测试", "测试类别", "测试种类", "测试阶段",
                    "類型", "類別", "測試", "測試類別", "測試種類", "測試階段",
                ]),
            FieldDeclaration(
                "module", "Module", "模块", "模組", .text,
                also: [
                    "Component", "System", "Subject", "测试模块", "功能模块", "系统模块", "系统", "测试对象", "被测模块", "測試模組", "功能模組",
                    "系統模組", "系統", "測試對象", "受測模組",
                ]),
            FieldDeclaration(
                "department", "Department", "部门", "部門", .text,
                also: ["Business unit", "测试部门", "业务部门", "参与部门", "单位", "測試部門", "業務部門", "參與部門", "單位", "測試單位"]),
            FieldDeclaration(
                "cycle", "Cycle", "轮次", "輪次", .text,
                also: [
                    "Test cycle", "Round", "Test round", "Iteration", "测试轮次", "测试轮", "轮", "批次", "測試輪次", "回合", "測試回合",
                    "次別",
                ]),
            FieldDeclaration(
                "data", "Data", "测试数据", "測試資料", .state(TestData.vocabulary),
                also: ["Test data", "Kind of data", "数据", "数据类型", "测试数据类型", "数据来源", "資料", "資料類型", "測試資料類型", "資料來源"]),
            FieldDeclaration(
                "environment", "Environment", "测试环境", "測試環境", .text,
                also: ["Test environment", "Env", "环境", "環境"]),
            FieldDeclaration(
                "planned", "Planned", "计划用例数", "計畫案例數", .number,
                also: [
                    "Planned cases", "Planned tests", "Cases", "Test cases", "Number of cases", "Total cases", "计划",
                    "计划数", "计划执行数", "用例数", "用例总数", "用例数量", "测试用例", "测试用例数", "测试用例总数", "总用例数", "計畫", "計畫數", "計畫執行數",
                    "案例數", "案例總數", "測試案例", "測試案例數", "測試案例總數",
                ]),
            FieldDeclaration(
                "run", "Run", "已执行数", "已執行數", .number,
                also: [
                    "Executed", "Run cases", "Cases run", "Executed cases", "Tests run", "执行", "执行数", "执行用例数", "已执行",
                    "已执行用例数", "已测", "实际执行数", "執行", "執行數", "執行案例數", "已執行", "已執行案例數", "已測", "實際執行數",
                ]),
            FieldDeclaration(
                "passed", "Passed", "通过数", "通過數", .number,
                sense: .lowerIsWorse,
                also: [
                    "Pass", "Passed cases", "Cases passed", "Tests passed", "通过", "已通过", "通过用例数", "成功", "成功数", "合格数",
                    "通過", "已通過", "通過案例數", "成功數", "合格數",
                ]),
            FieldDeclaration(
                "failed", "Failed", "失败数", "失敗數", .number,
                sense: .higherIsWorse,
                also: [
                    "Fail", "Failed cases", "Cases failed", "Tests failed", "失败", "失败用例数", "未通过", "未通过数", "未通过用例数",
                    "不通过", "不通过数", "失敗", "失敗案例數", "未通過", "未通過數", "未通過案例數", "不通過", "不通過數",
                ]),
            FieldDeclaration(
                "blocked", "Blocked", "阻塞数", "受阻數", .number,
                sense: .higherIsWorse,
                also: [
                    "Blocked cases", "Cases blocked", "Tests blocked", "受阻", "受阻数", "阻塞", "阻塞用例数", "卡關", "卡關數", "受阻案例數",
                ]),
            FieldDeclaration(
                "date", "Date", "测试日期", "測試日期", .date(.last),
                also: [
                    "Test date", "Run on", "Execution date", "Finished", "日期", "时间", "测试时间", "执行日期", "完成日期", "测试完成日期",
                    "時間", "測試時間", "執行日期", "測試完成日期",
                ]),
            .visibility,
        ])

    package static let type = register.state("type", TestType.self)
    package static let module = register.text("module")
    package static let department = register.text("department")
    package static let cycle = register.text("cycle")
    package static let data = register.state("data", TestData.self)
    package static let environment = register.text("environment")
    package static let planned = register.number("planned")
    package static let run = register.number("run")
    package static let passed = register.number("passed")
    package static let failed = register.number("failed")
    package static let blocked = register.number("blocked")
    package static let date = register.date("date")
}
