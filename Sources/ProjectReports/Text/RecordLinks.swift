import Diagnostics
import ProjectModel
import Templates

/// Where each record of a project stands on its page of registers, and which records refer to it.
struct RecordLinks: Sendable {
    private struct Key: Hashable {
        let register: String
        let id: String
    }

    private let index: ReferenceIndex
    private var anchors: [Key: String] = [:]
    private var referrers: [Key: [Key]] = [:]

    init(_ project: Project) {
        index = ReferenceIndex(project)
        // What is an anchor of the page itself.
        var taken: Set<String> = ["main", "charter", "findings"]
        for content in project.registers { taken.insert(content.register.key) }
        for content in project.registers {
            for case let id? in content.records.map(\.id?.value) {
                let key = Key(register: content.register.key, id: id)
                // White space ends an anchor: what has some is no ID, and gets none.
                guard anchors[key] == nil, !id.contains(where: \.isWhitespace) else { continue }
                var anchor = id
                while !taken.insert(anchor).inserted { anchor = content.register.key + "-" + anchor }
                anchors[key] = anchor
            }
        }
        for record in project.registers.flatMap(\.records) where !record.isRagged {
            guard let id = record.id?.value else { continue }
            let own = Key(register: record.register.key, id: id)
            var seen: Set<Key> = [own]
            for (reference, allowed) in ReferenceIndex.references(of: record) {
                for key in keys(of: reference, allowed: allowed) where seen.insert(key).inserted {
                    referrers[key, default: []].append(own)
                }
            }
        }
    }

    /// The records that a reference may mean; one, but for a mistake that has a finding of its own.
    private func keys(of reference: Reference, allowed: [String]) -> [Key] {
        index.registers(of: reference, allowed: allowed).map { Key(register: $0, id: reference.id) }
    }

    /// A record's anchor on the page of registers; nil without an ID that can be one.
    func anchor(of record: Record) -> String? {
        guard !record.isRagged, let id = record.id?.value else { return nil }
        return anchors[Key(register: record.register.key, id: id)]
    }

    /// What refers to a record, in the order of the registers; nil where nothing does.
    func back(to record: Record) -> BackLinks? {
        guard let id = record.id?.value, let from = referrers[Key(register: record.register.key, id: id)] else {
            return nil
        }
        let links = from.compactMap { key in anchors[key].map { BackLink(id: key.id, anchor: $0) } }
        return links.isEmpty ? nil : BackLinks(links: links)
    }

    /// A cell of references with each as a link to its record; nil where the cell has none, or has markup of its own.
    func html(_ cell: Cell, allowed: [String]?) -> HTML? {
        guard let allowed, case .references(let references) = cell.value, cell.text.events == nil else { return nil }
        let text = Array(cell.text.plain.utf8)
        var bytes: [UInt8] = []
        var start = 0
        for reference in references {
            let id = Array(reference.id.utf8)
            guard let key = keys(of: reference, allowed: allowed).first, let anchor = anchors[key],
                let place = Self.place(of: id, in: text, from: start)
            else { continue }
            RichTextHTML.escape(String(decoding: text[start..<place], as: UTF8.self), into: &bytes)
            bytes += Array("<a href=\"#".utf8)
            bytes += Array(PercentEncoding.path(anchor).utf8)
            bytes += Array("\">".utf8)
            RichTextHTML.escape(reference.id, into: &bytes)
            bytes += Array("</a>".utf8)
            start = place + id.count
        }
        if start == 0 { return nil }
        RichTextHTML.escape(String(decoding: text[start...], as: UTF8.self), into: &bytes)
        return HTML(bytes)
    }

    private static func place(of id: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard !id.isEmpty, text.count - start >= id.count else { return nil }
        return (start...(text.count - id.count)).first { place in
            let end = place + id.count
            // R1 is no part of R10, nor of CR1.
            return text[place..<end].elementsEqual(id) && !(place > 0 && isOfWord(text[place - 1]))
                && !(end < text.count && isOfWord(text[end]))
        }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: byte >= 0x80 && byte < 0xE2
        }
    }
}

/// The records that refer to one.
struct BackLinks: View {
    let links: [BackLink]

    /// A stage may be named by hundreds.
    private static let shown = 16

    static let viewName = "back links"
    static let fields: [ViewField<Self>] = [
        .list("links", "The first of them", BackLink.self) { Array($0.links.prefix(shown)) },
        .optionalText("more", "How many more there are") { back in
            back.links.count > shown ? "+ " + String(back.links.count - shown) : nil
        },
    ]
    static let shape = ViewShape(Self.self)
}

struct BackLink: View {
    let id: String
    let anchor: String

    static let viewName = "back link"
    static let fields: [ViewField<Self>] = [
        .text("id", "The ID of the record that refers") { Visible.text($0.id) },
        .text("address", "Where it stands on the page") { "#" + PercentEncoding.path($0.anchor) },
    ]
    static let shape = ViewShape(Self.self)
}
