import Diagnostics
import ProjectModel
import ProjectReports
import SignOff

/// `feed.xml` in Atom form (RFC 4287): an entry for each project and week.
///
/// The status date is the time of everything, so that the same files make the same bytes.
package enum AtomFeed {
    /// - Parameter site: the address that the site is published at; without it links lead from the feed's own place, and
    ///   IDs are made of names alone.
    package static func bytes(
        title: String, site: String?, date: CivilDate, language: Language, entries: [FeedEntry]
    ) -> [UInt8] {
        var xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.tag)\">\n"
        xml += "<id>\(id(site, []))</id>\n<title>\(XMLText.content(Visible.text(title)))</title>\n"
        xml +=
            "<updated>\(time(date))</updated>\n<author><name>\(XMLText.content(Visible.text(title)))</name></author>\n"
        xml += "<generator>steerco</generator>\n"
        if let site { xml += "<link rel=\"self\" href=\"\(XMLText.attribute(site))feed.xml\"/>\n" }
        xml += "<link rel=\"alternate\" type=\"text/html\" href=\"\(XMLText.attribute(site ?? ""))index.html\"/>\n"
        for entry in entries {
            let address = (site ?? "") + PercentEncoding.path(entry.folder) + "/" + entry.page
            xml += "<entry xml:lang=\"\(entry.language.tag)\">\n"
            xml +=
                "<id>\(id(site, [entry.folder, entry.week.iso]))</id>\n<title>\(XMLText.content(entry.title))</title>\n"
            xml += "<updated>\(time(entry.date))</updated>\n"
            xml += "<link rel=\"alternate\" type=\"text/html\" href=\"\(XMLText.attribute(address))\"/>\n"
            xml +=
                "<content type=\"html\">\(XMLText.content(String(decoding: entry.content.bytes, as: UTF8.self)))</content>\n"
            xml += "</entry>\n"
        }
        return Array((xml + "</feed>\n").utf8)
    }

    /// A UUID of version 8 (RFC 9562), made of names: the same for the same week of the same project of the same site,
    /// whatever the report says.
    private static func id(_ site: String?, _ names: [String]) -> String {
        let text = (["steerco", site ?? ""] + names).joined(separator: "\u{1F}")
        var digits = Array(Digest.hex(Array(text.utf8)).prefix(32))
        digits[12] = "8"
        digits[16] = Array("89ab")[Int(String(digits[16]), radix: 16).map { $0 % 4 } ?? 0]
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + parts.joined(separator: "-")
    }

    private static func time(_ date: CivilDate) -> String { date.iso + "T00:00:00Z" }
}
