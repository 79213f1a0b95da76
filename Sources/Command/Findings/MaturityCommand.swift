internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct MaturityCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "maturity",
        abstract: "Say how deep relations are, against targets and purposes.",
        discussion: """
            For the network, every pair of kinds, every forum and every actor: the
            levels, the median as a span, quartiles, the share at least so deep, how
            far they gather around one level, and the share in line with the target.
            Missing answers stay missing: shares come with their bounds. For forums,
            what their relations carry against what the purpose needs; then the
            indicators with their evidence and what changed. Deeper is not better.

            EXAMPLES
              samverkan maturity Networks/sodra-vatterbygden
              samverkan maturity my-network --part checklist --wave 2024
              samverkan maturity my-network --part levels --csv
              samverkan maturity my-network --json | jq '.forums'
            """)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var wave: WaveOption
    @Option(
        help: "One table only: profiles, levels, purposes or checklist. (CSV: profiles unless named)")
    var part: MaturityPart?
    @Flag(help: "Tell means too, as if all steps between levels were equal.")
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
