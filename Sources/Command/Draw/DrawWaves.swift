internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawWaves: PictureSubcommand {
    static let words = CommandWords(
        called: "mätomgångar",
        Name(
            "Alla mätomgångar bredvid varandra, alla på samma plats.",
            "Every wave side by side, with everybody at the same place."),
        examples: Name(
            """
            samverkan draw mätomgångar mitt-nätverk
            samverkan draw mätomgångar mitt-nätverk --kind kommun --format pdf
            """,
            """
            samverkan draw waves my-network
            samverkan draw waves my-network --kind municipality --format pdf
            """),
        group: .maps)
    static let configuration = CommandConfiguration("waves", words)

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var selection: MapSelection

    var filtersKinds: Bool { true }

    func picture(_ context: PictureContext) throws -> Picture {
        try .waves(context, MapOptions(filter: try selection.filter(drawing.argument, for: context.network)))
    }
}
