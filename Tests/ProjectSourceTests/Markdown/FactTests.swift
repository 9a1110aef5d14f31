import Diagnostics
import ProjectModel
import ProjectSource
import Testing

/// Facts of cards as people write them.
@Suite("Facts")
struct FactTests {
    private func owner(_ fact: String) -> Cell? {
        let text = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n## Risks\n\n### R1 Late data\n\n\(fact)\n"
        let files = ProjectFiles(
            folder: "demo", path: "demo", files: [.init(name: "project.md", bytes: Array(text.utf8))])
        let project = ProjectReader.read(files, settings: PortfolioSettings()).project
        return project?.records(Risks.register).first?.cell(Risks.owner)
    }

    @Test(
        "Bold labels with the colon inside and outside",
        arguments: ["- Owner: Chen Hao", "- **Owner:** Chen Hao", "- **Owner**: Chen Hao", "- **责任人**：Chen Hao"])
    func labels(fact: String) {
        #expect(owner(fact)?.source == "Chen Hao")
    }

    @Test(
        "A bold value keeps its stars",
        arguments: ["- **责任人**：**Chen Hao**", "- **Owner**: **Chen Hao**", "- Owner: **Chen Hao**"])
    func values(fact: String) {
        #expect(owner(fact)?.source == "**Chen Hao**")
        #expect(owner(fact)?.text.plain == "Chen Hao")
    }
}
