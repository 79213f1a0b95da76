internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawForums: PictureSubcommand {
    static let words = CommandWords(
        called: "forum",
        Name(
            "Vem som deltar i vilket forum.",
            "Who takes part in which forum."),
        group: .maps)
    static let configuration = CommandConfiguration("forums", words)

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .forums(context) }
}

struct DrawGroups: PictureSubcommand {
    static let words = CommandWords(
        called: "grupper",
        Name(
            "Hur tätt och djupt grupper samverkar.",
            "How densely and deeply groups work together."),
        group: .maps)
    static let configuration = CommandConfiguration("groups", words)

    @Option(help: ArgumentHelp(.groupDivision))
    var by: GroupDivision = .kind
    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .groups(context, by: by) }
}
