internal import ArgumentParser
internal import Pictures

struct DrawWaves: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "waves", abstract: "Every wave side by side, with everybody at the same place.",
        discussion: """
            EXAMPLES
              samverkan draw waves my-network
              samverkan draw waves my-network --kind municipality --format pdf
            """)

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var selection: MapSelection

    func picture(_ context: PictureContext) throws -> Picture {
        try .waves(context, MapOptions(filter: try selection.filter(for: context.network)))
    }
}
