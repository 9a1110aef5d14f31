import Diagnostics
import ProjectModel

/// How criteria came out, in words: `4 passed, 1 failed`; what none came to is left out.
enum ResultCounts {
    static func text(
        passed: Int, conditional: Int, failed: Int, pending: Int = 0, notApplicable: Int = 0, _ format: PageFormat
    ) -> String {
        let language = format.language
        let parts: [(Int, Localized)] = [
            (passed, Localized("{0} passed", "{0} 项通过", "{0} 項通過")),
            (conditional, Localized("{0} conditional", "{0} 项有条件通过", "{0} 項有條件通過")),
            (failed, Localized("{0} failed", "{0} 项不通过", "{0} 項不通過")),
            (pending, Localized("{0} pending", "{0} 项待验收", "{0} 項待驗收")),
            (notApplicable, Localized("{0} not applicable", "{0} 项不适用", "{0} 項不適用")),
        ]
        return parts.filter { $0.0 > 0 }.map { Phrase($0.1, .text(format.number($0.0))).text(in: language) }
            .joined(separator: language.isChinese ? "，" : ", ")
    }
}
