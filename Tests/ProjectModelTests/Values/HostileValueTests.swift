import Diagnostics
import Testing

@testable import ProjectModel

/// Cells that nobody in their right mind writes: no reader may trap on them or take long.
@Suite struct HostileValueTests {
    /// Large enough that a quadratic reader would hang.
    static let many = 5_000

    static let cells: [String] = [
        String(repeating: "9", count: 200), String(repeating: "9", count: many), String(repeating: "0", count: many),
        "0." + String(repeating: "0", count: many), String(repeating: "1,", count: many / 2),
        String(repeating: "1 ", count: many / 2),
        String(repeating: "1.", count: many / 2), String(repeating: "９", count: many / 3),
        String(repeating: "🔥", count: many / 4),
        String(repeating: "万", count: many / 3), String(repeating: "(", count: many),
        String(repeating: "-", count: many),
        String(repeating: " ", count: many), String(repeating: "\u{3000}", count: many / 3),
        String(repeating: "¥", count: many / 2),
        String(repeating: "a", count: many), String(repeating: "k", count: many), String(repeating: "%", count: many),
        String(repeating: "≥", count: many / 3), String(repeating: "–", count: many / 3),
        "1" + String(repeating: " ", count: many) + "x",
        "Budget (" + String(repeating: "万", count: many / 3) + ")", String(repeating: ")", count: many),
        String(repeating: "（", count: many / 3) + ")", String(repeating: "e\u{301}", count: many / 3), "\u{0}",
        "\u{FEFF}1", "1\u{200B}2",
        "１,２００，０００.５", "（１２０万）", "２０２６年１１月２０日", "9223372036854775808", "-9223372036854775809",
        "99999999/99999999/99999999",
        "2026年99999999月", "W99999999 2026", "Q99999999 2026", "民國99999999年", "\u{1F1E8}\u{1F1F3}",
        "1e99999999999999999999", "∞", "𝟙𝟚", "١٢٣",
        "\u{202E}021", "①", "Ⅳ", "1/2/3/4/5/6/7", "((((1))))", "1-2-3-4-5-6", "¥¥¥1", "1万万", "1%%", "1//5", "/5",
        "1/999999999999999999999",
        "0x7FFFFFFFFFFFFFFF", "+-1", "1+1", "1_000", ",1", "'1", "1'", "’", "第", "年", "月", "2026年第", "2026-", "2026-W",
        "Q-Q", "Nov Nov Nov",
    ]

    @Test func everyReaderSurvives() {
        let units: [HeadingUnit?] = [nil, .percent, .days, HeadingUnit.split(heading: "基线（万元）").unit]
        let conventions = [
            ValueConventions.standard,
            ValueConventions(
                dateOrder: .dayFirst, decimalComma: true, currency: "CNY",
                rates: [("USD", DecimalNumber(7)), ("USD", DecimalNumber(.max))]),
        ]
        for cell in Self.cells {
            _ = HeadingUnit.split(heading: cell)
            _ = HeadingUnit.ofLine(cell)
            _ = HeadingUnit.ofLine("单位：" + cell)
            _ = YesNoReader.read(cell)
            _ = VocabularyTests.vocabulary.read(cell)
            _ = DecimalNumber(plain: cell)
            _ = DecimalNumber(jsonNumber: cell)
            for convention in conventions {
                check(DateReader.read(cell, convention))
                check(ScaleReader.read(cell, convention))
                for unit in units {
                    check(NumberReader.read(cell, unit: unit, isAmount: true, convention))
                    check(NumberReader.read(cell, unit: unit, isAmount: false, convention))
                    check(PercentReader.read(cell, unit: unit, convention))
                    check(DurationReader.read(cell, unit: unit, convention))
                    check(TargetReader.read(cell, unit: unit, convention))
                }
            }
        }
    }

    @Test(arguments: ["9", "1,", "¥", "\u{3000}"]) func megabyte(_ piece: String) {
        let cell = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        #expect(DateReader.read(cell, .standard).value == nil)
        #expect(NumberReader.read(cell, unit: nil, isAmount: true, .standard).value == nil)
        #expect(PercentReader.read(cell, unit: .percent, .standard).value == nil)
        #expect(DurationReader.read(cell, unit: .days, .standard).value == nil)
        #expect(ScaleReader.read(cell, .standard).value == nil)
        #expect(TargetReader.read(cell, unit: nil, .standard).value == nil)
        #expect(VocabularyTests.vocabulary.read(cell).value == nil)
        #expect(HeadingUnit.split(heading: cell).unit == nil)
        #expect(DecimalNumber(plain: cell) == nil)
    }

    /// A fault reads in every language, stays short, and leaves no place unfilled.
    private func check<Value>(_ reading: CellReading<Value>) {
        guard let fault = reading.fault else { return }
        for language in Language.allCases {
            for phrase in [fault.reason, fault.wayOut] {
                let text = phrase.text(in: language)
                #expect(!text.isEmpty && text.utf8.count < 600)
                #expect(!text.contains("{0}") && !text.contains("{1}") && !text.contains("{2}"))
            }
        }
    }

    /// Short texts of all kinds of pieces, the same in every run.
    @Test func randomPieces() {
        let pieces = [
            "1", "9", "0", ".", ",", " ", "-", "−", "(", ")", "%", "/", ":", "’", "万", "亿", "元", "k", "m", "¥", "$",
            "€", "CNY", "EUR", "年", "月", "日",
            "第", "季", "周", "Q", "W", "Nov", "Fri", "民國", "2026", "–", "至", "≥", "<", "🔥", "✅", "e", "\u{301}",
            "\u{FE0F}", "\u{200D}", "\u{3000}", "１", "，",
            "d", "天", "very", "low", "5",
        ]
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let conventions = ValueConventions(currency: "CNY", rates: [("EUR", DecimalNumber(8))])
        let heading = HeadingUnit.split(heading: "基线（万元）").unit
        for _ in 0..<4000 {
            let cell = (0...next(8)).map { _ in pieces[next(pieces.count)] }.joined()
            check(DateReader.read(cell, conventions))
            check(NumberReader.read(cell, unit: heading, isAmount: true, conventions))
            check(NumberReader.read(cell, unit: nil, isAmount: false, .standard))
            check(PercentReader.read(cell, unit: nil, conventions))
            check(DurationReader.read(cell, unit: .days, conventions))
            check(ScaleReader.read(cell, conventions))
            check(TargetReader.read(cell, unit: heading, conventions))
            check(VocabularyTests.vocabulary.read(cell))
            _ = HeadingUnit.split(heading: cell)
            _ = HeadingUnit.ofLine("单位:" + cell)
        }
    }
}
