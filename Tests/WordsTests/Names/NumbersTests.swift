import Model
import Testing
import Words

@Suite struct `A number in words` {
    @Test func `is grouped from five digits on`() {
        #expect(Language.swedish.count(9999) == "9999")
        #expect(Language.swedish.count(12345) == "12\u{A0}345")
        #expect(Language.english.count(1_234_567) == "1,234,567")
    }

    @Test func `as a share is never rounded to all or to nothing`() {
        #expect(Language.swedish.percent(0) == "0\u{A0}%")
        #expect(Language.swedish.percent(0.001) == "under 1\u{A0}%")
        #expect(Language.swedish.percent(0.999) == "över 99\u{A0}%")
        #expect(Language.english.percent(0.48) == "48%")
        #expect(Language.english.percent(1) == "100%")
    }

    @Test func `between two shares has one sign where both are plain`() {
        #expect(Language.swedish.range(0.12, 0.8) == "12–80\u{A0}%")
        #expect(Language.english.range(0.001, 0.8) == "under 1% – 80%")
    }

    @Test func `has the language's decimal sign, and no minus before nothing`() {
        #expect(Language.swedish.decimal(-3.14159, places: 2) == "−3,14")
        #expect(Language.english.decimal(3.14159, places: 2) == "3.14")
        #expect(Language.english.decimal(-0.001, places: 2) == "0.00")
    }

    @Test func `counts one in the singular`() {
        #expect(Language.swedish.relations(1) == "1\u{A0}relation")
        #expect(Language.swedish.relations(3) == "3\u{A0}relationer")
        #expect(Language.english.actors(1) == "1\u{A0}actor")
        #expect(Language.english.steps(2) == "2\u{A0}steps")
    }
}

@Suite struct `A list in words` {
    @Test func `has "and" before its last`() {
        #expect(Language.swedish.list([]) == "")
        #expect(Language.swedish.list(["a"]) == "a")
        #expect(Language.swedish.list(["a", "b", "c"]) == "a, b och c")
        #expect(Language.english.list(["a", "b"]) == "a and b")
    }
}

@Suite struct `A first letter` {
    @Test func `becomes large or small, the rest as it was`() {
        #expect("åtta Kommuner".capitalizedFirst == "Åtta Kommuner")
        #expect("Ordning I SKTM".lowercasedFirst == "ordning I SKTM")
        #expect("".capitalizedFirst == "")
    }
}
