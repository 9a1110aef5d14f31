import Diagnostics
import ProjectModel

/// The portfolio's risk scale, from its card and its matrix.
enum RiskScaleReader {
    static func scale(_ card: Record?, matrix: [Record], findings: inout [Finding]) -> RiskScale {
        var scale = RiskScale.standard
        readBands(card, into: &scale, findings: &findings)
        readProbabilities(card, into: &scale, findings: &findings)
        readCells(matrix, into: &scale, findings: &findings)
        return scale
    }

    private static func complain(_ span: Span, _ what: Localized, _ wayOut: Localized, _ findings: inout [Finding]) {
        findings.append(
            Finding(PortfolioRules.unusableRiskScale, at: span, Phrase(what), wayOut: Phrase(wayOut)))
    }

    private static func readBands(_ card: Record?, into scale: inout RiskScale, findings: inout [Finding]) {
        guard let card else { return }
        let least = { (field: Field<DecimalNumber>, standard: Int) -> Int? in
            guard let number = card[field] else { return card.isUnread(field) ? nil : standard }
            return (1...25).first { DecimalNumber($0) == number }
        }
        let isSet = card[PortfolioCard.moderateRisk] != nil || card[PortfolioCard.highRisk] != nil
        guard isSet else { return }
        guard let moderate = least(PortfolioCard.moderateRisk, scale.moderate),
            let high = least(PortfolioCard.highRisk, scale.high), moderate <= high
        else {
            let field = card[PortfolioCard.highRisk] == nil ? PortfolioCard.moderateRisk : PortfolioCard.highRisk
            return complain(
                card.span(of: field),
                Localized(
                    "the bands of risk are not two rising scores of 1 to 25", "风险分级不是 1 到 25 之间递增的两个分值",
                    "風險分級不是 1 到 25 之間遞增的兩個分數"),
                Localized(
                    "write whole scores, such as moderate from 8 and high from 15", "请写整数分值，如中风险起点 8、高风险起点 15",
                    "請寫整數分數，如中風險起點 8、高風險起點 15"), &findings)
        }
        scale.moderate = moderate
        scale.high = high
    }

    private static func readProbabilities(_ card: Record?, into scale: inout RiskScale, findings: inout [Finding]) {
        guard let card, let shares = card[PortfolioCard.riskProbabilities] else { return }
        let isRising = zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 }
        guard shares.count == 5, isRising, shares[0] >= .zero, shares[4] <= .one else {
            return complain(
                card.span(of: PortfolioCard.riskProbabilities),
                Localized(
                    "the scale of probability is not five rising percentages", "概率刻度不是递增的五个百分比", "機率刻度不是遞增的五個百分比"),
                Localized(
                    "write five, such as 10%, 30%, 50%, 70%, 90%", "请写五个，如 10%, 30%, 50%, 70%, 90%",
                    "請寫五個，如 10%, 30%, 50%, 70%, 90%"), &findings)
        }
        scale.probabilities = shares
    }

    private static func readCells(_ matrix: [Record], into scale: inout RiskScale, findings: inout [Finding]) {
        guard let first = matrix.first else { return }
        var rows: [Int: [RiskScale.Band]] = [:]
        for record in matrix where !record.isRagged {
            guard case .score(let step)? = record[PortfolioRiskMatrix.probability] else { continue }
            let bands = PortfolioRiskMatrix.bands.compactMap { field -> RiskScale.Band? in
                switch record[field] {
                case .green: .low
                case .amber: .moderate
                case .red: .high
                case .notRated, nil: nil
                }
            }
            if bands.count == 5, rows[step] == nil { rows[step] = bands }
        }
        let cells = (1...5).compactMap { rows[$0] }
        guard cells.count == 5, matrix.count == 5 else {
            return complain(
                first.span,
                Localized(
                    "the risk matrix is not five rows of five colours", "风险矩阵不是五行、每行五种颜色", "風險矩陣不是五列、每列五個顏色"),
                Localized(
                    "give each probability of 1 to 5 one row, with green, amber or red for each impact",
                    "请为概率 1 到 5 各写一行，每个影响等级填绿、黄或红", "請為機率 1 到 5 各寫一列，每個衝擊等級填綠、黃或紅"), &findings)
        }
        scale.cells = cells
    }
}
