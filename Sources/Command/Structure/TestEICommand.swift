internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct TestEICommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Pröva om relationerna håller sig inom grupper mer än slumpen skulle ge.",
            "Test whether ties stay inside groups more than chance would give."),
        Name(
            """
            E–I-index (Krackhardt och Stern 1988): relationer mellan grupper minus relationer
            inom dem, genom alla. Provet delar ut grupperna på nytt medan relationerna ligger
            kvar, så att varken gruppernas storlek eller antalet relationer förklarar något.
            Är sätten få gås alla igenom. Indexet står alltid bredvid tätheten för varje par
            av grupper, och med vad osäkra par kan ändra. Kodat från dokument prövas inget.
            """,
            """
            The E–I index (Krackhardt & Stern 1988): ties across groups less ties inside,
            over all. The test deals out the groups anew while the ties stay, so that
            neither the sizes of groups nor the numbers of ties explain anything. Where
            there are few ways all are gone through. The index always stands beside the
            density of every pair of groups, with what pairs in doubt may change. Nothing
            is tested where the wave is coded from documents.
            """),
        examples: Name(
            """
            samverkan test ei Networks/sodra-vatterbygden
            samverkan test ei mitt-nätverk --by län --min-level 4
            samverkan test ei mitt-nätverk --by sektor --json | jq '.ei'
            """,
            """
            samverkan test ei Networks/sodra-vatterbygden
            samverkan test ei my-network --by county --min-level 4
            samverkan test ei my-network --by sector --json | jq '.ei'
            """))
    static let configuration = CommandConfiguration("ei", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @Option(help: ArgumentHelp(.groupsBy))
    var by: String = "kind"
    @Option(help: ArgumentHelp(.seedOfDraws))
    var seed: UInt64 = 1
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let structure = try GroupStructure(
            analyzed.wave, by: try network.grouping(by: by), only: [.density], seed: seed)
        try console.write(
            format.text(
                of: GroupPart.density.sheet(structure, network, for: format.reader(console.language)),
                json: .closure(structure, analyzed)
            ) {
                ResultText.closure(structure, analyzed, console.language)
            })
    }
}
