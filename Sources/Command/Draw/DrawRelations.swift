internal import Analysis
internal import ArgumentParser
internal import Model
internal import Pictures

// Maps of single relations: what became of them, how they stand, which to talk about.

struct DrawChange: PictureSubcommand {
    static let words = CommandWords(
        called: "förändring",
        Name(
            "Vad som blev av varje relation mellan två mätomgångar.",
            "What became of every relation between two waves."),
        group: .maps)
    static let configuration = CommandConfiguration("change", words)

    @Option(help: ArgumentHelp(.from))
    var from: String?
    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture {
        let later = context.conventions.wave
        let waves = context.network.waves
        guard waves.count > 1 else {
            throw Failure(
                .data, Name("nätverket har bara en mätomgång", "the network has only one wave"),
                remedy: Name("En förändring behöver två.", "A change needs two."))
        }
        let earlier =
            try from.map { id throws(Failure) in try context.network.place(ofWaveNamed: id) } ?? later - 1
        guard earlier >= 0, earlier < later else {
            let ids = waves.map(\.id.text).joined(separator: ", ")
            throw Failure(
                .usage,
                Name(
                    "--from ska vara en tidigare mätomgång än --wave",
                    "--from must be an earlier wave than --wave"),
                remedy: Name(
                    "Mätomgångarna är i ordning \(ids).", "The waves are, in order, \(ids)."))
        }
        return try .change(context, from: earlier)
    }
}

struct DrawGaps: PictureSubcommand {
    static let words = CommandWords(
        called: "avvikelser",
        Name(
            "Hur relationerna står mot sina mål.",
            "How relations stand against their targets."),
        group: .maps)
    static let configuration = CommandConfiguration("gaps", words)

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .gaps(context) }
}

struct DrawNext: PictureSubcommand {
    static let words = CommandWords(
        called: "samtal",
        Name(
            "Samtalen att ta härnäst, på kartan.",
            "The conversations to have next, on the map."),
        group: .maps)
    static let configuration = CommandConfiguration("next", words)

    @Option(name: [.customShort("k"), .long], help: ArgumentHelp(.count))
    var count = 10
    @OptionGroup var drawing: DrawingOptions

    func validate() throws {
        if count < 1 {
            throw Failure(
                .usage, Name("--count är \(count)", "--count is \(count)"),
                remedy: Name("Välj 1 eller mer.", "Choose 1 or more."))
        }
    }

    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws {
        try await analyzed.wave.prepareOutcome(threads: threads)
    }

    func picture(_ context: PictureContext) throws -> Picture { try .next(context, count: count) }
}
