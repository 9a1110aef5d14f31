import Diagnostics

/// The registers that a file may have, found by heading or by key: the built-in ones, and those that the portfolio
/// declares itself.
package final class RegisterSet: Sendable {
    /// In the order in which pages show them.
    package let all: [Register]
    private let byTitle: [String: Register]
    private let byKey: [String: Register]

    package init(_ registers: [Register]) {
        all = registers
        var byTitle: [String: Register] = [:]
        var byKey: [String: Register] = [:]
        for register in registers {
            byKey[register.key] = register
            for title in register.titles.all + register.synonyms + [register.key] {
                let name = HeadingName.normalized(title)
                if byTitle[name] == nil { byTitle[name] = register }
            }
        }
        self.byTitle = byTitle
        self.byKey = byKey
    }

    /// What a project may have where the portfolio declares nothing of its own.
    package static let builtIn = RegisterSet(Register.builtIn)

    /// The register that a section's heading names; nil when there is none.
    package func named(_ heading: String) -> Register? {
        byTitle[HeadingName.normalized(heading)]
            ?? byTitle[HeadingName.normalized(HeadingName.withoutNumbering(heading))]
    }

    /// The register of a JSON key.
    package func keyed(_ key: String) -> Register? { byKey[key] }
}
