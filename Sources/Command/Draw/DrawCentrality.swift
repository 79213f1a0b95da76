internal import Analysis
internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawCentrality: PictureSubcommand {
    static let words = CommandWords(
        called: "centralitet",
        Name(
            "Hur många relationer var och en har, eller ett annat mått, med det som är osäkert.",
            "How many relations each one has, or another measure, with what is in doubt."),
        group: .charts)
    static let configuration = CommandConfiguration("centrality", words)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: ArgumentHelp(.centralityMeasure))
    var measure: Measure = .degree
    @Option(help: ArgumentHelp(.centralityCount))
    var count = 20

    func validate() throws {
        if !Measure.ofActors.contains(measure) {
            throw Failure(
                .usage,
                Name(
                    "”\(measure.rawValue)” är inget tal för enskilda aktörer",
                    "“\(measure.rawValue)” is no number of single actors"))
        }
        if count < 1 {
            throw Failure(
                .usage, Name("--count är \(count)", "--count is \(count)"),
                remedy: Name("Välj 1 eller mer.", "Choose 1 or more."))
        }
    }

    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws {
        try await analyzed.wave.prepare([measure], threads: threads)
    }

    func picture(_ context: PictureContext) throws -> Picture {
        try .centrality(context, of: measure, count: count)
    }
}
