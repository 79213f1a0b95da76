internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct GroupsCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Se hur nätverket är sammansatt av grupper: givna, och sådana som relationerna bildar.",
            "See how the network is made up of groups: given ones, and those that ties make."),
        Name(
            """
            Täthet och mittnivå för varje par av grupper med E–I-index mot slumpen,
            centralisering, kärna och periferi, sammanhållning, hur lika parterna svarar,
            gemenskaper och positioner som håller över flera nivåer. Grupperna är typer av
            aktör om inte --by anger län eller en kolumn i actors.csv. Osäkra par ger gränser
            där de går att bevisa, annars det lägsta och högsta i framlottade möjliga nät.
            """,
            """
            Density and median level by pair of groups with the E–I index held against
            chance, centralization, core and periphery, cohesion, how alike the two sides
            answer, communities, and positions that hold over several levels. Groups are
            kinds of actors unless --by names county or a column of actors.csv. Pairs in
            doubt give bounds where provable, else the least and the most in possible
            networks drawn at random.
            """),
        examples: Name(
            """
            samverkan groups Networks/sodra-vatterbygden
            samverkan groups mitt-nätverk --by län --part gemenskaper --excel-sv > gemenskaper.csv
            samverkan groups mitt-nätverk --min-level 4 --json | jq '.core_periphery'
            """,
            """
            samverkan groups Networks/sodra-vatterbygden
            samverkan groups my-network --by county --part communities --csv > communities.csv
            samverkan groups my-network --min-level 4 --json | jq '.core_periphery'
            """))
    static let configuration = CommandConfiguration("groups", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @Option(help: ArgumentHelp(.groupsBy))
    var by: String = "kind"
    @Option(help: ArgumentHelp(.groupPart))
    var part: GroupPart?
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
        // Columns of actors.csv are the same whoever reads.
        let grouping = try network.grouping(by: by)
        let wave = analyzed.wave
        if part == nil || part == .centralization {
            try await wave.prepare([.betweenness, .harmonicCloseness], threads: Threads.available)
        }
        let structure = try GroupStructure(
            wave, by: grouping, only: part.map { [$0] } ?? Set(GroupPart.allCases), seed: seed)
        try console.write(
            format.text(
                of: (part ?? .density).sheet(structure, network, for: format.reader(console.language)),
                json: .groups(structure, analyzed)
            ) {
                ResultText.groups(structure, analyzed, only: part, console.language)
            })
    }
}

extension Network {
    /// A division of the actors that the user named: `kind`, `county` or a column of `actors.csv`.
    func grouping(by key: String) throws(Failure) -> Grouping {
        if let grouping = Grouping(self, by: key) { return grouping }
        let keys = Grouping.keys(of: self).joined(separator: ", ")
        throw Failure(
            .usage,
            Name(
                "”\(key)” delar inte in någon aktör", "“\(key)” divides no actors"),
            remedy: Name("Det går att dela efter: \(keys).", "Actors can be divided by: \(keys)."))
    }
}
