import ArgumentParser
import SteercoKit

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what a rule wants, and why, with an example.")

    @Argument(help: "The rule's name, as findings print it.") var rule: String

    func run() throws {
        guard let found = Catalogue.rule(rule) else {
            let near = Catalogue.nearest(rule).map { "; did you mean \($0)?" } ?? "; steerco rules lists them"
            Terminal.note("steerco: there is no rule \(rule)\(near)")
            throw ExitCode.notFound
        }
        Terminal.write(Catalogue.text(found))
    }
}

struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List every rule.")

    func run() throws {
        let width = Catalogue.rules.map(\.name.count).max() ?? 0
        for rule in Catalogue.rules {
            let pad = String(repeating: " ", count: width - rule.name.count + 2)
            let level = rule.severity.name + String(repeating: " ", count: 9 - rule.severity.name.count)
            Terminal.write(rule.name + pad + level + rule.summary + "\n")
        }
    }
}
