import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `Distance and level` {
    private static let codes = [
        "0114", "0180", "0380", "0580", "0680", "1280", "1480", "2480", "2580", "1980",
    ]

    /// Actors a, b, … in municipalities of Sweden, tied by documents: "a b 5".
    private func distance(_ ties: [String], actors: Int = 4) throws -> DistanceAndLevel? {
        let ids = "abcdefghij".prefix(actors)
        let network = try Draft(files: [
            "actors.csv": "id,name,kind,municipality\nz,Zero,agency,\n"
                + zip(ids, Self.codes).map { "\($0),Actor \($0),municipality,\($1)\n" }.joined(),
            "ties.csv": "wave,from,to,level,by\n"
                + ties.map { "1,\($0.split(separator: " ").joined(separator: ",")),document\n" }.joined(),
        ]).validated().network
        return try Territory(
            WaveRelations(network, wave: 0), Conventions(for: network),
            areas: .counties(of: network, .sweden), reference: .sweden, seed: 1
        ).distance
    }

    @Test func `fall apart when far relations are shallow`() throws {
        // Upplands Väsby, Stockholm, Uppsala and Linköping: about 22, 43, 160 and more kilometers.
        let distance = try #require(
            try distance(["a b 7", "a c 6", "b c 5", "b d 3", "a d 2", "c d 1"]))
        #expect(distance.correlation == -1)
        #expect(distance.isEnumerated)
        #expect(distance.dealings == 24)
        // Of the 24 dealings only the one seen is in perfect order, or two when it can be turned round.
        #expect((distance.p ?? 1) <= 2.0 / 24)
        #expect(distance.levels.map(\.level) == [1, 2, 3, 5, 6, 7])
        #expect(distance.levels.last.map { (15...30).contains($0.medianDistance) } == true)
    }

    @Test func `are drawn with a seed when there are many actors`() throws {
        let ids = Array("abcdefghij")
        let ties = (0..<9).map { "\(ids[$0]) \(ids[$0 + 1]) \($0 % 8 + 1)" }
        let one = try #require(try distance(ties, actors: 10))
        #expect(!one.isEnumerated)
        #expect(one.dealings == 999)
        #expect(one.p == (try distance(ties, actors: 10))?.p)
    }

    @Test func `need places and known levels`() throws {
        #expect(try distance(["a z 5"]) == nil)
        let same = try #require(try distance(["a b 5", "c d 5"]))
        #expect(same.correlation == nil)
        #expect(same.p == nil)
    }
}
