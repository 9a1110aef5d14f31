import Diagnostics
import Testing

@Suite("Phrases")
struct PhraseTests {
    @Test("Places are filled in the language that is asked for")
    func places() {
        let phrase = Phrase(
            Localized("{1} has no “{0}”", "“{1}”中没有“{0}”", "「{1}」中沒有「{0}」"), .text("M7"),
            .words(Localized("Milestones", "里程碑", "里程碑")))
        #expect(phrase.text(in: .english) == "Milestones has no “M7”")
        #expect(phrase.text(in: .simplifiedChinese) == "“里程碑”中没有“M7”")
    }

    @Test("What was written cannot stand for a place", arguments: ["{0}", "{1}", "{", "{x}", "}{"])
    func hostile(text: String) {
        #expect(Phrase(Localized(same: "a {0} b"), .text(text)).text(in: .english) == "a \(text) b")
    }
}
