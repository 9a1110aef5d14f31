/// What a tag is for, told by its first character.
enum TagKind: Sendable {
    case variable, section, inverted, partial, parent, block, close, comment

    /// The kind that a first character stands for; a variable has none.
    init?(sigil: UInt8) {
        switch sigil {
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: "!"): self = .comment
        default: return nil
        }
    }

    /// The character between the braces and the name.
    var sigil: String {
        switch self {
        case .variable: ""
        case .section: "#"
        case .inverted: "^"
        case .partial: ">"
        case .parent: "<"
        case .block: "$"
        case .close: "/"
        case .comment: "!"
        }
    }

    /// Whether the tag reaches up to a closing one.
    var opens: Bool {
        switch self {
        case .section, .inverted, .parent, .block: true
        case .variable, .partial, .close, .comment: false
        }
    }

    /// Whether the name is that of a view's field, where dots part one field from the next.
    var namesField: Bool {
        switch self {
        case .variable, .section, .inverted: true
        case .partial, .parent, .block, .close, .comment: false
        }
    }
}

/// A tag, with its place in the template's bytes.
struct TemplateTag: Sendable {
    let kind: TagKind
    let name: String
    let nameRange: Range<Int>
    /// From the first brace to the last.
    let range: Range<Int>

    /// The tag as one would write it.
    var written: String { "{{\(kind.sigil)\(name)}}" }
}

/// A piece of a template in the order of writing. Sections are not nested: an opening tag knows
/// where its closing tag stands, so no depth of nesting can exhaust the stack.
struct TemplateNode: Sendable {
    enum Content: Sendable {
        case literal(Range<Int>)
        case tag(TemplateTag)
    }

    var content: Content

    /// For an opening tag the index of its closing tag, and the other way round.
    var partner: Int?

    /// For a partial and a parent the index of the template that it names.
    var target: Int?

    var tag: TemplateTag? {
        if case .tag(let tag) = content { tag } else { nil }
    }
}
