import Analysis
import Graphs
import Model
import Testing

@Suite struct `Cohesion of a wave` {
    private func cohesion(_ folder: Folder) throws -> Cohesion {
        try #require(try folder.structure(.cohesion).cohesion)
    }

    private let eight = ["a", "b", "c", "d", "e", "f", "g", "h"]

    // sna 2.7.1 (R): connectedness, triad.census(mode = "graph"), gtrans; igraph 1.3.5 (R): assortativity_degree,
    // mean_distance, diameter, global_efficiency.
    @Test func `is what other programs give`() throws {
        let cohesion = try cohesion(
            .tied(["ab", "ac", "bc", "cd", "de", "ef", "df", "fg", "ad"], actors: eight))
        #expect(cohesion.connectedness.value == 0.75)
        #expect(cohesion.triads == [16, 29, 8, 3])
        #expect(isNear(cohesion.transitivity.value, 0.5294118, within: 1e-7))
        #expect(isNear(cohesion.degreeAssortativity.value, -0.1886792, within: 1e-7))
        #expect(isNear(cohesion.meanDistance, 1.857143, within: 1e-6))
        #expect(cohesion.diameter == 4)
        #expect(isNear(cohesion.nearness.value, 0.5029762, within: 1e-7))
        // Nine ties, six hold the part together, and of 21 possible 15 could be too many. (sna counts arcs and has 2/3.)
        #expect(cohesion.superfluous == (3, 15))
        #expect(isNear(cohesion.efficiency.value, 1 - 3.0 / 15))
    }

    @Test(arguments: 1...8)
    func `lies within its bounds, which an unknown answer never narrows`(seed: Int) throws {
        let folder = Folder.survey(seed: seed, actors: 6)
        let own = try cohesion(folder)
        let full = try folder.seen(unknowns: .present).wave.indexed.graph
        for (value, most) in [
            (own.connectedness, full.connectedness()), (own.nearness, full.globalEfficiency()),
        ] {
            #expect(value.basis == .bounds)
            #expect(value.range?.lowerBound == value.value)
            #expect(value.range?.upperBound == most)
        }
        // One more relation of which one side alone speaks.
        let network = try folder.network()
        let asked = Set(try folder.seen().wave.relations.asked.map(\.dyad))
        guard
            let silent = network.actors.indices.lazy.flatMap({ a in (0..<a).lazy.compactMap { Dyad($0, a) } })
                .first(where: { !asked.contains($0) })
        else { return }
        var more = folder
        more.ties.append(
            Folder.TieRow(
                wave: "1", from: network.actors[silent.a].id.text, to: network.actors[silent.b].id.text,
                level: "8"))
        let wider = try cohesion(more)
        for (one, other) in [(own.connectedness, wider.connectedness), (own.nearness, wider.nearness)] {
            let (narrow, wide) = (try #require(one.range), try #require(other.range))
            #expect(wide.lowerBound <= narrow.lowerBound && wide.upperBound >= narrow.upperBound)
        }
    }

    @Test func `compares with random networks of the same degrees`() throws {
        // Four circles of four in a ring: closed, though not much longer than chance.
        var pairs: [String] = []
        let letters = Array("abcdefghijklmnop")
        for circle in 0..<4 {
            for v in 0..<4 {
                for w in 0..<v { pairs.append("\(letters[4 * circle + v])\(letters[4 * circle + w])") }
            }
            pairs.append("\(letters[4 * circle])\(letters[(4 * circle + 5) % 16])")
        }
        let folder = Folder.tied(pairs, actors: letters.map { "\($0)" })
        let small = try #require(try cohesion(folder).smallWorld)
        #expect(small.networks == 20)
        #expect(small.ratio > 1.5)
        #expect(small == (try cohesion(folder)).smallWorld)
        // A star has no other network of its degrees, and closes no circle.
        #expect(try cohesion(.tied(["ab", "ac", "ad"], actors: ["a", "b", "c", "d"])).smallWorld == nil)
        // Of a complete network there is no other: nothing sets it apart.
        #expect(try cohesion(.tied(["ab", "ac", "bc"], actors: ["a", "b", "c"])).smallWorld?.ratio == 1)
    }

    @Test func `of nobody, of one and of no ties is undefined where there is nothing to measure`() throws {
        let nobody = try cohesion(Folder(actors: []))
        #expect(nobody.connectedness.value == nil)
        #expect(nobody.triads == [0, 0, 0, 0])
        let one = try cohesion(Folder(actors: ["a"]))
        #expect(one.connectedness.value == nil)
        #expect(one.diameter == nil)
        let apart = try cohesion(Folder(actors: ["a", "b", "c"]))
        #expect(apart.connectedness.value == 0)
        #expect(apart.efficiency.value == nil)
        #expect(apart.transitivity.value == nil)
        #expect(apart.degreeAssortativity.value == nil)
        #expect(apart.meanDistance == nil)
    }
}
