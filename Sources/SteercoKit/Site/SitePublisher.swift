import ProjectSource
import SignOff

/// Publishes a site: everything is written into a folder beside it, then the two change places in one step. Whenever
/// the program is ended, there is either the whole old site or the whole new one.
///
/// Files that no build wrote stay; files that a build wrote go only while they are as it wrote them.
struct SitePublisher {
    enum Failure: Error, Sendable {
        /// The folder may not be written to, with the reason and the way out.
        case refused(String)
        case system(SystemError)
    }

    /// The site's folder with links followed.
    let site: String
    /// The folder beside it in which the new site comes to be.
    let staging: String
    private static let mark = ".steerco-building"

    private init(site: String, staging: String) {
        self.site = site
        self.staging = staging
    }

    /// Makes ready to build: refuses a folder that is not ours, and clears what a build that was ended left behind.
    static func open(_ path: String) throws(Failure) -> SitePublisher {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        var site = trimmed
        switch FolderReader.target(of: trimmed) {
        case .folder:
            site = FolderReader.realPath(trimmed) ?? trimmed
            let isEmpty = FolderReader.entries(of: site)?.isEmpty ?? false
            guard isEmpty || Manifest(site: site) != nil else {
                throw .refused(
                    "\(path) holds files and was not made by steerco; nothing was written. Name an empty folder, or another one, with -o"
                )
            }
        case nil: break
        default: throw .refused("\(path) is no folder; name another one with -o")
        }
        let publisher = SitePublisher(site: site, staging: site + ".steerco-new")
        guard publisher.mayUseStaging else {
            throw .refused(
                "\(publisher.staging) is in the way and was not made by steerco; move it away, then build again")
        }
        let isAlone: Bool
        do throws(SystemError) {
            try FileSystem.makeParents(publisher.staging)
            try FileSystem.makeFolder(publisher.staging)
            isAlone = try FileSystem.lock(publisher.staging)
            if isAlone { try publisher.prepare() }
        } catch { throw .system(error) }
        guard isAlone else { throw .refused("another build is writing \(path)") }
        return publisher
    }

    /// Whether the folder beside the site is not there, is empty, or is what an ended build of ours left. A link is
    /// nobody's to follow: what it leads to is not ours.
    private var mayUseStaging: Bool {
        switch FolderReader.kind(of: staging) {
        case .other: return FileSystem.identity(staging) == nil
        case .file, .link: return false
        case .folder:
            if FolderReader.kind(of: staging + "/" + Self.mark) == .file || Manifest(site: staging) != nil {
                return true
            }
            return FolderReader.entries(of: staging)?.isEmpty ?? false
        }
    }

    private func prepare() throws(SystemError) {
        if FolderReader.kind(of: staging) == .folder {
            let isOurs = FolderReader.kind(of: staging + "/" + Self.mark) == .file || Manifest(site: staging) != nil
            if isOurs { try clear(staging, keepsFolder: true) }
        }
        let mark = staging + "/" + Self.mark
        if FolderReader.kind(of: mark) != .file { try FileSystem.write([], to: mark) }
    }

