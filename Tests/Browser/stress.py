"""Projects that a chart or a table may break on, in three languages.

Each has one thing in excess: a name of 80 characters, 60 risks in one cell of the matrix, 40 milestones in one week.
"""

from pathlib import Path

WORDS = {
    "en": {
        "sponsor": "Sponsor", "manager": "Project manager", "currency": "Currency", "start": "Start",
        "finish": "Finish", "id": "ID", "language": "Language", "size": "Size", "client": "Client",
        "vendor": "Vendor", "amounts": "Amounts in", "thousand": "thousand",
        "milestones": ("Milestones", ["ID", "Name", "Baseline", "Forecast", "Actual", "Owner", "Depends on"]),
        "risks": ("Risks", ["ID", "Risk", "Probability", "Impact", "Owner", "Response", "State"]),
        "kpis": ("KPIs", ["ID", "KPI", "Unit", "Direction", "Baseline", "Target", "Threshold", "Owner"]),
        "budget": ("Budget", ["ID", "Category", "Baseline", "Changes", "Committed", "Actual", "Forecast"]),
        "value": ("Earned value", ["Period", "Planned value", "Earned value", "Actual cost"]),
        "stages": ("Stages", ["ID", "Name", "Start", "Finish", "Actual start"]),
        "acceptance": ("Acceptance", ["ID", "Stage", "Criterion", "Standard", "Method", "Result", "Verifier"]),
        "open": "open", "up": "up", "down": "down", "pass": "pass",
        "name": "Reconciliation of every customer master record across eleven acquired legal entities ",
        "person": "Bartholomew Featherstonehaugh",
    },
    "zh-Hans": {
        "sponsor": "发起人", "manager": "项目经理", "currency": "币种", "start": "开始", "finish": "完成",
        "id": "编号", "language": "语言", "size": "规模", "client": "甲方", "vendor": "乙方",
        "amounts": "金额单位", "thousand": "万元",
        "milestones": ("里程碑", ["编号", "里程碑", "基准日期", "预测日期", "实际日期", "责任人", "依赖"]),
        "risks": ("风险", ["编号", "风险", "概率", "影响", "责任人", "应对措施", "状态"]),
        "kpis": ("KPI", ["编号", "指标", "单位", "指标方向", "基线值", "目标值", "阈值", "责任人"]),
        "budget": ("预算", ["编号", "类别", "基线", "变更", "已承诺", "实际", "预测"]),
        "value": ("挣值", ["期间", "计划价值", "挣值", "实际成本"]),
        "stages": ("阶段", ["编号", "名称", "开始", "完成", "实际开始"]),
        "acceptance": ("验收", ["编号", "阶段", "验收指标", "验收标准", "验收方法", "结果", "验证人"]),
        "open": "未关闭", "up": "越高越好", "down": "越低越好", "pass": "通过",
        "name": "华东华南华北三大区全部经销商主数据与期初余额跨十一个已并购法人主体的核对清洗去重与双方签字确认以及迁移演练",
        "person": "欧阳慕容司马诸葛",
    },
    "zh-Hant": {
        "sponsor": "發起人", "manager": "專案經理", "currency": "幣別", "start": "開始", "finish": "完成",
        "id": "編號", "language": "語言", "size": "規模", "client": "甲方", "vendor": "乙方",
        "amounts": "金額單位", "thousand": "千元",
        "milestones": ("里程碑", ["編號", "里程碑", "基準日期", "預測日期", "實際日期", "負責人", "相依"]),
        "risks": ("風險", ["編號", "風險", "機率", "衝擊", "負責人", "因應措施", "狀態"]),
        "kpis": ("KPI", ["編號", "指標", "單位", "指標方向", "基準值", "目標值", "門檻值", "負責人"]),
        "budget": ("預算", ["編號", "類別", "基線", "變更", "已承諾", "實際", "預測"]),
        "value": ("實獲值", ["期間", "計畫值", "實獲值", "實際成本"]),
        "stages": ("階段", ["編號", "名稱", "開始", "完成", "實際開始"]),
        "acceptance": ("驗收", ["編號", "階段", "驗收指標", "驗收標準", "驗收方法", "結果", "驗證人"]),
        "open": "未結案", "up": "越高越好", "down": "越低越好", "pass": "通過",
        "name": "北中南三大區全部經銷商主檔與期初餘額跨十一個已併購法人主體的核對清洗去重與雙方簽字確認以及移轉演練",
        "person": "歐陽慕容司馬諸葛",
    },
}


