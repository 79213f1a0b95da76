internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawEgo: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "ego", abstract: "One actor and all it works with, the deepest relations innermost.",
        discussion: """
            EXAMPLES
              samverkan draw ego my-network --actor region-06
              samverkan draw ego my-network --actor kommun-0643 --wave 2024 --format pdf
            """)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: ArgumentHelp("The actor in the middle, by its id.", valueName: "id"))
    var actor: String

    func picture(_ context: PictureContext) throws -> Picture {
        try .ego(context, context.network.place(ofActorNamed: actor))
    }
}
