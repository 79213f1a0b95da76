internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct GapsCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Håll varje relation med mål mot sitt mål.",
            "Hold every targeted relation against its target."),
        Name(
            """
            Säger om varje relation saknas, är under målet, ses olika, inte går att avgöra,
            är djupare än målet eller i linje med det, och hur säkert det är. Svar som
            saknas förblir okända: andelen i linje visas med sina gränser.
            """,
            """
            Says of each relation whether it is missing, below, contested, unknown,
            above or within its target, and how sure that is. Missing answers stay
            missing: the share in line comes with its bounds.
            """),
        examples: Name(
            """
            samverkan gaps Networks/sodra-vatterbygden
            samverkan gaps mitt-nätverk --show struktur --show svar
            samverkan gaps mitt-nätverk --show uppdelning --excel-sv
            samverkan gaps mitt-nätverk --all --json | jq '.headline, .structure'
            """,
            """
            samverkan gaps Networks/sodra-vatterbygden
            samverkan gaps my-network --show structure --show answers
            samverkan gaps my-network --show breakdown --csv
            samverkan gaps my-network --all --json | jq '.headline, .structure'
            """))
    static let configuration = CommandConfiguration("gaps", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(name: .customLong("show"), help: ArgumentHelp(.show))
    var chosen: [GapAspect] = []
    @Flag(help: ArgumentHelp(.allAspects))
    var all = false
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if format.kind == .csv, all || chosen.count > 1 {
            throw Failure(
                .usage, Name("CSV rymmer en tabell", "CSV holds one table"),
                remedy: Name("Välj en med --show.", "Name one with --show."))
        }
    }

    func perform(_ console: Console) throws {
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(network, conventions, for: readers.audience)
        if !analyzed.gate.isOpen, chosen.contains(where: \.isInternal) {
            throw Failure(
                .usage,
                Name(
                    "skillnader med namn ställer svar mot svar, och det får dessa läsare inte se",
                    "differences by name set answer beside answer, which these readers may not see"),
                remedy: Name("Välj --audience intern.", "Choose --audience internal."))
        }
        let details = GapDetails(analyzed)
        let aspects = all ? GapAspect.allCases.filter { !$0.isInternal || analyzed.gate.isOpen } : chosen
        let language = console.language
        try console.write(
            format.text(
                of: details.sheet(aspects.first ?? .relations, for: format.reader(language)),
                json: .gaps(analyzed, further: details.json(aspects))
            ) {
                aspects.isEmpty
                    ? details.overview(language)
                    : ([details.opening(language)] + aspects.map { details.text($0, language) })
                        .joined(separator: "\n")
            })
    }
}
