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
        if let failure = Failure(folder) { throw failure }
        return folder
    }
}

extension Failure {
    /// Why a folder is none; nil when it is one.
    fileprivate init?(_ folder: NetworkFolder) {
        let path = folder.path
        switch folder.entry {
        case .folder: return nil
        case .nothing:
            self.init(
                .noInput, Name("mappen ”\(path)” finns inte", "there is no folder “\(path)”"),
                remedy: Name(
                    "Kontrollera sökvägen, eller skapa en mapp med ”samverkan new”.",
                    "Check the path, or make a folder with “samverkan new”."))
        case .file:
            self.init(
                .noInput, Name("”\(path)” är en fil, inte en mapp", "“\(path)” is a file, not a folder"),
                remedy: Self.giveFolder(around: folder))
        case .brokenLink(let target):
            self.init(
                .noInput,
                Name(
                    "”\(path)” är en länk till ”\(target)”, som inte finns",
                    "“\(path)” is a link to “\(target)”, which does not exist"),
                remedy: Name(
                    "Rätta länken, eller ange mappen själv.", "Mend the link, or give the folder itself."))
        case .forbidden(let fault):
            self.init(
                .noInput,
                Name(
                    "mappen ”\(path)” går inte att läsa (\(fault.name(.swedish)))",
                    "cannot read the folder “\(path)” (\(fault.name(.english)))"),
                remedy: Name(
                    "Kontrollera att mappen får läsas.", "Check that the folder may be read."))
        }
    }

    private static func giveFolder(around file: NetworkFolder) -> Name {
        guard file.folderAround.holdsNetwork else {
            return Name(
                "Ange en mapp med actors.csv och ties.csv; ”samverkan new” skriver en att börja från.",
                "Give a folder with actors.csv and ties.csv; “samverkan new” writes one to start from.")
        }
        return Name(
            "Ange mappen som den ligger i: \(file.folderAround.path.forShell).",
            "Give the folder that it lies in: \(file.folderAround.path.forShell).")
    }
}
