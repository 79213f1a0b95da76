/// The languages that the product speaks. Facts stand apart from words everywhere; this picks the words.
public enum Language: String, CaseIterable, Sendable {
    case swedish = "sv"
    case english = "en"

    /// Picks between the two wordings of one sentence.
    public func callAsFunction(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String)
        -> String
    {
        self == .swedish ? swedish() : english()
    }
}

/// A name in both languages.
public struct Name: Hashable, Sendable {
    public let swedish: String
    public let english: String

    public init(swedish: String, english: String) {
        self.swedish = swedish
        self.english = english
    }

    public func callAsFunction(_ language: Language) -> String { language(swedish, english) }
}
