import Testing

@testable import ProjectReports

@Suite("SVG writer and text width")
struct SVGWriterTests {
    private func number(_ value: Double) -> String {
        var svg = SVGWriter(capacity: 16)
        svg.number(value)
        return String(decoding: svg.bytes, as: UTF8.self)
    }

    @Test("Numbers are rounded to one decimal and short")
    func numbers() {
        #expect(number(0) == "0")
        #expect(number(-0.04) == "0")
        #expect(number(0.5) == ".5")
        #expect(number(-0.5) == "-.5")
        #expect(number(12) == "12")
        #expect(number(12.34) == "12.3")
        #expect(number(12.35) == "12.4")
        #expect(number(-103.96) == "-104")
        #expect(number(1024) == "1024")
        #expect(number(.nan) == "0")
        #expect(number(.infinity) == "0")
        #expect(number(1e300) == "9999999")
    }

    @Test("Two numbers are parted by a space or by a minus sign")
    func pairs() {
        func pair(_ x: Double, _ y: Double) -> String {
            var svg = SVGWriter(capacity: 16)
            svg.pair(x, y)
            return String(decoding: svg.bytes, as: UTF8.self)
        }
        #expect(pair(1, 2) == "1 2")
        #expect(pair(1, -2) == "1-2")
        #expect(pair(1, -0.01) == "1 0")
        #expect(pair(-1.5, 0.5) == "-1.5 .5")
    }

    @Test("Text is escaped; what XML and HTML forbid is replaced")
    func escapes() {
        func escaped(_ text: String) -> String {
            var svg = SVGWriter(capacity: 16)
            svg.escaped(text)
            return String(decoding: svg.bytes, as: UTF8.self)
        }
        #expect(escaped("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;")
        #expect(escaped("a\n\tb\r\nc") == "a  b  c")
        #expect(escaped("\u{0}\u{1B}\u{7F}\u{80}\u{9F}\u{A0}") == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}")
        #expect(escaped("\u{FFFE}\u{FFFF}\u{FFFD}") == "\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(escaped("验收 ✓ 🚀 é") == "验收 ✓ 🚀 é")
    }

    @Test("Chinese is a square wide, Latin about half of one, a combining mark nothing")
    func widths() {
        #expect(TextWidth.of("验收测试", size: 10) == 40)
        #expect(TextWidth.of("", size: 10) == 0)
        #expect((5...7).contains(TextWidth.of("Milestone accepted", size: 10) / 18))
        #expect(TextWidth.of("e\u{301}", size: 10) == TextWidth.of("e", size: 10))
    }

    @Test("Text is cut to the room, never inside a character")
    func cuts() {
        #expect(TextWidth.cut("验收测试", to: 40, size: 10) == "验收测试")
        #expect(TextWidth.cut("验收测试", to: 39, size: 10) == "验收…")
        #expect(TextWidth.cut("验收测试", to: 5, size: 10) == "…")
        #expect(TextWidth.cut("one two", to: 36, size: 10) == "one…")
        #expect(TextWidth.cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", to: 75, size: 10) == "👩‍👩‍👧‍👦…")
        for room in 0...100 {
            let cut = TextWidth.cut("Data 迁移 rehearsal 演练", to: Double(room), size: 10)
            #expect(TextWidth.of(cut, size: 10) <= Double(max(room, 10)))
        }
    }

    @Test("An identifier keeps its end")
    func ends() {
        #expect(TextWidth.end(of: "R12", room: 20, size: 10) == "R12")
        #expect(TextWidth.end(of: "RISK-2026-104", room: 60, size: 10) == "2026-104")
        #expect(TextWidth.end(of: "RISK-2026-104", room: 30, size: 10) == "104")
        #expect(TextWidth.end(of: "RISK104", room: 14, size: 10) == "04")
        #expect(TextWidth.end(of: "RISK-", room: 14, size: 10) == "K-")
    }
}
