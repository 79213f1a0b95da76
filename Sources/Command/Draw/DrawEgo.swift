internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawEgo: PictureSubcommand {
    static let words = CommandWords(
        Name(
            "En aktör och alla den samverkar med, de djupaste relationerna innerst.",
            "One actor and all it works with, the deepest relations innermost."),
        examples: Name(
            """
            samverkan draw ego mitt-nätverk --actor region-06
            samverkan draw ego mitt-nätverk --actor 'Habo kommun' --format pdf
            """,
            """
            samverkan draw ego my-network --actor region-06
            samverkan draw ego my-network --actor kommun-0643 --wave 2024 --format pdf
            """),
        group: .maps)
    static let configuration = CommandConfiguration("ego", words)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: ArgumentHelp(.ego))
    var actor: String

    func picture(_ context: PictureContext) throws -> Picture {
        try .ego(context, context.network.place(ofActorNamed: actor))
    }
}
