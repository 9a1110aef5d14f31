import Diagnostics

/// `measurements`: what the KPIs came to, a value a date. A column of the KPI table that is headed by a date,
/// or the array of a KPI in JSON, makes such records too.
package enum Measurements {
    package static let register = Register(
        "measurements", "KPI measurements", "指标测量值", "指標量測值",
        also: ["Measurements", "KPI values", "测量值", "量測值", "KPI 测量值", "KPI 量測值", "指标数据", "指標數據", "測量值"],
        fields: [
            FieldDeclaration(
                "kpi", "KPI", "指标", "指標", .references(["kpis"]), required: true, title: true,
                also: ["Indicator", "指标编号", "指標編號"]),
            FieldDeclaration(
                "date", "Date", "日期", "日期", .date(.last), required: true,
                also: ["Measured", "测量日期", "量測日期", "Month", "月份"]),
            FieldDeclaration(
                "value", "Value", "测量值", "量測值", .number, required: true,
                also: ["数值", "數值", "值", "实际值", "實際值", "Actual"]),
            .visibility,
        ])

    package static let kpi = register.references("kpi")
    package static let date = register.date("date")
    package static let value = register.writtenNumber("value")
}
