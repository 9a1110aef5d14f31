/// Text as a shell takes it for one word, for commands that people are told to run.
package enum ShellWord {
    /// In single quotes where it holds anything but letters, digits and `@._+-/:`; what cannot be seen is shown as such.
    package static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "@._+-/:".utf8.contains(byte)
        }
        if isPlain, !text.isEmpty, text.utf8.first != 0x2D { return text }
        return "'" + Visible.text(text).replacing("'", with: "'\\''") + "'"
    }
}
