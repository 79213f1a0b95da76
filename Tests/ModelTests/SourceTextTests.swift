import Model
import Testing

@Suite struct `A source text` {
    private let source = SourceText(file: "f", bytes: Array("åä\r\nö😀x\n\nlast".utf8))

    @Test(arguments: [
        (0, 1, 1), (2, 1, 2), (4, 1, 3), (5, 1, 3), (6, 2, 1), (8, 2, 2), (12, 2, 3), (13, 2, 4), (14, 3, 1),
        (15, 4, 1), (19, 4, 5),
    ])
    func `counts physical lines and code points from 1`(offset: Int, line: Int, column: Int) {
        let place = source.location(at: offset)
        #expect((place.line, place.column) == (line, column))
        #expect(source.line(at: offset) == line)
    }

    @Test func `shows the line without its break`() {
        #expect(source.location(at: 0).excerpt == "åä")
        #expect(source.location(at: 7).excerpt == "ö😀x")
        #expect(source.location(at: 14).excerpt == "")
        #expect(source.location(at: 16).excerpt == "last")
        #expect(source.location(at: 0).file == "f")
    }

    @Test func `shows no line that would fill the screen`() {
        let long = SourceText(file: "f", bytes: Array(repeating: 0x61, count: 100_000))
        #expect(long.location(at: 50_000) == SourceLocation(file: "f", line: 1, column: 50_001))
    }

    @Test func `of nothing is one empty line`() {
        let place = SourceText(file: "f", bytes: []).location(at: 0)
        #expect(place == SourceLocation(file: "f", line: 1, column: 1, excerpt: ""))
    }
}
