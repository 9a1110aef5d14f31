import Diagnostics

/// `riskMatrix`: the band of each cell of the risk matrix, a row for each step of probability.
package enum PortfolioRiskMatrix {
    package static let register = Register(
        "riskMatrix", "Risk matrix", "风险矩阵", "風險矩陣",
        also: ["Matrix", "Probability and impact matrix", "概率影响矩阵", "機率衝擊矩陣"],
        fields: [
            FieldDeclaration(
                "probability", "Probability", "概率", "機率", .scale, required: true,
                also: ["Probability × impact", "Probability / impact", "Likelihood", "P", "可能性", "概率×影响", "機率×衝擊"])
        ]
            + zip(1..., impacts).map { step, key in
                FieldDeclaration(
                    key, "Impact \(step)", "影响 \(step)", "衝擊 \(step)", .state(StatusWord.vocabulary),
                    required: true, also: ["\(step)", "I\(step)"])
            })

    private static let impacts = ["impactOne", "impactTwo", "impactThree", "impactFour", "impactFive"]

    package static let probability = register.scale("probability")
    /// By step of impact, from 1 on.
    package static let bands = impacts.map { register.state($0, StatusWord.self) }
}
