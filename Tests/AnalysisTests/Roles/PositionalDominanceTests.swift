import Analysis
import Graphs
import Testing

@Suite struct `Positional dominance` {
    // The definition that netrankr documents: u is dominated by v when N(u) ⊆ N[v]. In a star all pairs are comparable.
    @Test func `holds for every pair of a star`() throws {
        let dominance = try PairStates(count: 5, ties: (1...4).map { (0, $0) }).roles().dominance
        #expect(dominance.comparableShare == 1)
        #expect(dominance.undominated == [0])
        #expect(dominance.positions.map(\.above) == [0, 1, 1, 1, 1])
        #expect(dominance.positions.map(\.alike) == [0, 3, 3, 3, 3])
        #expect(dominance.positions.map(\.below) == [4, 0, 0, 0, 0])
        #expect(dominance.dominating(1) == [0, 2, 3, 4])
        #expect(dominance.steps.map(\.dependsOnIndex) == [false])
    }

    @Test func `says which neighbors in an order by betweenness another index may turn round`() throws {
        // Two triangles joined by a chain of one: the middle of the chain has most betweenness and few ties.
        let ties = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (4, 5), (4, 6), (5, 6)]
        let dominance = try PairStates(count: 7, ties: ties).roles().dominance
        // 3 (9 pairs) before 2 and 4 (8 each) before the rest (0).
        #expect(dominance.steps.map(\.higher) == [3, 4])
        #expect(dominance.steps.map(\.lower) == [2, 0])
        #expect(dominance.steps.map(\.dependsOnIndex) == [true, true])
    }

    @Test(arguments: 0..<60)
    func `is neighborhood inclusion, certain where no answer ends it`(seed: Int) throws {
        let states = PairStates(seed: seed)
        let dominance = try states.roles().dominance
        let all = Array(0..<states.count)
        func neighbors(_ v: Int, _ ties: [(Int, Int)]) -> Set<Int> {
            Set(ties.flatMap { $0.0 == v ? [$0.1] : $0.1 == v ? [$0.0] : [] })
        }
        func includes(_ v: Int, _ w: Int, _ ties: [(Int, Int)]) -> Bool {
            neighbors(v, ties).isSubset(of: neighbors(w, ties).union([w]))
        }
        let sure = states.pairs(.tie)
        let completions = states.completions
        func always(_ v: Int, _ w: Int) -> Bool { completions.allSatisfy { includes(v, w, $0) } }
        for v in all {
            let others = all.filter { $0 != v }
            let position = dominance.positions[v]
            #expect(dominance.dominating(v) == others.filter { includes(v, $0, sure) })
            #expect(position.above == others.count { includes(v, $0, sure) && !includes($0, v, sure) })
            #expect(position.below == others.count { !includes(v, $0, sure) && includes($0, v, sure) })
            #expect(position.alike == others.count { includes(v, $0, sure) && includes($0, v, sure) })
            #expect(position.certainlyAbove == others.count { always(v, $0) })
            #expect(position.certainlyBelow == others.count { always($0, v) })
        }
        #expect(
            dominance.comparablePairs
                == states.pairs.count { includes($0.0, $0.1, sure) || includes($0.1, $0.0, sure) })
        #expect(
            dominance.certainlyComparablePairs
                == states.pairs.count { always($0.0, $0.1) || always($0.1, $0.0) })
    }

    /// What the planner is told: every index of the family agrees.
    @Test(arguments: 0..<40)
    func `is kept by every index of the family`(seed: Int) throws {
        let states = PairStates(seed: seed, doubt: 0)
        let wave = try states.wave()
        let measures = wave.measures
        let dominance = try Roles(wave, by: Grouping(kindsOf: wave.network), seed: 1).dominance
        let family: [[Double?]] = [
            measures.degree?.map(Double.init) ?? [], measures.betweenness ?? [],
            measures.harmonicCloseness ?? [], measures.closeness ?? [], measures.katz ?? [],
        ]
        for v in 0..<states.count {
            for w in dominance.dominating(v) {
                for values in family {
                    #expect((values[v] ?? 0) <= (values[w] ?? 0) + 1e-9)
                }
                if let lower = measures.eigenvector?[v], let higher = measures.eigenvector?[w] {
                    #expect(lower <= higher + 1e-9)
                }
            }
        }
    }

    @Test func `of nobody and of one is undefined`() throws {
        #expect(try PairStates(count: 0).roles().dominance.comparableShare == nil)
        #expect(try PairStates(count: 1).roles().dominance.comparableShare == nil)
        #expect(try PairStates(count: 1).roles().dominance.undominated == [0])
    }
}
