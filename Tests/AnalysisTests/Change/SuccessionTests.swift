import Analysis
import Model
import Testing

@Suite struct `A merger` {
    @Test func `hands its ties to the successor`() throws {
        let folder = Folder(
            actors: ["a until=1 became=n", "n since=2", "x"],
            ties: ["1 a x 3", "1 x a 3", "2 n x 5", "2 x n 5"])
        #expect(try changes(folder) == ["n–x 3→5 raised"])
    }

    @Test func `is followed through a chain`() throws {
        let folder = Folder(
            actors: ["a until=1 became=m", "m since=2 until=2 became=n", "n since=3", "x"],
            ties: ["1 a x 3", "1 x a 3", "3 n x 5", "3 x n 5"], waves: ["1", "2", "3"])
        #expect(try changes(folder, from: "1", to: "3") == ["n–x 3→5 raised"])
    }

    @Test func `is followed through a successor that never lived in either wave`() throws {
        let folder = Folder(
            actors: ["a until=1 became=m", "m since=2 until=2 became=n", "n", "x"],
            ties: ["1 a x 3", "1 x a 3", "3 n x 5", "3 x n 5"], waves: ["1", "2", "3"])
        #expect(try changes(folder, from: "1", to: "3") == ["n–x 3→5 raised"])
    }

    @Test func `stops at the first successor alive`() throws {
        let folder = Folder(
            actors: ["a until=1 became=m", "m became=n", "n", "x"],
            ties: ["1 a x 3", "1 x a 3", "2 m x 5", "2 x m 5"])
        #expect(try changes(folder) == ["m–x 3→5 raised"])
    }

    @Test func `does not follow an actor that is still there`() throws {
        let folder = Folder(
            actors: ["a became=n", "n", "x"], ties: ["1 a x 3", "1 x a 3", "2 a x 4", "2 x a 4"])
        #expect(try changes(folder) == ["a–x 3→4 raised"])
    }

    @Test func `takes the highest of its predecessors, lows and highs apart`() throws {
        let folder = Folder(
            actors: ["a until=1 became=n", "b until=1 became=n", "n since=2", "x"],
            ties: ["1 a x 3", "1 x a 3", "1 b x 6", "1 x b 6", "2 n x 5", "2 x n 5"])
        #expect(try changes(folder) == ["n–x 6→5 lowered"])

        // a [2, 3] and b 3 together are 3.
        let spans = Folder(
            actors: ["a until=1 became=n", "b until=1 became=n", "n since=2", "x"],
            ties: [
                "1 a x 2 - - r1", "1 a x 3 - - r2", "1 x a 3", "1 b x 3", "1 x b 3", "2 n x 5", "2 x n 5",
            ])
        #expect(try changes(spans) == ["n–x 3→5 raised"])
    }

    @Test func `counts the successor among its own predecessors when it was alive`() throws {
        let folder = Folder(
            actors: ["a until=1 became=n", "n", "x"],
            ties: ["1 a x 3", "1 x a 3", "1 n x 4", "1 x n 4", "2 n x 4", "2 x n 4"])
        #expect(try changes(folder) == ["n–x 4→4 same"])
    }

    @Test func `counts only the predecessors that have a row`() throws {
        let folder = Folder(
            actors: ["a until=1 became=n", "n", "x"],
            ties: ["1 a x 3", "1 x a 3", "2 n x 4", "2 x n 4"])
        #expect(try changes(folder) == ["n–x 3→4 raised"])
    }

    @Test func `is not comparable when nothing is known of a predecessor that has a row`() throws {
        let folder = Folder(
            actors: ["a until=1 became=n", "n", "x"],
            ties: ["1 a x 3", "1 x a 3", "1 n x 5 - a", "2 n x 4", "2 x n 4"])
        // a's word on n–x is a third actor's: a row, and nothing known.
        #expect(try changes(folder) == ["n–x not comparable: unknown"])
    }

