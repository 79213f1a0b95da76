import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `What the territory command prints` {
    /// Eight municipalities in two counties, an agency in none; Mullsjö and Falköping border across.
    private func network() throws -> Network {
        try Draft(files: [
            "datapackage.json": #"{"name": "borders", "title": "Borders"}"#,
            "actors.csv": """
            id,name,kind,short,county,municipality
            agency,Agency,agency,,,
            kommun-0642,Mullsjö kommun,municipality,Mullsjö,06,0642
            kommun-0643,Habo kommun,municipality,Habo,06,0643
            kommun-0665,Vaggeryds kommun,municipality,Vaggeryd,06,0665
            kommun-0680,Jönköpings kommun,municipality,Jönköping,06,0680
            kommun-1496,Skövde kommun,municipality,Skövde,14,1496
            kommun-1497,Hjo kommun,municipality,Hjo,14,1497
            kommun-1498,Tidaholms kommun,municipality,Tidaholm,14,1498
            kommun-1499,Falköpings kommun,municipality,Falköping,14,1499
            """,
            "ties.csv": """
            wave,from,to,level
            2024,kommun-0642,kommun-0643,5
            2024,kommun-0643,kommun-0642,6
            2024,kommun-0642,kommun-0680,4
            2024,kommun-0680,kommun-0642,4
            2024,kommun-0643,kommun-0680,7
            2024,kommun-0680,kommun-0643,7
            2024,kommun-0665,kommun-0680,3
            2024,kommun-0680,kommun-0665,4
            2024,kommun-1496,kommun-1497,6
            2024,kommun-1497,kommun-1496,6
            2024,kommun-1496,kommun-1498,5
            2024,kommun-1498,kommun-1496,5
            2024,kommun-1498,kommun-1497,5
            2024,kommun-1497,kommun-1498,5
            2024,kommun-1499,kommun-0642,4
            2024,kommun-0642,kommun-1499,3
            2024,kommun-1499,kommun-0680,2
            2024,kommun-0680,kommun-1499,2
            2024,kommun-1499,kommun-1496,0
            2024,kommun-1496,kommun-1499,0
            2024,kommun-1497,kommun-0643,0
            2024,kommun-1499,kommun-1498,3
            2024,agency,kommun-0680,5
            2024,kommun-0680,agency,5
            """,
        ]).validated().network
    }

    private func territory(_ network: Network, wave: Int = 0) throws -> Territory {
        try Territory(
            WaveRelations(network, wave: wave), Conventions(for: network, wave: wave),
            areas: .counties(of: network, .sweden), reference: .sweden, seed: 1)
    }

    private func text(_ network: Network, wave: Int = 0, _ language: Language) throws -> String {
        ResultText.territory(
            try territory(network, wave: wave), WaveRelations(network, wave: wave), only: nil, language)
    }

    @Test(arguments: Language.allCases)
    func `of two counties`(language: Language) throws {
        try expectGolden(text(network(), language), "borders.territory.\(language.rawValue).txt")
    }

    @Test func `as JSON holds the contract`() throws {
        let network = try network()
        try expectGolden(
            JSONValue.territory(
                try territory(network), AnalyzedNetwork(network, Conventions(for: network))
            ).asText(), "borders.territory.json")
    }

    @Test(arguments: TerritoryPart.allCases)
    func `has each of its tables for programs`(part: TerritoryPart) throws {
        let network = try network()
        try expectGolden(
            part.sheet(try territory(network), network, for: .program).asCSV(),
            "borders.territory.\(part.rawValue).csv")
    }

    @Test func `says so where there is no border to follow`() throws {
        let network = try Samples.network(named: "sodra-vatterbygden")
        let text = try text(network, wave: 2, .swedish)
        #expect(text.contains("6\u{A0}aktörer i 1\u{A0}område;"))
        #expect(text.contains("Då finns ingen områdesgräns att följa."))
        #expect(!text.contains("E–I-index"))
        #expect(!text.contains("Rand"))
    }

    @Test func `says so where nobody lies anywhere`() throws {
        let network = try Draft(files: Draft.pairFiles).validated().network
        let text = try text(network, wave: 0, .english)
        #expect(text.contains("No actor belongs to any area"))
    }
}
