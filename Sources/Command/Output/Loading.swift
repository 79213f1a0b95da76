internal import ArgumentParser
internal import Files
internal import Model
internal import Results

/// The folder of the network that a command writes into, or reads the tables of.
struct FolderArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(.networkFolder), completion: .directory)
    var folder: String

    /// As `NetworkArgument.network(_:)`.
    func network(_ console: Console) throws -> Network {
        try NetworkArgument.network(at: NetworkArgument.existing(folder).path, nil, console)
    }
}

/// The network that a command is about: a folder, or a graph file of any format that can be read.
struct NetworkArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(.network), completion: .file())
    var folder: String
    @OptionGroup var reading: ReadingOptions

    /// Reads it and counts what is worth a second look; throws `Problems` when it holds errors.
    ///
    /// - Parameter filtersKinds: Whether the command takes `--kind` for those that it shows.
    func network(_ console: Console, filtersKinds: Bool = false) throws -> Network {
        try Self.network(at: folder, reading, console, filtersKinds: filtersKinds)
    }

    static func network(
        at path: String, _ reading: ReadingOptions? = nil, _ console: Console, filtersKinds: Bool = false
    ) throws -> Network {
        try validated(
            try draft(at: path, reading, console, filtersKinds: filtersKinds), of: path, console)
    }

    private static func validated(_ draft: Draft, of path: String, _ console: Console) throws -> Network {
        let (network, warnings) = try draft.validated()
        tell(warnings, of: path, console)
        console.now("räknar", "computing")
        return network
    }

    private static func tell(_ warnings: [Problem], of path: String, _ console: Console) {
        // What a graph file is read as is part of every number: it is told at once.
        let ofGraph = warnings.filter(\.isOfGraph)
        if !ofGraph.isEmpty { console.tell(ofGraph) }
        let list = ProblemList(warnings.filter { !$0.isOfGraph })
        if list.warningCount > 0 {
            console.tell(
                "\(list.countOfWarnings(.swedish)); ”samverkan check \(path.forShell)” visar \(list.warningCount == 1 ? "den" : "dem")",
                "\(list.countOfWarnings(.english)); “samverkan check \(path.forShell)” shows \(list.warningCount == 1 ? "it" : "them")"
            )
        }
    }

    /// What measures are computed of.
    enum Measured {
        case network(Network)
        /// A graph file that says nothing but who is joined with whom, read for its structure alone: what edges say is not kept, so
        /// that millions of them cost what a graph costs.
        case plain(Network, tails: [UInt32], heads: [UInt32], doubtful: Int)
    }

    func measured(_ console: Console) throws -> Measured {
        guard reading.level == nil, reading.strength == nil, let source = GraphInput(folder) else {
            return .network(try network(console))
        }
        let (document, format) = try source.document()
        GraphInput.tell(of: document, format, reading.choices, console)
        guard document.isPlain else {
            return .network(try Self.validated(Draft(document, reading.choices), of: folder, console))
        }
        var (ties, ids, file) = (document.ties, document.actorIDs, document.file)
        let (network, warnings) = try Draft(actorsOf: document, reading.choices).validated()
        Self.tell(warnings + ties.problems(in: file), of: folder, console)
        let places = ids.map { UInt32(network.place(ofActor: $0) ?? 0) }
        (ids, file) = ([], "")
        ties.renumber { places[Int($0)] }
        return .plain(network, tails: ties.lesser, heads: ties.greater, doubtful: ties.ofOne)
    }

    /// What is read of it, before anything is believed.
    ///
    /// - Parameter reference: What codes are held against, whatever a folder says.
    func draft(_ console: Console, reference: Reference.Source? = nil) throws -> Draft {
        try Self.draft(at: folder, reading, console, reference: reference)
    }

    /// What it is, byte by byte: the SHA-256 digest of each of its files by name.
    var digests: [(name: String, digest: String)] {
        GraphInput(folder)?.digest ?? NetworkFolder(path: folder).digests()
    }

    private static func draft(
        at path: String, _ reading: ReadingOptions?, _ console: Console, filtersKinds: Bool = false,
        reference: Reference.Source? = nil
    ) throws -> Draft {
        guard let source = GraphInput(path) else {
            try reading?.refuseForFolder(filtersKinds: filtersKinds)
            return try existing(path).draft(reference: reference)
        }
        let (document, format) = try source.document()
        let choices = reading?.choices ?? GraphReading()
        GraphInput.tell(of: document, format, choices, console)
        return Draft(document, choices)
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
                "Ange en mapp; ”samverkan convert \(file.path.forShell) MAPP” gör en av en graffil.",
                "Give a folder; “samverkan convert \(file.path.forShell) FOLDER” makes one of a graph file.")
        }
        return Name(
            "Ange mappen som den ligger i: \(file.folderAround.path.forShell).",
            "Give the folder that it lies in: \(file.folderAround.path.forShell).")
    }
}

extension Problem {
    /// Whether it tells how a graph file is read.
    fileprivate var isOfGraph: Bool {
        if case .badGraph = fact { true } else { false }
    }
}
