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
    @OptionGroup var options: ConventionOptions
    @Option(name: .customLong("measure"), help: ArgumentHelp(.measure))
    var chosen: [Measure] = []
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) async throws {
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let wave = analyzed.wave
        let asked = chosen.isEmpty ? Set(Measure.allCases) : Set(chosen)
        try await wave.prepare(asked, threads: Threads.available)
        let measures = wave.measures(only: asked)
        try console.write(
            format.text(
                of: .measures(measures, network),
                json: .measures(measures, analyzed)
            ) {
                ResultText.measures(measures, wave.relations, console.language)
            })
    }
}
