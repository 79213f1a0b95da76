internal import Analysis
internal import ArgumentParser
internal import Model

/// Which wave a command is about.
struct WaveOption: ParsableArguments {
    @Option(help: ArgumentHelp(.wave))
    var wave: String?

    func place(in network: Network) throws(Failure) -> Wave.Place {
        guard let wave else { return network.waves.count - 1 }
        return try network.place(ofWaveNamed: wave)
    }
}

/// The choices behind every number of a graph.
struct ConventionOptions: ParsableArguments {
    @OptionGroup var wave: WaveOption

    @Option(help: ArgumentHelp(.side))
    var side: Conventions.Side = .confirmed

    @Option(help: ArgumentHelp(.minLevel))
    var minLevel: Int?

    func conventions(for network: Network) throws(Failure) -> Conventions {
        Conventions(
            for: network, wave: try wave.place(in: network), side: side,
            tieFrom: try network.threshold(minLevel))
    }
}

extension Network {
    /// A level that the user gave as the shallowest that is a tie, if it is on the scale.
    func threshold(_ minLevel: Int?) throws(Failure) -> Level? {
        if let minLevel, !(1...scale.top).contains(minLevel) {
            throw Failure(
                .usage,
                Name(
                    "--min-level är \(minLevel), utanför skalan", "--min-level is \(minLevel), off the scale"),
                remedy: Name("Välj 1–\(scale.top).", "Choose 1–\(scale.top)."))
        }
        return minLevel
    }
}
