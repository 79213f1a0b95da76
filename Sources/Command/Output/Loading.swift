internal import ArgumentParser
internal import Files
internal import Model
internal import Results

/// The network that a command is about.
struct NetworkArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(.network), completion: .directory)
    var folder: String

    /// Reads the folder and counts what is worth a second look; throws `Problems` when it holds errors.
    func network(_ console: Console) throws -> Network { try Self.network(at: folder, console) }

    static func network(at folder: String, _ console: Console) throws -> Network {
        let (network, warnings) = try existing(folder).network()
        let list = ProblemList(warnings)
        if list.warningCount > 0 {
            console.tell(
                "\(list.countOfWarnings(.swedish)); ”samverkan check \(folder.forShell)” visar \(list.warningCount == 1 ? "den" : "dem")",
                "\(list.countOfWarnings(.english)); “samverkan check \(folder.forShell)” shows \(list.warningCount == 1 ? "it" : "them")"
            )
        }
        console.now("räknar", "computing")
        return network
    }

    /// The folder, if there is one.
    static func existing(_ path: String) throws(Failure) -> NetworkFolder {
        let folder = NetworkFolder(path: path)
        guard folder.exists else {
            throw Failure(
                .noInput, Name("mappen ”\(path)” finns inte", "there is no folder “\(path)”"),
                remedy: Name(
                    "Kontrollera sökvägen, eller skapa en mapp med ”samverkan new”.",
                    "Check the path, or make a folder with “samverkan new”."))
        }
        return folder
    }
}
