internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct RolesCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg vem som håller ihop nätverket: vem som står mellan vilka, och vem som behövs.",
            "Say who holds the network together: who stands between whom, and who is needed."),
        Name(
            """
            Vad varje aktör har, mellan vilka grupper den står, vem som tappar kontakten om
            den faller bort, vad varje relation bär, och om en rangordning beror på måttet.
            Det som är säkert skiljs från det som svar som saknas avgör. Relationer räknas
            från nivå 4 på skalan med åtta nivåer om inte --min-level anger en annan.
            """,
            """
            What every actor has, between which groups it stands, who loses touch if it
            drops out, what every tie carries, and whether a ranking depends on the index.
            What is certain is told apart from what missing answers decide. Ties count
            from level 4 on the scale of eight levels unless --min-level names another.
            """),
        examples: Name(
            """
            samverkan roles Networks/sodra-vatterbygden
            samverkan roles mitt-nätverk --by län --part förmedling
            samverkan roles mitt-nätverk --actor region-06 --min-level 6
            samverkan roles mitt-nätverk --json | jq '.cuts'
            """,
            """
            samverkan roles Networks/sodra-vatterbygden
            samverkan roles my-network --by county --part brokerage
            samverkan roles my-network --actor region-06 --min-level 6
            samverkan roles my-network --json | jq '.cuts'
            """))
    static let configuration = CommandConfiguration("roles", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @Option(help: ArgumentHelp(.groupsBy))
    var by = "kind"
    @Option(help: ArgumentHelp(.actorOfRoles))
    var actor: String?
    @Option(help: ArgumentHelp(.rolePart))
    var part: RolePart?
    @Option(help: ArgumentHelp(.seedOfDraws))
    var seed: UInt64 = 1
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) async throws {
        try readers.refuseSingleActors()
        let network = try argument.network(console)
        var conventions = try options.conventions(for: network)
        if options.conventions.minLevel == nil { conventions.tieFrom = Roles.tieFrom(on: network.scale) }
        let grouping = try network.grouping(by: by)
        let focus = try actor.map { try network.place(ofActorNamed: $0) }
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let wave = analyzed.wave
        try await wave.prepare(Roles.prepared, threads: Threads.available)
        let roles = try Roles(wave, by: grouping, seed: seed)
        try console.write(
            format.text(
                of: (part ?? .actors).sheet(
                    roles, network, about: focus, for: format.reader(console.language)),
                json: .roles(roles, analyzed)
            ) {
                ResultText.roles(roles, wave, only: part, about: focus, console.language)
            })
    }
}
