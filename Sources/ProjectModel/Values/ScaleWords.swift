/// The words for the five steps: of a scale as such, of a likelihood and of an impact.
enum ScaleWords {
    static let index: WordIndex = {
        let steps: [[String]] = [
            [
                "very low", "vl", "a", "极低", "極低", "很低", "非常低", "negligible", "insignificant", "trivial",
                "可忽略", "可忽略不计", "可忽略不計", "rare", "remote", "very unlikely", "罕见", "罕見", "极不可能", "極不可能",
            ],
            [
                "low", "l", "b", "低", "较低", "較低", "偏低", "minor", "次要", "较小", "較小", "轻微", "輕微", "unlikely",
                "不太可能", "不大可能",
            ],
            [
                "medium", "m", "med", "c", "moderate", "中", "中等", "适中", "適中", "一般", "中度", "possible", "occasional",
                "可能",
            ],
            [
                "high", "h", "d", "高", "较高", "較高", "偏高", "major", "重大", "较大", "較大", "主要", "likely", "很可能",
            ],
            [
                "very high", "vh", "e", "极高", "極高", "很高", "非常高", "critical", "severe", "extreme", "catastrophic",
                "严重", "嚴重", "致命", "灾难性", "災難性", "关键", "關鍵", "almost certain", "very likely", "frequent",
                "几乎确定", "幾乎確定", "极可能", "極可能",
            ],
        ]
        return WordIndex(steps.enumerated().flatMap { number, words in words.map { ($0, number + 1) } })
    }()
}
