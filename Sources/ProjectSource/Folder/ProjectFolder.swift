import Diagnostics
import ProjectModel

/// The files of one project's folder, in memory.
package struct ProjectFiles: Sendable {
    package struct File: Sendable {
        /// Inside the project's folder, with forward slashes.
        package let name: String
        package let bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The folder's name.
    package let folder: String
    /// The folder as the user would type it, for messages.
    package let path: String
    package var files: [File] = []
    /// Other files by name: attachments, scans, and what is none of the tool's.
    package var otherNames: [String] = []
    /// Files that could not be taken in, by name, with the rule that they break.
    package var refused: [(name: String, rule: RuleDescription, message: Phrase)] = []

    package init(folder: String, path: String, files: [File] = []) {
        self.folder = folder
        self.path = path
        self.files = files
    }

    /// The files of which a folder has one where it is a project.
    package static let charters = ["project.md", "project.json"]

    /// Whether a folder is a project: it has `project.md` or `project.json`.
    package static func isProject(_ path: String) -> Bool {
        charters.contains { FolderReader.target(of: path + "/" + $0) == .file }
    }

    /// Reads a project's folder.
    ///
    /// - Parameters:
    ///   - path: the folder as the user typed it.
    ///   - root: the real path of the projects folder; links that lead out of it are refused.
    package static func read(path: String, folder: String, root: String) -> ProjectFiles {
        var result = ProjectFiles(folder: folder, path: path)
        result.readFolder("", root: root, depth: 0)
        return result
    }

    /// Deeper than this no folder of a project is followed.
    package static let maximumDepth = 8

    private mutating func readFolder(_ prefix: String, root: String, depth: Int) {
        for entry in FolderReader.entries(of: prefix.isEmpty ? path : path + "/" + prefix) ?? [] {
            if entry.name.hasPrefix(".") {
                // A record that was hidden is a trace that its removal would not leave.
                if prefix == "signoffs", ![".gitkeep", ".DS_Store"].contains(entry.name) {
                    otherNames.append(prefix + "/" + entry.name)
                }
                continue
            }
            let name = prefix.isEmpty ? entry.name : prefix + "/" + entry.name
            let full = path + "/" + name
            var kind = entry.kind
            if kind == .link {
                guard let real = FolderReader.realPath(full), real == root || real.hasPrefix(root + "/") else {
                    refused.append((name, FileRules.linkLeadsOut, FileRules.leadsOutMessage))
                    continue
                }
                kind = FolderReader.target(of: full) ?? .other
                // A link to a folder could lead round in a circle; its files are none of the project's own.
                if kind == .folder { kind = .other }
            }
            switch kind {
            case .folder:
                if depth < Self.maximumDepth { readFolder(name, root: root, depth: depth + 1) }
            case .file: readFile(name, full)
            case .link, .other: otherNames.append(name)
            }
        }
    }

    /// Whether a file of a project is read, by its name in the project's folder: Markdown and JSON there and in
    /// `status/`, JSON in `signoffs/`.
    package static func isRead(_ name: String) -> Bool {
        let isMarkdown = name.hasSuffix(".md")
        guard isMarkdown || name.hasSuffix(".json") else { return false }
        switch name.lastIndex(of: "/").map({ name[..<$0] }) {
        case nil, "status": return true
        case "signoffs": return !isMarkdown
        default: return false
        }
    }

    /// As many bytes a file may have, by its name.
    package static func largest(_ name: String) -> Int {
        name.hasSuffix(".md") ? MarkdownGuard.maximumFileSize : JSONReader.maximumSize
    }

    private mutating func readFile(_ name: String, _ full: String) {
        guard Self.isRead(name) else {
            otherNames.append(name)
            return
        }
        guard let bytes = FolderReader.bytes(of: full, limit: Self.largest(name)) else {
            refused.append((name, FileRules.unreadableFile, Self.cannotOpen))
            return
        }
        files.append(File(name: name, bytes: bytes))
    }

    private static let cannotOpen = Phrase(
        Localized("the file cannot be read", "无法读取此文件", "無法讀取此檔案"))
}
