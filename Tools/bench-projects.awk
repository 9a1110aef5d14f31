# The files of `count` synthetic projects, into folders that are there already; with only=folders, their names.
#
# All arithmetic is on whole numbers below 2^53 and no text is cut by characters, so that every awk writes the same.

BEGIN {
  words()
  if (only == "folders") {
    for (p = 1; p <= count; p++) print folder(p) "/status"
    exit
  }
  portfolio()
  for (p = 1; p <= count; p++) project(p)
}

function folder(p) { return sprintf("project-%04d", p) }

# ---- Chance, dates, figures, files

# The next of a fixed sequence of numbers, from 0 to n - 1.
function chance(n) {
  seed = (seed * 16807) % 2147483647
  return int(seed / 7) % n
}

function between(low, high) { return low + chance(high - low + 1) }

# The day, counted from 2026-01-01, as 2026-03-02; from 2025 to 2028.
function day(n,    year, length_, month) {
  year = 2026
  while (n < 0) n += yearLength(--year)
  while (n >= yearLength(year)) n -= yearLength(year++)
  for (month = 1; n >= (length_ = monthLength(year, month)); month++) n -= length_
  return sprintf("%d-%02d-%02d", year, month, n + 1)
}

function yearLength(year) { return year % 4 == 0 ? 366 : 365 }

function monthLength(year, month) {
  if (month == 2) return yearLength(year) - 337
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
}

# Tenths as a number: 674 as 67.4, 670 as 67.
function tenths(n,    sign) {
  sign = n < 0 ? "-" : ""
  if (n < 0) n = -n
  return sign int(n / 10) (n % 10 ? "." n % 10 : "")
}

function open(name) {
  if (file != "") close(file)
  file = name
  printf "" > file
}

function write(line) { print line > file }

# A table row from the cells c[1] to c[n].
function row(n,    i, line) {
  line = "|"
  for (i = 1; i <= n; i++) line = line " " c[i] " |"
  write(line)
}

# A table's heading and the line under it, from headings parted by spaces; `numbers` says from which column on
# figures stand, 0 for none.
function heading(text, numbers,    names, n, i, line) {
  n = split(text, names, " ")
  line = "|"
  for (i = 1; i <= n; i++) line = line " " names[i] " |"
  write(line)
  line = "|"
  for (i = 1; i <= n; i++) line = line (numbers && i >= numbers ? " ---: |" : " --- |")
  write(line)
}

function blank(n,    i) { for (i = 1; i <= n; i++) c[i] = "" }

# ---- Words

