import Foundation
import ProjectModel
import Testing

/// The page of registers is what the declarations make of it. With STEERCO_RECORD=1 it is written anew, to be reviewed
/// as a diff.
@Suite("The page of registers")
struct RegisterDocumentTests {
    private static let file = SampleProject.root.appendingPathComponent("docs/registers.md")
    private static let isRecording = ProcessInfo.processInfo.environment["STEERCO_RECORD"] == "1"

    @Test("docs/registers.md says what is declared")
    func page() throws {
        let produced = Data(RegisterDocument.text.utf8)
        if Self.isRecording {
            try produced.write(to: Self.file)
            return
        }
        let recorded = try Data(contentsOf: Self.file)
        guard recorded != produced else { return }
        let old = Self.lines(recorded)
        let new = Self.lines(produced)
        let index = new.indices.first { !old.indices.contains($0) || old[$0] != new[$0] } ?? new.endIndex
        let before = old.indices.contains(index) ? old[index] : ""
        let now = new.indices.contains(index) ? new[index] : ""
        Issue.record("line \(index + 1): recorded “\(before.prefix(300))”, now “\(now.prefix(300))”")
    }

    private static func lines(_ data: Data) -> [Substring] {
        String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test("Every register has a note, and every note a register")
    func notes() {
        let keys = RegisterDocument.registers.map(\.key)
        #expect(keys.filter { RegisterNotes.all[$0] == nil } == [])
        #expect(RegisterNotes.all.keys.filter { !keys.contains($0) }.sorted() == [])
    }

    @Test("Every list of words has a name")
    func words() {
        for register in RegisterDocument.registers {
            for field in register.fields {
                guard case .state(let vocabulary) = field.type else { continue }
                #expect(RegisterDocument.wordList(of: vocabulary) != nil, "\(register.key).\(field.key)")
            }
        }
    }

    @Test("No two headings have one anchor")
    func anchors() {
        let anchors = RegisterDocument.headings.map(RegisterDocument.anchor)
        #expect(Set(anchors).count == anchors.count)
    }
}