    @Test func `passes over a predecessor that sees nothing to speak of`() throws {
        let folder = Folder(
            actors: ["a until=1 became=n", "n", "x"],
            ties: ["1 a x 3", "1 x a 3", "1 n x x", "2 n x 4", "2 x n 4"])
        #expect(try changes(folder) == ["n–x 3→4 raised"])
    }

    @Test func `needs like evidence over all predecessors`() throws {
        let folder = Folder(
            actors: ["a until=1 became=n", "b until=1 became=n", "n since=2", "x"],
            ties: ["1 a x 3", "1 x a 3", "1 b x 6 - document", "2 n x 5", "2 x n 5"])
        #expect(try changes(folder) == ["n–x not comparable: evidence"])
    }

    @Test func `lets the ties between the merged vanish`() throws {
        let folder = Folder(
            actors: ["a until=1 became=n", "b until=1 became=n", "n since=2", "x"],
            ties: ["1 a b 7", "1 b a 7"], waves: ["1", "2"])
        #expect(try changes(folder) == [])
    }

    @Test func `on both sides takes the highest over every pair`() throws {
        let folder = Folder(
            actors: [
                "a until=1 became=m", "b until=1 became=m", "c until=1 became=n", "d until=1 became=n",
                "m since=2", "n since=2",
            ],
            ties: ["1 a c 1", "1 c a 1", "1 b d 4", "1 d b 4", "1 a b 8", "1 b a 8", "2 m n 2", "2 n m 2"])
        #expect(try changes(folder) == ["m–n 4→2 lowered"])
    }
}

@Suite struct `A split` {
    private let actors = ["s until=1 became=t+u", "t since=2", "u since=2", "x", "y"]

    @Test func `makes the dyads of its successors not comparable`() throws {
        let folder = Folder(
            actors: actors, ties: ["1 s x 3", "1 x s 3", "2 t x 3", "2 x t 3"])
        // s–x stood for both t–x and u–x.
        #expect(
            try changes(folder) == ["t–x not comparable: split", "u–x not comparable: split"])
    }

    @Test func `is the first of several reasons`() throws {
        let folder = Folder(
            actors: actors, ties: ["1 s x 3 - document", "2 t x 3", "2 x t 3", "2 u x 2"])
        #expect(
            try changes(folder) == ["t–x not comparable: split", "u–x not comparable: split"])
    }

    @Test func `touches a successor that was there before`() throws {
        let folder = Folder(
            actors: ["s until=1 became=t+u", "t", "u", "x"],
            ties: ["1 t x 3", "1 x t 3", "2 t x 5", "2 x t 5"])
        #expect(try changes(folder) == ["t–x not comparable: split"])
    }

    @Test func `leaves all other dyads comparable`() throws {
        let folder = Folder(
            actors: actors, ties: ["1 x y 3", "1 y x 3", "2 x y 4", "2 y x 4"])
        #expect(try changes(folder) == ["x–y 3→4 raised"])
    }

    @Test func `anywhere on a chain counts`() throws {
        let folder = Folder(
            actors: [
                "s until=1 became=t", "t since=2 until=2 became=u+v", "u since=3", "v since=3", "x",
            ],
            ties: ["1 s x 3", "1 x s 3", "3 u x 3", "3 x u 3"], waves: ["1", "2", "3"])
        #expect(
            try changes(folder, from: "1", to: "3") == [
                "u–x not comparable: split", "v–x not comparable: split",
            ])
    }

    @Test func `that lies outside the two waves touches nothing`() throws {
        let folder = Folder(
            actors: ["s until=2 became=t+u", "t since=3", "u since=3", "x"],
            ties: ["1 s x 3", "1 x s 3", "2 s x 4", "2 x s 4"], waves: ["1", "2", "3", "4"])
        #expect(try changes(folder, from: "1", to: "2") == ["s–x 3→4 raised"])
        #expect(try changes(folder, from: "3", to: "4") == [])
    }
}
