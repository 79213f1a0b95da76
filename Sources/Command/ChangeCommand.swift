internal import Analysis
internal import ArgumentParser
internal import Model
internal import Views

struct ChangeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Say what became of every relation between two waves.",
        discussion: """
            Relations are compared where both waves know them in the same way; the rest are counted, with the
            reason. Mergers and new names are followed.

            EXAMPLES
              samverkan change Networks/sodra-vatterbygden
              samverkan change my-network --from 2022 --to 2026 --json
            """)

    @OptionGroup var argument: NetworkArgument
    @Option(help: "The earlier wave, by its id. (default: the one before --to)")
    var from: String?
    @Option(help: "The later wave, by its id. (default: the last one)")
    var to: String?
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let network = try argument.network(console)
        let (earlier, later) = try waves(of: network)
        let change = Change(network, from: earlier, to: later)
        try console.write(
            format.text(
                of: .change(change, network, for: format.reader(console.language)),
                json: .change(change, network)
            ) {
                ResultText.change(change, network, console.language)
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
