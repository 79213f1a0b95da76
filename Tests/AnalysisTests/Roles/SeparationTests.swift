import Analysis
import Graphs
import Model
import Testing

@Suite struct `What separates two actors` {
    /// Actors a, b, … with ties that both sides give level 5, and such as one side gives alone: in doubt.
    private func network(_ actors: String, _ ties: [String], doubtful: [String] = []) throws -> IndexedNetwork
    {
        let sure = ties.flatMap { ["1 \($0.first!) \($0.last!) 5", "1 \($0.last!) \($0.first!) 5"] }
        let folder = Folder(
            actors: actors.map(String.init), ties: sure + doubtful.map { "1 \($0.first!) \($0.last!) 5" })
        let network = try folder.network()
        return IndexedNetwork(WaveRelations(network, wave: 0), Conventions(for: network))
    }

    @Test func `is the bar between two groups, and either end of it`() throws {
        let barbell = try network("abcdef", ["ab", "ac", "bc", "de", "df", "ef", "cd"])
        let found = try #require(Separation(barbell, from: 0, to: 5))
        #expect(found.state == .joined)
        #expect(found.actors?.sets == [[2], [3]])
        #expect(found.actors?.inAll == [])
        #expect(found.ties.sets == [[Dyad(2, 3)]])
        #expect(found.ties.isComplete)
        #expect(found.paths == [[0, 2, 3, 5]])
        #expect(found.mostActors == 1)
        #expect(found.mostTies == 1)
    }

    @Test func `is nobody's loss where the two are tied`() throws {
        let triangle = try network("abc", ["ab", "ac", "bc"])
        let found = try #require(Separation(triangle, from: 0, to: 1))
        #expect(found.state == .tied)
        #expect(found.actors == nil)
        #expect(found.ties.size == 2)
        #expect(found.paths == [[0, 1], [0, 2, 1]])
        #expect(found.mostActors == nil)
    }

    @Test func `is nothing where no path joins them`() throws {
        let found = try #require(Separation(try network("abc", ["ab"]), from: 0, to: 2))
        #expect(found.state == .apart)
        #expect(found.actors?.sets.isEmpty == true)
        #expect(found.ties.size == 0)
        #expect(found.paths.isEmpty)
    }

    @Test func `grows with relations in doubt, up to a tie between the two`() throws {
        let one = try #require(
            Separation(try network("abcd", ["ab", "bc"], doubtful: ["ad", "dc"]), from: 0, to: 2))
        #expect(one.actors?.size == 1)
        #expect(one.mostActors == 2)
        #expect(one.mostTies == 2)
        #expect(one.doubtful == 2)
        let own = try #require(
            Separation(try network("abc", ["ab", "bc"], doubtful: ["ac"]), from: 0, to: 2))
        #expect(own.mostActors == nil)
        #expect(own.mostTies == 2)
    }

    @Test func `is not told of an actor that is not there`() throws {
        #expect(Separation(try network("ab", ["ab"]), from: 0, to: 7) == nil)
    }

    /// A random network of seven actors; some ties are sure, and of others one side alone speaks.
    private func random(_ seed: Int) throws -> (sure: [String], doubtful: [String]) {
        var random = SeededRandom(seed: UInt64(seed))
        let ids = Array("abcdefg")
        var (sure, doubtful): ([String], [String]) = ([], [])
        for (place, a) in ids.enumerated() {
            for b in ids[(place + 1)...] {
                let draw = random.integer(below: 10)
                if draw < 3 { sure.append("\(a)\(b)") }
                if draw > 7 { doubtful.append("\(a)\(b)") }
            }
        }
        return (sure, doubtful)
    }

    @Test(arguments: 0..<60)
    func `lies within its bounds in every completion`(seed: Int) throws {
        let (sure, doubtful) = try random(seed)
        let found = try #require(
            Separation(try network("abcdefg", sure, doubtful: doubtful), from: 0, to: 6))
        for code in 0..<(1 << min(5, doubtful.count)) {
            let present = doubtful.prefix(5).enumerated().filter { code >> $0.offset & 1 == 1 }.map(\.element)
            let whole = try #require(Separation(try network("abcdefg", sure + present), from: 0, to: 6))
            #expect(whole.ties.size >= found.ties.size)
            #expect(whole.ties.size <= found.mostTies)
            if let actors = whole.actors {
                #expect(actors.size >= found.actors?.size ?? .max)
                if let most = found.mostActors { #expect(actors.size <= most) }
            } else {
                #expect(found.mostActors == nil)
            }
        }
    }

    @Test(arguments: 0..<60)
    func `is bounded no narrower when an answer becomes unknown`(seed: Int) throws {
        let (sure, doubtful) = try random(seed)
        guard let lost = sure.first else { return }
        let known = try #require(
            Separation(try network("abcdefg", sure, doubtful: doubtful), from: 0, to: 6))
        let unknown = try #require(
            Separation(
                try network("abcdefg", Array(sure.dropFirst()), doubtful: doubtful + [lost]), from: 0, to: 6))
        #expect(unknown.ties.size <= known.ties.size)
        #expect(unknown.mostTies >= known.mostTies)
        #expect((unknown.mostActors ?? .max) >= (known.mostActors ?? .max))
    }
}
