internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct SeparateCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg vilkas bortfall som skiljer två aktörer åt.",
            "Say whose loss would part two actors."),
        Name(
            """
            De minsta grupper av aktörer, och av relationer, vars bortfall gör att de två inte
            längre når varandra, och de skilda vägar som finns mellan dem. Är relationer
            osäkra sägs också hur många som krävs om alla finns.
            """,
            """
            The smallest sets of actors, and of ties, whose loss leaves the two without a
            path, and the separate ways between them. Where relations are in doubt, also
            how many it would take if all of them are ties.
            """),
        examples: Name(
            """
            samverkan separate mitt-nätverk region-06 kommun-0643
            samverkan separate mitt-nätverk 'Habo kommun' 'Region Jönköpings län' --min-level 4
            """,
            """
            samverkan separate my-network region-06 kommun-0643
            samverkan separate my-network 'Habo kommun' 'Region Jönköpings län' --min-level 4
            """))
    static let configuration = CommandConfiguration("separate", words)

    @OptionGroup var argument: NetworkArgument
    @Argument(help: ArgumentHelp(.separatedOne))
    var one: String
    @Argument(help: ArgumentHelp(.separatedOther))
    var other: String
    @OptionGroup var options: TieOptions
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        try readers.refuseSingleActors()
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let (from, to) = (
            try network.place(ofActorNamed: one), try network.place(ofActorNamed: other)
        )
        guard from != to else {
            throw Failure(
                .usage,
                Name("”\(one)” och ”\(other)” är samma aktör", "“\(one)” and “\(other)” are the same actor"),
                remedy: Name("Ange två aktörer.", "Name two actors."))
        }
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let wave = analyzed.wave
        guard let separation = Separation(wave.indexed, from: from, to: to) else {
            throw Failure(
                .usage,
                Name(
                    "minst en av dem finns inte i mätomgången, eller deltar inte i forumet",
                    "at least one of them does not exist in the wave, or takes no part in the forum"),
                remedy: Name("Välj en annan --wave eller --forum.", "Choose another --wave or --forum."))
        }
        try console.write(
            format.text(
                of: .separation(separation, network, naming: !wave.isDocumentsOnly),
                json: .separation(separation, analyzed)
            ) {
                ResultText.separation(separation, wave, console.language)
            })
    }
}
