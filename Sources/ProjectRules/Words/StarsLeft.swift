import Diagnostics
import ProjectModel

/// Stars that were meant as emphasis and are shown as stars.
package enum StarsLeft: Rule {
    package static let description = RuleDescription(
        "stars-left", .warning,
        summary: "Two stars beside Chinese text are shown as they stand.",
        rationale:
            "CommonMark takes ** for emphasis only where punctuation inside it is not followed by a letter outside. Chinese sets no space there, so that the stars reach the committee's page. Code is left out.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Response",
                    "                       ↓",
                    "| R1 | 数据不一致 | 4 | 5 | 先**清洗：**再装载 |")),
            RuleExample.project(
                RuleExample.table("Risks", "ID | Risk | Probability | Impact", "| R1 | 数据不一致 | 4 | 5 |"))
                + "=== status/2026-W46.md\n↓\n## Summary\n\n本周**“联调”**完成。\n",
            RuleExample.project("↓\n## 背景\n\n**目标：**一套系统。\n"),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Response",
                    "| R1 | 数据不一致 | 4 | 5 | 先**清洗**：再装载 |", "| R2 | 性能 | 2 | 3 | 参数 `**值：**数` 不变 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        var findings: [Finding] = []
        // One finding for a place, whatever else stands there.
        func look(at place: Span, _ texts: [RichText?]) {
            for case let text? in texts {
                guard let words = StarredText.leftover(in: text) else { continue }
                findings.append(finding(words, at: place))
                return
            }
        }
        func look(through record: Record) {
            for cell in record.cells { if let cell { look(at: cell.span, [cell.text]) } }
            for cell in record.unknownCells { look(at: cell.span, [cell.text]) }
            look(at: record.span, [record.notes])
        }
        look(at: project.name.span, [project.name.value])
        look(through: project.charter)
        for content in project.registers {
            for record in content.records { look(through: record) }
            look(at: review.place(of: content.register), content.remarks)
        }
        for narrative in project.narratives { look(at: narrative.span, [narrative.body]) }
        for update in project.updates {
            look(at: update.span, [update.summary, update.done, update.next, update.decisions])
            for other in update.others { look(at: other.span, [other.body]) }
        }
        return findings
    }

    private static func finding(_ words: String, at place: Span) -> Finding {
        Finding(
            description, at: place,
            Phrase(
                Localized("the stars of “{0}” are shown", "“{0}”中的星号会原样显示", "「{0}」中的星號會原樣顯示"), .text(words)),
            wayOut: Phrase(
                Localized(
                    "put the stars inside the punctuation: **重点**，", "请把星号放在标点以内：**重点**，", "請把星號放在標點以內：**重點**，")))
    }
}
