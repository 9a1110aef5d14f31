import Diagnostics
import ProjectModel
import ProjectSource

/// Which names a project's folder may have: its pages are published under it, and links to them are made of it.
enum FolderName {
    /// As for IDs that name files; names of the site's own pages are taken.
    static func isUsable(_ name: String) -> Bool {
        FileName.isUsable(name)
            && !["index.html", "lessons.html", "rules.html", "feed.xml"].contains(name.lowercased())
    }

    static func refusal(_ name: String) -> Workspace.Refused {
        Workspace.Refused(
            name: name, rule: FileRules.unusableFolder,
            message: Phrase(
                Localized(
                    "the folder's name cannot be part of the site's addresses, so the project is not read",
                    "此文件夹名不能用于网址，项目未被读取",
                    "此資料夾名稱不能用於網址，專案未被讀取")),
            wayOut: Phrase(
                Localized(
                    "letters, digits, - _ . and at most 64 of them", "可用字母、数字、- _ .，最多 64 个", "可用字母、數字、- _ .，最多 64 個")))
    }
}
