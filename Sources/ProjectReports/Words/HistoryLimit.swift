import Diagnostics
import ProjectModel

/// What of a project's past cannot be seen, and how to see it.
package enum HistoryLimit: Sendable, Hashable {
    /// The files are in no git repository, or git is not installed.
    case noRepository
    /// The clone was made without its older commits: the day of the oldest that it has.
    case shallow(CivilDate?)
    /// Objects of earlier commits are not in this clone.
    case missingObjects
    /// Commits whose clock contradicts the others': how many, and the first.
    case skewed(Int, String)
    /// Weeks in which the project's files could not be read.
    case unreadable([ISOWeek])
    /// The project's folder held another project up to a week, by the charter's ID or title.
    case otherProject(String, ISOWeek)
    /// A project's files could not be read on one of two dates, so that nothing is compared.
    case uncompared(String)
    /// Files that could not be read: what they hold has neither come nor gone.
    case unreadFiles(String, [String])
    /// History is longer than what is looked at, in years.
    case capped(Int)

    /// What it is, and the way out where there is one.
    package var phrase: Phrase {
        switch self {
        case .noRepository:
            Phrase(
                Localized(
                    "No history: the files are not in a git repository, or git is not installed.",
                    "无历史：文件不在 git 仓库中，或未安装 git。", "無歷史：檔案不在 git 儲存庫中，或未安裝 git。"))
        case .shallow(let day):
            Phrase(
                Localized(
                    "This is a shallow clone: nothing is seen before {0}. “git fetch --unshallow” gets the rest; on CI fetch the whole history (fetch-depth: 0, GIT_DEPTH: 0).",
                    "这是浅克隆：{0} 之前的历史不可见。运行“git fetch --unshallow”可取回其余部分；CI 上请取完整历史（fetch-depth: 0、GIT_DEPTH: 0）。",
                    "這是淺層複製：{0} 之前的歷史不可見。執行「git fetch --unshallow」可取回其餘部分；CI 上請取完整歷史（fetch-depth: 0、GIT_DEPTH: 0）。"),
                .text(day?.iso ?? "–"))
        case .missingObjects:
            Phrase(
                Localized(
                    "Files of earlier weeks are missing from this clone. “git fetch --refetch --no-filter” gets them.",
                    "此克隆缺少较早各周的文件。运行“git fetch --refetch --no-filter”可取回。",
                    "此複製缺少較早各週的檔案。執行「git fetch --refetch --no-filter」可取回。"))
        case .skewed(let count, let commit):
            Phrase(
                Localized(
                    "Commits whose clock contradicts the others': {0}, the first {1}. Each counts from the next one.",
                    "时钟与其他提交矛盾的提交有 {0} 个，首个为 {1}；各自从其后的提交起计。",
                    "時鐘與其他提交矛盾的提交有 {0} 個，首個為 {1}；各自從其後的提交起計。"),
                .text(String(count)), .text(String(commit.prefix(10))))
        case .unreadable(let weeks):
            Phrase(
                Localized(
                    "Weeks in which the files could not be read, and which have no report: {0}.",
                    "以下各周的文件无法读取，没有报告：{0}。", "以下各週的檔案無法讀取，沒有報告：{0}。"),
                .text(weeks.prefix(12).map(\.iso).joined(separator: ", ") + (weeks.count > 12 ? ", …" : "")))
        case .otherProject(let folder, let week):
            Phrase(
                Localized(
                    "Up to {1} the folder {0} held another project, which is not looked at.",
                    "截至 {1}，文件夹 {0} 中是另一个项目，不予追溯。", "截至 {1}，資料夾 {0} 中是另一個專案，不予追溯。"),
                .text(folder), .text(week.iso))
        case .uncompared(let folder):
            Phrase(
                Localized(
                    "{0} could not be read on one of the two dates; nothing of it is compared.",
                    "{0} 在其中一个日期无法读取，未作比较。", "{0} 在其中一個日期無法讀取，未作比較。"), .text(folder))
        case .unreadFiles(let folder, let files):
            Phrase(
                Localized(
                    "Files of {0} that could not be read: {1}. What they hold is told neither as new nor as removed.",
                    "{0} 中无法读取的文件：{1}。其内容既不计为新增，也不计为删除。",
                    "{0} 中無法讀取的檔案：{1}。其內容既不計為新增，也不計為刪除。"),
                .text(folder), .text(files.joined(separator: ", ")))
        case .capped(let years):
            Phrase(
                Localized(
                    "History is looked at for {0} years.", "历史仅追溯 {0} 年。", "歷史僅追溯 {0} 年。"), .text(String(years)))
        }
    }
}

/// How far back a report sees.
package struct HistorySight: Sendable {
    /// The day of the first earlier report; nil where there is none.
    package let since: CivilDate?
    /// The weeks that have pages, the oldest first.
    package let weeks: [ISOWeek]
    package let limits: [HistoryLimit]

    package init(since: CivilDate?, weeks: [ISOWeek], limits: [HistoryLimit]) {
        self.since = since
        self.weeks = weeks
        self.limits = limits
    }
}
