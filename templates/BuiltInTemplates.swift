import Templates

/// The templates and the style sheet that are built into the program.
package enum BuiltInTemplates {
    /// A file of this folder.
    package struct File: Sendable {
        /// Its path in the folder.
        package let path: String
        package let bytes: [UInt8]
    }

    package static let files: [File] = [
        File(path: "commit.mustache", bytes: PackageResources.commit_mustache),
        File(path: "finding.mustache", bytes: PackageResources.finding_mustache),
        File(path: "closing.mustache", bytes: PackageResources.closing_mustache),
        File(path: "lessons.mustache", bytes: PackageResources.lessons_mustache),
        File(path: "layout.mustache", bytes: PackageResources.layout_mustache),
        File(path: "sheet.mustache", bytes: PackageResources.sheet_mustache),
        File(path: "portfolio.mustache", bytes: PackageResources.portfolio_mustache),
        File(path: "registers.mustache", bytes: PackageResources.registers_mustache),
        File(path: "rules.mustache", bytes: PackageResources.rules_mustache),
        File(path: "status.mustache", bytes: PackageResources.status_mustache),
        File(path: "rag.mustache", bytes: PackageResources.rag_mustache),
        File(path: "sections/acceptance.mustache", bytes: PackageResources.acceptance_mustache),
        File(path: "sections/annexes.mustache", bytes: PackageResources.annexes_mustache),
        File(path: "sections/attention-row.mustache", bytes: PackageResources.attention_row_mustache),
        File(path: "sections/attention.mustache", bytes: PackageResources.attention_mustache),
        File(path: "sections/budget-amounts.mustache", bytes: PackageResources.budget_amounts_mustache),
        File(path: "sections/budget.mustache", bytes: PackageResources.budget_mustache),
        File(path: "sections/change.mustache", bytes: PackageResources.change_mustache),
        File(path: "sections/changes.mustache", bytes: PackageResources.changes_mustache),
        File(path: "sections/decisions.mustache", bytes: PackageResources.decisions_mustache),
        File(path: "sections/deliverables.mustache", bytes: PackageResources.deliverables_mustache),
        File(path: "sections/dimension.mustache", bytes: PackageResources.dimension_mustache),
        File(path: "sections/earned-value.mustache", bytes: PackageResources.earned_value_mustache),
        File(path: "sections/errors.mustache", bytes: PackageResources.errors_mustache),
        File(path: "sections/findings.mustache", bytes: PackageResources.findings_mustache),
        File(path: "sections/figure-table.mustache", bytes: PackageResources.figure_table_mustache),
        File(path: "sections/go-live.mustache", bytes: PackageResources.go_live_mustache),
        File(path: "sections/waived.mustache", bytes: PackageResources.waived_mustache),
        File(path: "sections/headline.mustache", bytes: PackageResources.headline_mustache),
        File(path: "sections/history.mustache", bytes: PackageResources.history_mustache),
        File(path: "sections/trends.mustache", bytes: PackageResources.trends_mustache),
        File(path: "sections/kpis.mustache", bytes: PackageResources.kpis_mustache),
        File(path: "sections/masthead.mustache", bytes: PackageResources.masthead_mustache),
        File(path: "sections/milestones.mustache", bytes: PackageResources.milestones_mustache),
        File(path: "sections/risks.mustache", bytes: PackageResources.risks_mustache),
        File(path: "sections/summary.mustache", bytes: PackageResources.summary_mustache),
        File(path: "sections/update.mustache", bytes: PackageResources.update_mustache),
        File(path: "sections/workings.mustache", bytes: PackageResources.workings_mustache),
        File(path: "portfolio.js", bytes: PackageResources.portfolio_js),
        File(path: "style.css", bytes: PackageResources.style_css),
    ]
}
