internal import ArgumentParser
internal import Model
internal import Pictures

/// What relations are taken together by.
struct GroupingOption: ParsableArguments {
    @Option(help: ArgumentHelp(.levelGrouping))
    var by: LevelGrouping = .wave
}

struct DrawProfile: PictureSubcommand {
    static let words = CommandWords(
        called: "profil",
        Name(
            "Hur många relationer som är på varje nivå, efter omgång eller typer.",
            "How many relations are at each level, by wave or by kinds."),
        group: .charts)
    static let configuration = CommandConfiguration("profile", words)

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var grouping: GroupingOption

    func picture(_ context: PictureContext) throws -> Picture { try .profile(context, by: grouping.by) }
}

struct DrawReach: PictureSubcommand {
    static let words = CommandWords(
        called: "räckvidd",
        Name(
            "Andelen relationer som har nått minst varje nivå.",
            "The share of relations that have come at least to each level."),
        group: .charts)
    static let configuration = CommandConfiguration("reach", words)

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var grouping: GroupingOption
    @Flag(help: ArgumentHelp(.allWavesDrawn))
    var allWaves = false

    func picture(_ context: PictureContext) throws -> Picture {
        try .reach(context, by: grouping.by, allWaves: allWaves)
    }
}
