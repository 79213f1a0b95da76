import Model
import TestNetworks
import Testing

@Suite struct `An identifier` {
    // "é" as one code point and as two: one and the same to `String`.
    private let composed: Identifier = "caf\u{E9}"
    private let decomposed: Identifier = "cafe\u{301}"

    @Test func `is its bytes`() {
        #expect(composed.text == decomposed.text)
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect(composed == Identifier("caf\u{E9}"))
    }

    @Test func `sorts by its bytes`() {
        #expect(decomposed < composed)
        let sorted: [Identifier] = [
            "", "1", "10", "2", "A", "a", "aa", "b", "z", "ä", "å", "ö", "\u{FFFD}", "😀",
        ]
        #expect(sorted.reversed().sorted() == sorted)
    }

    @Test func `of a cell is composed, so that only what can be seen tells actors apart`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\ncafe\u{301},One,firm\ncafe,Two,firm\n",
            "ties.csv": "wave,from,to,level\n1,caf\u{E9},cafe,5\n1,cafe,cafe\u{301},5\n",
        ]).validated().network
        #expect(network.actors.map(\.name) == ["Two", "One"])
        #expect(network.place(ofActor: composed) == 1)
        #expect(network.place(ofActor: decomposed) == nil)
        #expect(network.reports.map(\.from) == [0, 1])
    }
}
