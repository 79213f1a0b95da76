internal import ArgumentParser
internal import Pictures

struct DrawForums: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "forums", abstract: "Who takes part in which forum.")

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .forums(context) }
}

struct DrawGroups: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "groups", abstract: "How densely and deeply groups work together.")

    @Option(help: "What makes a group: kind or county.")
    var by: GroupDivision = .kind
    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .groups(context, by: by) }
}
