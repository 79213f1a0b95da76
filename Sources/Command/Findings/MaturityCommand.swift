internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct MaturityCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg hur djupa relationerna är, mot mål och syften.",
            "Say how deep relations are, against targets and purposes."),
        Name(
            """
            För nätverket, varje par av aktörstyper, varje forum och varje aktör: nivåerna,
            mittnivån som ett spann, kvartiler, andelen på minst varje nivå, hur samlade de
            är kring en nivå, och andelen i linje med målet. Svar som saknas förblir okända:
            andelar visas med sina gränser. För forum: vad relationerna bär mot vad syftet
            kräver; sedan tecknen på mognad, med underlag och vad som har ändrats. Djupare
            är inte bättre.
            """,
            """
            For the network, every pair of kinds, every forum and every actor: the
            levels, the median as a span, quartiles, the share at least so deep, how
            far they gather around one level, and the share in line with the target.
            Missing answers stay missing: shares come with their bounds. For forums,
            what their relations carry against what the purpose needs; then the
            indicators with their evidence and what changed. Deeper is not better.
            """),
        examples: Name(
            """
            samverkan maturity Networks/sodra-vatterbygden
            samverkan maturity mitt-nätverk --part tecken --wave 2024
            samverkan maturity mitt-nätverk --part nivåer --excel-sv
            samverkan maturity mitt-nätverk --json | jq '.forums'
            """,
            """
            samverkan maturity Networks/sodra-vatterbygden
            samverkan maturity my-network --part checklist --wave 2024
            samverkan maturity my-network --part levels --csv
            samverkan maturity my-network --json | jq '.forums'
            """))
    static let configuration = CommandConfiguration("maturity", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var wave: WaveOption
    @Option(help: ArgumentHelp(.maturityPart))
    var part: MaturityPart?
    @Flag(help: ArgumentHelp(.mean))
    var mean = false
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let network = try argument.network(console)
        let conventions = Conventions(for: network, wave: try wave.place(in: network))
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let maturity = analyzed.wave.maturity
        try console.write(
            format.text(
                of: (part ?? .profiles).sheet(
                    maturity, network, for: format.reader(console.language), withMean: mean),
                json: .maturity(analyzed, withMean: mean)
            ) {
                ResultText.maturity(
                    maturity, analyzed.wave.relations, only: part, withMean: mean, console.language)
            })
    }
}
