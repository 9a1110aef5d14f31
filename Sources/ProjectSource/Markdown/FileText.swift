import Diagnostics

/// Whether bytes are text that can be read and shown.
enum FileText {
    /// Invalid UTF-8 and NUL are errors with their places; characters that cannot be seen are warnings, one a line.
    static func check(_ bytes: [UInt8], file: Int) -> [Finding] {
        if let offset = firstInvalid(bytes) {
            return [
                Finding(
                    FileRules.notUTF8, at: Span(file: file, offset: offset, length: 0),
                    Phrase(
                        Localized(
                            "the file is not UTF-8 text: byte {0}", "文件不是 UTF-8 文本：字节 {0}", "檔案不是 UTF-8 文字：位元組 {0}"),
                        .text("0x" + String(bytes[offset], radix: 16, uppercase: true))),
                    wayOut: Phrase(Localized("save it as UTF-8", "请另存为 UTF-8", "請另存為 UTF-8")))
            ]
        }
        if let offset = loneCarriageReturn(bytes) {
            return [
                Finding(
                    FileRules.loneCarriageReturn, at: Span(file: file, offset: offset, length: 0),
                    Phrase(
                        Localized(
                            "a carriage return stands here without a line feed", "此处有单独的回车符（CR），没有换行符（LF）",
                            "此處有單獨的歸位字元（CR），沒有換行字元（LF）")),
                    wayOut: Phrase(
                        Localized(
                            "save the file with line ends LF or CRLF", "请以 LF 或 CRLF 换行保存", "請以 LF 或 CRLF 換行儲存")))
            ]
        }
        return invisible(bytes, file: file)
    }

    /// The parser ends a line at it, editors and this program's places do not: rows would be counted otherwise.
    private static func loneCarriageReturn(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            for (index, byte) in buffer.enumerated() where byte == 0x0D {
                if index + 1 == buffer.count || buffer[index + 1] != 0x0A { return index }
            }
            return nil
        }
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                if byte == 0 { return index }
                if byte < 0x80 {
                    index += 1
                    continue
                }
                let length: Int
                let low: UInt8
                let high: UInt8
                switch byte {
                case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
                case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
                case 0xED: (length, low, high) = (3, 0x80, 0x9F)
                case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
                case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
                case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
                case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
                default: return index
                }
                guard index + length <= buffer.count, (low...high).contains(buffer[index + 1]) else { return index }
                for next in 2..<max(2, length) where buffer[index + next] & 0xC0 != 0x80 { return index }
                index += length
            }
            return nil
        }
    }

    private static func invisible(_ bytes: [UInt8], file: Int) -> [Finding] {
        var suspects: [Int] = []
        bytes.withUnsafeBufferPointer { buffer in
            for index in buffer.indices where buffer[index] != 0x09 && Visible.mayBeInvisible(buffer, index) {
                suspects.append(index)
            }
        }
        var findings: [Finding] = []
        var lastLine = -1
        for offset in suspects {
            if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { continue }
            let length = bytes[offset] < 0x80 ? 1 : bytes[offset] < 0xE0 ? 2 : bytes[offset] < 0xF0 ? 3 : 4
            let end = min(offset + length, bytes.count)
            guard let scalar = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first,
                Visible.isInvisible(scalar)
            else { continue }
            if scalar.value == 0x200D, joinsEmoji(bytes, at: offset) { continue }
            let line = bytes[..<offset].lastIndex(of: 0x0A) ?? -2
            if line == lastLine { continue }
            lastLine = line
            let code = String(scalar.value, radix: 16, uppercase: true)
            findings.append(
                Finding(
                    FileRules.invisibleCharacter, at: Span(file: file, offset: offset, length: length),
                    Phrase(
                        Localized(
                            "a character that cannot be seen stands here: U+{0}", "此处有不可见字符：U+{0}", "此處有不可見字元：U+{0}"),
                        .text(String(repeating: "0", count: max(0, 4 - code.count)) + code)),
                    wayOut: Phrase(Localized("delete it", "请删除", "請刪除"))))
        }
        return findings
    }

    private static func joinsEmoji(_ bytes: [UInt8], at offset: Int) -> Bool {
        let around = bytes[max(0, offset - 8)..<min(bytes.count, offset + 7)]
        let scalars = Array(String(decoding: around, as: UTF8.self).unicodeScalars)
        return scalars.indices.contains { scalars[$0].value == 0x200D && Visible.joinsEmoji(scalars, at: $0) }
    }
}
