internal import Analysis
internal import ArgumentParser
internal import Files
internal import Model
internal import Results

struct TerritoryCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg hur långt relationerna följer länsgränser, eller andra områden.",
            "Say how far ties follow county borders, or other areas."),
        Name(
            """
            Relationer inom områden och mellan dem, E–I-talet mot slumpen, de regioner som
            relationerna själva bildar mot områdena, grannkommuner utan relation, och
            avstånd mot nivå. Områdena är län om inte --areas anger en annan kolumn i
            actors.csv, eller en CSV-fil med kolumnerna area och municipality (eller actor).
            """,
            """
            Ties inside areas and across, the E–I index held against chance, the
            regions that ties make by themselves held against the areas, neighboring
            municipalities without a tie, and distance against level. Areas are
            counties unless --areas names another column of actors.csv, or a CSV file
            with the columns area and municipality (or actor).
            """),
        examples: Name(
            """
            samverkan territory Networks/samhallsplanering-2013-2024
            samverkan territory mitt-nätverk --areas arbetsmarknader.csv
            samverkan territory mitt-nätverk --part karta --excel-sv > karta.csv
            samverkan territory mitt-nätverk --json | jq '.communities'
            """,
            """
            samverkan territory Networks/samhallsplanering-2013-2024
            samverkan territory my-network --areas labour-markets.csv
            samverkan territory my-network --part map --csv > map.csv
            samverkan territory my-network --json | jq '.communities'
            """))
    static let configuration = CommandConfiguration("territory", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @Option(help: ArgumentHelp(.areas), completion: .file())
    var areas: String?
    @Option(help: ArgumentHelp(.territoryPart))
    var part: TerritoryPart?
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
        let relations = analyzed.wave.relations
        let territory = try Territory(
            relations, conventions, areas: try chosenAreas(of: network, console),
            reference: network.reference,
            seed: seed)
        if territory.actorCounts.allSatisfy({ $0 == 0 }), areas == nil {
            let columns = Areas.attributeNames(of: network).joined(separator: ", ")
            console.tell(
                "ingen aktör har något län; --areas tar en annan indelning\(columns.isEmpty ? "" : ", till exempel \(columns)")",
                "no actor has a county; --areas takes another division\(columns.isEmpty ? "" : ", for example \(columns)")"
            )
        }
        try console.write(
            format.text(
                of: (part ?? .density).sheet(territory, network, for: format.reader(console.language)),
                json: .territory(territory, analyzed)
            ) {
                ResultText.territory(territory, relations, only: part, console.language)
            })
    }

    private func chosenAreas(of network: Network, _ console: Console) throws -> Areas {
        guard let areas, areas != "county" else { return .counties(of: network, network.reference) }
        if let column = Areas.attribute(areas, of: network) { return column }
        let file = AreaFile(path: areas)
        guard file.exists else {
            let columns = Areas.attributeNames(of: network).joined(separator: ", ")
            throw Failure(
                .noInput,
                Name(
                    "”\(areas)” är varken en kolumn i actors.csv eller en fil",
                    "“\(areas)” is neither a column of actors.csv nor a file"),
                remedy: columns.isEmpty
                    ? Name("Ange en CSV-fil.", "Give a CSV file.")
                    : Name(
                        "Egna kolumner med värden: \(columns).",
                        "Columns of your own with values: \(columns)."))
        }
        let (found, warnings) = try file.areas(of: network)
        console.tell(warnings)
        return found
    }
}
