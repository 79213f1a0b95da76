internal import ArgumentParser
internal import Pictures

/// What relations are taken together by.
struct GroupingOption: ParsableArguments {
    @Option(help: "One drawing for the whole network, for each wave, or for each two kinds that meet.")
    var by: LevelGrouping = .wave
}

struct DrawProfile: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "How many relations are at each level, by wave or by kinds.")

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var grouping: GroupingOption

    func picture(_ context: PictureContext) throws -> Picture { try .profile(context, by: grouping.by) }
}

struct DrawReach: PictureSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "reach", abstract: "The share of relations that have come at least to each level.")

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var grouping: GroupingOption

    func picture(_ context: PictureContext) throws -> Picture { try .reach(context, by: grouping.by) }
}
