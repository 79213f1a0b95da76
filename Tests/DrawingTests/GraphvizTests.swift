import Drawing
import Testing

@Suite struct `The Graphviz library` {
    private let sizes = [Size(width: 60, height: 20), Size(width: 60, height: 20)]

    private func centers(engine: String, seed: Int = 1, width: Double = 60) throws -> [Point] {
        try Graphviz.centers(
            sizes: [Size(width: width, height: 20), Size(width: 60, height: 20)], edges: [(0, 1)],
            lengths: [100],
            gap: Size(width: 10, height: 10), by: Graphviz.Engine(name: engine, seed: seed))
    }

    @Test func `places nodes without overlap, the same for the same seed`() throws {
        let places = try centers(engine: "neato")
        #expect(try centers(engine: "neato") == places)
        let boxes = zip(places, sizes).map { Rect(center: $0, size: $1) }
        #expect(!boxes[0].overlaps(boxes[1]))
    }

    @Test func `reports an engine that does not exist, and works afterwards`() throws {
        let error = #expect(throws: DiagramError.self) { try centers(engine: "nonsense") }
        guard case .layoutFailed(let engine, let message) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(engine == "nonsense")
        #expect(message.contains(#"Layout type: "nonsense" not recognized"#))
        #expect(try centers(engine: "neato").count == 2)
    }

    @Test func `reports a layout that failed while it claimed success`() {
        // Engine nop2 wants a position for every node, returns 0 and says so only in its messages.
        #expect(throws: DiagramError.self) { try centers(engine: "nop2") }
    }

    @Test(arguments: [Double.nan, .infinity, 1e300])
    func `is never given a number that it cannot draw`(width: Double) {
        #expect(throws: DiagramError.badNumber("\(width / 72)")) {
            try centers(engine: "neato", width: width)
        }
    }

    @Test func `gets labels as text`() {
        #expect(GraphvizText.label([#"<b>&"\N"#], lineEnd: #"\n"#) == #"&lt;b&gt;&amp;&quot;\\N"#)
        #expect(GraphvizText.label(["ett", "två"], lineEnd: #"\n"#) == #"ett\ntvå"#)
        #expect(GraphvizText.label(["ett", "två"], lineEnd: #"\l"#) == #"ett\ltvå\l"#)
        #expect(GraphvizText.label([], lineEnd: #"\l"#) == "")
    }

    @Test func `gets no control characters, and at most five hundred characters`() {
        #expect(GraphvizText.cleaned("a\u{0}b\tc\nd\u{7F}e\u{FFFF}") == "ab c de")
        #expect(GraphvizText.cleaned(String(repeating: "å", count: 500)).count == 500)
        let long = GraphvizText.cleaned(String(repeating: "å", count: 501))
        #expect(long.count == 500 && long.hasSuffix("…"))
    }
}

@Suite struct `Wrapped text` {
    @Test func `has lines of even length`() {
        #expect(
            TextWrap.lines("Länsstyrelsen i Jönköpings län", longest: 20, most: 3) == [
                "Länsstyrelsen i", "Jönköpings län",
            ])
        #expect(TextWrap.lines("Habo kommun", longest: 20, most: 3) == ["Habo kommun"])
        #expect(TextWrap.lines("", longest: 20, most: 3) == [])
    }

    @Test func `cuts what is too long`() {
        #expect(TextWrap.lines("abcdefghij", longest: 4, most: 3) == ["abcd", "efgh", "ij"])
        #expect(TextWrap.lines("abcdefghijklmnop", longest: 4, most: 2) == ["abcd", "efg…"])
    }

    // Case r67.
    @Test func `keeps what sets names apart`() {
        let stem = "Kommunalförbundet för gemensam räddningstjänst i"
        let names = [
            ("Habo kommun", "habo"), ("\(stem) Norra Björkelands län", "norra"),
            ("\(stem) Södra Björkelands län", "sodra"),
        ]
        #expect(
            TextWrap.distinct(names, longest: 20, most: 3) == [
                ["Habo kommun"], ["Kommunalförbundet", "för gemensam … Norra", "Björkelands län"],
                ["Kommunalförbundet", "för gemensam … Södra", "Björkelands län"],
            ])
        #expect(
            TextWrap.distinct(names, longest: 34, most: 1) == [
                ["Habo kommun"], ["… Norra Björkelands län"], ["… Södra Björkelands län"],
            ])
    }

    @Test func `adds the id where names are equal or no part of them fits`() {
        #expect(
            TextWrap.distinct([("Vuxenskolan", "a"), ("Vuxenskolan", "b")], longest: 20, most: 1)
                == [["Vuxenskolan (a)"], ["Vuxenskolan (b)"]])
        let long = String(repeating: "å", count: 50)
        let lines = TextWrap.distinct([(long + "a", "a"), (long + "b", "b")], longest: 20, most: 2)
        #expect(lines[0] != lines[1])
        #expect(lines.allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.count <= 20 } })
    }

    @Test func `is never that of two actors, whatever they are called`() {
        let words = ["räddning", "i", "Norra", "Södra", "Björkelands", "kommunalförbundet", "län", "för"]
        for seed in 0..<60 {
            let names = (0..<40).map { place in
                let text = (0..<(3 + (seed + place) % 9)).map {
                    words[(place * ($0 + seed) + $0) % words.count]
                }
                return (text: text.joined(separator: " "), id: "actor-\(place)")
            }
            for (longest, most) in [(20, 3), (18, 2), (26, 1)] {
                let lines = TextWrap.distinct(names, longest: longest, most: most)
                #expect(Set(lines).count == names.count)
                #expect(lines.joined().allSatisfy { $0.count <= longest })
            }
        }
    }
}