def table(words, register, rows):
    title, headings = words[register]
    lines = [f"## {title}", "", "| " + " | ".join(headings) + " |", "|" + " --- |" * len(headings)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n\n"


def charter(language, words, title, **more):
    facts = {
        words["id"]: "STRESS", words["language"]: language, words["currency"]: "EUR",
        words["start"]: "2026-01-05", words["finish"]: "2027-06-30", words["sponsor"]: words["person"],
        words["manager"]: words["person"], words["client"]: words["name"], words["vendor"]: words["name"],
    }
    facts.update(more)
    return f"# {title}\n\n" + "".join(f"- {key}: {value}\n" for key, value in facts.items()) + "\n"


def long_name(words, number):
    """A name of 80 characters."""
    return (f"{number} " + words["name"] * 4)[:80].strip()


def crowded_milestones(language, words):
    """40 milestones, among them ten in one week, names of 80 characters, slips of years and none at all."""
    rows = []
    for number in range(1, 41):
        month, day = 1 + (number * 5) % 12, 1 + (number * 7) % 27
        baseline = f"2026-{month:02}-{day:02}" if number > 10 else f"2026-11-{15 + number // 2:02}"
        late = f"202{6 + number % 3}-{1 + (number * 3) % 12:02}-{1 + number % 27:02}"
        actual = baseline if number % 4 == 0 and baseline < "2026-11-20" else ""
        after = f"M{number - 1}, M{number - 2}, M{number - 3}" if number > 3 else ""
        rows.append([f"M{number}", long_name(words, number), baseline, "" if actual else late, actual,
                     words["person"], after])
    return charter(language, words, long_name(words, 1)) + table(words, "milestones", rows)


def crowded_matrix(language, words):
    """60 risks in one cell of the matrix and one in each corner, with IDs of ten characters."""
    rows = [[f"RISK-{100000 + n}" if n % 7 == 0 else f"R{n}", long_name(words, n), 4, 4, words["person"],
             long_name(words, n), words["open"]] for n in range(1, 61)]
    rows += [[f"C{p}{i}", long_name(words, p), p, i, words["person"], long_name(words, i), words["open"]]
             for p in (1, 5) for i in (1, 5)]
    return charter(language, words, "60") + table(words, "risks", rows)


def single_points(language, words):
    """One milestone, one risk, one period of value, one measurement, one criterion."""
    return (
        charter(language, words, "1")
        + table(words, "stages", [["S1", "S", "2026-10-01", "2026-12-31", "2026-10-01"]])
        + table(words, "milestones", [["M1", "M", "2026-11-20", "", "", words["person"], ""]])
        + table(words, "risks", [["R1", "R", 3, 3, words["person"], "", words["open"]]])
        + table(words, "budget", [["B1", "B", 10, 0, 0, 0, 10]])
        + table(words, "value", [["2026-11", 1, 1, 1]])
        + table(words, "acceptance", [["A1", "S1", "A", "B", "C", words["pass"], words["person"]]])
        + measured(words, [["K1", "K", "%", words["up"], 1, 2, "", words["person"]]], {"K1": {"2026-10-31": 1}})
    )


def measured(words, rows, values):
    """A table of KPIs with a column for each day of measurement."""
    days = sorted({day for value in values.values() for day in value})
    title, headings = words["kpis"]
    words = {**words, "kpis": (title, headings + days)}
    return table(words, "kpis", [row + [values.get(row[0], {}).get(day, "") for day in days] for row in rows])


def negative_values(language, words):
    """KPIs around and below nothing, a credit in the budget, a value that falls, figures of twelve digits."""
    months = [f"2026-{month:02}-28" for month in range(1, 11)]
    rows = [
        ["K1", long_name(words, 1), "%", words["up"], -40, -5, -20, words["person"]],
        ["K2", "K2", words["person"], words["down"], 5, -5, 2, words["person"]],
        ["K3", "K3", "", words["up"], 0, 999999999999, -999999999999, words["person"]],
        ["K4", "K4", "%", words["up"], 7, 7, 7, words["person"]],
    ]
    values = {
        "K1": {day: -40 + 3 * n for n, day in enumerate(months)},
        "K2": {day: (-1) ** n * n for n, day in enumerate(months)},
        "K3": {day: (-1) ** n * 10 ** (n + 2) for n, day in enumerate(months)},
        "K4": {day: 7 for day in months},
    }
    value = [[f"2026-{n:02}", n * 40 if n < 8 else 280 - n, 30 * n if n < 6 else 180 - 9 * n, n * n * 9]
             for n in range(1, 11)]
    return (
        charter(language, words, "−1")
        + measured(words, rows, values)
        + table(words, "budget", [
            ["B1", long_name(words, 1), 123456789012.25, -1000.5, 5, 987654321098.75, 123456789012],
            ["B2", "B", -500, 0, 0, -600, -700],
        ])
        + table(words, "value", value)
    )


PROJECTS = {
    "crowded-milestones": crowded_milestones,
    "crowded-matrix": crowded_matrix,
    "single-points": single_points,
    "negative-values": negative_values,
}


def write(folder: Path):
    """Writes every project in every language."""
    for language, words in WORDS.items():
        for name, make in PROJECTS.items():
            project = folder / f"{name}-{language.lower()}"
            project.mkdir(parents=True)
            (project / "project.md").write_text(make(language, words), encoding="utf-8")
