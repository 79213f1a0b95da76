internal import ArgumentParser
internal import Views

struct DrawNetwork: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "Who works with whom in a wave.")

    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture { try .network(context) }
}
