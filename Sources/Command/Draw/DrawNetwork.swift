internal import Analysis
internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawNetwork: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "Who works with whom in a wave.",
        discussion: """
            Up to 60 actors the clearest of many layouts is drawn; of thousands dots,
            and of more than 5,000 the groups. The picture says which.

            EXAMPLES
              samverkan draw network my-network --group-by county
              samverkan draw network my-network --size-by betweenness --kind municipality
              samverkan draw network my-network --forum bostad --only-level 5
            """)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: "Who stands together: kind, county, or community (found from the ties).")
    var groupBy: MapOptions.Grouping?
    @Option(
        help: ArgumentHelp(
            "What size stands for: \(MapOptions.sizings.map(\.rawValue).joined(separator: ", ")).",
            valueName: "measure"))
    var sizeBy: Measure?
    @OptionGroup var selection: MapSelection

    func validate() throws {
        if let sizeBy, !MapOptions.sizings.contains(sizeBy) {
            let known = MapOptions.sizings.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("'--size-by' needs a measure of actors that is a number: \(known).")
        }
    }

    // Sizes have one scale for all waves.
    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws {
        guard let sizeBy else { return }
        for wave in analyzed.waves { try await wave.prepare([sizeBy], threads: threads) }
    }

    func picture(_ context: PictureContext) throws -> Picture {
        try .network(
            context,
            MapOptions(
                grouping: groupBy, sizing: sizeBy, filter: try selection.filter(for: context.network)))
    }
}

/// Which part of a network is drawn.
struct MapSelection: ParsableArguments {
    @Option(help: "Only relations of this level.")
    var onlyLevel: Int?
    @Option(help: ArgumentHelp("Only what is said in a forum, by its id.", valueName: "id"))
    var forum: String?
    @Option(
        name: .customLong("kind"),
        help: ArgumentHelp("Only actors of a kind, by its id; may be repeated.", valueName: "id"))
    var kinds: [String] = []

    func filter(for network: Network) throws(Failure) -> MapFilter {
        if let onlyLevel, !(1...network.scale.top).contains(onlyLevel) {
            throw Failure(
                .usage,
                Name(
                    "--only-level är \(onlyLevel), utanför skalan",
                    "--only-level is \(onlyLevel), off the scale"),
                remedy: Name("Välj 1–\(network.scale.top).", "Choose 1–\(network.scale.top)."))
        }
        var places: [Identifier] = []
        for kind in kinds { places.append(try network.kind(named: kind)) }
        var place: Forum.Place?
        if let forum { place = try network.forum(named: forum) }
        return MapFilter(onlyLevel: onlyLevel, forum: place, kinds: places)
    }
}

extension Network {
    /// The kind with an id that the user gave, if any actor is of it.
    func kind(named id: String) throws(Failure) -> Identifier {
        let known = Set(actors.map(\.kind)).sorted()
        if known.contains(Identifier(id)) { return Identifier(id) }
        throw Failure(
            .usage, Name("”\(id)” är ingen typ av aktör här", "“\(id)” is no kind of actor here"),
            remedy: .nearest(id, known.map(\.text))
                ?? Name(
                    "Typerna är \(known.map(\.text).joined(separator: ", ")).",
                    "The kinds are \(known.map(\.text).joined(separator: ", "))."))
    }
}
