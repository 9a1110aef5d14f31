import ArgumentParser
import Diagnostics
import SteercoKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// The two streams: results go to stdout, everything else to stderr.
enum Terminal {
    static func write(_ text: String) { write(Array(text.utf8), to: 1) }
    static func write(_ bytes: [UInt8]) { write(bytes, to: 1) }
    static func note(_ text: String) { write(Array((text + "\n").utf8), to: 2) }

    /// Colour only on a terminal, and not under `NO_COLOR`.
    static var isColoured: Bool {
        isatty(1) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }

    /// Whether somebody is there to be asked.
    static var isInteractive: Bool { isatty(0) == 1 && isatty(2) == 1 }

    /// A question, on the same line as its answer.
    static func prompt(_ text: String) { write(Array(text.utf8), to: 2) }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                systemWrite(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
            }
            // A reader that has gone away wants no more.
            if written < 0, errno != EINTR { return }
            if written > 0 { offset += written }
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
