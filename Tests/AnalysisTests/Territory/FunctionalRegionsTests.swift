import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `Functional regions` {
    /// Actors a … h in two counties of four, tied by documents.
    private func territory(_ ties: [String], agency: [String] = []) throws -> Territory {
        let counties = [
            "a": "06", "b": "06", "c": "06", "d": "06", "e": "14", "f": "14", "g": "14", "h": "14",
        ]
        let network = try Draft(files: [
            "actors.csv": "id,name,kind,county\nz,Agency,agency,\n"
                + counties.keys.sorted().map { "\($0),Actor \($0),municipality,\(counties[$0]!)\n" }.joined(),
            "ties.csv": "wave,from,to,level,by\n"
                + (ties + agency).map { "1,\($0.first!),\($0.last!),5,document\n" }.joined(),
        ]).validated().network
        return try Territory(
            WaveRelations(network, wave: 0), Conventions(for: network),
            areas: .counties(of: network, .sweden), reference: .sweden, seed: 1)
    }

    private static let cliques = [
        "ab", "ac", "ad", "bc", "bd", "cd", "ef", "eg", "eh", "fg", "fh", "gh", "de",
    ]

    @Test func `that are the counties agree with them wholly`() throws {
        let regions = try territory(Self.cliques).regions
        #expect(regions.regions.map(\.actors.count) == [4, 4])
        #expect(regions.adjustedRand == 1)
        #expect(regions.mutualInformation == 1)
        #expect(regions.elsewhere.isEmpty)
        #expect(regions.regions.map(\.tiesInside) == [6, 6])
        #expect(regions.regions.map(\.tiesOut) == [1, 1])
        #expect(regions.stability == 1)
        // Two cliques of six ties and one between them: 12/13 less twice (13/26)².
        #expect(regions.modularity.map { abs($0 - (12.0 / 13 - 0.5)) < 1e-12 } == true)
    }

    // d's ties go to the other county. igraph 1.0.0 (python), compare_communities of 0001 1111 and 0000 1111:
    // adjusted_rand and nmi.
    @Test func `that cross a border name who is on the other side`() throws {
        let territory = try territory([
            "ab", "ac", "bc", "ef", "eg", "eh", "fg", "fh", "gh", "de", "df", "dg", "cd",
        ])
        let regions = territory.regions
        #expect(regions.regions.map(\.actors.count) == [5, 3])
        #expect(regions.elsewhere.map { [$0.area, $0.region, $0.regionArea] } == [[0, 0, 1]])
        #expect(regions.adjustedRand.map { abs($0 - 0.4948453608247419) < 1e-12 } == true)
        #expect(regions.mutualInformation.map { abs($0 - 0.5615896365639194) < 1e-12 } == true)
    }

    @Test func `are not drawn together by bodies for the whole country`() throws {
        let regions = try territory(Self.cliques, agency: ["za", "zb", "ze", "zf"]).regions
        #expect(regions.regions.map(\.actors.count) == [4, 4])
    }

    @Test func `leave out actors without a tie`() throws {
        let regions = try territory(["ab", "ac", "bc"]).regions
        #expect(regions.regions.map(\.actors.count) == [3])
        #expect(regions.isolates.count == 5)
    }

    @Test func `of no ties are none`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind,county\na,A,municipality,06\n", "ties.csv": "wave,from,to,level\n",
        ]).validated().network
        let territory = try Territory(
            WaveRelations(network, wave: 0), Conventions(for: network),
            areas: .counties(of: network, .sweden), reference: .sweden, seed: 1)
        #expect(territory.regions.regions.isEmpty)
        #expect(territory.regions.adjustedRand == nil)
        #expect(territory.index.value == nil)
    }
}
