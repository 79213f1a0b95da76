internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawGapStates: PictureSubcommand {
    static let words = CommandWords(
        called: "lägen",
        Name(
            "Läget för relationer med mål, forum för forum.",
            "How targeted relations stand, by forum."),
        group: .charts)
    static let configuration = CommandConfiguration("gap-states", words)

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .gapStates(context) }
}

struct DrawPerception: PictureSubcommand {
    static let words = CommandWords(
        called: "syn",
        Name(
            "Vem som säger mer och vem som säger mindre om samma relation.",
            "Who says more and who less of the same relation."),
        group: .charts)
    static let configuration = CommandConfiguration("perception", words)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: ArgumentHelp(.perceptionGrouping))
    var by: PerceptionGrouping = .kinds

    func picture(_ context: PictureContext) throws -> Picture { try .perception(context, by: by) }
}

struct DrawHeadline: PictureSubcommand {
    static let words = CommandWords(
        called: "måluppfyllelse",
        Name(
            "Andelen i linje med målen, omgång för omgång, med gränser.",
            "The share in line with the target, wave by wave, with bounds."),
        group: .charts)
    static let configuration = CommandConfiguration("headline", words)

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .headline(context) }
}

struct DrawIndicators: PictureSubcommand {
    static let words = CommandWords(
        called: "tecken",
        Name(
            "Vad nätverket och dess forum har på plats, omgång för omgång.",
            "What the network and its forums have, wave by wave."),
        group: .charts)
    static let configuration = CommandConfiguration("indicators", words)

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .indicators(context) }
}
