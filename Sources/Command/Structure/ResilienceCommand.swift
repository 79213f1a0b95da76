internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct ResilienceCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg hur mycket av nätet som hänger ihop när aktörer lämnar det.",
            "Say how much of the network hangs together as actors leave it."),
        Name(
            """
            Aktörer lämnar en efter en: på måfå, de med flest relationer först, eller
            mellanhänderna först. Andelen som ännu hänger ihop hålls mot lottade nät där alla
            har lika många relationer. CSV ger hela förloppet.
            """,
            """
            Actors leave one by one: at random, those with the most ties first, or the
            go-betweens first. The share that still hangs together is held against networks
            drawn with as many ties for each actor. CSV gives the whole course.
            """),
        examples: Name(
            """
            samverkan resilience Networks/sodra-vatterbygden
            samverkan resilience mitt-nätverk --min-level 4 --excel-sv > förlopp.csv
            """,
            """
            samverkan resilience Networks/sodra-vatterbygden
            samverkan resilience my-network --min-level 4 --csv > course.csv
            """))
    static let configuration = CommandConfiguration("resilience", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @Option(help: ArgumentHelp(.seedOfDraws))
    var seed: UInt64 = 1
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) async throws {
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let wave = analyzed.wave
        console.now("låter aktörer lämna nätet", "letting actors leave")
        guard let resilience = try await Resilience(wave.indexed, seed: seed, threads: Threads.available)
        else {
            throw Failure(
                .usage,
                Name("nätet har färre än två aktörer", "the network has fewer than two actors"),
                remedy: Name("Välj en annan mätomgång.", "Choose another wave."))
        }
        try console.write(
            format.text(
                of: .resilience(resilience, for: format.reader(console.language)),
                json: .resilience(resilience, analyzed)
            ) {
                ResultText.resilience(resilience, wave, console.language)
            })
    }
}
