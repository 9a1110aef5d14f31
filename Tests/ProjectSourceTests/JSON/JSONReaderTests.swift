import Diagnostics
import Testing

@testable import ProjectSource

@Suite struct JSONReaderTests {
    private func read(_ text: String) -> (root: JSONNode?, faults: [JSONFault]) { JSONReader.read(Array(text.utf8)) }

    /// The tree as text, every value and key with the bytes it is written in.
    private func described(_ node: JSONNode) -> String {
        let place = "@\(node.offset)+\(node.length)"
        return switch node.content {
        case .null: "null" + place
        case .bool(let value): "\(value)" + place
        case .number(let text): text + place
        case .string(let text): "“\(text)”" + place
        case .array(let elements): "[" + elements.map(described).joined(separator: " ") + "]" + place
        case .object(let members):
            "{"
                + members.map { "\($0.key)@\($0.keyRange.lowerBound)+\($0.keyRange.count)=" + described($0.value) }
                .joined(separator: " ") + "}"
                + place
        }
    }

    @Test(arguments: [
        ("null", "null@0+4"), ("true", "true@0+4"), (" false ", "false@1+5"), ("\"a\"", "“a”@0+3"), ("[]", "[]@0+2"),
        ("{}", "{}@0+2"),
        ("[ ]", "[]@0+3"), ("{ }", "{}@0+3"), ("0", "0@0+1"), ("-0.0", "-0.0@0+4"), ("1.50", "1.50@0+4"),
        ("1e6", "1e6@0+3"), ("1E-06", "1E-06@0+5"),
        ("123456789012345678901234567890.10", "123456789012345678901234567890.10@0+33"), ("[1,2]", "[1@1+1 2@3+1]@0+5"),
        ("{\"a\": 1, \"b\": [true]}", "{a@1+3=1@6+1 b@9+3=[true@15+4]@14+6}@0+21"), ("\u{FEFF}[1]", "[1@4+1]@3+3"),
        ("\r\n\t[\"中\"]", "[“中”@4+5]@3+7"),
        (#""\"\\\/\b\f\n\r\t\u4e2d\uD83D\uDE00""#, "“\"\\/\u{8}\u{C}\n\r\t中😀”@0+36"), ("\"\u{7F}\"", "“\u{7F}”@0+3"),
        ("{\"\": \"\"}", "{@1+2=“”@5+2}@0+8"),
    ]) func reads(_ text: String, _ expected: String) throws {
        let (root, faults) = read(text)
        #expect(faults.isEmpty)
        #expect(described(try #require(root)) == expected)
    }

    @Test(arguments: [
        ("[1,]", "trailingComma 2+1"), ("{\"a\":1,}", "trailingComma 6+1"), ("[1 2]", "missingComma 2+0"),
        ("{\"a\":1 \"b\":2}", "missingComma 6+0"),
        ("{\"a\" 1}", "missingColon 4+0"), ("{'a':1}", "singleQuotes 1+1"), ("['a']", "singleQuotes 1+1"),
        ("[“a”]", "singleQuotes 1+3"),
        ("// x\n1", "comment 0+4"), ("[1, /* x */ 2]", "comment 4+10"), ("[1 # x\n]", "comment 3+3"),
        ("1 // x", "comment 2+4"),
        ("{a:1}", "unquotedKey 1+1"), ("{1:1}", "unquotedKey 1+1"), (#"["\x"]"#, "badEscape 2+2"),
        (#"["\u12G4"]"#, "badEscape 2+4"),
        (#"["\uD83D"]"#, "loneSurrogate 2+6"), (#"["\uDE00"]"#, "loneSurrogate 2+6"),
        (#"["\uD83Dx"]"#, "loneSurrogate 2+6"),
        (#"["\uD83D\u0041"]"#, "loneSurrogate 2+6"), ("[\"a\tb\"]", "controlCharacter 3+1"),
        ("[\"a\n\"]", "controlCharacter 3+1"),
        ("[\"\\n\u{1}\"]", "controlCharacter 4+1"), ("01", "badNumber 0+2"), ("1.", "badNumber 0+2"),
        ("+1", "badNumber 0+2"), (".5", "badNumber 0+2"),
        ("-", "badNumber 0+1"), ("1e", "badNumber 0+2"), ("1e+", "badNumber 0+3"), ("0x10", "badNumber 0+4"),
        ("1_000", "badNumber 0+5"),
        ("NaN", "badNumber 0+3"), ("-Infinity", "badNumber 0+9"), ("Infinity", "badNumber 0+8"),
        ("1.2.3", "badNumber 0+5"), ("--1", "badNumber 0+3"),
        ("-01", "badNumber 0+3"), ("True", "wrongLiteral 0+4"), ("None", "wrongLiteral 0+4"),
        ("[yes]", "wrongLiteral 1+3"), ("nul", "wrongLiteral 0+3"),
        ("1 2", "trailingText 2+1"), ("{} {}", "trailingText 3+2"), ("[1]]", "trailingText 3+1"),
        ("", "unexpectedEnd 0+0"), ("  ", "unexpectedEnd 2+0"),
        ("[", "unexpectedEnd 1+0"), ("[1", "unexpectedEnd 2+0"), ("[1,", "unexpectedEnd 3+0"),
        ("{", "unexpectedEnd 1+0"), ("{\"a\"", "unexpectedEnd 4+0"),
        ("{\"a\":", "unexpectedEnd 5+0"), ("\"a", "unexpectedEnd 0+1"), ("\"a\\", "unexpectedEnd 3+0"),
        ("\"\\u00", "unexpectedEnd 5+0"),
        ("\"\\n", "unexpectedEnd 0+1"), ("[1}", "unexpectedCharacter 2+1"), ("{\"a\":1]", "unexpectedCharacter 6+1"),
        ("[,1]", "unexpectedCharacter 1+1"),
        ("{,}", "unexpectedCharacter 1+1"), ("[中]", "unexpectedCharacter 1+3"), ("]", "unexpectedCharacter 0+1"),
        ("\u{A0}1", "unexpectedCharacter 0+2"),
        ("[1]\u{0}", "nul 3+1"), ("\"\u{0}\"", "nul 1+1"), ("\u{FEFF}", "unexpectedEnd 3+0"),
        ("\u{FEFF}\u{FEFF}1", "unexpectedCharacter 3+3"),
    ]) func refuses(_ text: String, _ expected: String) throws {
        let (root, faults) = read(text)
        #expect(root == nil)
        let fault = try #require(faults.first)
        #expect(faults.count == 1)
        #expect("\(fault.kind) \(fault.range.lowerBound)+\(fault.range.count)" == expected)
        for language in Language.allCases {
            for phrase in [fault.reason, fault.wayOut] {
                let text = phrase.text(in: language)
                #expect(!text.isEmpty && !text.contains("{0}") && !text.contains("{1}"))
            }
        }
    }

    @Test func duplicateKeys() throws {
        let (root, faults) = read(#"{"a": 1, "b": {"a": 2, "a": 3}, "\u0061": 4}"#)
        #expect(root != nil)
        #expect(faults.map(\.kind) == [.duplicateKey, .duplicateKey])
        #expect(faults.map(\.range) == [23..<26, 32..<40])
        #expect(root?["a"]?.content == .number(text: "1"))
        // Canonically equivalent keys are two keys: they differ in their bytes.
        #expect(read("{\"\u{E9}\": 1, \"e\u{301}\": 2}").faults.isEmpty)
    }

    @Test func manyKeys() {
        let keys = (0..<20_000).map { "\"k\($0)\":1" }
        #expect(read("{" + keys.joined(separator: ",") + "}").faults.isEmpty)
        #expect(read("{" + (keys + ["\"k7\":2"]).joined(separator: ",") + "}").faults.count == 1)
        let same = Array(repeating: "\"a\":1", count: 1000).joined(separator: ",")
        #expect(read("{\(same)}").faults.count == JSONReader.maximumDuplicates)
    }

    @Test func depth() {
        let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
        #expect(read(deep).faults.isEmpty)
        let fault = read("[" + deep + "]").faults.first
        #expect(fault?.kind == .tooDeep)
        #expect(fault?.range == 32..<33)
        #expect(read(String(repeating: "{\"a\":", count: 100)).faults.first?.kind == .tooDeep)
        #expect(read(String(repeating: "[", count: 1_000_000)).faults.first?.kind == .tooDeep)
    }

    @Test func size() {
        let bytes = [UInt8](repeating: 0x20, count: JSONReader.maximumSize - 1)
        #expect(JSONReader.read(bytes + [0x31]).root?.content == .number(text: "1"))
        #expect(JSONReader.read(bytes + [0x31, 0x20]).faults.first?.kind == .tooLarge)
    }

    @Test(
        arguments: [
            [0xFF], [0xC0, 0x80], [0xC3], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0x80],
            [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]]) func invalidUTF8(_ bytes: [UInt8])
    {
        let (root, faults) = JSONReader.read([0x22] + bytes + [0x22])
        #expect(root == nil)
        #expect(faults.first?.kind == .invalidUTF8)
        #expect(faults.first?.range.lowerBound == 1)
    }

    /// Every cut and every changed byte of a document: a tree or a fault inside the file, never a trap.
    @Test func damagedDocuments() {
        let document = Array(
            #"{"risks": [{"id": "R3", "p": 4.5e-1, "中文": "\u4e2d\ud83d\ude00", "n": null, "t": [true, false, {}]}]}"#
                .utf8)
        for cut in 0...document.count { check(Array(document[..<cut])) }
        for index in document.indices {
            for byte in [0x00, 0x20, 0x22, 0x2C, 0x5C, 0x5D, 0x7D, 0x80, 0xFF, 0x61, 0x30] as [UInt8] {
                var damaged = document
                damaged[index] = byte
                check(damaged)
            }
        }
    }

    private func check(_ bytes: [UInt8]) {
        let (root, faults) = JSONReader.read(bytes)
        #expect((root == nil) != faults.isEmpty || faults.allSatisfy { $0.kind == .duplicateKey })
        #expect(faults.allSatisfy { $0.range.upperBound <= bytes.count })
    }
}
