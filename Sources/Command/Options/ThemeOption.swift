internal import ArgumentParser
internal import Drawing
internal import Files
internal import Model
internal import Pictures

/// How pictures look.
struct ThemeOption: ParsableArguments {
    @Option(help: ArgumentHelp(.theme), completion: .file())
    var theme: String?

    /// The chosen theme; warnings of it are told.
    func chosen(_ console: Console) throws -> Theme {
        guard let theme else { return .standard }
        let file = ThemeFile(path: theme)
        let (table, problems) = file.read(columns: Theme.fileColumns)
        let (chosen, warnings) = try Theme.read(table, problems: problems) { name in
            file.bytes(of: name)
        }
        console.tell(warnings)
        return chosen
    }
}
