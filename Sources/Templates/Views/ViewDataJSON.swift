extension ViewData {
    /// Appends the data as JSON, indented by two spaces, without a line break at the end.
    ///
    /// Keys stand in the order of the view's fields; HTML is a string and what is missing is null.
    package func json(into output: inout [UInt8]) {
        writeJSON(indentation: 0, into: &output)
    }

    fileprivate func writeJSON(indentation: Int, into output: inout [UInt8]) {
        writeItems(
            zip(shape.fields, values), brackets: ("{", "}"), indentation: indentation, into: &output
        ) { item, output in
            writeString(item.0.name.utf8, into: &output)
            output.append(contentsOf: ": ".utf8)
            item.1.writeJSON(indentation: indentation + 1, into: &output)
        }
    }
}

extension ViewValue {
    fileprivate func writeJSON(indentation: Int, into output: inout [UInt8]) {
        switch self {
        case .text(let text), .optionalText(let text?):
            writeString(text.utf8, into: &output)
        case .html(let html), .optionalHTML(let html?):
            writeString(html.bytes, into: &output)
        case .flag(let flag):
            output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .view(let data), .optionalView(let data?):
            data.writeJSON(indentation: indentation, into: &output)
        case .optionalText(nil), .optionalHTML(nil), .optionalView(nil):
            output.append(contentsOf: "null".utf8)
        case .list(let rows):
            writeItems(rows, brackets: ("[", "]"), indentation: indentation, into: &output) {
                $0.writeJSON(indentation: indentation + 1, into: &$1)
            }
        case .texts(let texts):
            writeItems(texts, brackets: ("[", "]"), indentation: indentation, into: &output) {
                writeString($0.utf8, into: &$1)
            }
        }
    }
}

private func writeItems<Items: Sequence>(
    _ items: Items, brackets: (open: String, close: String), indentation: Int,
    into output: inout [UInt8], write: (Items.Element, inout [UInt8]) -> Void
) {
    output.append(contentsOf: brackets.open.utf8)
    var isEmpty = true
    for item in items {
        if !isEmpty { output.append(UInt8(ascii: ",")) }
        isEmpty = false
        startLine(indentation: indentation + 1, into: &output)
        write(item, &output)
    }
    if !isEmpty { startLine(indentation: indentation, into: &output) }
    output.append(contentsOf: brackets.close.utf8)
}

private func startLine(indentation: Int, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * 2))
}

private func writeString(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            output.append(UInt8(ascii: "\\"))
            output.append(byte)
        case UInt8(ascii: "\n"):
            output.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\t"):
            output.append(contentsOf: "\\t".utf8)
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            output.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
            output.append(contentsOf: digits.utf8)
        default:
            output.append(byte)
        }
    }
    output.append(UInt8(ascii: "\""))
}
