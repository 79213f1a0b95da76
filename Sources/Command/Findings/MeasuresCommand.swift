internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct MeasuresCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Räkna ut vem som är central, vem som binder ihop, och hur tätt nätverket är.",
            "Compute who is central, who connects, and how dense the network is."),
        Name(
            """
            En relation räknas när den säkert är på nivån i --min-level eller djupare, på
            den sida som --side anger. Valen skrivs ut med resultatet.
            """,
            """
            A tie is a relation surely at --min-level or deeper, on the side that --side
            names. The conventions are printed with the result.
            """),
        examples: Name(
            """
            samverkan measures Networks/sodra-vatterbygden
            samverkan measures mitt-nätverk --wave 2024 --side angiven --min-level 4 --csv
            samverkan measures mitt-nätverk --measure mellanhand --measure närhet --json
            """,
            """
            samverkan measures Networks/sodra-vatterbygden
            samverkan measures my-network --wave 2024 --side claimed --min-level 4 --csv
            samverkan measures my-network --measure degree --measure betweenness --json
            """))
    static let configuration = CommandConfiguration("measures", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @Option(name: .customLong("measure"), help: ArgumentHelp(.measure))
    var chosen: [Measure] = []
    @Flag(help: ArgumentHelp(.directed))
    var directed = false
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if directed, !chosen.isEmpty {
            throw Failure(
                .usage,
                Name(
                    "--directed och --measure utesluter varandra",
                    "--directed and --measure exclude each other"),
                remedy: Name("Välj en av dem.", "Choose one of them."))
        }
    }

    func perform(_ console: Console) async throws {
        let asked = chosen.isEmpty ? Set(Measure.allCases) : Set(chosen)
        let network: Network
        switch try directed || options.needRelations || readers.audience != .internal
            ? .network(argument.network(console)) : argument.measured(console)
        {
        case .network(let found): network = found
        case .plain(let actors, let tails, let heads, let doubtful):
            let conventions = try options.conventions(for: actors)
            let graph = IndexedNetwork(actors, tails: tails, heads: heads, doubtful: doubtful, conventions)
            try await graph.prepare(asked, threads: Threads.available)
            return try write(
                Measures(graph, only: asked), AnalyzedNetwork(actors, conventions), console)
        }
        let conventions = try options.conventions(for: network)
        if directed {
            try readers.refuse(
                [.participants, .public],
                Name("vem som säger vad om vem är internt", "who says what of whom is internal"))
            let analyzed = console.analyzed(network, conventions, for: .internal, waves: [conventions.wave])
            let measures = DirectedMeasures(analyzed.wave.relations, conventions)
            return try console.write(
                format.text(of: .directed(measures, network), json: .directed(measures, analyzed)) {
                    ResultText.directed(measures, network, console.language)
                })
        }
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let wave = analyzed.wave
        try await wave.prepare(asked, threads: Threads.available)
        try write(wave.measures(only: asked), analyzed, console)
    }

    private func write(_ measures: Measures, _ analyzed: AnalyzedNetwork, _ console: Console) throws {
        try console.write(
            format.text(
                of: .measures(measures, analyzed.network),
                json: .measures(measures, analyzed)
            ) {
                ResultText.measures(measures, analyzed.wave.relations, console.language)
            })
    }
}
