internal import Analysis
internal import ArgumentParser
internal import Pictures

struct DrawCentrality: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "centrality", abstract: "A measure of single actors, with what is in doubt.")

    @OptionGroup var drawing: DrawingOptions
    @Option(
        help: ArgumentHelp(
            "One of \(Measure.ofActors.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
    var measure: Measure = .betweenness
    @Option(help: "How many actors, those with the highest values.")
    var count = 20

    func validate() throws {
        if !Measure.ofActors.contains(measure) {
            throw ValidationError("'\(measure.rawValue)' is no number of single actors.")
        }
        if count < 1 { throw ValidationError("'--count' is at least 1.") }
    }

    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws {
        try await analyzed.wave.prepare([measure], threads: threads)
    }

    func picture(_ context: PictureContext) throws -> Picture {
        try .centrality(context, of: measure, count: count)
    }
}
