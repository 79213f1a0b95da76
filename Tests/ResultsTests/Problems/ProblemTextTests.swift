internal import Model
internal import Results
internal import Testing

@Suite struct `A problem as text` {
    private func text(
        _ excerpt: String?, line: Int = 14, column: Int, _ fact: Problem.Fact = .selfTie("habo"),
        isColored: Bool = false
    ) -> String {
        Problem(fact, at: SourceLocation(file: "ties.csv", line: line, column: column, excerpt: excerpt))
            .text(.english, isColored: isColored)
    }

    @Test func `has its place, the line, a caret and the remedy`() {
        #expect(
            text(
                "2024,kommun-jonkoping,kommun-hbo,7", column: 23,
                .unknownActor("kommun-hbo", column: "to", nearest: "kommun-habo")) == """
                    ties.csv:14:23: error: tie ends at “kommun-hbo”, which is no actor
                    14 | 2024,kommun-jonkoping,kommun-hbo,7
                       |                       ^
                       = Did you mean “kommun-habo”? If not, add it to actors.csv.

                    """)
    }

    @Test func `puts the gutter under line numbers of any length`() {
        #expect(
            text("a,b", line: 1_234_567, column: 3) == """
                ties.csv:1234567:3: error: “habo” is tied to itself
                1234567 | a,b
                        |   ^
                        = Correct “from” or “to”.

                """)
    }

    @Test func `has no line where there is none to show`() {
        #expect(
            text(nil, line: 1, column: 1, .missingFile(found: nil)) == """
                ties.csv:1:1: error: the file does not exist
                  = Put the file in the folder; “samverkan new” writes a folder to start from.

                """)
    }

    @Test func `may point at the end of a line, and at an empty one`() {
        #expect(text("a,", column: 3).contains("14 | a,\n   |   ^\n"))
        #expect(text("", column: 1).contains("14 | \n   | ^\n"))
    }

    @Test(arguments: [
        ("å,ä,ö", 5, "å,ä,ö", "    ^"),
        ("a\u{30A},b", 4, "a\u{30A},b", "  ^"),
        ("東京,b", 4, "東京,b", "     ^"),
        ("a\tb", 3, "a b", "  ^"),
        ("a\u{1B}[31m,b", 8, "a␛[31m,b", "       ^"),
        ("\u{202E}a,b", 4, "\u{FFFD}a,b", "   ^"),
    ])
    func `counts what a terminal shows`(excerpt: String, column: Int, line: String, caret: String) {
        #expect(text(excerpt, column: column).contains("14 | \(line)\n   | \(caret)\n"))
    }

    @Test func `shows a long line by a window around the caret`() {
        let head = String(repeating: "h", count: 300)
        let tail = String(repeating: "t", count: 300)
        let expected =
            "14 | …" + head.suffix(66) + "X" + tail.prefix(33) + "…\n   | "
            + String(repeating: " ", count: 67)
            + "^\n"
        #expect(text(head + "X" + tail, column: 301).contains(expected))
    }

    @Test func `cuts a long line on one side only where the caret is near its end`() {
        let long = String(repeating: "a", count: 300)
        #expect(text(long, column: 1).contains("14 | " + long.prefix(100) + "…\n   | ^\n"))
        #expect(
            text(long, column: 301)
                .contains(
                    "14 | …" + long.prefix(100) + "\n   | " + String(repeating: " ", count: 101) + "^\n"))
    }

    @Test func `lets nothing that a cell holds steer the terminal`() {
        let text = text("x", column: 1, .selfTie("\u{1B}[2J\nhabo\u{7}"))
        #expect(text.hasPrefix("ties.csv:14:1: error: “␛[2J␊habo␇” is tied to itself\n"))
        #expect(!text.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `is colored on request`() {
        #expect(
            text("a,b", column: 3, isColored: true) == """
                \u{1B}[1mties.csv:14:3:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m “habo” is tied to itself
                14 | a,b
                   |   \u{1B}[1;31m^\u{1B}[0m
                   = Correct “from” or “to”.

                """)
    }
}
