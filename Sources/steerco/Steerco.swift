import ArgumentParser

/// The program: commands, options, exit codes.
@main
struct Steerco: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "steerco",
        abstract: "Steering reports and acceptance sheets from project files in git.",
        version: "0.1.0",
        subcommands: [
            Check.self, Build.self, Diff.self, Sign.self, Verify.self, Explain.self, Rules.self, Data.self, Schema.self,
            Export.self,
        ],
        defaultSubcommand: Check.self)
}
