internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct ChangeCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg vad som blev av varje relation mellan två mätomgångar.",
            "Say what became of every relation between two waves."),
        Name(
            """
            Säger om relationerna har kommit närmare det som är överenskommet, och om de är
            djupare, vilket inte är bättre; om svar som saknas eller enskilda aktörer kan
            ändra det; och vad som blev av avvikelser och av mål med slutdatum. Relationer
            jämförs där båda omgångarna känner dem på samma sätt; övriga räknas, med skälet.
            Sammanslagningar och nya namn följs.
            """,
            """
            Says whether relations came nearer to what was agreed, and whether they are
            deeper, which is not better; whether missing answers or single actors could
            overturn that; and what became of gaps and of targets with a date.
            Relations are compared where both waves know them in the same way; the rest
            are counted, with the reason. Mergers and new names are followed.
            """),
        examples: Name(
            """
            samverkan change Networks/sodra-vatterbygden
            samverkan change mitt-nätverk --from 2022 --to 2026 --json
            samverkan change mitt-nätverk --all
            samverkan change mitt-nätverk --all --actor region-06 --actor lst-06
            """,
            """
            samverkan change Networks/sodra-vatterbygden
            samverkan change my-network --from 2022 --to 2026 --json
            samverkan change my-network --all
            samverkan change my-network --all --actor region-06 --actor lst-06
            """))
    static let configuration = CommandConfiguration("change", words)

    @OptionGroup var argument: NetworkArgument
    @Option(help: ArgumentHelp(.from))
    var from: String?
    @Option(help: ArgumentHelp(.to))
    var to: String?
    @Flag(help: ArgumentHelp(.allWaves))
    var all = false
    @Option(name: .customLong("actor"), help: ArgumentHelp(.followed))
    var named: [String] = []
    @Option(help: ArgumentHelp(.minLevel))
    var minLevel: Int?
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if all && (from != nil || to != nil) {
            throw Failure(
                .usage, Name("--all tar alla mätomgångar", "--all takes every wave"),
                remedy: Name("Utelämna --from och --to.", "Leave out --from and --to."))
        }
        if !named.isEmpty && !all {
            throw Failure(
                .usage, Name("--actor gäller bara med --all", "--actor goes with --all"),
                remedy: Name("Lägg till --all.", "Add --all."))
        }
    }

    func perform(_ console: Console) throws {
        try readers.refuse(
            [.public],
            Name(
                "hur enskilda relationer har ändrats är till för dem som deltar, inte för alla",
                "what became of single relations is for those who take part, not for everybody"))
        let network = try argument.network(console)
        let conventions = Conventions(for: network, tieFrom: try network.threshold(minLevel))
        let (earlier, later) = try waves(of: network)
        let reader = format.reader(console.language)
        guard all else {
            // What is no longer known, and gaps that stay, are told of with the waves before.
            let analyzed = console.analyzed(
                network, conventions, for: readers.audience, waves: Array(0...later))
            let comparison = analyzed.comparison(from: earlier, to: later)
            return try console.write(
                format.text(
                    of: .change(comparison.change, network, for: reader),
                    json: .change(comparison, analyzed)
                ) {
                    ResultText.change(comparison, network, conventions, console.language)
                })
        }
        let actors = try named.map { id throws(Failure) in try network.place(ofActorNamed: id) }
        let analyzed = console.analyzed(network, conventions, for: readers.audience)
        let changes = Changes(analyzed, named: actors)
        try console.write(
            format.text(
                of: .changes(changes.steps.map(\.change), network, for: reader),
                json: .changes(changes, analyzed)
            ) {
                ResultText.changes(changes, console.language)
            })
    }

    private func waves(of network: Network) throws(Failure) -> (Wave.Place, Wave.Place) {
        guard network.waves.count > 1 else {
            throw Failure(
                .data,
                Name("nätverket har bara en mätomgång", "the network has only one wave"),
                remedy: Name("En förändring behöver två.", "A change needs two."))
        }
        let later =
            try to.map { id throws(Failure) in try network.place(ofWaveNamed: id) } ?? network.waves.count - 1
        let earlier = try from.map { id throws(Failure) in try network.place(ofWaveNamed: id) } ?? later - 1
        guard earlier >= 0, earlier < later else {
            throw Failure(
                .usage,
                Name(
                    "--from ska vara en tidigare mätomgång än --to",
                    "--from must be an earlier wave than --to"),
                remedy: Name(
                    "Mätomgångarna är i ordning \(network.waves.map(\.id.text).joined(separator: ", ")).",
                    "The waves are, in order, \(network.waves.map(\.id.text).joined(separator: ", "))."))
        }
        return (earlier, later)
    }
}
