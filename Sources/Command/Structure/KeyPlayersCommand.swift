internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct KeyPlayersCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Hitta de aktörer som tillsammans håller ihop nätet, eller når flest.",
            "Find the actors that together hold the network together, or reach most of it."),
        Name(
            """
            De som är mest centrala var för sig är sällan de bästa tillsammans: de känner ofta
            samma. Alla val prövas i nät av vanlig storlek, annars söks de. Lika bra val visas
            alla, och det sägs om valet förblir bäst när osäkra par faller ut på olika sätt.
            """,
            """
            Those most central one by one are seldom the best together: they often know the
            same people. In networks of the usual size all choices are tried, else they are
            searched for. Choices that are equally good are all shown, and whether a choice
            stays the best as pairs in doubt turn out one way or another.
            """),
        examples: Name(
            """
            samverkan key-players mitt-nätverk -k 3
            samverkan key-players mitt-nätverk -k 2 --aim räckvidd --within 2
            samverkan key-players mitt-nätverk -k 2 --distance --json | jq '.sets'
            """,
            """
            samverkan key-players my-network -k 3
            samverkan key-players my-network -k 2 --aim reach --within 2
            samverkan key-players my-network -k 2 --distance --json | jq '.sets'
            """))
    static let configuration = CommandConfiguration("key-players", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @Option(name: [.customShort("k"), .customLong("size")], help: ArgumentHelp(.keyPlayerCount))
    var size = 3
    @Option(help: ArgumentHelp(.keyPlayerAim))
    var aim: KeyPlayerChoice.Aim = .removal
    @Flag(help: ArgumentHelp(.byDistance))
    var distance = false
    @Option(help: ArgumentHelp(.reachWithin))
    var within: Int?
    @Option(help: ArgumentHelp(.seedOfDraws))
    var seed: UInt64 = 1
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if size < 1 || within.map({ $0 < 0 }) == true {
            throw Failure(
                .usage,
                Name("-k är minst 1 och --within minst 0", "-k is at least 1 and --within at least 0"))
        }
        if within != nil, distance || aim == .removal {
            throw Failure(
                .usage,
                Name(
                    "--within gäller räckvidd utan --distance", "--within is for reach without --distance"),
                remedy: Name("Välj --aim räckvidd.", "Choose --aim reach."))
        }
    }

    func perform(_ console: Console) throws {
        try readers.refuseSingleActors()
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let wave = analyzed.wave
        console.now("söker nyckelaktörer", "looking for key players")
        let choice = KeyPlayerChoice(aim: aim, size: size, weighsDistance: distance, steps: within ?? 2)
        guard let found = try KeyPlayerSets(wave.indexed, choice, seed: seed) else {
            throw Failure(
                .usage,
                Name(
                    "nätet har för få aktörer för val av \(size)",
                    "the network has too few actors for choices of \(size)"),
                remedy: Name("Välj ett mindre -k.", "Choose a smaller -k."))
        }
        try console.write(
            format.text(
                of: .keyPlayers(found, network, naming: !wave.isDocumentsOnly),
                json: .keyPlayers(found, analyzed)
            ) {
                ResultText.keyPlayers(found, wave, console.language)
            })
    }
}
