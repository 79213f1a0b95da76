import Analysis
import Graphs
import Model
import Testing

@Suite struct `Closure of groups` {
    private func closure(
        _ folder: Folder, by key: String = "kind", unknowns: Conventions.Unknowns = .open, draws: Int = 29
    ) throws -> GroupClosure {
        try #require(try folder.structure(.density, by: key, unknowns: unknowns, draws: draws).closure)
    }

    private let sides = Folder.actors(["region", "region", "region", "agency", "agency", "agency"])
    private let triangles = ["ab", "ac", "bc", "de", "df", "ef", "cd"]

    @Test func `is the index of Krackhardt and Stern with its test`() throws {
        let closure = try closure(.tied(triangles, actors: sides))
        #expect(closure.index.value == -5.0 / 7)
        #expect(closure.index.test?.isEnumerated == true)
        #expect(closure.index.test?.lower == 0.1)
        #expect(closure.lowest == nil)
        #expect(closure.highest == nil)
    }

    // igraph 1.3.5 (R), assortativity_nominal of ab ac bc cd de ef df fg ad with groups 1 1 1 2 2 2 1 2.
    @Test func `is the assortativity that another program gives`() throws {
        let folder = Folder.tied(
            ["ab", "ac", "bc", "cd", "de", "ef", "df", "fg", "ad"],
            actors: Folder.actors(
                ["region", "region", "region", "agency", "agency", "agency", "region", "agency"]))
        let assortativity = try closure(folder).assortativity
        #expect(isNear(assortativity.value, 1.0 / 3))
        #expect(assortativity.range == assortativity.value.map { $0...$0 })
    }

    @Test(arguments: 1...20)
    func `lies within its bounds whatever the relations in doubt are`(seed: Int) throws {
        let folder = Folder.survey(seed: seed, actors: 5)
        let closure = try closure(folder, draws: 9)
        let indexed = try folder.seen().wave.indexed
        let network = try folder.network()
        func kind(_ vertex: Int) -> Identifier { network.actors[indexed.actors[vertex]].kind }
        // Those in doubt, found by asking with every one taken for a tie.
        let sure = Set(indexed.graph.edges().map { [$0.0, $0.1] })
        let all = try folder.seen(unknowns: .present).wave.indexed.graph.edges().map { [$0.0, $0.1] }
        let doubtful = all.filter { !sure.contains($0) }
        guard doubtful.count < 9 else { return }
        var values: [Double] = []
        for choice in 0..<(1 << doubtful.count) {
            let ties = Array(sure) + doubtful.indices.filter { choice >> $0 & 1 == 1 }.map { doubtful[$0] }
            guard !ties.isEmpty else { continue }
            let inside = ties.count { kind($0[0]) == kind($0[1]) }
            values.append(Double(ties.count - 2 * inside) / Double(ties.count))
        }
        if doubtful.isEmpty {
            #expect(closure.lowest == nil)
        } else if let lowest = closure.lowest?.value, let highest = closure.highest?.value {
            #expect(isNear(values.min(), min(lowest, highest)))
            #expect(isNear(values.max(), max(lowest, highest)))
        }
    }

    @Test func `counts relations in doubt as known where they are taken for ties or for none`() throws {
        let folder = Folder(actors: sides, ties: Folder.both("ab", 5) + Folder.both("ad", 0) + ["1 a c 5"])
        #expect(try closure(folder).index.observed == .init(inside: 1, across: 1))
        #expect(try closure(folder).lowest?.ties == .init(inside: 2, across: 0))
        let absent = try closure(folder, unknowns: .absent)
        #expect(absent.index.observed == .init(inside: 2, across: 1))
        #expect(absent.index.ties == .init(inside: 1, across: 0))
        #expect(absent.lowest == nil)
        #expect(try closure(folder, unknowns: .present).index.ties == .init(inside: 2, across: 0))
    }

    @Test func `is not held against chance in a wave of documents`() throws {
        let folder = Folder(actors: sides, ties: triangles.map { "1 \($0.first!) \($0.last!) 5 - document" })
        let closure = try closure(folder)
        #expect(closure.index.value == -5.0 / 7)
        #expect(closure.index.test == nil)
    }

    @Test func `is undefined without ties, and has no test in one group`() throws {
        let empty = try closure(Folder(actors: sides))
        #expect(empty.index.value == nil)
        #expect(empty.assortativity.value == nil)
        let one = try closure(.tied(["ab", "bc"], actors: ["a", "b", "c"]))
        #expect(one.index.value == -1)
        #expect(one.index.test == nil)
    }

    // With 199 draws 3.5 % of 10,000 such networks are rejected at 0.05, 3.9 % of 5,000 with 30 actors in two groups and
    // 4.6 % of 10,000 with 60 in five: the fewer numbers of ties inside there can be, the more cautious the test.
    @Test func `is rejected about as often as it says when groups play no part`() throws {
        var rejected = 0
        let networks = 200
        for seed in 1...networks {
            var random = SeededRandom(seed: UInt64(seed))
            // Degrees as uneven as in real networks: some have many ties.
            var edges: [(Int, Int)] = []
            for v in 0..<14 {
                for w in 0..<v where random.unit() < 1 / Double(w + 2).squareRoot() {
                    edges.append((v, w))
                }
            }
            let labels = random.permutation(14).map { Optional($0 % 3) }
            let index = EIIndex(
                edges: edges, groups: labels, observed: .init(inside: 91, across: 0), draws: 99,
                seed: UInt64(seed))
            if let p = index.test?.twoSided, p <= 0.05 { rejected += 1 }
        }
        let rate = Double(rejected) / Double(networks)
        #expect(rate > 0.01 && rate < 0.09, "\(rate)")
    }
}
