import CFileExchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// Writing and moving files with the system's own calls, which take a sixth of Foundation's time.
enum FileSystem {
    /// Writes a file that is not there yet.
    static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SystemError(path) }
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                systemWrite(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
            }
            if written < 0 {
                if errno == EINTR { continue }
                let error = SystemError(path)
                close(descriptor)
                throw error
            }
            offset += written
        }
        // A full disk may show only here.
        guard close(descriptor) == 0 else { throw SystemError(path) }
    }

    static func makeFolder(_ path: String) throws(SystemError) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw SystemError(path) }
    }

    /// Makes the folders above a path.
    static func makeParents(_ path: String) throws(SystemError) {
        var folder = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/").dropLast() {
            folder += (folder.isEmpty || folder == "/" ? "" : "/") + part
            var status = stat()
            if stat(folder, &status) != 0 { try makeFolder(folder) }
        }
    }

    /// Gives a folder the permissions of another.
    static func copyMode(from: String, to: String) {
        var status = stat()
        if stat(from, &status) == 0 { _ = chmod(to, status.st_mode & 0o7777) }
    }

    /// Removes a file; one that is not there is removed already.
    static func remove(_ path: String) throws(SystemError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw SystemError(path) }
    }

    /// Removes a folder if nothing is in it.
    static func removeEmptyFolder(_ path: String) { _ = rmdir(path) }

    static func rename(_ from: String, to: String) throws(SystemError) {
        guard systemRename(from, to) == 0 else { throw SystemError(to) }
    }

    /// Two folders change places in one step; false where the file system cannot do that.
    static func exchange(_ first: String, _ second: String) throws(SystemError) -> Bool {
        if file_exchange(first, second) == 0 { return true }
        if errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP { return false }
        throw SystemError(second)
    }

    /// A second name for a file, or for a link itself.
    static func link(_ from: String, to: String) throws(SystemError) {
        guard linkat(AT_FDCWD, from, AT_FDCWD, to, 0) == 0 else { throw SystemError(to) }
    }

    /// Which file a path leads to, links not followed; nil when there is nothing.
    static func identity(_ path: String) -> (device: UInt64, file: UInt64)? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return (UInt64(status.st_dev), UInt64(status.st_ino))
    }

    /// Holds a folder against other builds until the program ends; false where another build has it.
    static func lock(_ path: String) throws(SystemError) -> Bool {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(path) }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }
}

/// The system's calls by names that this room's own do not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
private func systemRename(_ from: String, _ to: String) -> Int32 { rename(from, to) }
