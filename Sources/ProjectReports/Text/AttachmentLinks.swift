import ProjectModel

/// The attachments that lie beside the pages, as a page reaches them.
package struct AttachmentLinks: Sendable {
    /// Paths in the project's folder.
    let published: Set<String>
    /// What leads from the page to the project's folder of the site.
    let prefix: String

    package static let none = AttachmentLinks(published: [], prefix: "")

    package init(published: Set<String>, prefix: String) {
        self.published = published
        self.prefix = prefix
    }

    /// For a page in a folder of its own below the project's.
    var fromBelow: AttachmentLinks { AttachmentLinks(published: published, prefix: "../" + prefix) }

    /// The address of an attachment; nil for what does not lie there.
    func address(_ path: String) -> String? {
        published.contains(path) ? prefix + Self.encoded(path) : nil
    }

    /// Everything but unreserved characters and slashes as `%XX` (RFC 3986).
    package static func encoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { result, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                result += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
            }
        }
    }
}
