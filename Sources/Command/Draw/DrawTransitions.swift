internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawTransitions: PictureSubcommand {
    static let words = CommandWords(
        called: "övergångar",
        Name(
            "Från vilken nivå till vilken relationer gick mellan två omgångar (internt).",
            "From which level to which relations went between two waves (internal only)."),
        group: .charts)
    static let configuration = CommandConfiguration("transitions", words)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: ArgumentHelp(.from))
    var from: String?

    func picture(_ context: PictureContext) throws -> Picture {
        try .transitions(context, from: from.map { try context.network.place(ofWaveNamed: $0) })
    }
}
