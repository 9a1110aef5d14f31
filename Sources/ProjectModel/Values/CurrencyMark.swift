/// A currency as it is written: a code, or a sign that several currencies share.
enum CurrencyMark: Sendable, Hashable {
    /// An ISO 4217 code, or a word that means one currency only.
    case code(String)
    /// ¥: the yuan or the yen.
    case yuanOrYen
    /// $: an American, Taiwan or Hong Kong dollar.
    case dollar
    /// 元: the yuan or the Taiwan dollar.
    case yuan

    /// The codes that it may mean, the likeliest first.
    var codes: [String] {
        switch self {
        case .code(let code): [code]
        case .yuanOrYen: ["CNY", "JPY"]
        case .dollar: ["USD", "TWD", "HKD"]
        case .yuan: ["CNY", "TWD"]
        }
    }

    func fits(_ code: String) -> Bool {
        if case .code(let own) = self { own == code } else { codes.contains(code) }
    }

    /// Whether both may mean one and the same currency.
    func fits(_ other: CurrencyMark) -> Bool { other.codes.contains { fits($0) } }

    /// The code, where the mark means one currency only.
    var code: String? {
        if case .code(let code) = self { code } else { nil }
    }

    /// The mark at `start` of a text and where it ends. `project` is a code that is known beside the usual ones.
    static func read(_ text: CellText, at start: Int, project: String? = nil) -> (mark: CurrencyMark, end: Int)? {
        if let found = index.longestPrefix(text, at: start), marks.indices.contains(found.value) {
            return (marks[found.value], found.end)
        }
        // Other codes only in capitals: in small letters they may be units or words.
        let end = text.endOfLetters(start)
        guard end - start == 3, text.bytes[start..<end].allSatisfy({ $0 & 0x20 == 0 }) else { return nil }
        if otherCodes.value(text.bytes, start..<end) != nil { return (.code(text.text(start..<end)), end) }
        if let project, project.utf8.elementsEqual(text.bytes[start..<end]) { return (.code(project), end) }
        return nil
    }

    private static let marks: [CurrencyMark] = written.map(\.0)
    private static let index = WordIndex(
        written.enumerated().flatMap { number, entry in entry.1.map { ($0, number) } })

    private static let written: [(CurrencyMark, [String])] = [
        (.code("CNY"), ["cny", "rmb", "cnh", "cn¥", "rmb¥", "yuan", "人民币", "人民幣"]),
        (.code("USD"), ["usd", "us$", "usd$", "美元", "美金"]),
        (.code("EUR"), ["eur", "€", "euro", "euros", "欧元", "歐元"]),
        (.code("GBP"), ["gbp", "£", "英镑", "英鎊"]),
        (.code("JPY"), ["jpy", "jp¥", "yen", "円", "日元", "日圆", "日圓"]),
        (.code("TWD"), ["twd", "ntd", "nt$", "ntd$", "新台币", "新台幣", "新臺幣", "台币", "台幣", "臺幣"]),
        (.code("HKD"), ["hkd", "hk$", "港元", "港币", "港幣"]),
        (.code("SGD"), ["sgd", "s$"]),
        (.code("AUD"), ["aud", "a$"]),
        (.code("CAD"), ["cad", "c$"]),
        (.code("INR"), ["inr", "₹"]),
        (.code("KRW"), ["krw", "₩", "韩元", "韓元"]),
        (.yuanOrYen, ["¥"]),
        (.dollar, ["$"]),
        (.yuan, ["元", "圆", "圓"]),
    ]

    private static let otherCodes = WordIndex(
        [
            "MOP", "IDR", "MYR", "THB", "PHP", "VND", "NZD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON",
            "BGN", "RUB", "UAH", "TRY", "ILS", "AED", "SAR", "QAR", "KWD", "BHD", "OMR", "EGP", "ZAR", "NGN", "KES",
            "MAD", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "KZT", "PKR", "BDT", "LKR",
        ].map { ($0, 0) })
}
