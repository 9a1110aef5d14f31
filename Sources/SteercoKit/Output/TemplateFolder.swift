import BuiltInTemplates
import Diagnostics
import ProjectModel
import ProjectReports
import ProjectSource
import SignOff
import Templates

/// The templates of a build: those that are built in, overridden file by file by a folder.
package struct TemplateFolder: Sendable {
    let library: TemplateLibrary
    let style: HTML
    /// Stands for the templates: others make other pages.
    let digest: String
    /// Filters and sorts the portfolio's table.
    let portfolioScript: PageScript
    /// The words in each language, in the order of `Language.allCases`.
    private let words: [ViewData]

    package enum Failure: Error, Sendable {
        case notFound(String)
        case faults([TemplateFault])
    }

    /// Every page with the view that it shows.
    static let pages: [String: ViewShape] = [
        "status": StatusPage.shape, "registers": RegistersPage.shape, "sheet": AcceptancePage.shape,
        "portfolio": PortfolioPage.shape, "closing": ClosingPage.shape, "lessons": LessonsPage.shape,
        "rules": RulesPage.shape,
    ]

    private static let ending = ".mustache"
    private static let maximumSize = 1 << 20

    /// Compiles all templates before anything is made of them.
    ///
    /// - Parameter folder: files that take the place of built-in ones of the same name; nil for none.
    package static func load(_ folder: String?) throws(Failure) -> TemplateFolder {
        var files = BuiltInTemplates.files.map { (path: $0.path, shown: "templates/" + $0.path, bytes: $0.bytes) }
        if let folder {
            var faults: [TemplateFault] = []
            for (path, bytes) in try overrides(folder) {
                guard let index = files.firstIndex(where: { $0.path == path }) else {
                    let near = Nearest.match(for: path, among: files.map(\.path))
                    faults.append(
                        TemplateFault(
                            path: folder + "/" + path, line: 1, column: 1, length: 0,
                            message: "the file overrides nothing",
                            help: near.map { "did you mean \($0)?" } ?? "see the names in the documentation",
                            lineText: ""))
                    continue
                }
                guard bytes.count <= maximumSize, let text = String(validating: bytes, as: UTF8.self),
                    !text.utf8.contains(0)
                else {
                    faults.append(
                        TemplateFault(
                            path: folder + "/" + path, line: 1, column: 1, length: 0,
                            message: "the file is not UTF-8 text of at most 1 MiB",
                            help: "save it as UTF-8", lineText: ""))
                    continue
                }
                // A byte order mark at the start would stand in the page.
                files[index] = (
                    path, folder + "/" + path,
                    Array(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
                )
            }
            if !faults.isEmpty { throw .faults(faults) }
        }
        let sources = files.filter { $0.path.hasSuffix(ending) }.map { file in
            TemplateSource(
                name: String(file.path.dropLast(ending.count)), path: file.shown,
                text: String(decoding: file.bytes, as: UTF8.self))
        }
        let style = files.first { $0.path == "style.css" }?.bytes ?? []
        guard let script = files.first(where: { $0.path == "portfolio.js" }), !endsItsElement(script.bytes) else {
            throw .faults([
                TemplateFault(
                    path: folder.map { $0 + "/portfolio.js" } ?? "portfolio.js", line: 1, column: 1, length: 0,
                    message: "“</” or “<!--” would end the script's element on the page",
                    help: "write it as “<\\/” or “<\\!--” within a string", lineText: "")
            ])
        }
        do {
            let library = try TemplateLibrary.compile(sources, pages: pages, globals: [PageWords.shape])
            let everything = files.map { "\($0.path) \($0.bytes.count)\n" }.joined().utf8 + files.flatMap(\.bytes)
            return TemplateFolder(
                library: library, style: HTML(compacted(style)), digest: Digest.hex(everything),
                portfolioScript: PageScript(code: HTML(script.bytes), digest: Digest.base64(script.bytes)),
                words: Language.allCases.map { PageWords(language: $0).data })
        } catch {
            throw .faults(error.faults)
        }
    }

    /// The page as bytes.
    func page(_ name: String, _ data: ViewData, _ language: Language) throws(TemplateLibrary.RenderFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(96 << 10)
        try library.render(page: name, data, globals: [words[language.rawValue]], into: &bytes)
        return bytes
    }

    private static func overrides(_ folder: String) throws(Failure) -> [(path: String, bytes: [UInt8])] {
        guard FolderReader.target(of: folder) == .folder else { throw .notFound("there is no folder \(folder)") }
        var result: [(path: String, bytes: [UInt8])] = []
        var pending = [""]
        while let prefix = pending.popLast() {
            for entry in FolderReader.entries(of: prefix.isEmpty ? folder : folder + "/" + prefix) ?? []
            where !entry.name.hasPrefix(".") {
                let path = prefix.isEmpty ? entry.name : prefix + "/" + entry.name
                switch entry.kind {
                case .folder: pending.append(path)
                case .file, .link:
                    guard let bytes = FolderReader.bytes(of: folder + "/" + path, limit: maximumSize) else {
                        throw .notFound("\(folder)/\(path) cannot be read")
                    }
                    result.append((path, bytes))
                case .other: continue
                }
            }
        }
        return result.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private static func endsItsElement(_ script: [UInt8]) -> Bool {
        zip(script, script.dropFirst()).contains { $0 == 0x3C && ($1 == 0x2F || $1 == 0x21) }
    }

    /// The style sheet without the line breaks that only make it easier to write: it stands in every page. A `<` would
    /// end the element that it stands in.
    private static func compacted(_ style: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(style.count)
        for byte in style where byte != 0x0A && byte != 0x0D {
            if byte == 0x3C { result += Array("\\3c ".utf8) } else { result.append(byte) }
        }
        return result
    }
}
