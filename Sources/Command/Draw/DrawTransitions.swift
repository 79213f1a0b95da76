internal import ArgumentParser
internal import Pictures

struct DrawTransitions: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "transitions",
        abstract: "From which level to which relations went between two waves (internal only).")

    @OptionGroup var drawing: DrawingOptions
    @Option(help: "The earlier wave, by its id. (default: the one before --wave)")
    var from: String?

    func picture(_ context: PictureContext) throws -> Picture {
        try .transitions(context, from: from.map { try context.network.place(ofWaveNamed: $0) })
    }
}
