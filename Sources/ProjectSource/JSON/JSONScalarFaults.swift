import Diagnostics

/// Faults within strings, numbers and words.
extension JSONFaults {
    static func unterminatedString(_ open: Int) -> JSONFault {
        JSONFault(
            .unexpectedEnd, open..<open + 1,
            Localized("this text is never closed", "此文本没有结束引号", "此文字沒有結束引號"),
            Localized("add a \" at its end", "请在末尾添加 \"", "請在末尾加上 \""))
    }

    static func lineBreakInString(_ at: Int) -> JSONFault {
        JSONFault(
            .controlCharacter, at..<at + 1,
            Localized("the line ends within a text", "文本中出现换行", "文字中出現換行"),
            Localized("close the text with \", or write \\n", "请用 \" 结束文本，或写 \\n", "請用 \" 結束文字，或寫 \\n"))
    }

    static func controlCharacter(_ at: Int, _ byte: UInt8) -> JSONFault {
        let digits = String(byte, radix: 16)
        let escape = byte == 0x09 ? "\\t" : "\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits
        return JSONFault(
            .controlCharacter, at..<at + 1,
            Localized(
                "there is a control character in this text", "文本中有控制字符", "文字中有控制字元"),
            Localized("delete it, or write {0}", "请删除，或写 {0}", "請刪除，或寫 {0}"), [.text(escape)])
    }

    static func badEscape(_ range: Range<Int>, _ text: String) -> JSONFault {
        JSONFault(
            .badEscape, range, Localized("“{0}” is no escape", "“{0}”不是有效的转义", "「{0}」不是有效的跳脫"),
            Localized(
                "write \\\\ for a backslash, or \\u and four digits", "反斜杠请写 \\\\，字符请写 \\u 加四位十六进制数",
                "反斜線請寫 \\\\，字元請寫 \\u 加四位十六進位數"), [.text(text)])
    }

    static func loneSurrogate(_ range: Range<Int>) -> JSONFault {
        JSONFault(
            .loneSurrogate, range,
            Localized(
                "this is half a character, a surrogate without its partner", "这是半个字符，缺少配对的代理项",
                "這是半個字元，缺少配對的代理項"),
            Localized("write the character itself", "请直接写该字符", "請直接寫該字元"))
    }

    static func badNumber(_ range: Range<Int>, _ text: String) -> JSONFault {
        JSONFault(
            .badNumber, range, Localized("“{0}” is no number", "“{0}”不是数字", "「{0}」不是數字"),
            Localized(
                "write it like 1, -1.5 or 1e6, or as a text in quotes", "请写成 1、-1.5 或 1e6，或作为文本加引号",
                "請寫成 1、-1.5 或 1e6，或作為文字加引號"), [.text(text)])
    }

    static func wrongLiteral(_ range: Range<Int>, _ text: String, _ right: String) -> JSONFault {
        JSONFault(
            .wrongLiteral, range, Localized("“{0}” is no word of JSON", "“{0}”不是 JSON 的词", "「{0}」不是 JSON 的詞"),
            Localized("write {1}", "请写 {1}", "請寫 {1}"), [.text(text), .text(right)])
    }

    static func unquotedValue(_ range: Range<Int>, _ text: String) -> JSONFault {
        JSONFault(
            .wrongLiteral, range, Localized("this text has no quotes", "此文本缺少引号", "此文字缺少引號"),
            Localized("write \"{0}\"", "请写 \"{0}\"", "請寫 \"{0}\""), [.text(text)])
    }
}
