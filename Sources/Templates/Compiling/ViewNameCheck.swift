/// Looks for names in views that templates could not tell apart or could not write.
///
/// These are faults of the program and not of a template; they are reported at the start of the
/// page's template, since that is where the page begins for whoever reads the message.
struct ViewNameCheck {
    private let page: TemplateText
    private let globals: [ViewShape]

    /// Prepares for a page.
    init(_ page: TemplateText, globals: [ViewShape]) {
        self.page = page
        self.globals = globals
    }

    /// Checks a page's view with all views inside it, and the globals.
    func check(_ shape: ViewShape, _ faults: inout FaultCollector) {
        refuseTwice(globals.map(\.name), "two globals are named", &faults)
        for global in globals {
            refuseUnwritable(global.name, "the global", &faults)
            visit(global, &faults)
        }
        visit(shape, &faults)
    }

    private func visit(_ shape: ViewShape, _ faults: inout FaultCollector) {
        refuseTwice(shape.fields.map(\.name), "two fields of the view “\(shape.name)” are named", &faults)
        for field in shape.fields {
            refuseUnwritable(field.name, "a field of the view “\(shape.name)”", &faults)
            if globals.contains(where: { $0.name == field.name }) {
                add(
                    "the view “\(shape.name)” has a field with the name of the global “\(field.name)”",
                    &faults)
            }
            if let child = field.kind.child { visit(child, &faults) }
        }
    }

    private func refuseTwice(_ names: [String], _ what: String, _ faults: inout FaultCollector) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted { add("\(what) “\(name)”", &faults) }
    }

    private func refuseUnwritable(_ name: String, _ what: String, _ faults: inout FaultCollector) {
        let forbidden = Set(".{}&= \t\r\n".utf8)
        let isWritable =
            !name.isEmpty && !name.utf8.contains(where: forbidden.contains)
            && name.utf8.first.flatMap(TagKind.init(sigil:)) == nil
        if !isWritable { add("\(what) has the name “\(name)”, which no tag can hold", &faults) }
    }

    private func add(_ message: String, _ faults: inout FaultCollector) {
        faults.add(page.fault(at: 0..<0, message, help: "rename it in the program"))
    }
}
