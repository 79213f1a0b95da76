internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawMatrix: PictureSubcommand {
    static let words = CommandWords(
        called: "matris",
        Name(
            "Nivån mellan varje två aktörer, de som samverkar mest intill varandra.",
            "The level between every two actors, those who work most together side by side."),
        Name(
            """
            Upp till 50 aktörer ryms på en sida, upp till \(Picture.mostActorsOfMatrix) på flera. Av fler visas
            grupperna: hur många relationer de har och mittnivån. --only-group öppnar en.
            """,
            """
            Up to 50 actors fit one page, up to \(Picture.mostActorsOfMatrix) several. Of more the groups are
            shown: how many relations they have and the median level. --only-group opens one.
            """),
        group: .charts)
    static let configuration = CommandConfiguration("matrix", words)

    @OptionGroup var drawing: DrawingOptions
    @Option(help: ArgumentHelp(.matrixOrder))
    var order: MatrixOrder = .community
    @Option(help: ArgumentHelp(.matrixGroup))
    var onlyGroup: String?
    @Flag(help: ArgumentHelp(.matrixSides))
    var sides = false

    func instead(_ context: PictureContext) -> Name? {
        onlyGroup == nil ? Picture.inPlaceOfMatrix(context) : nil
    }

    func picture(_ context: PictureContext) throws -> Picture {
        try .matrix(context, order: order, showsSides: sides, group: onlyGroup)
    }
}
