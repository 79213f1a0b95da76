internal import Analysis
internal import ArgumentParser
internal import Model

/// Which wave a command is about.
struct WaveOption: ParsableArguments {
    @Option(help: "The wave, by its id. (default: the last one)")
    var wave: String?

    func place(in network: Network) throws(Failure) -> Wave.Place {
        guard let wave else { return network.waves.count - 1 }
        return try network.place(ofWaveNamed: wave)
    }
}

/// The choices behind every number of a graph.
struct ConventionOptions: ParsableArguments {
    @OptionGroup var wave: WaveOption

    @Option(help: "Whose word counts: confirmed (the lower of the two sides) or claimed (the higher).")
    var side: Conventions.Side = .confirmed

    @Option(help: "The shallowest level that is a tie. (default: the scale's own)")
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

    /// The actor with an id that the user gave.
    func place(ofActorNamed id: String) throws(Failure) -> Actor.Place {
        if let place = place(ofActor: Identifier(id)) { return place }
        let nearest = NearestName(actors.map(\.id.text))(id)
        throw Failure(
            .usage, Name("”\(id)” är ingen aktör", "“\(id)” is no actor"),
            remedy: nearest.map { Name("Menade du ”\($0)”?", "Did you mean “\($0)”?") }
                ?? Name("Aktörernas id står i actors.csv.", "The actors' ids are in actors.csv."))
    }

    /// The wave with an id that the user gave.
    func place(ofWaveNamed id: String) throws(Failure) -> Wave.Place {
        if let place = place(ofWave: Identifier(id)) { return place }
        let known = waves.map(\.id.text).joined(separator: ", ")
        throw Failure(
            .usage, Name("”\(id)” är ingen mätomgång", "“\(id)” is no wave"),
            remedy: Name("Mätomgångarna är \(known).", "The waves are \(known)."))
    }
}
