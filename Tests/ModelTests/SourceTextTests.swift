import Graphs
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

    @Test func `counts as one goes through it from the start, in long lines and across them`() {
        var random = SeededRandom(seed: 3)
        for length in [0, 1, 255, 256, 257, 600, 20_000] {
            // Seldom a break, so that some lines are longer than what is counted at once.
            let bytes = (0..<length).map { _ -> UInt8 in
                switch random.next() % 3_000 {
                case 0..<2: 0x0A
                case 2..<4: 0x0D
                case 4: 0xC3
                default: 0x61
                }
            }
            let source = SourceText(file: "f", bytes: bytes)
            var (line, start) = (1, 0)
            for offset in 0...length {
                #expect(source.line(at: offset) == line)
                #expect(source.lineStart(at: offset) == start)
                guard offset < length else { break }
                let isLone = bytes[offset] == 0x0D && (offset + 1 == length || bytes[offset + 1] != 0x0A)
                if bytes[offset] == 0x0A || isLone { (line, start) = (line + 1, offset + 1) }
            }
            #expect(source.lineCount == line)
        }
    }
}
