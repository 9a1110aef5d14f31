import ProjectSource

/// A project's folder in a commit: what its files are, without having read them.
package struct PastFolder: Sendable {
    package let commit: CommitLog.Commit
    /// Where the folder stood in the repository.
    package let path: String
    /// The ID of its tree.
    package let tree: String
    /// The ID of the portfolio's file beside it; nil where there was none.
    package let portfolio: String?
    /// The ID of the file beside it that says who may sign; nil where there was none.
    package let signers: String?

    /// Whether both are the same files.
    package func hasSameFiles(as other: PastFolder) -> Bool {
        tree == other.tree && portfolio == other.portfolio && signers == other.signers
    }
}

/// The folders of projects in the commits of a repository.
package actor PastFolders {
    package let repository: GitRepository
    private let objects: GitObjects
    private var trees: [String: GitTree] = [:]
    private var missing: Set<String> = []
    /// Trees of projects with links in them: what they hold depends on more than themselves.
    private var linked: Set<String> = []
    private var renames: Task<FolderRenames?, Never>?

    package init(_ repository: GitRepository, _ objects: GitObjects) {
        self.repository = repository
        self.objects = objects
    }

    /// What was found of a project in a commit.
    package enum Answer: Sendable {
        case folder(PastFolder)
        /// The project was not there yet.
        case absent
        /// Objects are missing.
        case unseen
    }

    /// A project's folder in a commit.
    ///
    /// - Parameter path: where the folder stands in the newest commit.
    package func folder(_ path: String, at place: Int) async -> Answer {
        let commit = repository.log.commits[place]
        let answer = await lookUp(path, commit)
        guard case .absent = answer else { return answer }
        guard let renames = await renamed() else { return .unseen }
        let former = renames.path(of: path, at: place)
        return former == path ? answer : await lookUp(former, commit)
    }

    /// A project's folder in any commit: under today's name, else under the last that it had before.
    package func folder(_ path: String, in commit: CommitLog.Commit) async -> Answer {
        if let place = repository.log.place(of: commit.id) { return await folder(path, at: place) }
        let answer = await lookUp(path, commit)
        guard case .absent = answer else { return answer }
        guard let renames = await renamed() else { return .unseen }
        for name in renames.formerPaths(of: path) {
            let answer = await lookUp(name, commit)
            guard case .absent = answer else { return answer }
        }
        return .absent
    }

    /// The names of folders below another that held a project in a commit.
    package func projects(below root: String, in commit: CommitLog.Commit) async -> [String] {
        let parts = root.split(separator: "/").map(String.init)
        guard let id = parts.isEmpty ? commit.tree : await entry(parts, commit)?.id, let parent = await tree(id) else {
            return []
        }
        var names: [String] = []
        for entry in parent.entries where entry.isFolder && !entry.name.hasPrefix(".") {
            guard let tree = await newTree(entry.id) else { continue }
            if ProjectFiles.charters.contains(where: { tree[$0]?.isFile ?? false }) {
                names.append(entry.name)
            }
        }
        return names
    }

    private func renamed() async -> FolderRenames? {
        if let renames { return await renames.value }
        let repository = repository
        let task = Task { await FolderRenames.of(repository) }
        renames = task
        return await task.value
    }

    private func lookUp(_ path: String, _ commit: CommitLog.Commit) async -> Answer {
        var parts = path.split(separator: "/").map(String.init)
        let name = parts.popLast()
        var id = commit.tree
        for part in parts {
            guard let tree = await tree(id) else { return .unseen }
            guard let entry = tree[part], entry.isFolder else { return .absent }
            id = entry.id
        }
        guard let name else {
            return .folder(PastFolder(commit: commit, path: path, tree: id, portfolio: nil, signers: nil))
        }
        guard let parent = await tree(id) else { return .unseen }
        guard var entry = parent[name] else { return .absent }
        if entry.isLink, let target = await target(of: entry, at: path, below: parts, commit) { entry = target }
        guard entry.isFolder else { return .absent }
        return .folder(
            PastFolder(
                commit: commit, path: path, tree: entry.id,
                portfolio: await file("portfolio.md", in: parent, at: parts, commit),
                signers: await file("allowed_signers", in: parent, at: parts, commit)))
    }

    /// The ID of a file in the folder of all projects; nil where there is none.
    private func file(
        _ name: String, in parent: GitTree, at parts: [String], _ commit: CommitLog.Commit
    ) async -> String? {
        var file = parent[name]
        if let link = file, link.isLink {
            file = await target(of: link, at: (parts + [name]).joined(separator: "/"), below: parts, commit)
        }
        return file.flatMap { $0.isFile ? $0.id : nil }
    }

    /// A tree on the way to projects, of which there are few and which many projects share.
    private func tree(_ id: String) async -> GitTree? {
        if let known = trees[id] { return known }
        guard !missing.contains(id), let tree = await newTree(id) else {
            missing.insert(id)
            return nil
        }
        trees[id] = tree
        return tree
    }

    private func newTree(_ id: String) async -> GitTree? {
        guard let bytes = await objects.read([id]).first ?? nil else { return nil }
        return GitTree(bytes, idLength: id.utf8.count / 2)
    }
}

