#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// What the system said when it would not do something to a file.
package struct SystemError: Error, Sendable {
    package let path: String
    package let code: Int32

    /// Takes the code of the call that has just failed.
    init(_ path: String) {
        self.path = path
        code = errno
    }

    package var words: String { "\(path): \(String(cString: strerror(code)))" }
}
