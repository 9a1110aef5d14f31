/// Folders of projects that had another name or stood elsewhere, by git's own detection of renames.
///
/// A project's folder is where its charter is: where `a/project.md` became `b/project.md`, `a` became `b`.
package struct FolderRenames: Sendable {
    struct Rename: Sendable {
        let from: String
        let to: String
    }

    /// By the place of the commit in the log.
    private let renames: [Int: [Rename]]
    private let places: [Int]

    private init(_ renames: [Int: [Rename]]) {
        self.renames = renames
        places = renames.keys.sorted(by: >)
    }

    /// Seven tenths of the charter must be the same. Charters made of one template may be as much alike, so that whoever
    /// reads them looks at their IDs too.
    static let command = [
        "log", "-z", "--first-parent", "-m", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative",
        "-O/dev/null", "--diff-filter=R", "--find-renames=70%", "-l10000", "--name-status", "--format=%x1e%H", "HEAD",
        "--",
        ":(top,glob)**/project.md", ":(top,glob)**/project.json",
    ]

    /// Nil where git cannot tell, since it lacks the files.
    static func of(_ repository: GitRepository) async -> FolderRenames? {
        guard case .success(let answer) = await repository.git.answer(command) else { return nil }
        var result: [Int: [Rename]] = [:]
        for part in answer.split(separator: 0x1E) {
            let fields = part.split(separator: 0).map { bytes in
                String(decoding: bytes, as: UTF8.self).split(separator: "\n").joined(separator: "\n")
            }
            guard let id = fields.first, let place = repository.log.place(of: id) else { continue }
            var index = 1
            while index + 2 < fields.count, fields[index].hasPrefix("R") {
                let (from, to) = (folder(fields[index + 1]), folder(fields[index + 2]))
                if from != to { result[place, default: []].append(Rename(from: from, to: to)) }
                index += 3
            }
        }
        return FolderRenames(result)
    }

    private static func folder(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// Where a folder of the newest commit stood in an older one.
    func path(of folder: String, at place: Int) -> String {
        var path = folder
        for commit in places where commit > place {
            if let rename = renames[commit]?.first(where: { $0.to == path }) { path = rename.from }
        }
        return path
    }

    /// Where a folder of the newest commit stood before, the last place first.
    func formerPaths(of folder: String) -> [String] {
        var path = folder
        var result: [String] = []
        for commit in places {
            if let rename = renames[commit]?.first(where: { $0.to == path }) {
                path = rename.from
                result.append(path)
            }
        }
        return result
    }
}
