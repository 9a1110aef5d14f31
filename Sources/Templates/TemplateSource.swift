/// A template as it was read, not yet looked into.
package struct TemplateSource: Sendable {
    /// The name by which pages and other templates ask for it, such as "sections/milestones".
    package var name: String

    /// Where it comes from, as messages show it.
    package var path: String

    /// The template itself.
    package var text: String

    /// Takes a template's name, the path to show in messages, and its text.
    package init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
    }
}
