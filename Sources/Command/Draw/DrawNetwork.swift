internal import Analysis
internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawNetwork: PictureSubcommand {
    static let words = CommandWords(
        called: "karta",
        Name(
            "Vem som samverkar med vem i en mätomgång.",
            "Who works with whom in a wave."),
        Name(
            """
            Med upp till 60 aktörer ritas den tydligaste av många placeringar. Är fler än
            20 aktörer så sammanflätade att mer än 35 av 100 par har en relation ritas
            matrisen, och av fler än 5 000 aktörer eller 2 500 relationer grupperna; det
            sägs innan något ritas. --format dot och csv har alltid alla relationer.
            """,
            """
            Up to 60 actors the clearest of many layouts is drawn. Of more than 20 actors of
            whose pairs more than 35 in 100 are joined the matrix is drawn, and of more than
            5,000 actors or 2,500 relations the groups; that is said before anything is
            drawn. --format dot and csv always have all relations.
            """),
        examples: Name(
            """
            samverkan draw karta mitt-nätverk --group-by län
            samverkan draw karta mitt-nätverk --size-by mellanhand --kind kommun
            samverkan draw karta mitt-nätverk --forum bostad --only-level 5
            """,
            """
            samverkan draw network my-network --group-by county
            samverkan draw network my-network --size-by betweenness --kind municipality
            samverkan draw network my-network --forum bostad --only-level 5
            """),
        group: .maps)
    static let configuration = CommandConfiguration("network", words)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: ArgumentHelp(.levelLooks))
    var levels = MapOptions.Levels.classes
    @Option(help: ArgumentHelp(.kindLooks))
    var kinds = KindLooks.families
    @Option(help: ArgumentHelp(.groupBy))
    var groupBy: MapOptions.Grouping?
    @Option(help: ArgumentHelp(.sizeBy))
    var sizeBy: Measure?
    @Option(help: ArgumentHelp(.layoutSeed))
    var layoutSeed = 1
    @OptionGroup var selection: MapSelection

    var filtersKinds: Bool { true }

    func validate() throws {
        guard (1...1_000_000).contains(layoutSeed) else {
            throw Failure(
                .usage,
                Name(
                    "--layout-seed är ett tal från 1 till 1000000, inte \(layoutSeed)",
                    "--layout-seed is a number from 1 to 1000000, not \(layoutSeed)"),
                remedy: Name("Ange till exempel --layout-seed 2.", "Give --layout-seed 2, for instance."))
        }
        if let sizeBy, !MapOptions.sizings.contains(sizeBy) {
            throw Failure(
                .usage,
                Name(
                    "”\(sizeBy.rawValue)” är inget tal för enskilda aktörer",
                    "“\(sizeBy.rawValue)” is no number of single actors"))
        }
    }

    // Sizes have one scale for all waves.
    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws {
        guard let sizeBy else { return }
        for wave in analyzed.waves { try await wave.prepare([sizeBy], threads: threads) }
    }

    func instead(_ context: PictureContext) throws -> Name? {
        context.standIn(try options(for: context.network))?.name
    }

    func picture(_ context: PictureContext) throws -> Picture {
        try .network(context, options(for: context.network))
    }

    private func options(for network: Network) throws(Failure) -> MapOptions {
        MapOptions(
            levels: levels, kinds: kinds, grouping: groupBy, sizing: sizeBy,
            filter: try selection.filter(drawing.argument, for: network), seed: layoutSeed)
    }
}

/// Which part of a network is drawn.
struct MapSelection: ParsableArguments {
    @Option(help: ArgumentHelp(.onlyLevel))
    var onlyLevel: Int?
    @Option(help: ArgumentHelp(.forum))
    var forum: String?

    func filter(_ argument: NetworkArgument, for network: Network) throws(Failure) -> MapFilter {
        if let onlyLevel, !(1...network.scale.top).contains(onlyLevel) {
            throw Failure(
                .usage,
                Name(
                    "--only-level är \(onlyLevel), utanför skalan",
                    "--only-level is \(onlyLevel), off the scale"),
                remedy: Name("Välj 1–\(network.scale.top).", "Choose 1–\(network.scale.top)."))
        }
        var places: [Identifier] = []
        for kind in argument.reading.kindFilter(of: network) { places.append(try network.kind(named: kind)) }
        var place: Forum.Place?
        if let forum { place = try network.forum(named: forum) }
        return MapFilter(onlyLevel: onlyLevel, forum: place, kinds: places)
    }
}
