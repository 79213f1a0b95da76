internal import ArgumentParser
internal import Pictures

struct DrawGapStates: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "gap-states", abstract: "How targeted relations stand, by forum.")

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .gapStates(context) }
}

struct DrawPerception: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "perception", abstract: "Who says more and who less of the same relation.")

    @OptionGroup var drawing: DrawingOptions
    @Option(help: "Kinds of actors against each other, or each of the actors (internal only).")
    var by: PerceptionGrouping = .kinds

    func picture(_ context: PictureContext) throws -> Picture { try .perception(context, by: by) }
}

struct DrawHeadline: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "headline", abstract: "The share in line with the target, wave by wave, with bounds.")

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .headline(context) }
}

struct DrawIndicators: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "indicators", abstract: "What the network and its forums have, wave by wave.")

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .indicators(context) }
}
