import Diagnostics

/// Why bytes are no JSON, and where.
package struct JSONFault: Sendable, Error {
    /// What sort of fault it is.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// The file as a whole is refused.
        case tooLarge, invalidUTF8, nul
        /// Something stands where it cannot.
        case unexpectedEnd, unexpectedCharacter, trailingText, tooDeep
        /// The signs between values.
        case trailingComma, missingComma, missingColon
        /// What other notations allow and JSON does not.
        case singleQuotes, comment, unquotedKey, wrongLiteral
        /// Within a text.
        case badEscape, loneSurrogate, controlCharacter
        /// Not of the grammar of numbers.
        case badNumber
        /// A key that the object has already; the only fault that leaves a tree.
        case duplicateKey
    }

    /// What sort of fault it is.
    package let kind: Kind
    /// The bytes at fault; empty at the end of the file.
    package let range: Range<Int>
    /// What is wrong, as a sentence without a full stop.
    package let reason: Phrase
    /// What to write instead.
    package let wayOut: Phrase

    init(
        _ kind: Kind, _ range: Range<Int>, _ reason: Localized, _ wayOut: Localized, _ arguments: [Phrase.Argument] = []
    ) {
        self.kind = kind
        self.range = range
        self.reason = Phrase(reason, arguments)
        self.wayOut = Phrase(wayOut, arguments)
    }
}
