internal import Analysis
internal import ArgumentParser
internal import Model
internal import Views

struct GapsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "Hold every targeted relation against its target.",
        discussion: """
            Says of each relation whether it is missing, below, contested, unknown, above or within its target,
            and how sure that is. Missing answers stay missing: the share in line comes with its bounds.

            EXAMPLES
              samverkan gaps Networks/sodra-vatterbygden
              samverkan gaps Networks/strategisk-planering --wave 2024 --csv
              samverkan gaps my-network --json | jq '.headline'
            """)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var wave: WaveOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let network = try argument.network(console)
        let gaps = Gaps(WaveRelations(network, wave: try wave.place(in: network)))
        try console.write(
            format.text(
                of: .gaps(gaps, network, for: format.reader(console.language)), json: .gaps(gaps, network)
            ) {
                ResultText.gaps(gaps, network, console.language)
            })
    }
}
