import Diagnostics
import Templates

/// A script that a page may run, and the digest by which its policy allows this one and no other.
package struct PageScript: Sendable {
    package let code: HTML
    /// The SHA-256 of the code in Base64.
    package let digest: String

    package init(code: HTML, digest: String) {
        self.code = code
        self.digest = digest
    }
}

/// What every page needs: language, title, style, words.
package struct PageFrame: View {
    package let language: Language
    package let title: String
    package let style: HTML
    /// Nil for a page that runs none, as nearly all do.
    package let script: PageScript?

    package init(language: Language, title: String, style: HTML, script: PageScript? = nil) {
        self.language = language
        self.title = title
        self.style = style
        self.script = script
    }

    package static let viewName = "frame"
    package static let fields: [ViewField<Self>] = [
        .text("language", "The page's language as a BCP 47 tag") { $0.language.tag },
        .text("title", "The page's title, for the window and bookmarks") { $0.title },
        .html("style", "style.css") { $0.style },
        .optionalHTML("script", "The script that the page runs, where it has one") { $0.script?.code },
        .text("scriptPolicy", "What the page's policy says of scripts") { frame in
            frame.script.map { "; script-src 'sha256-\($0.digest)'" } ?? ""
        },
    ]
    package static let shape = ViewShape(Self.self)
}

/// A finding as pages show it.
package struct FindingRow: View {
    let finding: PlacedFinding
    let language: Language
    let link: String?
    /// The page of rules, as the page that shows the finding reaches it.
    let rulesPage: String

    package static let viewName = "finding"
    package static let fields: [ViewField<Self>] = [
        .text("severity", "Error, warning or info") { $0.finding.severity.words[$0.language] },
        .text("class", "r, a or n by severity") { $0.finding.severity.cssClass },
        .text("place", "File and line in the project's folder") { Visible.text($0.finding.place.source) },
        .optionalText("link", "The place on the forge, where the portfolio's card gives its address") { $0.link },
        .text("message", "What is wrong") { Visible.text($0.finding.message.text(in: $0.language)) },
        .text("wayOut", "The way out") { row in
            row.finding.wayOut.map { Visible.text($0.text(in: row.language)) } ?? ""
        },
        .text("rule", "The rule's name") { $0.finding.rule.name },
        .text("ruleLink", "The rule on the page of rules") { $0.rulesPage + "#" + $0.finding.rule.name },
    ]
    package static let shape = ViewShape(Self.self)
}

extension Severity {
    var words: Localized {
        switch self {
        case .error: Localized("error", "错误", "錯誤")
        case .warning: Localized("warning", "警告", "警告")
        case .info: Localized("info", "提示", "提示")
        }
    }

    var cssClass: String {
        switch self {
        case .error: "r"
        case .warning: "a"
        case .info: "n"
        }
    }
}

/// The commit that the files are of.
package struct CommitView: View {
    package let id: String
    package let date: String
    package let isDirty: Bool

    package let language: Language

    package init(id: String, date: String, isDirty: Bool, language: Language) {
        self.id = id
        self.date = date
        self.isDirty = isDirty
        self.language = language
    }

    private var after: String {
        let words =
            isDirty
            ? Localized(" of {0}, with changes that are not committed.", "（{0}）及尚未提交的修改生成。", "（{0}）及尚未提交的修改產生。")
            : Localized(" of {0}.", "（{0}）生成。", "（{0}）產生。")
        return Phrase(words, .text(date)).text(in: language)
    }

    package static let viewName = "commit"
    package static let fields: [ViewField<Self>] = [
        .text("before", "What stands before the ID") { Localized("Made from commit ", "由提交 ", "由提交 ")[$0.language] },
        .text("id", "The commit's short ID") { String($0.id.prefix(7)) },
        .text("after", "The day of the commit, and whether the files differ from it") { $0.after },
    ]
    package static let shape = ViewShape(Self.self)
}
