import ArgumentParser

extension ExitCode {
    /// Findings at or above the level that fails.
    static let findings = ExitCode(1)
    /// A template is at fault; nothing was written.
    static let templates = ExitCode(65)
    /// There is no such folder, project or rule.
    static let notFound = ExitCode(66)
    /// A fault of ours.
    static let bug = ExitCode(70)
    /// The site's folder may not be written to.
    static let cannotWrite = ExitCode(73)
    /// A command was given what it cannot take.
    static let usage = ExitCode(64)
    /// No key of the user's may sign.
    static let noKey = ExitCode(77)
    /// The system failed while reading or writing.
    static let inputOutput = ExitCode(74)
}
