import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The go or no-go board.
struct GoLiveSection: View {
    let board: GoLiveBoard
    let format: PageFormat

    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        guard let board = assessment.goLiveBoard else { return nil }
        self.board = board
        self.format = format
    }

    static let viewName = "go-live"
    static let fields: [ViewField<Self>] = [
        .view("verdict", "What the lines come to", MarkView.self) { section in
            MarkView(
                status: section.board.verdict.status, words: section.board.verdict.words[section.format.language])
        },
        .text("date", "The day of the go-live") { section in
            let words =
                section.board.goLive.isReached
                ? Localized("live since {0}", "{0} 已上线", "{0} 已上線")
                : Localized("go-live {0}", "上线日 {0}", "上線日 {0}")
            return Phrase(words, .text(section.format.date(section.board.goLive.date))).text(
                in: section.format.language)
        },
        .list("items", "What stands between the project and its go-live", GoLiveRow.self) { section in
            section.board.items.map { GoLiveRow(item: $0, format: section.format) }
        },
    ]
    static let shape = ViewShape(Self.self)
}

struct GoLiveRow: View {
    let item: GoLiveBoard.Item
    let format: PageFormat

    static let viewName = "go-live row"
    static let fields: [ViewField<Self>] = [
        .html("name", "What is checked") { row in
            row.item.record.map { FigureCell.head($0).text }
                ?? RichTextHTML.html(RichText(plain: row.item.kind.words[row.format.language]))
        },
        .view("verdict", "Go, open or no-go", MarkView.self) {
            MarkView(status: $0.item.verdict.status, words: $0.item.verdict.words[$0.format.language])
        },
        .text("detail", "What it rests on") { row in
            Visible.text(row.item.detail.map { ReasonWords.text($0, row.format) } ?? "")
        },
    ]
    static let shape = ViewShape(Self.self)
}

extension GoLiveBoard.Verdict {
    var status: Status {
        switch self {
        case .go: .green
        case .open: .amber
        case .noGo: .red
        }
    }

    var words: Localized {
        switch self {
        case .go: Localized("Go", "可上线", "可上線")
        case .open: Localized("Open", "待定", "待定")
        case .noGo: Localized("No-go", "不可上线", "不可上線")
        }
    }
}

extension GoLiveBoard.Item.Kind {
    var words: Localized {
        switch self {
        case .check: Localized("Check", "检查项", "檢查項")
        case .fallbacks: Localized("Fallback for each step of the cut-over", "各切换步骤有回退方案", "各切換步驟有退回方案")
        case .rehearsal: Localized("Rehearsal", "切换演练", "切換演練")
        case .backup: Localized("Backup before the cut-over", "切换前备份", "切換前備份")
        case .defects: Localized("No major defect", "无严重缺陷", "無嚴重缺陷")
        case .interfaces: Localized("Interfaces", "接口", "介面")
        case .migration: Localized("Data migration", "数据迁移", "資料移轉")
        case .tests: Localized("Tests", "测试", "測試")
        case .training: Localized("Training", "培训", "教育訓練")
        case .unread: Localized("What could not be read", "无法读取的内容", "無法讀取的內容")
        case .support: Localized("Support after go-live", "上线后支持", "上線後支援")
        }
    }
}
