import Graphs
import Model
import Testing

@Suite struct `The normal form` {
    @Test(arguments: [
        ("Habo", "HABO"), ("Håbo", "Ha\u{30A}bo"), ("ÅRE", "åre"), ("Volvo", "AB Volvo"),
        ("Volvo", "Volvo Aktiebolag (publ)"),
        ("Kaffe", "Kaffé"), ("Kaff\u{E9}", "Kaffe\u{301}"), ("S:t Anna", "St Anna"),
        ("Norr-Bygd", "Norr Bygd"),
        ("Bygden ek. för.", "Bygden"), ("Bygden Ekonomisk Förening", "Bygden"), ("Å & Ö", "åö"),
        ("Lübeck", "Lubeck"),
        ("ÆRØ", "Ærø"),
        ("Region  Halland", "Region Halland"), ("Enhet 1", "enhet 1."),
    ])
    func `is the same for two spellings of a name`(one: String, other: String) {
        #expect(one.normalForm == other.normalForm)
    }

    @Test(arguments: [
        ("Enhet 1", "Enhet 2"), ("Enhet 1", "Enhet"), ("Region Halland", "Halland"), ("Habo", "Habor"),
        ("Habo", "Håbo"), ("Öland", "Oland"), ("Älv", "Alv"), ("Ærø", "aero"), ("a\u{301}\u{30A}", "å"),
        ("ABB", "B"), ("H2O", "HO"), ("東京", "京都"),
    ])
    func `differs between names that differ in letters or digits`(one: String, other: String) {
        #expect(one.normalForm != other.normalForm)
    }

    @Test func `of a legal form alone is kept`() {
        #expect("AB".normalForm == "ab")
        #expect("AB".normalForm != "HB".normalForm)
    }

    // Names are read by a short way where they are of common letters; it must not show.
    @Test(arguments: 0..<400 as Range<UInt64>)
    func `is the same by the short way as by the tables of Unicode`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<25 {
            // Now and then something that only the tables know.
            let rare = random.integer(below: 3) == 0 ? Self.rare : []
            let parts = Self.common + rare
            let name = (0..<random.integer(below: 12)).map { _ in parts[random.integer(below: parts.count)] }
                .joined()
            #expect(name.normalForm == name.normalFormByUnicode, "\(name.unicodeScalars.map(\.value))")
        }
    }

    @Test func `is the same for each character by itself and beside others`() {
        for value in (0...0x24FF as ClosedRange<UInt32>) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for name in ["\(scalar)", "a\(scalar)", "\(scalar)\u{301}b", "AB \(scalar) Åby"] {
                #expect(name.normalForm == name.normalFormByUnicode, "\(value)")
            }
        }
    }

    private static let common =
        [
            "a", "B", "z", "Z", "0", "9", " ", "-", ".", "å", "Ä", "ö", "é", "Ü", "\u{A0}", "\r\n", "\t",
            "\u{0}",
        ]
        + ["AB", " ab ", "(publ)", "ek. för.", " Kommanditbolag", "Å", "\u{D7}", "\u{FF}"]
    private static let rare =
        [
            "e\u{301}", "\u{301}", "A\u{30A}", "\u{30A}", "\u{327}", "\u{FB01}", "ß", "ẞ", "Æ", "ø", "Ð", "þ",
            "ŋ",
        ]
        + [
            "İ", "ı", "Σ", "ς", "ǅ", "½", "²", "ª", "µ", "\u{AD}", "\u{200D}", "\u{2003}", "東", "ة", "क्षि", "🏳️‍🌈",
            "Ⅷ", "Ⓐ",
        ]

    @Test func `of punctuation alone is empty`() { #expect(" – & .".normalForm == "") }
}
