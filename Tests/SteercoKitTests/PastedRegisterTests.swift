import Diagnostics
import Foundation
import ProjectModel
import ProjectSource
import SteercoKit
import Testing

/// Registers as they come out of a spreadsheet. Each cell is understood, or says itself that it is open, or is pointed
/// at; and whatever was pasted is on the page.
@Suite("Pasted registers")
struct PastedRegisterTests {
    struct Pasted: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String

        /// - Parameter facts: more lines of the charter's card, each with its line end.
        init(_ name: String, facts: String = "- Currency: CNY\n", _ sections: String) {
            testDescription = name
            text = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\(facts)\n\(sections)\n"
        }
    }

    // MARK: What was pasted

    static let risks = Pasted(
        "risks in English",
        #"""
        ## 3. Risk Register 🚩

        | # | Risk Description  | Prob. | Likelihood | Impact | Owner / Dept | Due Dt | Due Date | Status 🚦 | RAG |
        |---|---|---|---|---|---|---|---|---|---|
        | 1 | Customer data<br>does not fit | 60% | High (4) | 3-Medium | Chen Hao / IT | 31/12 | Q3 2026 | 🟢 Open | 🔴 |
        | 2 | Printer late \| depot 2 | M | Medium | 🔥 Critical (5) | n/a | - | 12/31/2026 | 🔄 | 🟡 |
        | 3 | Key user leaves | tbd | TBD | H | - | mid-2026 | mid-2026 | ✅ | 🟢 |
        |  | (same, second site) | 20% | 20% | 5/5 | Li Na |  | 2026年Q3 | Closed | ✅ |
        | 4 | Scope creeps | 3 | ３ | ４ | Zhou Min |  | end of Q4 | n/a | n/a |
        | 5 | Forwarder strikes | 0.3 | 0.3 | very high | ? | asap | 20 Nov 26 | ❌ | R |

        ## RISKS:

        | No. | **Description** | Probability | Impact | Owner: | Cost (CNY k) | STATUS | Due date |
        |---|---|---|---|---|---|---|---|
        | R6 | Price rises | 21% | VH | Zhou Min | 36 | open | 2026-12 |
        | R7 | Server is late | L | 4 | Li Na | ¥1.2万 | closed ✅ | Dec 2026 |
        | R8 | Bonus is paid | B | D | Li Na | (350) | 🟢 open | 2026.12.31 |
        | R9 | Double entry | 2-Low | Low (2) | Li Na | １，２００ | watch | ２０２６－１２－０１ |
        | R10 | Duty rises | rare | minor | Li Na | CNY 36k | Open | W47 2026 |
        | R11 | No test room | 3 | 3 | Li Na | 95% | Opn | TBC |
        | Total |  |  |  |  | 934 |  |  |
        """#)

    static let issues = Pasted(
        "issues and budget in English",
        #"""
        ## Issue log

        | No. | Issue | Sev | Severity | Raised | Due | State | % done |
        |---|---|---|---|---|---|---|---|
        | 1. | Labels misprinted | 1 | P1 | 2026/11/02 | asap | in progress 🔄 | 95% |
        | 2. | Slow list | 3 | 3-Medium | Nov 3 | TBC | ❌ | 0.5 |
        | 3. | Lost pallets |  | high | 2026.11.04 | 20 Nov 2026 | Done | n/a |
        | 4. | Wrong VAT | 2 | High (2) | 4/11 | Nov 20, 2026 | ✅ closed | 100 % |

        ## Budget (CNY '000)

        | Item | Category | Baseline | Approved changes | Spent | EAC |
        |---|---|---|---|---|---|
        | 1 | Licences | 1,200,000.00 | - | 95% | 1.200 |
        | 2 | Services | CNY 36k | (350) | ¥1.2万 | $500 |
        | 3 | Reserve | １２００ | n/a | TBD | 1.2m |
        | 4 | Training | 1 200 | 12,00 | approx. 5 | 5h |
        |  |  |  |  |  |  |
        |  | Grand Total | 1,202,436 |  |  |  |

        ## Effort

        | Resource | Phase | Planned effort | Used | Left |
        |---|---|---|---|---|
        | Consultant (senior) | S1, S2 | 20 PD | 18.5 | ~2 |
        | Developer | S2 | 60 days | 16 h | n/a |

        ## Training

        | Session | Target group | Date | Headcount | Attended | Passed |
        |---|---|---|---|---|---|
        | Order entry | Clerks | 2026-11-05 - 2026-11-06 | 24 | 18/24 | 15 (83%) |
        """#)

    static let simplified = Pasted(
        "registers in Simplified Chinese", facts: "- 币种: CNY\n- 语言: zh-Hans\n",
        #"""
        ## （二）风险登记册

        | 序号 | 风险描述 | 可能性 | 影响程度 | 责任人/部门 | 应对措施 | 完成期限 | 损失金额（万元） | 状态🚦 |
        |---|---|---|---|---|---|---|---|---|
        | 1 | 客户资料不一致<br>涉及三家分公司 | 高（4） | 很高 | 陈浩/信息部 | 先清洗 | 2026年Q3 | ¥1.2万 | 🟡处理中 |
        | ２ | 打印机到货迟 | 3-中 | 中 | 待定 | - | 2026年第四季度 | 36 | 🔄 |
        | 3 | 关键用户离职 | 40% | 4 | 无 | 无 | 年底 | （350） | ✅已关闭 |
        |  | （同上，二期） | ５ | 低 |  | ——  | 2026年12月 | 1,200,000.00 | 未关闭 |
        | 合计 |  |  |  |  |  |  | 1,199,687.2 |  |

        ## 三、里程碑

        | 编号 | 名称 | 计划完成日期 | 预计完成日期 | 实际完成日期 | 完成率 |
        |---|---|---|---|---|---|
        | M1 | 蓝图确认 | 2026年3月 | 2026-03-31（周二） | 2026/3/31 | 100% |
        | M2 | 上线 | ２０２６年１２月１日 | 待定 | / | 95％ |
        | M3 | 终验 | 2026Q4 | 2027年初 | — | 0 |

        ## 问题清单

        | 编号 | 问题描述 | 严重程度 | 负责人 | 计划解决 | 状态 | 备注 |
        |---|---|---|---|---|---|---|
        | W1 | 标签印错 | 高 | 李娜 | 2026.11.30 | 进行中 | 🔴 |
        | W2 | 列表慢 | 一般🟡 | 李娜、周敏 | 12月底 | ❌ |  |
        | W3 | 单据丢失 | 低 | 待确认 | 下周五 | 已解决✅ | 已转原厂 |
        """#)

    static let traditional = Pasted(
        "registers in Traditional Chinese", facts: "- 幣別: TWD\n- 語言: zh-Hant\n",
        #"""
        ## 三、預算表（單位：千元）

        | 項次 | 費用類別 | 基準預算 | 核准變更 | 已支出 | 完工預測 |
        |---|---|---|---|---|---|
        | 1 | 軟體授權 | NT$1,200 | (350) | 95% | 1,200,000.00 |
        | 2 | 導入服務 | 120萬 | － | １２０ | NT$36k |
        | 3 | 應變準備金 | 未定 | n/a |  | 待確認 |
        | 小計 |  | 1,201.2 |  |  |  |

        ## 行動清單

        | 編號 | 行動 | 承辦人 | 期限 | 狀態 🚦 | 備註 |
        |---|---|---|---|---|---|
        | A1 | 寄出報價<br/>並確認 | 林小姐 | 民國115年11月30日 | 🟢 已完成 | OK |
        | A2 | 補測試資料 | 待定 | 115/12/1 | ⏳ |  |
        | A3 | 更新手冊 | — | 下週 | 進行中 🔄 | 見附件 |

        ## 測試

        | 編號 | 測試類型 | 輪次 | 已執行數 | 通過數 | 通過率 | 測試日期 |
        |---|---|---|---|---|---|---|
        | T1 | UAT | 第一輪 | １００ | 95 | 95% | 2026-W46 |
        | T2 | 壓力測試 | 第二輪 | 約 50 | 48/50 |  | 11/20 |
        """#)

    static let scores = Pasted(
        "scores and measurements",
        #"""
        ## Vendor selection

        | Criteria | Weighting | Abacus ERP | Beacon<br>(cloud) | 天秤 |
        |---|---|---|---|---|
        | Function | 40% | 8/10 | 4.5 | ７ |
        | Price | 60% | n/a | TBD | good |
        | Total | 100% | 8 | 4.5 | 7 |

        ## KPIs

        | ID | KPI | Target | Threshold | 2026-09-30 | Oct 2026 | 2026年11月 |
        |---|---|---|---|---|---|---|
        | K1 | Order time | ≤ 24 h | 28h | 31 h | 26 | n/a |
        | K2 | Orders on time | >= 98 % | 95% | 95% | 96,5 | TBD |
        | K3 | Satisfaction | 4.0/5.0 | around 4 | 4.2/5 | ４．３ | - |
        """#)

    /// Shapes of spreadsheets rather than of values.
    static let shapes = [
        Pasted(
            "two columns of one heading, and two of none",
            #"""
            ## Risks

            | ID | Risk | Probability | Impact | Remark | Remark |  |  |
            |---|---|---|---|---|---|---|---|
            | R1 | Late data | 3 | 4 | alpha | beta | gamma | delta |
            """#),
        Pasted(
            "a title over the headings",
            #"""
            ## Risks

            | Risk register of depot 2 |  |  |  |
            |---|---|---|---|
            | ID | Risk | Probability | Impact |
            | R1 | Late data | 3 | 4 |
            """#),
        Pasted(
            "a merged cell of a KPI with measurements, and their total",
            #"""
            ## KPIs

            | ID | KPI | Target | 2026-09-30 | 2026-10-31 |
            |---|---|---|---|---|
            | K1 | Orders late | ≤ 3 | 31 | 26 |
            |  | (second site) | ≤ 3 | 777 | 888 |
            | Total |  |  | 808 | 914 |
            """#),
        Pasted(
            "a total that cannot be read",
            #"""
            ## Budget

            | ID | Category | Baseline | Forecast |
            |---|---|---|---|
            | B1 | Licences | 100 | 100 |
            | Total |  | 1,00 | see below |
            """#),
        Pasted(
            "a row that lost a cell, and one that has one too many",
            #"""
            ## Risks

            | ID | Risk | Probability | Impact | Owner |
            |---|---|---|---|---|
            | R1 | Late data | 3 | 4 |
            | R2 | Late server | 3 | 4 | Li Na | open |
            """#),
        Pasted(
            "the same field twice",
            #"""
            ## Milestones

            | ID | Name | Planned | Baseline | Expected | Status |
            |---|---|---|---|---|---|
            | M1 | Go-live | 2026-12-01 | 2026-11-20 | 12/2026 | 🟢 |
            """#),
        Pasted(
            "line breaks in values",
            #"""
            ## Milestones

            | ID | Name | Baseline | Forecast |
            |---|---|---|---|
            | M1 | Go-live<br>both depots | 2026-12-01<br> | 2026-12-05<br>(was 2026-12-01) |
            """#),
        Pasted(
            "a table under a heading that names no register",
            #"""
            ## Miscellaneous

            | ID | Risk | Probability | Impact |
            |---|---|---|---|
            | R1 | Late data | High (4) | 3-Medium |
            """#),
    ]

    static let all = [risks, issues, simplified, traditional, scores] + shapes

    // MARK: The claim

    private func read(_ pasted: Pasted) throws -> (project: Project, findings: [PlacedFinding]) {
        let files = ProjectFiles(
            folder: "demo", path: "demo", files: [.init(name: "project.md", bytes: Array(pasted.text.utf8))])
        let result = SampleProject.read(files)
        return (try #require(result.project), result.findings)
    }

    /// How people write that something is not known yet.
    private static let openWords: Set<String> = [
        "tbd", "tbc", "-", "–", "—", "——", "－", "待定", "待确认", "待確認", "未定",
    ]

    @Test("Each cell is understood, or says that it is open, or is pointed at", arguments: all)
    func understood(pasted: Pasted) throws {
        let (project, findings) = try read(pasted)
        let held = HeldCells(project)
        func isTold(_ offset: Int, _ isMeant: (PlacedFinding) -> Bool) -> Bool {
            guard let place = project.sources.place(of: Span(file: 0, offset: offset, length: 0)) else { return false }
            return findings.contains {
                $0.place.line == place.line && $0.place.column == place.column && isMeant($0)
            }
        }
        for table in PastedTable.all(in: pasted.text) {
            let isRegister = !isTold(table.heading) { $0.rule.name == "unknown-section" }
            for row in table.rows where isRegister {
                // A row of another number of cells is pointed at as a whole.
                let isRagged = isTold(row.offset) { $0.rule.name == "ragged-row" }
                for (index, cell) in row.cells.enumerated() where !cell.text.isEmpty && !isRagged {
                    let isOpen = Self.openWords.contains(cell.text.lowercased())
                    let isUnreadTold = isTold(cell.offset) { $0.severity == .error }
                    let isColumnTold =
                        table.header.indices.contains(index)
                        && isTold(table.header[index].offset) {
                            ["unknown-column", "duplicate-column"].contains($0.rule.name)
                        }
                    let cells = held.at(cell.offset)
                    #expect(!cells.isEmpty || isUnreadTold, "“\(cell.text)” is nowhere")
                    for one in cells {
                        switch one {
                        case .field(let value):
                            let isUnderstood = value != .unread && value != .empty && value != .open
                            #expect(isUnderstood || isOpen || isUnreadTold, "“\(cell.text)” is \(value)")
                        case .score(let isRead):
                            #expect(isRead || isUnreadTold, "“\(cell.text)” is no score")
                        case .unknown:
                            #expect(isColumnTold || isUnreadTold, "the column of “\(cell.text)” is not told")
                        }
                    }
                }
            }
        }
    }

    @Test("Every cell is on the page of registers", arguments: all)
    func shown(pasted: Pasted) async throws {
        let folder = try TemporaryFolder()
        try folder.write(pasted.text, to: "projects/demo/project.md")
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        let page = try String(contentsOfFile: folder.path("site/demo/registers.html"), encoding: .utf8)
        var shown: [String: Int] = [:]
        for cell in page.matches(of: /<td[^>]*>(.*?)<\/td>/) {
            shown[PastedTable.words(ofHTML: String(cell.output.1)), default: 0] += 1
        }
        for cell in PastedTable.all(in: pasted.text).flatMap(\.rows).flatMap(\.cells) where !cell.text.isEmpty {
            let words = PastedTable.words(cell.text)
            #expect(shown[words, default: 0] > 0, "“\(cell.text)”")
            shown[words, default: 0] -= 1
        }
    }

    @Test("There is enough to be understood")
    func coverage() {
        let cells = Self.all.flatMap { PastedTable.all(in: $0.text) }.flatMap(\.rows).flatMap(\.cells)
        #expect(cells.count { !$0.text.isEmpty } > 300)
    }

    // MARK: Values

    @Test("Values of risks are those that were meant")
    func riskValues() throws {
        let project = try read(Self.risks).project
        let risks = project.records(Risks.register)
        #expect(risks.count == 12)
        #expect(risks.map { $0.id?.value } == ["1", "2", "3", nil, "4", "5", "R6", "R7", "R8", "R9", "R10", "R11"])
        let fifth = try #require(DecimalNumber(mantissa: 2, scale: 1))
        let more = try #require(DecimalNumber(mantissa: 21, scale: 2))
        let probabilities: [ScaleReading?] = [
            .score(4), .score(3), nil, .percent(fifth), .score(3), nil, .percent(more), .score(2), .score(2), .score(2),
            .score(1), .score(3),
        ]
        #expect(risks.map { $0[Risks.probability] } == probabilities)
        let impacts: [ScaleReading?] = [3, 5, 4, 5, 4, 5, 5, 4, 4, 2, 2, 3].map { ScaleReading.score($0) }
        #expect(risks.map { $0[Risks.impact] } == impacts)
        // In thousands where only a number is written: 36, −350 and 1,200; in its own unit otherwise.
        #expect(
            risks.suffix(6).map { $0[Risks.cost]?.plain } == ["36000", "12000", "-350000", "1200000", "36000", nil])
        #expect(
            risks.map { $0[Risks.due]?.iso } == [
                "2026-09-30", nil, nil, "2026-09-30", nil, nil, "2026-12-31", "2026-12-31", "2026-12-31", "2026-12-01",
                "2026-11-22", nil,
            ])
        #expect(
            risks.map { $0[Risks.state] } == [
                .open, nil, .closed, .closed, nil, nil, .open, .closed, .open, .open, .open, nil,
            ])
        #expect(project.content(Risks.register)?.totals.count == 1)
    }

    @Test("Values of issues and budget are those that were meant")
    func issueValues() throws {
        let project = try read(Self.issues).project
        let issues = project.records(Issues.register)
        #expect(issues.map { $0[Issues.severity] } == [.critical, nil, .major, nil])
        #expect(issues.map { $0[Issues.raised]?.iso } == ["2026-11-02", nil, "2026-11-04", nil])
        #expect(issues.map { $0[Issues.due]?.iso } == [nil, nil, "2026-11-20", "2026-11-20"])
        let lines = project.records(Budget.register)
        #expect(lines.map { $0[Budget.baseline]?.plain } == ["1200000000", "36000", "1200000", nil])
        #expect(lines.map { $0[Budget.changes]?.plain } == [nil, "-350000", nil, nil])
        #expect(lines.map { $0[Budget.actual]?.plain } == [nil, "12000", nil, nil])
        #expect(lines.map { $0[Budget.forecast]?.plain } == [nil, nil, "1200000", nil])
        #expect(project.content(Budget.register)?.totals.count == 1)
        let effort = project.records(Effort.register)
        #expect(effort.map { $0[Effort.planned]?.plain } == ["20", "60"])
        #expect(effort.map { $0[Effort.used]?.plain } == ["18.5", nil])
        #expect(project.records(Training.register).first?[Training.passed] == nil)
    }

    @Test("Values in Chinese are those that were meant")
    func chineseValues() throws {
        let risks = try read(Self.simplified).project.records(Risks.register)
        let share = try #require(DecimalNumber(mantissa: 4, scale: 1))
        let probabilities: [ScaleReading?] = [.score(4), .score(3), .percent(share), .score(5)]
        #expect(risks.map { $0[Risks.probability] } == probabilities)
        let impacts: [ScaleReading?] = [5, 3, 4, 2].map { ScaleReading.score($0) }
        #expect(risks.map { $0[Risks.impact] } == impacts)
        #expect(risks.map { $0[Risks.due]?.iso } == ["2026-09-30", "2026-12-31", nil, "2026-12-31"])
        #expect(risks.map { $0[Risks.cost]?.plain } == ["12000", "360000", "-3500000", "12000000000"])
        #expect(Array(risks.map { $0[Risks.response]?.plain }.prefix(2)) == ["先清洗", nil])
        let milestones = try read(Self.simplified).project.records(Milestones.register)
        #expect(milestones.map { $0[Milestones.baseline]?.iso } == ["2026-03-31", "2026-12-01", "2026-12-31"])
        #expect(milestones.map { $0[Milestones.forecast]?.iso } == ["2026-03-31", nil, nil])
        #expect(milestones.map { $0[Milestones.actual]?.iso } == ["2026-03-31", nil, nil])
        let lines = try read(Self.traditional).project.records(Budget.register)
        #expect(lines.map { $0[Budget.baseline]?.plain } == ["1200", "1200000", nil])
        #expect(lines.map { $0[Budget.changes]?.plain } == ["-350000", nil, nil])
        #expect(lines.map { $0[Budget.actual]?.plain } == [nil, "120000", nil])
        #expect(lines.map { $0[Budget.forecast]?.plain } == ["1200000000", "36000", nil])
        let actions = try read(Self.traditional).project.records(Actions.register)
        #expect(actions.map { $0[Actions.due]?.iso } == ["2026-11-30", nil, nil])
        #expect(actions.map { $0[Actions.state] } == [.done, nil, .inProgress])
        #expect(actions.map { $0[Actions.owner]?.plain } == ["林小姐", nil, nil])
    }

    // MARK: Totals and nobody

    /// 100 + 200 = 300; with the total counted it would be 600.
    @Test(
        "A row of totals is not counted, however it is called",
        arguments: [
            "Total", "TOTAL", "Grand total", "Subtotal", "**Total**", "Total:", "Totals", "Total (CNY)", "Sum",
            "Sub-total",
            "合计", "合 计", "合计：", "总计", "共计", "小计", "合計", "總計", "小計", "合計（元）",
        ])
    func totals(word: String) throws {
        let pasted = Pasted(
            word,
            """
            ## Budget

            | ID | Category | Baseline |
            |---|---|---|
            | B1 | Licences | 100 |
            | B2 | Services | 200 |
            |  | \(word) | 300 |
            """)
        let result = SampleProject.read(
            ProjectFiles(
                folder: "demo", path: "demo", files: [.init(name: "project.md", bytes: Array(pasted.text.utf8))]))
        #expect(result.assessment?.budget?.total.baseline?.plain == "300")
    }

    @Test("Nobody owns what n/a owns", arguments: ["n/a", "N/A", "none", "?", "无", "無"])
    func nobody(word: String) throws {
        let pasted = Pasted(
            word,
            """
            ## Risks

            | ID | Risk | Probability | Impact | Owner |
            |---|---|---|---|---|
            | R1 | Late data | 5 | 5 | \(word) |
            """)
        let (project, findings) = try read(pasted)
        let risk = try #require(project.records(Risks.register).first)
        let place = try #require(project.sources.place(of: risk.span(of: Risks.owner)))
        let isTold = findings.contains { $0.place.line == place.line && $0.place.column == place.column }
        #expect(risk[Risks.owner] == nil || isTold)
    }
}

/// A table of a pasted text, cut at its pipes without the program's own reader: a check that shares no code with what it
/// checks.
private struct PastedTable {
    struct Cell {
        /// Without white space around it, `\|` undone.
        let text: String
        /// Its first byte in the file.
        let offset: Int
    }

    struct Row {
        let cells: [Cell]
        /// The first byte of the line.
        let offset: Int
    }

    let header: [Cell]
    let rows: [Row]
    /// The first byte of the heading above it.
    let heading: Int

    /// Every table; each line of one begins and ends with a pipe.
    static func all(in text: String) -> [PastedTable] {
        var lines: [Row?] = []
        var headings: [Int] = []
        var offset = 0
        var heading = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") { heading = offset }
            lines.append(line.hasPrefix("|") ? Row(cells: cells(of: line, at: offset), offset: offset) : nil)
            headings.append(heading)
            offset += line.utf8.count + 1
        }
        return lines.indices.dropFirst().compactMap { index in
            guard let rule = lines[index], rule.cells.allSatisfy({ $0.text.allSatisfy { $0 == "-" || $0 == ":" } }),
                rule.cells.contains(where: { !$0.text.isEmpty }), let header = lines[index - 1]
            else { return nil }
            let rows = lines[(index + 1)...].prefix { $0 != nil }.compactMap { $0 }
            return PastedTable(header: header.cells, rows: rows, heading: headings[index])
        }
    }

    private static func cells(of line: Substring, at start: Int) -> [Cell] {
        var result: [Cell] = []
        var bytes: [UInt8] = []
        var offset = start
        for byte in line.utf8 {
            if byte == UInt8(ascii: "|"), bytes.last != UInt8(ascii: "\\") {
                let spaces = bytes.prefix { $0 == UInt8(ascii: " ") }.count
                let words = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespaces)
                // An empty cell is pointed at where its text would begin, behind one space.
                let lead = words.isEmpty ? min(spaces, 1) : spaces
                result.append(
                    Cell(text: words.replacing("\\|", with: "|"), offset: offset - bytes.count + lead))
                bytes = []
            } else {
                bytes.append(byte)
            }
            offset += 1
        }
        // Before the first pipe stands nothing.
        return Array(result.dropFirst())
    }

    /// A cell's words, a line break in it as a space.
    static func words(_ text: String) -> String {
        text.replacing(/<br ?\/?>/, with: " ").replacing("**", with: "").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    /// The words of a page's cell, without its mark for what is not understood.
    static func words(ofHTML html: String) -> String {
        let text = html.replacing(/<span class="wm">[^<]*<\/span>/, with: "").replacing(/<br>/, with: " ")
            .replacing(/<[^>]*>/, with: "")
        let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return words(named.reduce(text) { $0.replacing($1.0, with: $1.1) })
    }
}

/// What a project holds of each cell of its file, by the cell's first byte.
private struct HeldCells {
    enum Held {
        case field(FieldValue)
        /// Under a candidate's name; whether it is a number.
        case score(Bool)
        /// Under a heading that the register does not know.
        case unknown
    }

    private var cells: [UInt32: [Held]] = [:]

    init(_ project: Project) {
        for content in project.registers {
            for record in content.records + content.totals {
                for cell in record.cells {
                    if let cell { cells[cell.span.offset, default: []].append(.field(cell.value)) }
                }
                for cell in record.unknownCells {
                    let isScore = content.register.hasValueColumns
                    let isRead = isScore && Selection.score(cell) != nil
                    cells[cell.span.offset, default: []].append(isScore ? .score(isRead) : .unknown)
                }
            }
        }
    }

    func at(_ offset: Int) -> [Held] { cells[UInt32(clamping: offset)] ?? [] }
}