function words() {
  nSurnames = split("周 林 王 吴 孙 刘 陈 郑 马 徐 钱 赵 何 唐 罗 丁 顾 高 宋 许", surnames, " ")
  nGiven = split("敏 悦 丽 兰 倩 洋 浩 凯 琳 航 立 磊 俊 伟 宁 明 翔 洁 文博 思远 晓燕 建国 雨桐", given, " ")
  nSystems = split("订单平台 仓储系统 返利引擎 主数据平台 电子发票接口 门户网站 数据仓库 移动端 权限中心 结算模块 采购模块 报表中心", systems, " ")
  nCities = split("上海 苏州 杭州 宁波 南京 合肥 无锡 福州 武汉 长沙 青岛 成都", cities, " ")
  nTypes = split("integration upgrade rollout implementation", types, " ")
  nSizes = split("大型 中型 小型", sizes, " ")

  # A # in a sentence becomes a number, a @ a city, a $ a system.
  nChinese = 0
  chinese[++nChinese] = "公司在#个城市设有分支机构，业务量每年增长#%，现有的$已经运行了十多年，同一张单据平均要录入三次。"
  chinese[++nChinese] = "@的现场走访记录了#条意见，其中一半以上与$的响应时间和操作步骤有关。"
  chinese[++nChinese] = "本项目把分散的三套系统接入统一平台，**停用旧的$**，打通外部承运商和电子发票接口。"
  chinese[++nChinese] = "行业旺季是每年 3 至 5 月和 9 至 10 月，切换只能安排在冬季淡季；节前两周业务量最低，是可用的最后一个窗口。"
  chinese[++nChinese] = "合同采用总价方式，硬件、监理、培训场地和业务骨干的投入由甲方另行列支，见[预算](budget.md)。"
  chinese[++nChinese] = "第二次迁移演练在@完成，#00 条档案中有 # 条匹配不上，差异清单已经分到各部门逐户确认。"
  chinese[++nChinese] = "压力测试第 95 百分位为 #0 毫秒，定位到$的锁等待，拆分以后下周复测。"
  chinese[++nChinese] = "关键用户考核共 # 人参加，合格率达到合同要求，未合格的人员两周内补考。"
  chinese[++nChinese] = "变更控制委员会本周审议了$的两项变更，其中一项从应急储备列支，另一项推迟到二期。"
  chinese[++nChinese] = "供应商承诺在月底前交付剩余的 # 台设备，@的实操培训改为轮流上机。"
  chinese[++nChinese] = "业务部门对新流程的满意度比上月低 0.# 分，主要原因是界面步骤过多，改版原型已交@试看。"
  chinese[++nChinese] = "监理核对了原始记录，未发现与报告不一致之处；遗留的 # 项缺陷都有责任人和期限。"
  nEnglish = 0
  english[++nEnglish] = "The rollout covers # sites and replaces three systems that were bought between 2009 and 2014, each with its own list of customers."
  english[++nEnglish] = "In the second rehearsal # records of #00 could not be matched, mostly because the same dealer had been entered under different names."
  english[++nEnglish] = "The vendor has **confirmed in writing** that the migration engineer works full time on this project until the end of January."
  english[++nEnglish] = "Response time under load was #0 ms at the 95th percentile; the lock has been split and the test will be repeated next week."
  english[++nEnglish] = "Training reached # key users in two cities, and those who did not pass have a second date before the acceptance test begins."
  english[++nEnglish] = "Costs are reported in units of ten thousand; the contingency reserve is forecast as if all of it were spent, see [the budget](budget.md)."
  english[++nEnglish] = "Two changes were assessed, one of which is paid from the reserve, while the other has been put off to the second phase."
  english[++nEnglish] = "The supervisor compared # test records with the report and found no difference that would change a result."
  english[++nEnglish] = "Peak season runs from March to May and from September to October, so the cut-over has to take place in winter or wait for a year."
  english[++nEnglish] = "The steering committee is asked for a decision by the end of the month; without it the cleaning team is disbanded and the third rehearsal slips."
  english[++nEnglish] = "Dealers have to be told # days ahead, as the contract requires, and the notice is being drafted together with the sales department."
  english[++nEnglish] = "Open defects fell from 1# to #, none of them fatal, and every one has an owner and a date."

  nRisks = 0
  risks[++nRisks] = "$的接口频繁改版，上线前联调做不完"
  risks[++nRisks] = "@的班组抵触新流程，私下沿用纸单"
  risks[++nRisks] = "主数据在新旧系统之间对不上"
  risks[++nRisks] = "高峰时$锁等待，响应超过 2 秒"
  risks[++nRisks] = "节前承运商提前停运，@发货积压"
  risks[++nRisks] = "财务关键用户年底关账，抽不出时间核对期初数据"
  risks[++nRisks] = "关键用户在上线前离职或调岗"
  risks[++nRisks] = "数据库升级后$的旧报表无法运行"
  risks[++nRisks] = "年末政策调整，已开发的规则要返工"
  risks[++nRisks] = "外部平台的接口规范年底更新"
  risks[++nRisks] = "$暴露在公网，弱口令或越权导致数据泄露"
  risks[++nRisks] = "期初盘点差异大，@一上线就缺货"
  risks[++nRisks] = "手持终端供货延迟，影响@的培训"
  risks[++nRisks] = "迁移工程师同时支援别的项目，演练缺人"
  risks[++nRisks] = "切换期间新旧系统双录，漏单或重复发货"
  split("技术 人员 业务 技术 外部 人员 人员 技术 业务 外部 技术 业务 外部 人员 业务", riskKinds, " ")
  split("减轻 转移 规避 接受", strategies, " ")

  nIssues = 0
  issues[++nIssues] = "两个部门对“已发货”的口径不一致"
  issues[++nIssues] = "测试服务器内存不足，$的批量作业跑不完"
  issues[++nIssues] = "接口规格有三个版本同时流传"
  issues[++nIssues] = "第二次迁移演练有 #0 条档案匹配不上"
  issues[++nIssues] = "$的第 95 百分位响应超过 2 秒"
  issues[++nIssues] = "@的标签打印错位"
  issues[++nIssues] = "第二批 # 台手持终端未到货"
  issues[++nIssues] = "@的用户对界面不满意，步骤比旧系统多"
  issues[++nIssues] = "财务关键用户缺席两次对账会"
  issues[++nIssues] = "历史单据有 # 份附件缺失"
  split("沟通 技术 管理 技术 技术 技术 管理 人员 人员 技术", issueKinds, " ")
  split("一般 致命 一般 重大 一般 轻微 一般 重大 一般 一般", severities, " ")

  split("项目启动会 需求规格说明书签字 业务蓝图批准 系统配置与接口开发完成 系统集成测试完成 第二次数据迁移演练 第三次数据迁移演练核对一致 关键用户培训与考核完成 用户验收测试完成 正式上线 试运行结束 项目终验", milestones, " ")
  split("启动 需求 设计 开发 测试 迁移 迁移 培训 测试 上线 试运行 验收", milestoneTypes, " ")
  split("S1 S2 S3 S3 S4 S4 S4 S4 S4 S5 S6 S7", milestoneStages, " ")
  split("4 59 108 179 235 242 270 277 284 308 368 396", milestoneDays, " ")
  split("_ M1 M2 M3 M4 M4 M6 M4 M5、M7 M8、M9 M10 M11", milestoneChains, " ")

  split("启动与策划 需求确认 方案设计与开发 测试与培训 上线切换 试运行 运维支持与终验", stages, " ")
  split("启动 需求 设计 测试 上线 试运行 支持", stageTypes, " ")
  split("0 14 65 182 287 309 371", stageStarts, " ")
  split("11 59 179 284 308 368 396", stageEnds, " ")

  split("软件许可 软件许可 定制开发 实施服务 实施服务 实施服务 实施服务 项目团队 项目团队 顾问 顾问 服务器 存储 网络 终端设备 系统升级 培训 安全 维护 应急储备", categories, " ")
  split("ERP核心与库存模块 门户与移动端 返利与接口开发 需求调研与蓝图 系统配置与接口联调 测试、数据迁移与培训 上线切换与护航 蓝图期业务骨干 上线期业务骨干 监理服务 数据治理顾问 应用与数据库服务器 备份一体机 专线与无线 仓库手持终端 数据库版本升级 场地、教材与考核 等级保护测评与渗透测试 首年维护 应急储备", items, " ")
  split("S3 S5 S3 S2 S3 S4 S5 S2 S4 S1 S4 S3 S3 S3 S4 S3 S4 S4 S7 _", itemStages, " ")
  split("670 290 640 240 360 340 120 160 240 60 60 280 80 90 240 40 180 120 100 400", itemAmounts, " ")

  split("功能 质量 数据 性能 满意度 功能 安全 培训", criterionKinds, " ")
  nCriteria = 0
  criteria[++nCriteria] = "需求覆盖;四个部门 100% 覆盖，#0 条需求逐条编号;对照清单逐条核对"
  criteria[++nCriteria] = "评审意见关闭;评审意见关闭率 ≥ 98%;抽查评审记录"
  criteria[++nCriteria] = "主数据范围;7 类主数据给出来源、数量和责任部门;文档审查"
  criteria[++nCriteria] = "高峰响应;#00 并发，95% 的响应 ≤ 2 秒;压力测试"
  criteria[++nCriteria] = "业务部门认可;抽样 # 人，4 分及以上的比例 ≥ 80%;匿名问卷"
  criteria[++nCriteria] = "接口联调;$各接口连续 3 天收发成功率 ≥ 99%;日志统计"
  criteria[++nCriteria] = "渗透测试;高危漏洞 0 个，中危不超过 3 个;第三方渗透测试"
  criteria[++nCriteria] = "关键用户考核;关键用户 # 人，合格率 ≥ 90%;上机考核"

  nKPIs = 0
  kpis[++nKPIs] = "订单从下单到出库的时间;function;O1;小时;down;52;24;36"
  kpis[++nKPIs] = "库存账实相符率;function;O2;%;up;91.2;98;95"
  kpis[++nKPIs] = "通过考核的关键用户;adoption;O4;人;up;0;36;30"
  kpis[++nKPIs] = "在线下单占比;adoption;O3;%;up;12;60;20"
  kpis[++nKPIs] = "用户满意度（5 分制）;adoption;O4;分;up;3.4;4.2;3.6"
  kpis[++nKPIs] = "库存周转天数;cost and benefit;O2;天;range;58;35–45;30–55"
  kpis[++nKPIs] = "单笔订单处理成本;cost and benefit;O1;元;down;18.6;12;16"
  kpis[++nKPIs] = "返利核算差错率;function;O3;%;down;4.2;0.5;2.0"
  # Where each KPI begins and where it is after twelve months, in tenths.
  split("520 912 0 120 38 580 186 42", kpiFrom, " ")
  split("310 966 370 280 35 480 148 6", kpiTo, " ")
  nMeasured = split("-20 8 43 71 99 127 162 190 225 253 281 316", measured, " ")
}

