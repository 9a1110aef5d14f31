import Diagnostics

/// The faults of JSON, in words.
enum JSONFaults {
    static let value = Localized("a value", "值", "值")
    static let key = Localized("a key in double quotes", "双引号中的键", "雙引號中的鍵")

    // MARK: The file

    static let tooLarge = JSONFault(
        .tooLarge, 0..<0, Localized("the file is larger than 8 MiB", "文件超过 8 MiB", "檔案超過 8 MiB"),
        Localized("part it into several files", "请拆分为多个文件", "請拆分為多個檔案"))

    static func tooManyValues(_ at: Int) -> JSONFault {
        JSONFault(
            .tooLarge, at..<at,
            Localized("the file has more than 250,000 values", "文件中的值超过 250,000 个", "檔案中的值超過 250,000 個"),
            Localized("part it into several files", "请拆分为多个文件", "請拆分為多個檔案"))
    }

    static func invalidUTF8(_ at: Int) -> JSONFault {
        JSONFault(
            .invalidUTF8, at..<at + 1,
            Localized("the file is not UTF-8 here", "此处不是有效的 UTF-8", "此處不是有效的 UTF-8"),
            Localized("save it as UTF-8", "请以 UTF-8 保存", "請以 UTF-8 儲存"))
    }

    static func nul(_ at: Int) -> JSONFault {
        JSONFault(
            .nul, at..<at + 1, Localized("there is a NUL byte here", "此处有 NUL 字节", "此處有 NUL 位元組"),
            Localized("save the file as UTF-8 text", "请以 UTF-8 文本保存", "請以 UTF-8 文字儲存"))
    }

    static func empty(_ at: Int) -> JSONFault {
        JSONFault(
            .unexpectedEnd, at..<at, Localized("the file holds no value", "文件中没有内容", "檔案中沒有內容"),
            Localized("write an object, such as {}", "请写一个对象，例如 {}", "請寫一個物件，例如 {}"))
    }

    static func unexpectedEnd(_ at: Int, closing bracket: UInt8?) -> JSONFault {
        let missing = bracket.map { String(UnicodeScalar($0)) }
        return JSONFault(
            .unexpectedEnd, at..<at,
            Localized("the file ends too early", "文件过早结束", "檔案過早結束"),
            missing == nil
                ? Localized("write the rest", "请补全其余内容", "請補齊其餘內容")
                : Localized("close it with {0}", "请用 {0} 结束", "請用 {0} 結束"), missing.map { [.text($0)] } ?? [])
    }

    static func trailingText(_ range: Range<Int>) -> JSONFault {
        JSONFault(
            .trailingText, range,
            Localized("there is more after the value", "值之后还有内容", "值之後還有內容"),
            Localized(
                "delete it, or put everything into one object", "请删除，或全部放入同一个对象", "請刪除，或全部放入同一個物件"))
    }

    static func tooDeep(_ at: Int) -> JSONFault {
        JSONFault(
            .tooDeep, at..<at + 1,
            Localized("values are more than 32 deep here", "此处嵌套超过 32 层", "此處巢狀超過 32 層"),
            Localized("write it flatter", "请减少嵌套", "請減少巢狀"))
    }

    // MARK: Structure

    static func trailingComma(_ at: Int) -> JSONFault {
        JSONFault(
            .trailingComma, at..<at + 1,
            Localized("nothing follows this comma", "此逗号之后没有内容", "此逗號之後沒有內容"),
            Localized("delete the comma", "请删除逗号", "請刪除逗號"))
    }

    static func missingComma(_ at: Int) -> JSONFault {
        JSONFault(
            .missingComma, at..<at, Localized("a comma is missing here", "此处缺少逗号", "此處缺少逗號"),
            Localized("add a comma", "请添加逗号", "請加上逗號"))
    }

    static func missingColon(_ at: Int) -> JSONFault {
        JSONFault(
            .missingColon, at..<at,
            Localized("a colon is missing after this key", "键之后缺少冒号", "鍵之後缺少冒號"),
            Localized("add a colon", "请添加冒号", "請加上冒號"))
    }

    static func wrongBracket(_ at: Int, expected bracket: UInt8) -> JSONFault {
        let sign = String(UnicodeScalar(bracket))
        return JSONFault(
            .unexpectedCharacter, at..<at + 1,
            Localized("this bracket closes nothing here", "此括号没有对应的开头", "此括號沒有對應的開頭"),
            Localized("close with {0} first", "请先用 {0} 结束", "請先用 {0} 結束"), [.text(sign)])
    }

    static func unexpected(_ range: Range<Int>, _ text: String, expecting: Localized) -> JSONFault {
        JSONFault(
            .unexpectedCharacter, range, Localized("“{0}” cannot stand here", "此处不能出现“{0}”", "此處不能出現「{0}」"),
            Localized("write {1}", "请写{1}", "請寫{1}"), [.text(text), .words(expecting)])
    }

    static func comment(_ range: Range<Int>) -> JSONFault {
        JSONFault(
            .comment, range, Localized("JSON has no comments", "JSON 不支持注释", "JSON 不支援註解"),
            Localized("delete the comment", "请删除注释", "請刪除註解"))
    }

    static func singleQuotes(_ range: Range<Int>) -> JSONFault {
        JSONFault(
            .singleQuotes, range,
            Localized("texts stand in straight double quotes", "文本应使用直双引号", "文字應使用直式雙引號"),
            Localized("write \" instead", "请改用 \"", "請改用 \""))
    }

    static func unquotedKey(_ range: Range<Int>, _ key: String) -> JSONFault {
        JSONFault(
            .unquotedKey, range, Localized("this key has no quotes", "此键缺少引号", "此鍵缺少引號"),
            Localized("write \"{0}\"", "请写 \"{0}\"", "請寫 \"{0}\""), [.text(key)])
    }

    static func duplicateKey(_ range: Range<Int>, _ key: String) -> JSONFault {
        JSONFault(
            .duplicateKey, range,
            Localized(
                "the object has the key “{0}” already", "对象中已有键“{0}”", "物件中已有鍵「{0}」"),
            Localized("delete one of the two", "请删除其中之一", "請刪除其中之一"), [.text(String(key.unicodeScalars.prefix(48)))])
    }
}
