import Analysis
import Testing

@Suite struct `Cut actors` {
    @Test func `of a chain are those between its ends`() throws {
        let cuts = try PairStates(count: 4, ties: [(0, 1), (1, 2), (2, 3)]).roles().cuts
        #expect(cuts.map(\.actor) == [1, 2])
        #expect(cuts.map(\.certainty) == [.certain, .certain])
        #expect(cuts.map { $0.parts.map(\.actors) } == [[[0]], [[3]]])
        #expect(cuts.map(\.left) == [2, 2])
    }

    @Test func `are possible where a tie in doubt goes round them`() throws {
        var chain = PairStates(count: 3, ties: [(0, 1), (1, 2)])
        chain[0, 2] = .doubtful
        let cuts = try chain.roles().cuts
        #expect(cuts.map(\.actor) == [1])
        #expect(cuts[0].certainty == .possible)
        #expect(cuts[0].separatesNow)
    }

    @Test func `are possible where only a tie in doubt makes them a link`() throws {
        var pairs = PairStates(count: 4, ties: [(0, 1), (2, 3)])
        pairs[1, 2] = .doubtful
        let cuts = try pairs.roles().cuts
        #expect(cuts.map(\.actor) == [1, 2])
        #expect(cuts.map(\.certainty) == [.possible, .possible])
        #expect(cuts.map(\.separatesNow) == [false, false])
        // 1 may be all that joins 0 with 2 and 3.
        #expect(cuts[0].parts.map(\.actors) == [[0]])
        #expect(cuts[0].left == 2)
    }

    @Test(arguments: 0..<80)
    func `are those that the definition names`(seed: Int) throws {
        let states = PairStates(seed: seed)
        let found = try states.roles().cuts
        let all = Array(0..<states.count)
        let sure = states.pairs(.tie)
        let most = sure + states.pairs(.doubtful)
        for v in all {
            let others = all.filter { $0 != v }
            func without(_ ties: [(Int, Int)]) -> [[Int]] { PairStates.parts(of: others, dropping(v, ties)) }
            let own = Set(PairStates.parts(of: all, sure).first { $0.contains(v) } ?? []).subtracting([v])
            // Joined among the sure ties, and separated when every relation in doubt is a tie.
            let certain = without(most).map { $0.filter(own.contains) }.filter { !$0.isEmpty }
            let isSomewhere = states.completions.contains { ties in
                PairStates.parts(of: all, ties).count < without(ties).count
                    && ties.contains { $0.0 == v || $0.1 == v }
            }
            let cut = found.first { $0.actor == v }
            #expect((cut?.certainty == .certain) == (certain.count > 1))
            #expect((cut != nil) == isSomewhere)
            guard let cut else { continue }
            if cut.certainty == .certain {
                #expect(cut.parts.map(\.actors).sorted { $0[0] < $1[0] } == fallen(certain, cut))
                // It is a cut actor whatever the answers are.
                for ties in states.completions {
                    #expect(PairStates.parts(of: all, ties).count < without(ties).count)
                }
            } else if cut.separatesNow {
                let now = without(sure).filter { !own.isDisjoint(with: $0) }
                #expect(now.count > 1)
                #expect(cut.parts.map(\.actors).sorted { $0[0] < $1[0] } == fallen(now, cut))
            }
        }
    }

    /// All parts but the one that is told to be left, which is a largest.
    private func fallen(_ parts: [[Int]], _ cut: CutActor) -> [[Int]] {
        let listed = cut.parts.map(\.actors)
        let left = parts.filter { !listed.contains($0) }
        #expect(left.count == 1)
        #expect(left.first?.count == cut.left)
        #expect(parts.allSatisfy { $0.count <= cut.left })
        return parts.filter { listed.contains($0) }.sorted { $0[0] < $1[0] }
    }

    private func dropping(_ v: Int, _ ties: [(Int, Int)]) -> [(Int, Int)] {
        ties.filter { $0.0 != v && $0.1 != v }
    }
}
