/// Templates that are known to be sound, ready to render pages.
///
/// The syntax is Mustache's: `{{name}}`, `{{a.b}}`, `{{#x}}…{{/x}}`, `{{^x}}…{{/x}}`,
/// `{{> partial}}`, `{{<parent}}{{$block}}…{{/block}}{{/parent}}` and `{{! comment }}`. It is strict:
/// - A name means a field of the view of the innermost section and nothing else, or a global.
/// - What may be missing is written only inside its own section.
/// - `{{.}}` is the text that a section over texts is at.
/// - All text is escaped; only values of the type `HTML` are written as they are.
/// - Lines that hold nothing but a tag leave no blank line. The indentation before a partial, a
///   parent or a block is dropped with the tag, and not added to the lines that come in its place.
package struct TemplateLibrary: Sendable {
    private let text: [UInt8]
    private let pages: [String: PageProgram]
    private let globals: [ViewShape]

    /// Why a page cannot be rendered. Each is a mistake of the calling program.
    package enum RenderFailure: Error, Sendable, Equatable {
        /// The library was not compiled with this page.
        case unknownPage(String)
        /// The page shows another view than the one handed over.
        case wrongView(expected: String, given: String)
        /// The globals are not those that the library was compiled with, in that order.
        case wrongGlobals
    }

    /// Compiles templates.
    /// - Parameters:
    ///   - sources: all templates, in any order.
    ///   - pages: the view that each page shows, by the name of the page's template.
    ///   - globals: views that every template reaches by their `viewName`.
    /// - Throws: everything that is wrong with any of the templates, whether a page uses it or
    ///   not. The names in a template that no page uses cannot be checked.
    package static func compile(
        _ sources: [TemplateSource], pages: [String: ViewShape], globals: [ViewShape] = []
    ) throws(TemplateFaults) -> TemplateLibrary {
        var faults = FaultCollector()
        // By bytes, so that the same templates give the same messages in whatever order they come.
        let sources = sources.sorted {
            ($0.name.utf8 + [0] + $0.path.utf8).lexicographicallyPrecedes($1.name.utf8 + [0] + $1.path.utf8)
        }
        let parsed = sources.map { ParsedTemplate($0, faults: &faults) }
        let linked = LinkedTemplates(parsed, faults: &faults)
        var text: [UInt8] = []
        var textStarts: [Int] = []
        for template in linked.templates {
            textStarts.append(text.count)
            text += template.text.bytes
        }
        var programs: [String: PageProgram] = [:]
        for (page, shape) in pages.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard let template = linked.index(of: page) else {
                faults.add(missingPage(page, linked))
                continue
            }
            ViewNameCheck(linked.templates[template].text, globals: globals).check(shape, &faults)
            var compiler = PageCompiler(shape, linked: linked, textStarts: textStarts, faults: faults)
            compiler.compile(template: template, globals: globals)
            faults = compiler.faults
            programs[page] = compiler.program
        }
        guard faults.isEmpty else { throw TemplateFaults(faults: faults.sorted) }
        return TemplateLibrary(text: text, pages: programs, globals: globals)
    }

    /// Renders a page.
    /// - Parameters:
    ///   - page: the name of the page's template.
    ///   - data: the data of the view that the page was compiled with.
    ///   - globals: the data of the globals that the library was compiled with, in that order.
    ///   - output: what the page is appended to, in UTF-8.
    /// - Throws: a `RenderFailure`; nothing is appended then.
    package func render(
        page: String, _ data: ViewData, globals: [ViewData] = [], into output: inout [UInt8]
    ) throws(RenderFailure) {
        guard let program = pages[page] else { throw .unknownPage(page) }
        guard program.shape.matches(data.shape) else {
            throw .wrongView(expected: program.shape.name, given: data.shape.name)
        }
        guard globals.count == self.globals.count,
            zip(globals, self.globals).allSatisfy({ $1.matches($0.shape) })
        else { throw .wrongGlobals }
        PageRenderer(program, text: text, globals: globals).render(data, into: &output)
    }

    private static func missingPage(_ page: String, _ linked: LinkedTemplates) -> TemplateFault {
        TemplateFault(
            path: page, line: 1, column: 1, length: 0, message: "there is no template for the page “\(page)”",
            help: "there are: \(linked.names(nearestTo: page))", lineText: "")
    }
}
