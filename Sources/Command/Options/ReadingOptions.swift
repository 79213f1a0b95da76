internal import ArgumentParser
internal import Files
internal import Model

/// What the attributes of a graph file mean; a network folder says it itself.
struct ReadingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.levelAttribute))
    var level: String?
    @Option(help: ArgumentHelp(.strengthAttribute))
    var strength: String?
    @Option(name: .customLong("kind"), help: ArgumentHelp(.kindAttribute))
    var kinds: [String] = []
    @Flag(help: ArgumentHelp(.reversed))
    var reversed = false

    /// In a graph file the first `--kind` names the attribute.
    var choices: GraphReading {
        GraphReading(level: level, strength: strength, kind: kinds.first, isReversed: reversed)
    }

    func validate() throws {
        if level != nil, strength != nil {
            throw Failure(
                .usage,
                Name(
                    "--level och --strength utesluter varandra", "--level and --strength exclude each other"),
                remedy: Name("Välj en av dem.", "Choose one of them."))
        }
    }

    /// Refuses what has no meaning for a network folder.
    ///
    /// - Parameter filtersKinds: Whether the command takes `--kind` for those that it shows.
    func refuseForFolder(filtersKinds: Bool) throws(Failure) {
        let given = [
            level == nil ? nil : "--level", strength == nil ? nil : "--strength",
            kinds.isEmpty || filtersKinds ? nil : "--kind", reversed ? "--reversed" : nil,
        ].compactMap { $0 }
        guard let option = given.first else { return }
        throw Failure(
            .usage,
            Name(
                "\(option) gäller graffiler, och det här är en mapp",
                "\(option) is for graph files, and this is a folder"),
            remedy: Name(
                "Ta bort den; mappens tabeller säger det själva.", "Leave it out; the folder’s tables say it."
            ))
    }

    /// The kinds that a command is to show: all that are named, but for the first of a graph file.
    func kindFilter(of network: Network) -> [String] {
        network.origin.isGraph ? Array(kinds.dropFirst()) : kinds
    }
}
