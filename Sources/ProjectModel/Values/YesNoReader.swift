import Diagnostics

/// Yes or no.
package enum YesNoReader {
    /// Reads a cell: `yes`, `Y`, `true`, `是`, `✅`, `✓`, `必选`, `mandatory`; `no`, `N`, `false`, `否`, `❌`, `✗`, `可选`,
    /// `optional`. An `x` may be a tick or a cross and is not read.
    ///
    /// - Returns: The fault is `unreadable`.
    package static func read(_ text: String) -> CellReading<Bool> {
        switch vocabulary.read(text) {
        case .empty: .empty
        case .open: .open
        case .value(let index): .value(index == 0)
        case .fault(let fault): .fault(fault)
        }
    }

    private static let vocabulary = Vocabulary([
        (
            "yes", Localized("yes", "是", "是"),
            [
                "y", "true", "✅", "✓", "✔", "☑", "🟢", "√", "有", "对", "對", "mandatory", "required", "must", "必选", "必選",
                "必须", "必須", "必填", "必需", "强制", "強制",
            ], false
        ),
        (
            "no", Localized("no", "否", "否"),
            [
                "n", "false", "❌", "✗", "✘", "✕", "✖", "×", "☐", "🔴", "无", "無", "optional", "可选", "可選", "非必选",
                "非必選", "非必须", "非必須", "选填", "選填",
            ], false
        ),
    ])
}
