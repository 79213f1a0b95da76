import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `Neighboring municipalities` {
    // Jönköping borders on Habo, Mullsjö and Vaggeryd, and Habo on Mullsjö, all in one county; Mullsjö on Falköping
    // in another.
    private func neighbors(_ ties: String) throws -> NeighborTies {
        let network = try Draft(files: [
            "actors.csv": """
            id,name,kind,county,municipality
            falkoping,Falköping,municipality,14,1499
            habo,Habo,municipality,06,0643
            jkpg,Jönköping,municipality,06,0680
            mullsjo,Mullsjö,municipality,06,0642
            bolaget,Bolaget,municipal-company,06,0680
            """,
            "ties.csv": "wave,from,to,level,by\n" + ties,
        ]).validated().network
        let relations = WaveRelations(network, wave: 0)
        return try Territory(
            relations, Conventions(for: network), areas: .counties(of: network, .sweden), reference: .sweden,
            seed: 1
        ).neighbors
    }

    private func told(_ pairs: [NeighborTies.Pair]) -> [String] {
        pairs.map { "\($0.dyad.a)–\($0.dyad.b) \($0.state.rawValue)" }
    }

    @Test func `are told with a tie, without, and not known`() throws {
        // By id: bolaget 0, falkoping 1, habo 2, jkpg 3, mullsjo 4.
        let neighbors = try neighbors(
            """
            1,habo,jkpg,5,document
            1,habo,mullsjo,0,
            1,jkpg,mullsjo,4,
            1,bolaget,habo,4,document

            """)
        #expect(told(neighbors.withoutTie) == ["1–4 unasked", "2–4 none", "3–4 unknown"])
        #expect(neighbors.count(.tie) == 1)
    }

    @Test func `are marked where they cross an area's border`() throws {
        let neighbors = try neighbors("1,habo,jkpg,5,document\n")
        let crossing = neighbors.pairs.filter { $0.crosses == true }
        #expect(!crossing.isEmpty)
        #expect(crossing.allSatisfy { $0.dyad.contains(1) })
    }
}
