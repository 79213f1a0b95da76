internal import ArgumentParser
internal import Pictures

struct DrawMatrix: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix", abstract: "The level between every two actors, by kind.")

    @OptionGroup var drawing: DrawingOptions
    @Option(help: "Within a kind: by name, or by relations (most ties first).")
    var order: MatrixOrder = .name
    @Flag(help: "Each cell is what the row's actor says of the column's (internal only).")
    var sides = false

    func picture(_ context: PictureContext) throws -> Picture {
        try .matrix(context, order: order, showsSides: sides)
    }
}
