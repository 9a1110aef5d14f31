import CCMarkGFM
import ProjectModel

/// Parsed Markdown to `RichText`, by iterator: input nests as deep as it likes.
enum RichTextReader {
    /// The inline content of a paragraph, heading or table cell.
    static func inlines(of node: OpaquePointer) -> RichText {
        RichText(events: events(in: node, includingSelf: false))
    }

    /// A block with all that it holds.
    static func block(_ node: OpaquePointer) -> RichText {
        RichText(events: events(in: node, includingSelf: true))
    }

    static func events(in root: OpaquePointer, includingSelf: Bool) -> [RichText.Event] {
        var events: [RichText.Event] = []
        guard let iterator = cmark_iter_new(root) else { return events }
        defer { cmark_iter_free(iterator) }
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if node == root, !includingSelf { continue }
            append(node, isEntering: step == CMARK_EVENT_ENTER, to: &events)
        }
        return events
    }

    private static func append(_ node: OpaquePointer, isEntering: Bool, to events: inout [RichText.Event]) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: append(text: CMark.literal(node), to: &events)
        case CMARK_NODE_CODE: events.append(.code(CMark.literal(node)))
        case CMARK_NODE_SOFTBREAK: events.append(.softBreak)
        case CMARK_NODE_LINEBREAK: events.append(.lineBreak)
        case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK:
            // Comments are notes to the writer, as `init` leaves them; other HTML is shown as text.
            let html = HTMLComment.removed(from: CMark.literal(node))
            // What a cell of a table has instead of a line break.
            if ["<br>", "<br/>", "<br />"].contains(html.lowercased()) { return events.append(.lineBreak) }
            if html.utf8.contains(where: { $0 > 0x20 }) { events.append(.literal(html)) }
        case CMARK_NODE_CODE_BLOCK:
            events += [.open(.codeBlock), .text(CMark.literal(node)), .close(.codeBlock)]
        case CMARK_NODE_THEMATIC_BREAK: events += [.open(.rule), .close(.rule)]
        default:
            guard let element = element(of: node) else { return }
            events.append(isEntering ? .open(element) : .close(element))
        }
    }

    /// A text that cmark has cut in pieces, as at a lone bracket, is one text again.
    private static func append(text: String, to events: inout [RichText.Event]) {
        if case .text(let before)? = events.last {
            events[events.count - 1] = .text(before + text)
        } else {
            events.append(.text(text))
        }
    }

    private static func element(of node: OpaquePointer) -> RichText.Element? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link(address: CMark.address(node))
        case CMARK_NODE_IMAGE: .image(address: CMark.address(node))
        case CMARK_NODE_PARAGRAPH: isTight(node) ? nil : .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_LIST: .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .quote
        default:
            if CMark.isType(node, "table") {
                .table
            } else if CMark.isType(node, "table_row") || CMark.isType(node, "table_header") {
                .tableRow
            } else if CMark.isType(node, "table_cell") {
                .cell
            } else {
                nil
            }
        }
    }

    private static func isTight(_ paragraph: OpaquePointer) -> Bool {
        guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item),
            cmark_node_get_type(list) == CMARK_NODE_LIST
        else { return false }
        return cmark_node_get_list_tight(list) != 0
    }
}
