import Analysis
import Model
import Testing

@Suite struct `What ties carry` {
    // igraph 1.0.0 (python), edge_betweenness() and bridges() of the same edges.
    @Test func `is that of igraph`() throws {
        let ties = try `Brokerage by group`.sample.roles().ties
        #expect(ties.map(\.betweenness) == [3.5, 3.5, 1, 7.5, 7.5, 16, 5, 10, 2, 7, 1])
        #expect(ties.indices.filter { ties[$0].isBridge } == [5, 9, 10])
        #expect(ties.filter(\.isBridge).map(\.cutOff) == [[0, 1, 2, 3], [7], [8]])
        // 1–2: 0 and 3 are common, and they have nobody else.
        #expect(ties[2].commonNeighbors == 2)
        #expect(ties[2].embeddedness == 1)
        #expect(ties[0].embeddedness == 0.5)
        #expect(ties[10].embeddedness == nil)
    }

    @Test(arguments: 0..<60)
    func `by definition: who is common, who is cut off, and for how certain`(seed: Int) throws {
        let states = PairStates(seed: seed)
        let all = Array(0..<states.count)
        let sure = states.pairs(.tie)
        func neighbors(_ v: Int) -> Set<Int> { Set(all.filter { $0 != v && states[v, $0] == .tie }) }
        for tie in try states.roles().ties {
            let (a, b) = (tie.dyad.a, tie.dyad.b)
            let common = neighbors(a).intersection(neighbors(b))
            let either = neighbors(a).union(neighbors(b)).subtracting([a, b])
            #expect(tie.commonNeighbors == common.count)
            #expect(tie.embeddedness == (either.isEmpty ? nil : Double(common.count) / Double(either.count)))
            let rest = sure.filter { $0 != (a, b) }
            let parts = PairStates.parts(of: all, rest)
            let sides = parts.filter { $0.contains(a) || $0.contains(b) }
            #expect(tie.isBridge == (sides.count == 2))
            if tie.isBridge {
                #expect(sides.contains(tie.cutOff))
                #expect(tie.cutOffCount == sides.map(\.count).min())
            } else {
                #expect(tie.cutOffCount == 0)
            }
            let most = PairStates.parts(of: all, rest + states.pairs(.doubtful))
            #expect(tie.isCertainBridge == (most.count { $0.contains(a) || $0.contains(b) } == 2))
        }
    }

    @Test func `tells how far apart the two place it, and whether both say so`() throws {
        func tie(_ rows: [String], _ side: Conventions.Side = .confirmed) throws -> TieRole? {
            let network = try Folder(actors: ["a", "b", "c"], ties: rows, waves: ["1"]).network()
            let wave = AnalyzedNetwork(network, Conventions(for: network, side: side, tieFrom: 4)).wave
            return try Roles(wave, by: Grouping(kindsOf: network), seed: 1).ties.first
        }
        let both = try #require(try tie(["1 a b 4", "1 b a 7"]))
        #expect(both.steps == LevelSpan(3, 3))
        #expect(both.isReciprocated == true)
        let claimed = try #require(try tie(["1 a b 2", "1 b a 7"], .claimed))
        #expect(claimed.steps == LevelSpan(5, 5))
        #expect(claimed.isReciprocated == false)
        let one = try #require(try tie(["1 b a 7"], .claimed))
        #expect(one.steps == nil)
        #expect(one.isReciprocated == nil)
        let document = try #require(try tie(["1 a b 5 - document"]))
        #expect(document.steps == nil)
        #expect(document.isReciprocated == nil)
    }
}
