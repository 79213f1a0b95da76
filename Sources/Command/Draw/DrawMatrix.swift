internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawMatrix: PictureSubcommand {
    static let words = CommandWords(
        called: "matris",
        Name(
            "Nivån mellan varje två aktörer, efter typ.",
            "The level between every two actors, by kind."),
        group: .charts)
    static let configuration = CommandConfiguration("matrix", words)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: ArgumentHelp(.matrixOrder))
    var order: MatrixOrder = .name
    @Flag(help: ArgumentHelp(.matrixSides))
    var sides = false

    func picture(_ context: PictureContext) throws -> Picture {
        try .matrix(context, order: order, showsSides: sides)
    }
}