    /// Writes a page of the new site.
    ///
    /// - Parameter digest: its SHA-256, where that is known.
    func write(_ bytes: [UInt8], to path: String, digest: String? = nil) throws(SystemError) -> Manifest.Entry {
        var folder = staging
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            try FileSystem.makeFolder(folder)
        }
        try FileSystem.write(bytes, to: staging + "/" + path)
        return Manifest.Entry(path: path, digest: digest ?? Digest.hex(bytes))
    }

    /// Ends the build: the new site takes the old one's place.
    func publish(_ entries: [Manifest.Entry]) throws(Failure) {
        let old = FolderReader.kind(of: site) == .folder ? Manifest(site: site) ?? Manifest([]) : nil
        do throws(SystemError) {
            let manifest = Manifest(entries)
            try FileSystem.write(manifest.bytes, to: staging + "/" + Manifest.name)
        } catch { throw .system(error) }
        if let old { try keepForeignFiles(old) }
        do throws(SystemError) {
            try FileSystem.remove(staging + "/" + Self.mark)
            guard old != nil else { return try FileSystem.rename(staging, to: site) }
            if try FileSystem.exchange(staging, site) {
                try clear(staging)
            } else {
                // Without an exchange in one step there is a moment without a site, but never half a one.
                let aside = site + ".steerco-old"
                try FileSystem.rename(site, to: aside)
                try FileSystem.rename(staging, to: site)
                try clear(aside)
            }
        } catch { throw .system(error) }
    }

    /// Leaves the old site as it is and takes the staging folder away.
    func abandon() { try? clear(staging) }

    // MARK: Foreign files

    /// Gives every file that no build wrote a name in the new site too.
    private func keepForeignFiles(_ old: Manifest) throws(Failure) {
        let recorded = Dictionary(old.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        do throws(SystemError) { try keepForeignFolders(old) } catch { throw .system(error) }
        for path in files(in: site) where path != Manifest.name && path != Self.mark {
            if let entry = recorded[path], Manifest.isAsRecorded(entry, in: site) { continue }
            guard FolderReader.kind(of: staging + "/" + path) == .other else {
                throw .refused(
                    "\(site)/\(path) was changed by hand or put there since the last build, and the new site has a file of that name; move it away, then build again"
                )
            }
            do throws(SystemError) {
                var folder = staging
                for part in path.split(separator: "/").dropLast() {
                    folder += "/" + part
                    try FileSystem.makeFolder(folder)
                }
                try FileSystem.link(site + "/" + path, to: staging + "/" + path)
            } catch { throw .system(error) }
        }
    }

    /// Folders in which no build wrote stay as well, empty ones too: a checkout's own folders among them.
    private func keepForeignFolders(_ old: Manifest) throws(SystemError) {
        var ours: Set<String> = []
        for entry in old.entries {
            var path = Substring(entry.path)
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                ours.insert(String(path))
            }
        }
        var pending = [""]
        while let prefix = pending.popLast() {
            for entry in FolderReader.entries(of: prefix.isEmpty ? site : site + "/" + prefix) ?? []
            where entry.kind == .folder {
                let path = prefix.isEmpty ? entry.name : prefix + "/" + entry.name
                pending.append(path)
                guard !ours.contains(path) else { continue }
                var folder = staging
                for part in path.split(separator: "/") {
                    folder += "/" + part
                    try FileSystem.makeFolder(folder)
                }
                FileSystem.copyMode(from: site + "/" + path, to: staging + "/" + path)
            }
        }
        FileSystem.copyMode(from: site, to: staging)
    }

    /// Every file and link below a folder, by relative path; links are not followed.
    private func files(in folder: String) -> [String] {
        var result: [String] = []
        var pending = [""]
        while let prefix = pending.popLast() {
            for entry in FolderReader.entries(of: prefix.isEmpty ? folder : folder + "/" + prefix) ?? [] {
                let path = prefix.isEmpty ? entry.name : prefix + "/" + entry.name
                if entry.kind == .folder { pending.append(path) } else { result.append(path) }
            }
        }
        return result
    }

    /// Removes what builds wrote into a folder beside the site: files as recorded, and second names of files that
    /// have one in the site. Anything else stays, and so does the folder then.
    ///
    /// - Parameter keepsFolder: whether the emptied folder itself stays, since this build holds its lock.
    private func clear(_ folder: String, keepsFolder: Bool = false) throws(SystemError) {
        let isUnfinished = FolderReader.kind(of: folder + "/" + Self.mark) == .file
        let manifest = Manifest(site: folder)
        let recorded = Dictionary(
            (manifest?.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        for path in files(in: folder) {
            if path == Self.mark || path == Manifest.name { continue }
            // A folder that carries the mark is one in which only builds have written.
            let mayGo =
                isUnfinished || isTwin(path, folder)
                || recorded[path].map { Manifest.isAsRecorded($0, in: folder) } ?? false
            if mayGo { try FileSystem.remove(folder + "/" + path) }
        }
        // A folder that loses its manifest is known as ours no longer, unless nothing else is left in it.
        removeEmptyFolders(in: folder)
        if files(in: folder).allSatisfy({ $0 == Self.mark || $0 == Manifest.name }) {
            try FileSystem.remove(folder + "/" + Manifest.name)
            try FileSystem.remove(folder + "/" + Self.mark)
        }
        if !keepsFolder { FileSystem.removeEmptyFolder(folder) }
    }

    private func isTwin(_ path: String, _ folder: String) -> Bool {
        guard let one = FileSystem.identity(folder + "/" + path), let other = FileSystem.identity(site + "/" + path)
        else { return false }
        return one == other
    }

    private func removeEmptyFolders(in folder: String) {
        var folders = [folder]
        var index = 0
        while index < folders.count {
            let current = folders[index]
            index += 1
            folders += (FolderReader.entries(of: current) ?? []).filter { $0.kind == .folder }.map {
                current + "/" + $0.name
            }
        }
        for folder in folders.dropFirst().reversed() { FileSystem.removeEmptyFolder(folder) }
    }
}
