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

/// Which ties enter the graph: the choices of every command that measures it.
struct TieOptions: ParsableArguments {
    @OptionGroup var conventions: ConventionOptions

    @Option(help: ArgumentHelp(.tiesOfForum))
    var forum: String?

    @Flag(help: ArgumentHelp(.tiesInGeneral))
    var general = false

    @Option(help: ArgumentHelp(.unknowns))
    var unknowns: Conventions.Unknowns = .open

    /// Whether they choose what a graph that is read for its structure alone has none of.
    var needRelations: Bool { conventions.side != .confirmed || forum != nil || general || unknowns != .open }

    func validate() throws {
        if general, forum != nil {
            throw Failure(
                .usage,
                Name("--general och --forum utesluter varandra", "--general and --forum exclude each other"),
                remedy: Name("Välj en av dem.", "Choose one of them."))
        }
    }

    func conventions(for network: Network) throws(Failure) -> Conventions {
        var conventions = try conventions.conventions(for: network)
        if let forum { conventions.scope = .forum(try network.forum(named: forum)) }
        if general { conventions.scope = .general }
        conventions.unknowns = unknowns
        return conventions
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
