/// Rules about what is written in words.
enum WordsRules {
    static let all: [any Rule.Type] = [StarsLeft.self, PlaceholderText.self, EmptyUpdate.self]
}
