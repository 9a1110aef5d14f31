/// A value as a template names it, found.
struct NamedValue: Equatable {
    /// The global's index, or nil for a value of the view that the section is in.
    let global: Int?
    /// The slots to go through; empty for a global itself.
    let slots: [Int]
}

/// What names mean at a place in a page.
struct NameScope {
    /// What the innermost section is in.
    enum Context {
        case view(ViewShape)
        /// One of the texts of the field with this name.
        case item(of: String)
    }

    let globals: [ViewShape]
    private(set) var context: Context
    /// The views around the innermost section, the page's first.
    private(set) var outer: [ViewShape] = []
    private var present: [NamedValue] = []

    /// The scope at the start of a page.
    init(page: ViewShape, globals: [ViewShape]) {
        self.globals = globals
        context = .view(page)
    }

    /// The scope inside a section over a view or a list of views.
    func inside(_ shape: ViewShape) -> NameScope {
        inside(.view(shape))
    }

    /// The scope inside a section over texts.
    func insideTexts(_ name: String) -> NameScope {
        inside(.item(of: name))
    }

    private func inside(_ context: Context) -> NameScope {
        var scope = self
        if case .view(let shape) = self.context { scope.outer.append(shape) }
        scope.context = context
        // What is known of the view outside says nothing about the one inside.
        scope.present.removeAll { $0.global == nil }
        return scope
    }

    /// The scope inside a section that shows an optional value.
    func knowing(_ value: NamedValue) -> NameScope {
        var scope = self
        scope.present.append(value)
        return scope
    }

    /// Whether an optional value is known to be there.
    func knows(_ value: NamedValue) -> Bool {
        present.contains(value)
    }
}
