import Diagnostics
import ProjectModel

/// A department that gets the system and was not asked.
package enum DepartmentWithoutRequirement: Rule {
    package static let description = RuleDescription(
        "department-without-requirement", .warning,
        summary: "A department in scope has no requirement.",
        rationale:
            "Requirements are gathered by department. One that has none was not asked, and says what it needs when the system is there. Practice 8.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Scope", "Item | In/out | Department", "| Sales orders | in | Sales |",
                    "               ↓", "| Stock | in | Warehouse, Purchasing |", "| Payroll | out | Personnel |")
                    + RuleExample.table(
                        "Requirements", "ID | Requirement | Department",
                        "| Q1 | Orders are entered by branch | sales department |",
                        "| Q2 | Prices follow the contract | Purchasing |")),
            RuleExample.project(
                RuleExample.table(
                    "Scope", "Item | Department", "| 销售订单 | 销售部 |", "       ↓", "| 库存 | 仓储部 |", "| 盘点 | 仓储部 |")
                    + RuleExample.table("Requirements", "ID | Requirement | Department", "| Q1 | 按分公司录入订单 | 销售 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Scope", "Item | In/out | Department", "| Sales orders | in | Sales |",
                    "| Stock | in | Warehouse |", "| Payroll | out | Personnel |")
                    + RuleExample.table(
                        "Requirements", "ID | Requirement | Department",
                        "| Q1 | Orders are entered by branch | Sales, Warehouse |")),
            RuleExample.project(
                RuleExample.table("Scope", "Item | Department", "| Sales orders | Sales |")
                    + RuleExample.table("Requirements", "ID | Requirement", "| Q1 | Orders are entered by branch |")),
            RuleExample.project(
                RuleExample.table("Scope", "Item | Department", "| Sales orders | Sales |")
                    + RuleExample.table(
                        "Requirements", "ID | Requirement | Department", "| Q1 | Logins are logged | all departments |")
            ),
        ])

    package static func check(_ review: Review) -> [Finding] {
        // Requirements are gathered one after the other.
        guard review.hasRun(for: 60) else { return [] }
        let requirements = review.project.records(Requirements.register)
        guard !requirements.contains(where: \.isRagged) else { return [] }
        // Without a department anywhere nobody says whom the requirements come from.
        var seen = Set(requirements.flatMap { departments(in: $0[Requirements.department]).map { $0.key } })
        guard !seen.isEmpty, seen.isDisjoint(with: everybody) else { return [] }
        return review.records(Scope.register).compactMap { item in
            guard !item.isUnread(Scope.inOut), item[Scope.inOut] != .outOfScope else { return nil }
            let missing = departments(in: item[Scope.department]).filter { department in
                !everybody.contains(department.key) && seen.insert(department.key).inserted
            }
            guard !missing.isEmpty else { return nil }
            return Finding(
                description, at: item.span(of: Scope.department),
                Phrase(
                    Localized("no requirement names {0}", "没有需求涉及{0}", "沒有需求涉及{0}"),
                    .words(JoinedWords.of(missing.map { Localized(same: $0.name) }))),
                wayOut: Phrase(
                    Localized(
                        "ask the department, or take it out of scope", "请向该部门收集需求，或将其移出范围",
                        "請向該部門收集需求，或將其移出範疇")))
        }
    }

    private static let everybody: Set<String> = [
        "all", "wholecompany", "companywide", "company-wide", "allcompany", "company", "全部", "全公司", "公司", "全体", "全體",
        "所有",
        "各",
    ]
    private static let endings = [
        "departments", "department", "dept.", "dept", "部门", "部門", "部", "处", "處", "科", "课", "課",
    ]

    /// The departments of a cell, each with the form in which it is compared: 销售部 is 销售.
    private static func departments(in text: RichText?) -> [(name: String, key: String)] {
        PersonNames.split(text?.plain ?? "").compactMap { name in
            var key = PersonNames.normalised(name)
            if key.isEmpty { return nil }
            if everybody.contains(key) { return (name, key) }
            if let ending = endings.first(where: { key.hasSuffix($0) && key.count > $0.count }) {
                key.removeLast(ending.count)
            }
            return (name, key)
        }
    }
}
