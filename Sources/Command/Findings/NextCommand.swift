internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct NextCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg vilka samtal som bör tas härnäst, och vad de skulle ändra.",
            "Say which conversations to have next, and what they would change."),
        Name(
            """
            Relationer att bygga, fördjupa, hålla eller lätta, de första först: efter målets
            status (lag, uppdrag, överenskommet, förslag, exempel), sedan där båda sidor vill,
            sedan det som håller ihop nätverket, sedan det slag av samverkan som saknas,
            sedan steg, sedan namn. Efter varje samtal görs ordningen om. ”Efter” betyder
            att båda sidor anger den nivå som avses.
            """,
            """
            Ties to build, raise, hold or relax, the first first: by the target's
            status (law, assignment, agreed, proposed, example), then where both
            sides want it, then what holds the network together, then the kind of
            collaboration lacking, then steps, then names. After each the order is
            made again. 'After' means that both sides say the level aimed at.
            """),
        examples: Name(
            """
            samverkan next Networks/sodra-vatterbygden
            samverkan next mitt-nätverk -k 5
            samverkan next mitt-nätverk --json | jq '.conversations[].action'
            """,
            """
            samverkan next Networks/sodra-vatterbygden
            samverkan next my-network -k 5 --lang en
            samverkan next my-network --json | jq '.conversations[].action'
            """))
    static let configuration = CommandConfiguration("next", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(name: [.customShort("k"), .long], help: ArgumentHelp(.count))
    var count = 10
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if count < 1 {
            throw Failure(
                .usage, Name("--count är \(count)", "--count is \(count)"),
                remedy: Name("Välj 1 eller mer.", "Choose 1 or more."))
        }
    }

    func perform(_ console: Console) async throws {
        try readers.refuse(
            [.public],
            Name(
                "samtal att föra är till för dem som deltar, inte för alla",
                "conversations to have are for those who take part, not for everybody"))
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let wave = analyzed.wave
        try await wave.prepareOutcome(threads: Threads.available)
        let next = wave.next(count)
        try console.write(
            format.text(
                of: .next(next, network),
                json: .next(next, analyzed)
            ) {
                ResultText.next(next, wave.relations, console.language)
            })
    }
}