extension PastFolders {
    /// More bytes of one project's files are not read.
    private static let mostBytes = 64 << 20

    /// The files of a project as a commit has them; nil where any is missing, or they are out of proportion.
    ///
    /// A link is followed to a file below the folder of all projects, as in the work tree.
    ///
    /// - Parameters:
    ///   - name: the folder's name today, which is where the project's pages go.
    ///   - path: the folder for messages.
    package func files(_ folder: PastFolder, name: String, path: String) async -> ProjectFiles? {
        var wanted: [(name: String, id: String)] = []
        var result = ProjectFiles(folder: name, path: path)
        var open: [(prefix: String, id: String, depth: Int)] = [("", folder.tree, 0)]
        while let (prefix, id, depth) = open.popLast() {
            guard let tree = await newTree(id) else { return nil }
            for entry in tree.entries where !entry.name.hasPrefix(".") {
                let file = prefix + entry.name
                if entry.isFolder {
                    if depth < ProjectFiles.maximumDepth { open.append((file + "/", entry.id, depth + 1)) }
                } else if entry.isFile, ProjectFiles.isRead(file) {
                    wanted.append((file, entry.id))
                    continue
                } else if entry.isLink, ProjectFiles.isRead(file) {
                    linked.insert(folder.tree)
                    let root = folder.path.split(separator: "/").dropLast().map(String.init)
                    let path = folder.path + "/" + file
                    if let target = await target(of: entry, at: path, below: root, folder.commit), target.isFile {
                        wanted.append((file, target.id))
                        continue
                    }
                }
                if !entry.isFolder { result.otherNames.append(file) }
            }
        }
        // Files in the order in which a folder is listed, folders among them.
        wanted.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        result.otherNames.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var left = Self.mostBytes
        for file in wanted {
            guard let bytes = await objects.read([file.id]).first ?? nil else { return nil }
            // One byte more than a file may have shows that it is too large.
            let kept = bytes.prefix(ProjectFiles.largest(file.name) + 1)
            left -= kept.count
            guard left >= 0 else { return nil }
            result.files.append(ProjectFiles.File(name: file.name, bytes: Array(kept)))
        }
        return result
    }

    /// Whether two states of a project are the same files. Only of what was read can that be said.
    package func areSame(_ one: PastFolder, _ other: PastFolder) -> Bool {
        one.hasSameFiles(as: other) && (one.commit.id == other.commit.id || !linked.contains(one.tree))
    }

    /// The file or folder that a link leads to in the same commit, below a folder; nil for anything else.
    private func target(
        of link: GitTree.Entry, at path: String, below root: [String], _ commit: CommitLog.Commit
    ) async -> GitTree.Entry? {
        var link = link
        var parts = path.split(separator: "/").map(String.init)
        for _ in 0..<8 {
            guard let bytes = await objects.read([link.id]).first ?? nil, bytes.count < 4096 else { return nil }
            let target = String(decoding: bytes, as: UTF8.self)
            guard !target.hasPrefix("/"), !parts.isEmpty else { return nil }
            parts.removeLast()
            for part in target.split(separator: "/") where part != "." {
                if part == ".." {
                    if parts.popLast() == nil { return nil }
                } else {
                    parts.append(String(part))
                }
            }
            guard parts.count > root.count, parts.starts(with: root) else { return nil }
            guard let entry = await entry(parts, commit) else { return nil }
            guard entry.isLink else { return entry }
            link = entry
        }
        return nil
    }

    private func entry(_ path: [String], _ commit: CommitLog.Commit) async -> GitTree.Entry? {
        var id = commit.tree
        for part in path.dropLast() {
            guard let entry = await tree(id)?[part], entry.isFolder else { return nil }
            id = entry.id
        }
        guard let last = path.last else { return nil }
        return await tree(id)?[last]
    }
}
