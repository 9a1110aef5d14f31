import Diagnostics

/// Something in which a sheet says today otherwise than what was signed.
package struct SheetDifference: Sendable, Equatable {
    /// What the record is called, such as `A4.03`; nil for the sheet's own facts.
    package let record: String?
    /// What the field is called; nil where the whole record came or went, or the sheet cannot be made.
    package let field: Localized?
    package let from: Value
    package let to: Value
    /// Where it stands today, or where the record that was signed stands.
    package let span: Span?

    package enum Value: Sendable, Equatable {
        /// Nothing was written, or the record was not there.
        case none
        case text(String)
        case words(Localized)
        /// A record that is there.
        case present
        /// Why nobody can tell what the sheet says.
        case unknown(Localized)
    }

    package init(record: String?, field: Localized?, from: Value, to: Value, span: Span?) {
        self.record = record
        self.field = field
        self.from = from
        self.to = to
        self.span = span
    }

    /// `A4.03 result was “pass”, is now “fail”`.
    package var phrase: Phrase {
        let name = Phrase.Argument.text(record ?? "")
        let space = record == nil ? "" : " "
        if case .unknown(let reason) = to {
            return Phrase(
                Localized(
                    "it cannot be told what the sheet says today: {0}", "无法得出确认单今日的内容：{0}",
                    "無法得出確認單今日的內容：{0}"), .words(reason))
        }
        guard let field else {
            return from == .none
                ? Phrase(Localized("{0} was added", "新增了 {0}", "新增了 {0}"), name)
                : Phrase(Localized("{0} was removed", "删除了 {0}", "刪除了 {0}"), name)
        }
        return Phrase(
            Localized(
                "{0}\(space){1} was {2}, is now {3}", "{0}\(space){1}原为{2}，现为{3}", "{0}\(space){1}原為{2}，現為{3}"),
            name, .words(field), .words(Self.words(from)), .words(Self.words(to)))
    }

    private static func words(_ value: Value) -> Localized {
        switch value {
        case .none: Localized("empty", "空", "空")
        case .text(let text):
            Localized("“\(Self.short(text))”", "“\(Self.short(text))”", "「\(Self.short(text))」")
        case .words(let words):
            Localized(
                "“\(words.english)”", "“\(words.simplifiedChinese)”", "「\(words.traditionalChinese)」")
        case .present, .unknown: Localized("there", "有", "有")
        }
    }

    private static func short(_ text: String) -> String {
        let visible = Visible.text(text)
        return visible.count > 80 ? visible.prefix(80) + "…" : visible
    }
}
