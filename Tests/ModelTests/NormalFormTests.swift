import Model
import Testing

@Suite struct `The normal form` {
    @Test(arguments: [
        ("Habo", "HABO"), ("Habo", "Håbo"), ("Volvo", "AB Volvo"), ("Volvo", "Volvo Aktiebolag (publ)"),
        ("Kaffe", "Kaffé"), ("Kaff\u{E9}", "Kaffe\u{301}"), ("S:t Anna", "St Anna"),
        ("Norr-Bygd", "Norr Bygd"),
        ("Bygden ek. för.", "Bygden"), ("Bygden Ekonomisk Förening", "Bygden"), ("Å & Ö", "Ao"),
        ("Region  Halland", "Region Halland"), ("Enhet 1", "enhet 1."),
    ])
    func `is the same for two spellings of a name`(one: String, other: String) {
        #expect(one.normalForm == other.normalForm)
    }

    @Test(arguments: [
        ("Enhet 1", "Enhet 2"), ("Enhet 1", "Enhet"), ("Region Halland", "Halland"), ("Habo", "Habor"),
        ("ABB", "B"), ("H2O", "HO"), ("東京", "京都"),
    ])
    func `differs between names that differ in letters or digits`(one: String, other: String) {
        #expect(one.normalForm != other.normalForm)
    }

    @Test func `of a legal form alone is kept`() {
        #expect("AB".normalForm == "ab")
        #expect("AB".normalForm != "HB".normalForm)
    }

    @Test func `of punctuation alone is empty`() { #expect(" – & .".normalForm == "") }
}