# A text with its # @ $ filled in.
function fill(text) {
  while (index(text, "#")) sub(/#/, between(2, 97), text)
  while (index(text, "@")) sub(/@/, cities[between(1, nCities)], text)
  while (index(text, "$")) sub(/[$]/, systems[between(1, nSystems)], text)
  return text
}

# A paragraph of Chinese and one of English, four sentences each, as they come in turn.
function prose(    i, first, chineseText, englishText) {
  first = chance(12)
  chineseText = englishText = ""
  for (i = 0; i < 4; i++) {
    chineseText = chineseText fill(chinese[(first + 5 * i) % nChinese + 1])
    englishText = englishText (i ? " " : "") fill(english[(first + 7 * i) % nEnglish + 1])
  }
  write(chineseText)
  write("")
  write(englishText)
  write("")
}

function person(i) { return people[(i - 1) % 17 + 1] }

# ---- A project

function portfolio() {
  open("portfolio.md")
  write("# 测量用项目组合\n")
  write("- 名称: 测量用项目组合\n- 语言: zh-Hans\n- 时区: Asia/Shanghai\n- 报告日: 周五")
}

function project(p,    i) {
  seed = 1000003 + p * 7919
  for (i = 0; i < 8; i++) chance(2)
  here = folder(p) "/"
  # Days from 2026-01-01 to the project's start, in the four weeks from 2026-03-02 on; 2026-11-20 is day 323.
  start = 60 + 7 * chance(4)
  today = 323
  for (i = 1; i <= 17; i++) people[i] = surnames[(i + p) % nSurnames + 1] given[(i * 3 + p * 5) % nGiven + 1]
  charter(p)
  milestoneFile()
  riskFile()
  kpiFile()
  budgetFile()
  acceptanceFile()
  issueFile()
  changeFile()
  statusFile()
  updateFiles()
  close(file)
  file = ""
}

function charter(p,    i, parties) {
  open(here "project.md")
  write("# " fill("@$") "建设第 " p " 期\n")
  write("- 编号: P" sprintf("%04d", p))
  write("- 类型: " types[chance(nTypes) + 1])
  write("- 规模: " sizes[chance(nSizes) + 1])
  write("- 语言: " (p % 4 == 0 ? "en" : "zh-Hans"))
  write("- 币种: CNY\n- 金额单位: 万元")
  write("- 开始: " day(start) "\n- 完成: " day(start + 396))
  write("- 发起人: " person(1) "\n- 项目经理: " person(2))
  write("- 甲方: 华东商贸有限公司\n- 乙方: 启明软件有限公司\n- 监理: 安衡信息监理有限公司")
  write("- 合同编号: HT-2026-" sprintf("%04d", p) "\n- 合同金额: " between(180, 320) "万")
  write("- 验收依据: 合同附件二《技术规格书》、需求规格说明书 V2.1\n- 验收地点: 总部三楼会议室\n- 质保期: 12个月")
  write("- 领域: 供应链\n- 技术: 成熟\n- 繁忙期: 2026-09-01 至 2026-10-31、2027-03-15 至 2027-04-30")
  write("- 计划确认: " day(start + 10) "\n- 当前阶段: S4\n- 进度容差: 10d, 30d\n- 成本容差: 5%, 10%\n- 报告日: 周五\n")
  write("## 背景\n")
  prose()
  prose()

  write("## 目标\n")
  heading("编号 目标 指标")
  write("| O1 | 订单从下单到出库不超过 24 小时，单笔处理成本降到 12 元 | K1、K7 |")
  write("| O2 | 账实相符率达到 98%，库存周转回到 35 至 45 天 | K2、K6 |")
  write("| O3 | 六成订单在线自助下达，返利核算差错率不超过 0.5% | K4、K8 |")
  write("| O4 | 一线人员会用、愿意用：关键用户通过考核，用户满意度不低于 4.2 分 | K3、K5 |\n")

  write("## 范围\n")
  heading("事项 范围 部门 流程")
  for (i = 1; i <= 8; i++) {
    c[1] = fill("$的全流程（申请、审批、执行、对账）与@的现场作业")
    c[2] = i <= 5 ? "范围内" : "范围外"
    c[3] = "业务部 " i
    c[4] = "流程 " between(1, 20)
    row(4)
  }

  write("\n## 项目团队\n")
  heading("姓名 角色 所属方 职务 单位 职责 层级 投入 加入日期 代理人 认证")
  write("| 指导委员会 | 决策机构 | 甲方 | — | 双方高层五人 | 批准基准、动用储备、上线决策 | 决策层 |  | " day(start) " |  |  |")
  for (i = 1; i <= 17; i++) {
    blank(11)
    c[1] = person(i)
    c[2] = i == 1 ? "项目发起人" : i == 2 ? "项目经理" : i <= 8 ? "关键用户" : i <= 15 ? "实施顾问" : "监理员"
    c[3] = i <= 8 ? "甲方" : i <= 15 ? "乙方" : "监理"
    c[4] = "主管 " i
    c[5] = i <= 8 ? "华东商贸" : i <= 15 ? "启明软件" : "安衡监理"
    c[6] = fill("$的配置、数据核对与现场支持")
    c[7] = i == 1 ? "决策层" : i <= 2 ? "方案层" : i <= 8 ? "关键用户" : "方案层"
    c[8] = 10 * between(1, 10) "%"
    c[9] = day(start + 7 * chance(12))
    c[10] = person(i + 1)
    c[11] = i > 2 && i <= 8 ? (chance(3) ? "是" : "否") : ""
    row(11)
  }

  write("\n## 签字人\n")
  heading("签字方 姓名 角色 授权 身份标识")
  write("| 甲方 | " person(1) " | 项目发起人 | 授权委托书 " day(start) " | client.p" p "@example.com |")
  write("| 乙方 | " person(9) " | 交付副总裁 | 授权委托书 " day(start) " | vendor.p" p "@example.net |")
  write("| 监理 | " person(16) " | 总监理工程师 | 监理合同第 4 条 | supervisor.p" p "@example.org |\n")

  write("## 阶段\n")
  heading("编号 阶段 类型 开始 完成 预测完成 实际开始 实际完成 目标 主要任务 关键成果 阶段计划 阶段总结 进度 预算（万元） 人天")
  for (i = 1; i <= 7; i++) {
    blank(16)
    c[1] = "S" i
    c[2] = stages[i]
    c[3] = stageTypes[i]
    c[4] = day(start + stageStarts[i])
    c[5] = day(start + stageEnds[i])
    if (i >= 4) c[6] = day(start + stageEnds[i] + 14)
    if (i <= 4) c[7] = day(start + stageStarts[i] + (i > 1 ? 3 : 0))
    if (i <= 3) c[8] = day(start + stageEnds[i] + 3 * i)
    c[9] = "系统、数据和人都具备进入下一阶段的条件"
    c[10] = fill("$的调研、配置、联调与@的演练")
    c[11] = fill("阶段报告获批，#项成果归档")
    if (i <= 4) c[12] = day(start + stageStarts[i] - 2) " 发布"
    if (i <= 3) c[13] = day(start + stageEnds[i] + 10) " 发布"
    c[14] = i <= 3 ? "100%" : i == 4 ? 5 * between(8, 15) "%" : "0%"
    c[15] = between(6, 220)
    c[16] = 10 * between(4, 42)
    row(16)
  }
}

function milestoneFile(    i, slip, base, n, isLate) {
  open(here "milestones.md")
  write("# 里程碑与交付物\n\n上线以后的节点都跟着第三次迁移演练走。\n\n## 里程碑\n")
  heading("编号 里程碑 类型 阶段 基准日期 预测日期 实际日期 责任人 依赖 交付物")
  slip = 0
  isLate = chance(3)
  for (i = 1; i <= 12; i++) {
    blank(10)
    base = start + milestoneDays[i]
    # Delay builds up; one project in three keeps its dates.
    if (isLate) slip += chance(8)
    c[1] = "M" i
    c[2] = milestones[i]
    c[3] = milestoneTypes[i]
    c[4] = milestoneStages[i]
    c[5] = day(base)
    if (base + slip <= today) {
      c[7] = day(base + slip)
      c[6] = "—"
    } else {
      # One date in eight was not forecast anew, so that some milestones are overdue.
      c[6] = chance(8) ? day(base + slip) : ""
    }
    c[8] = person(i + 1)
    c[9] = milestoneChains[i] == "_" ? "" : milestoneChains[i]
    c[10] = "DL" i
    row(10)
  }
  write("\n## 交付物\n")
  heading("编号 交付物 类型 阶段 责任人 截止日期 状态 批准人 批准日期 存放位置 已归档")
  for (i = 1; i <= 12; i++) {
    blank(11)
    n = start + milestoneDays[i]
    c[1] = "DL" i
    c[2] = fill("$报告 V1.#")
    c[3] = i % 3 ? "计划" : "测试报告"
    c[4] = milestoneStages[i]
    c[5] = person(i + 3)
    c[6] = day(n)
    c[7] = i <= 4 ? "已验收" : i <= 6 ? "已提交" : "进行中"
    if (i <= 4) { c[8] = person(1); c[9] = day(n + 5) }
    c[10] = sprintf("[文档库 %02d](https://docs.example.com/%s%02d)", i, here, i)
    c[11] = i <= 4 ? "是" : "否"
    row(11)
  }
}

function riskFile(    i, raised) {
  open(here "risks.md")
  write("# 风险\n")
  prose()
  write("## 风险登记册\n")
  heading("编号 风险 类别 概率 影响 责任人 策略 应对措施 应急计划 触发条件 预警指标 阈值 成本（万元） 残余概率 残余影响 提出日期 复核日期 截止日期 状态")
  for (i = 1; i <= 14; i++) {
    blank(19)
    raised = start + between(10, 200)
    c[1] = "R" i
    c[2] = fill(risks[i])
    c[3] = riskKinds[i]
    c[4] = between(1, 5)
    c[5] = between(2, 5)
    c[6] = person(i)
    c[7] = strategies[chance(4) + 1]
    c[8] = fill("补充协议写明冻结日和违约金，$每日回归，@先行试用")
    c[9] = fill("先用文件上传对接，由@的专员逐单补录，# 天内恢复")
    c[10] = "连续两次回归失败"
    if (i % 5 == 2) { c[11] = "K5"; c[12] = "3.6" }
    c[13] = between(1, 18)
    # What is left of a risk is at most what it was.
    c[14] = between(1, c[4] < 3 ? c[4] : 3)
    c[15] = between(1, c[5] < 3 ? c[5] : 3)
    c[16] = day(raised)
    c[17] = day(today - between(1, 28))
    c[18] = day(today + between(-14, 60))
    c[19] = i == 8 ? "已关闭" : i == 13 ? "已发生" : "未关闭"
    row(19)
  }
  write("\n### R15 " fill(risks[15]) "\n")
  write("- 类别: 业务\n- 概率: " between(2, 5) "\n- 影响: 5\n- 责任人: " person(4) "\n- 策略: 减轻")
  write("- 应对措施: " fill(chinese[6]) fill(chinese[12]))
  write("- 应急计划: " fill("若演练仍有超过 0.#% 的差异，上线时只迁移交易额排名前 #0 家，其余档案冻结；旧系统只读保留六个月备查。"))
  write("- 触发条件: 剩余条数超过 200\n- 成本: " between(5, 20) "万\n- 残余概率: 2\n- 残余影响: 4")
  write("- 提出日期: " day(start + 45) "\n- 复核日期: " day(today - 1) "\n- 截止日期: " day(today + 28) "\n- 状态: 未关闭")
}

# The value of a KPI after its measurement i, with a little noise.
function value(k, i) {
  return tenths(kpiFrom[k] + int((kpiTo[k] - kpiFrom[k]) * (i - 1) / 11) + (k == 5 || k == 8 ? 0 : chance(4)))
}

function kpiFile(    k, i, f) {
  open(here "kpis.json")
  write("{\n  \"kpis\": [")
  for (k = 1; k <= nKPIs; k++) {
    split(kpis[k], f, ";")
    write("    {\n      \"id\": \"K" k "\",\n      \"kpi\": \"" f[1] "\",\n      \"category\": \"" f[2] "\",")
    write("      \"objective\": \"" f[3] "\",\n      \"unit\": \"" f[4] "\",\n      \"direction\": \"" f[5] "\",")
    write("      \"baseline\": \"" f[6] "\",\n      \"target\": \"" f[7] "\",\n      \"threshold\": \"" f[8] "\",")
    write("      \"by\": \"" day(start + 396) "\",\n      \"owner\": \"" person(k + 2) "\",\n      \"interval\": \"35d\"" (k == 5 ? "" : ","))
    if (k != 5) {
      write("      \"measurements\": [")
      for (i = 1; i <= nMeasured; i++)
        write("        {\"date\": \"" day(measured[i]) "\", \"value\": " value(k, i) "}" (i < nMeasured ? "," : ""))
      write("      ]")
    }
    write("    }" (k < nKPIs ? "," : ""))
  }
  write("  ]\n}")

  # The surveys are kept beside it by someone else, as in the sample.
  open(here "satisfaction.md")
  write("# 满意度问卷\n\n每月第二个周五回收，抽样 60 人，取平均分。\n\n## 指标测量值\n")
  heading("指标 日期 数值", 3)
  for (i = 1; i <= nMeasured; i++) write("| K5 | " day(measured[i]) " | " value(5, i) " |")
}

function budgetFile(    i, m, base, total, planned, atCompletion, factor) {
  open(here "budget.md")
  write("# 预算与挣值\n\n实际数截至 2026年11月20日；应急储备的预测按全部用完估计。\n\n## 预算\n")
  heading("编号 类别 项目 阶段 基线（万元） 变更（万元） 已承诺（万元） 实际（万元） 预测（万元）", 5)
  for (m = 5; m <= 9; m++) total[m] = 0
  atCompletion = 0
  for (i = 1; i <= 20; i++) {
    blank(9)
    base = itemAmounts[i] + chance(50)
    c[1] = "B" i
    c[2] = categories[i]
    c[3] = items[i]
    c[4] = itemStages[i] == "_" ? "" : itemStages[i]
    amount[5] = base
    # What C1 and C2 add to two lines, C1 takes from the reserve.
    amount[6] = i == 3 ? 120 : i == 5 ? 60 : i == 20 ? -120 : 0
    amount[7] = i == 20 ? 0 : base + amount[6]
    amount[8] = i == 20 || i == 7 || i == 19 ? 0 : int(amount[7] * between(50, 100) / 100)
    amount[9] = i == 20 ? base - 120 : amount[7] + (chance(4) ? 0 : between(-20, 90))
    if (amount[9] < amount[8]) amount[9] = amount[8]
    if (i < 20) atCompletion += base
    for (m = 5; m <= 9; m++) {
      c[m] = tenths(amount[m])
      total[m] += amount[m]
    }
    row(9)
  }
  blank(9)
  c[1] = "合计"
  for (m = 5; m <= 9; m++) c[m] = tenths(total[m])
  row(9)

  write("\n## 挣值\n\n累计数，不含应急储备。\n")
  heading("期间 计划价值（万元） 挣值（万元） 实际成本（万元）", 2)
  factor = between(80, 103)
  for (m = 1; m <= 14; m++) {
    # Slow at both ends, as work goes.
    planned = int(atCompletion * m * m * (42 - 2 * m) / 2744)
    c[1] = sprintf("%d-%02d", m <= 10 ? 2026 : 2027, (m + 1) % 12 + 1)
    c[2] = tenths(planned)
    c[3] = m <= 8 ? tenths(int(planned * factor / 100)) : ""
    c[4] = m <= 8 ? tenths(int(planned * (factor + 7) / 100)) : ""
    row(4)
  }
}

function acceptanceFile(    s, i, n, f, result, verified) {
  open(here "acceptance.md")
  write("# 验收\n\n指标和标准出自合同附件二与需求规格说明书 V2.1，由关键用户和监理共同验证。\n\n## 验收\n")
  for (s = 2; s <= 4; s++) {
    n = s == 4 ? 8 : 6
    write("**S" s " " stages[s] "** " (s < 4 ? "已经确认。" : "进行中。") "\n")
    heading("编号 阶段 类型 验收指标 验收标准 必须 验收方法 结果 证据 验证人 验证日期 条件")
    for (i = 1; i <= n; i++) {
      split(criteria[i], f, ";")
      blank(12)
      result = s < 4 ? 0 : chance(8)
      c[1] = sprintf("A%d.%02d", s, i)
      c[2] = "S" s
      c[3] = criterionKinds[i]
      c[4] = f[1]
      c[5] = fill(f[2])
      c[6] = i == 5 ? "否" : "是"
      c[7] = f[3]
      if (result == 1 || result == 2) {
        c[8] = "待验收"
        c[10] = person(i)
      } else {
        c[8] = result == 3 ? "有条件通过" : result == 4 ? "不通过" : chance(5) ? "通过" : "✅"
        c[9] = fill("测试报告 V1.# §") i
        c[10] = person(i)
        verified = start + stageEnds[s] - between(20, 40)
        c[11] = day(verified < today ? verified : today)
        if (result == 3) c[12] = "I5：拆分以后复测达到 2 秒"
        if (result == 4) c[12] = "I8：界面改版后再次问卷"
      }
      row(12)
    }
    write("")
  }
}

function issueFile(    i, raised) {
  open(here "issues.md")
  write("# 问题\n\n## 问题日志\n")
  heading("编号 问题 阶段 类型 严重程度 影响 责任人 提出日期 截止日期 状态 解决办法 来源风险")
  for (i = 1; i <= 10; i++) {
    blank(12)
    raised = i <= 3 ? start + 40 * i : today - between(5, 40)
    c[1] = "I" i
    c[2] = fill(issues[i])
    c[3] = i <= 2 ? "S2" : i == 3 ? "S3" : "S4"
    c[4] = issueKinds[i]
    c[5] = severities[i]
    c[6] = fill("$联调停了四天，@的培训顺延")
    c[7] = person(i + 4)
    c[8] = day(raised)
    c[9] = day(raised + between(7, 45))
    c[10] = i <= 3 ? "已关闭" : chance(3) ? "进行中" : "未关闭"
    c[11] = fill("以签收回单为准，写入需求规格说明书 §#")
    c[12] = i == 7 ? "R13" : ""
    row(12)
  }
}

function changeFile(    i, raised, isDecided) {
  open(here "changes.md")
  write("# 变更、决策与行动\n\n## 变更登记册\n\nC1 从应急储备列支，C2 由甲方追加预算。\n")
  heading("编号 变更 影响对象 提出人 提出日期 进度影响（天） 成本影响（万元） 质量影响 状态 决定人 决定日期")
  for (i = 1; i <= 6; i++) {
    blank(11)
    isDecided = i <= 3
    raised = isDecided ? start + 90 + 20 * i : today - between(3, 20)
    c[1] = "C" i
    c[2] = fill("$增加对账与查询，覆盖@")
    c[3] = i == 1 ? "B3、M4" : i == 2 ? "B5、M4" : i == 3 ? "B3" : "M" (6 + i)
    c[4] = person(i + 5)
    c[5] = day(raised)
    c[6] = i == 3 ? 0 : between(0, 21)
    c[7] = i == 1 ? 12 : i == 2 ? 6 : i == 3 ? 0 : between(2, 18) (i == 4 ? "万" : "")
    c[8] = fill("增加 # 个测试用例")
    c[9] = i <= 2 ? "已实施" : i == 3 ? "已批准" : i == 6 ? "已推迟" : "已评估"
    if (isDecided) { c[10] = "指导委员会"; c[11] = day(raised + 14) }
    row(11)
  }
  write("\n## 决策日志\n")
  heading("编号 决策 选项 建议 不决策的后果 提出日期 需要日期 决定人 决定日期 结果")
  for (i = 1; i <= 6; i++) {
    blank(10)
    isDecided = i <= 4
    raised = isDecided ? start + 30 * i : today - between(2, 6)
    c[1] = "D" i
    c[2] = fill("$的部署与切换方式")
    c[3] = fill("@一次切换；分两批切换")
    c[4] = "一次切换"
    c[5] = fill("双系统并行超过一个月，@的对账成本翻倍")
    c[6] = day(raised)
    c[7] = day(raised + 18)
    c[8] = "指导委员会"
    if (isDecided) { c[9] = day(raised + 12); c[10] = "一次切换，C" i " 一并执行" }
    row(10)
  }
  write("\n## 行动项\n")
  heading("编号 行动 责任人 截止日期 状态")
  for (i = 1; i <= 9; i++) {
    c[1] = "AI" i
    c[2] = fill("向指导委员会提交$的费用明细，并通知@")
    c[3] = person(i)
    c[4] = day(today + between(-4, 21))
    c[5] = i % 4 == 0 ? "✅ 已完成" : i % 3 ? "进行中" : "待办"
    row(5)
  }
}

function statusFile(    i, names) {
  open(here "status.md")
  write("# 项目经理申报\n\n截至 " day(today) "，由" person(2) "申报。\n\n## 状态\n")
  heading("维度 申报状态 原因 恢复计划 责任人 期限")
  split("总体 进度 成本 范围 风险 质量 效益 资源", names, " ")
  for (i = 1; i <= 8; i++) {
    c[1] = names[i]
    c[2] = i == 4 || i == 8 ? "绿" : chance(3) ? "黄" : "绿"
    c[3] = fill("$的节点顺延，但清洗和演练已有日程，储备还没有用完")
    c[4] = fill("指导委员会批准以后，@在 # 天内完成第三次演练")
    c[5] = person(i + 1)
    c[6] = day(today + 7 * i)
    row(6)
  }
}

function updateFiles(    week, i) {
  for (week = 45; week <= 47; week++) {
    open(here "status/2026-W" week ".md")
    write("# 2026 年第 " week " 周周报\n\n- 士气: " between(2, 5) "\n\n## 概述\n")
    prose()
    write("## 本周完成\n")
    for (i = 1; i <= 4; i++) write("- " fill("$的测试收尾，@的 # 个用例通过"))
    write("\n## 下周计划\n")
    for (i = 1; i <= 3; i++) write("- " fill("$的第 # 轮复测，@试看原型"))
    write("\n## 需要决策\n")
    write(week == 47 ? "- D5：动用应急储备支付数据清洗\n- D6：确定上线日期" : "无。")
  }
}
