import Model
import Testing

@Suite struct `The nearest name` {
    private let nearest = NearestName(["kommun-habo", "kommun-mullsjo", "region-06", "lst-06"])

    @Test(arguments: [
        ("kommun-hbo", "kommun-habo"), ("komun-habo", "kommun-habo"), ("kommun-ahbo", "kommun-habo"),
        ("KOMMUN-HABO", "kommun-habo"), ("habo-kommun", nil), ("region-6", "region-06"), ("xyz", nil),
        ("", nil),
    ])
    func `is what a slip was meant to be`(name: String, expected: String?) {
        #expect(nearest(name) == expected)
    }

    @Test func `is at most a third of the length away`() {
        let nearest = NearestName(["abcdef"])
        #expect(nearest("abcdxy") == "abcdef")
        #expect(nearest("abcxyz") == nil)
        #expect(NearestName(["ab"])("ax") == "ab")
    }

    @Test func `is none when many are equally near`() {
        #expect(NearestName(["a1", "a2", "a3"])("a0") == "a1")
        #expect(NearestName(["a1", "a2", "a3", "a4"])("a0") == nil)
        #expect(NearestName(["a1", "a2", "a3", "a4", "A0"])("a0") == "A0")
    }

    @Test func `is not looked for when the name is as long as a page`() {
        let page = String(repeating: "x", count: 100_000)
        #expect(NearestName([page + "y"])(page) == nil)
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "axc", 1), ("abc", "ac", 1),
        ("ac", "abc", 1), ("abc", "acb", 1), ("abcd", "badc", 2), ("ca", "abc", 3), ("sunday", "saturday", 3),
    ])
    func `counts insertions, deletions, substitutions and swaps`(one: String, other: String, distance: Int) {
        #expect(NearestName.distance(Array(one.unicodeScalars), Array(other.unicodeScalars)) == distance)
    }
}
