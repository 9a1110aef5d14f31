import Diagnostics
import ProjectAssessment
import ProjectModel
import ProjectReports
import ProjectSource
import SignOff
import Templates

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// Earlier reports and their pages, kept from build to build under a key that stands for all that they are made of.
///
/// The folder may be deleted at any time, and what cannot be kept is made again. A file that is not as it was written
/// is none.
package struct ReportCache: Sendable {
    private let folder: String
    private static let mark = "steerco-cache 1"

    /// Opens the cache of a program and its templates below a folder; nil where there is no place for one.
    ///
    /// - Parameters:
    ///   - root: the folder for caches; nil for the user's own.
    ///   - maker: what makes reports: another program, or other templates, make other pages.
    static func open(_ root: String?, maker: String) -> ReportCache? {
        guard let root = root ?? userFolder else { return nil }
        let cache = ReportCache(folder: root + "/" + String(Digest.hex(Array(maker.utf8)).prefix(16)))
        do throws(SystemError) {
            try FileSystem.makeParents(cache.folder)
            try FileSystem.makeFolder(cache.folder)
        } catch { return nil }
        utimes(cache.folder, nil)
        removeAbandoned(root)
        return cache
    }

    /// `$XDG_CACHE_HOME/steerco`, else `~/.cache/steerco`.
    private static var userFolder: String? {
        func variable(_ name: String) -> String? {
            guard let value = getenv(name).map({ String(cString: $0) }), value.hasPrefix("/") else { return nil }
            return value
        }
        return (variable("XDG_CACHE_HOME") ?? variable("HOME").map { $0 + "/.cache" }).map { $0 + "/steerco" }
    }

    /// What this program is, so that another does not take its reports: when and how large it was written.
    static var program: String {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "" }
        return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }

    /// What no build of the last month used was made by a program that is gone.
    private static func removeAbandoned(_ root: String) {
        let month = 30 * 86_400
        for entry in FolderReader.entries(of: root) ?? []
        where entry.kind == .folder && entry.name.utf8.count == 16 && entry.name.allSatisfy(\.isHexDigit) {
            var status = stat()
            guard stat(root + "/" + entry.name, &status) == 0, time(nil) - status.st_mtim.tv_sec > month else {
                continue
            }
            for part in FolderReader.entries(of: root + "/" + entry.name) ?? [] where part.kind == .folder {
                let folder = root + "/" + entry.name + "/" + part.name
                for file in FolderReader.entries(of: folder) ?? [] { unlink(folder + "/" + file.name) }
                rmdir(folder)
            }
            rmdir(root + "/" + entry.name)
        }
    }

    // MARK: Reports

    struct Known {
        /// Nil where the project could not be read at that time.
        let report: EarlierReport?
        let reportingDay: Weekday
    }

    func report(_ key: String) -> Known? {
        guard let (bytes, _) = read(path(key, "report")) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.firstIndex(of: "\n"), let number = Int(text[..<end]),
            let day = Weekday(rawValue: number)
        else { return nil }
        let rest = String(text[text.index(after: end)...])
        if rest.isEmpty { return Known(report: nil, reportingDay: day) }
        return EarlierReport(text: rest).map { Known(report: $0, reportingDay: day) }
    }

    func store(_ report: EarlierReport?, reportingDay: Weekday, as key: String) {
        let bytes = Array("\(reportingDay.rawValue)\n\(report?.text ?? "")".utf8)
        write(bytes, Digest.hex(bytes), to: path(key, "report"))
    }

    // MARK: Pages

    func page(_ key: String) -> (bytes: [UInt8], digest: String)? { read(path(key, "page")) }

    func store(_ page: [UInt8], digest: String, as key: String) { write(page, digest, to: path(key, "page")) }

    // MARK: Feed

    /// What the feed tells of a week: the language, the title, and the rest.
    func entry(_ key: String, folder: String, date: CivilDate) -> FeedEntry? {
        guard let (bytes, _) = read(path(key, "entry")) else { return nil }
        let parts = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3,
            let language = Language.allCases.first(where: { $0.tag.utf8.elementsEqual(parts[0]) })
        else { return nil }
        return FeedEntry(
            folder: folder, language: language, date: date, title: String(decoding: parts[1], as: UTF8.self),
            content: HTML(Array(parts[2])))
    }

    func store(_ entry: FeedEntry, as key: String) {
        let bytes = Array("\(entry.language.tag)\n\(entry.title)\n".utf8) + entry.content.bytes
        write(bytes, Digest.hex(bytes), to: path(key, "entry"))
    }

    // MARK: Files

    private func path(_ key: String, _ kind: String) -> String {
        folder + "/" + key.prefix(2) + "/" + key.dropFirst(2) + "." + kind
    }

    private static let largest = 64 << 20

    private func read(_ path: String) -> (bytes: [UInt8], digest: String)? {
        guard let all = FolderReader.bytes(of: path, limit: Self.largest), all.count <= Self.largest,
            let end = all.firstIndex(of: 0x0A)
        else { return nil }
        let head = String(decoding: all[..<end], as: UTF8.self).split(separator: " ")
        guard head.count == 3, head[0] + " " + head[1] == Self.mark else { return nil }
        let bytes = Array(all[(end + 1)...])
        let digest = Digest.hex(bytes)
        return digest == head[2] ? (bytes, digest) : nil
    }

    /// Written aside and renamed, so that a build that runs beside this one reads all of it or nothing.
    private func write(_ bytes: [UInt8], _ digest: String, to path: String) {
        let aside = path + ".\(getpid())"
        do throws(SystemError) {
            try FileSystem.makeParents(path)
            try FileSystem.write(Array("\(Self.mark) \(digest)\n".utf8) + bytes, to: aside)
            try FileSystem.rename(aside, to: path)
        } catch { unlink(aside) }
    }
}
