import Model
import Testing

@Suite struct `A language` {
    @Test func `picks its own wording`() {
        #expect(Language.swedish("ja", "yes") == "ja")
        #expect(Language.english("ja", "yes") == "yes")
        #expect(Name(swedish: "ja", english: "yes")(.english) == "yes")
    }

    @Test func `is known by its two letters`() {
        #expect(Language(rawValue: "sv") == .swedish)
        #expect(Language(rawValue: "en") == .english)
        #expect(Language(rawValue: "de") == nil)
    }
}
