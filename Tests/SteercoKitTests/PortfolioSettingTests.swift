import Foundation
import ProjectModel
import SteercoKit
import Testing

/// What a portfolio sets holds for the figures, the findings and the pages of its projects.
@Suite("Portfolio settings")
struct PortfolioSettingTests {
    private static let project = """
        # Demo

        - Start: 2026-01-05
        - Finish: 2026-12-18
        - Currency: CNY

        ## Budget

        | ID | Category | Baseline | Forecast |
        |----|----------|----------|----------|
        | B1 | Software | USD 1,000 | USD 1,100.50 |
        | B2 | Training | 500 | 500 |

        ## Risks

        | ID | Risk | Probability | Impact | Cost | Owner | Response | Contingency | Due |
        |----|------|-------------|--------|------|-------|----------|-------------|-----|
        | R1 | A key user leaves | 3 | 4 | 1000 | Li | Train a second one | Hire | 2026-12-11 |
        | R2 | The line is slow | 15% | 2 | €100 | Li | Measure it | A second line | 2026-12-11 |
        """

    private func status(_ portfolio: String) async throws -> (json: [String: Any], page: String) {
        let folder = try TemporaryFolder()
        try folder.write("# Portfolio\n\n- Language: en\n" + portfolio, to: "in/portfolio.md")
        try folder.write(Self.project, to: "in/demo/project.md")
        _ = try await build(folder.path("in"), to: folder.path("site"))
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("site/demo/status.json")))
        return (
            try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any]),
            try String(contentsOfFile: folder.path("site/demo/index.html"), encoding: .utf8)
        )
    }

    private func bands(_ json: [String: Any]) -> [String?] {
        (json["risks"] as? [[String: Any]] ?? []).map { $0["band"] as? String }
    }

    @Test("Bands of risk")
    func bands() async throws {
        #expect(bands(try await status("").json) == ["amber", "green"])
        let (json, page) = try await status("- Moderate risk from: 2\n- High risk from: 12\n")
        #expect(bands(json) == ["red", "amber"])
        #expect(page.contains("Amber from 2, red from 12."))
    }

    @Test("A matrix of one's own decides where a score would not")
    func matrix() async throws {
        let rows = (1...5).map { "| \($0) | green | red | green | amber | red |\n" }.joined()
        let (json, page) = try await status(
            "\n## Risk matrix\n\n| Probability | 1 | 2 | 3 | 4 | 5 |\n|---|---|---|---|---|---|\n" + rows)
        #expect(bands(json) == ["amber", "red"])
        #expect(
            page.contains("Colours as the portfolio&#39;s matrix") || page.contains("Colours as the portfolio's matrix")
        )
    }

    /// 15% is nearer to 10% than to 30%, and the exposure of R1 is what its third step stands for.
    @Test("What the steps of probability stand for")
    func probabilities() async throws {
        let rates =
            "\n## Exchange rates\n\n| Currency | Rate | In | Date |\n|---|---|---|---|\n| EUR | 8 | CNY | 2026-10-30 |\n"
        let standard = try await status(rates).json
        #expect(standard["riskExposure"] as? String == "620")
        let (json, page) = try await status("- Risk probabilities: 5%, 15%, 25%, 50%, 75%\n" + rates)
        #expect(json["riskExposure"] as? String == "370")
        let scores = (json["risks"] as? [[String: Any]] ?? []).map { $0["score"] as? Int }
        #expect(scores == [12, 4])
        #expect(page.contains("5% · 15% · 25% · 50% · 75%"))
    }

    @Test("Amounts in another currency count at the portfolio's rate, which the page names")
    func rates() async throws {
        let (json, page) = try await status(
            """

            ## Exchange rates

            | Currency | Rate | In | Date | Source |
            |----------|------|----|------|--------|
            | USD | 7.12 | CNY | 2026-10-30 | People's Bank of China |
            | 欧元 | 8.21 | 人民币 | 2026-10-30 | |
            | JPY | 0.047 | CNY | 2026-10-30 | |
            | CNY | 0.14 | USD | 2026-10-30 | |
            """)
        let budget = try #require(json["budget"] as? [String: Any])
        #expect(budget["baseline"] as? String == "7620")
        #expect(budget["forecast"] as? String == "8335.56")
        let used = (json["exchangeRates"] as? [[String: Any]] ?? []).map { $0["currency"] as? String }
        #expect(used == ["USD", "EUR"])
        #expect(page.contains("Amounts in USD are converted at 1 USD = 7.12 CNY, the rate of 30 Oct 2026"))
        #expect(!page.contains("JPY"))
    }

    @Test("Without a rate the cell is pointed at, and no total is made")
    func noRate() async throws {
        let json = try await status("").json
        #expect((json["budget"] as? [String: Any])?["baseline"] is NSNull)
        #expect((json["findings"] as? [String: Any])?["error"] as? Int ?? 0 > 0)
    }
}
