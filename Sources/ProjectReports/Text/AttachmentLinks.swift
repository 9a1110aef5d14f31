import Diagnostics

/// The attachments that lie beside the pages, as a page reaches them.
package struct AttachmentLinks: Sendable {
    /// Paths in the project's folder.
    let published: Set<String>
    /// What leads from the page to the project's folder of the site.
    let prefix: String

    /// Pictures that stand in the page itself, each as a `data:` address by its path; the others are linked.
    let images: [String: String]

    package static let none = AttachmentLinks(published: [], prefix: "")

    package init(published: Set<String>, prefix: String, images: [String: String] = [:]) {
        self.published = published
        self.prefix = prefix
        self.images = images
    }

    /// For a page in a folder of its own below the project's.
    var fromBelow: AttachmentLinks { AttachmentLinks(published: published, prefix: "../" + prefix, images: images) }

    /// The address of an attachment; nil for what does not lie there.
    func address(_ path: String) -> String? {
        published.contains(path) ? prefix + PercentEncoding.path(path) : nil
    }
}
