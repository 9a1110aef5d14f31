import CCMarkGFM

/// libcmark-gfm, with tables and nothing else switched on.
///
/// Nodes stay inside the closure that `parse` is given; what leaves it are values.
enum CMark {
    /// Registering races when two threads do it, so it happens once, with the first use.
    private static let isRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// Parses UTF-8 text. Nil when the library has no memory or lacks its table extension.
    static func parse<Result>(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (OpaquePointer) -> Result
    ) -> Result? {
        guard isRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_parser_free(parser) }
        guard let tables = cmark_find_syntax_extension("table") else { return nil }
        cmark_parser_attach_syntax_extension(parser, tables)
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let document = cmark_parser_finish(parser) else { return nil }
        defer { cmark_node_free(document) }
        return body(document)
    }

    /// The text of a node that has some of its own.
    static func literal(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    static func address(_ node: OpaquePointer) -> String {
        cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    }

    /// The nodes of the table extension have no constants; they are known by name.
    static func isType(_ node: OpaquePointer, _ name: StaticString) -> Bool {
        guard let type = cmark_node_get_type_string(node) else { return false }
        return name.withUTF8Buffer { expected in
            for (index, byte) in expected.enumerated() where UInt8(bitPattern: type[index]) != byte { return false }
            return type[expected.count] == 0
        }
    }
}
