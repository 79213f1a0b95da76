internal import ArgumentParser
internal import Files
internal import Model
internal import Results

struct ConvertCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Gör om ett nätverk eller en graffil till ett annat format.",
            "Turn a network or a graph file into another format."),
        Name(
            """
            IN är en nätverksmapp eller en fil, UT en fil eller en mapp; formatet syns på
            ändelsen eller anges med --from och --to, och - är standard in eller ut. Det
            som formatet inte rymmer räknas upp. En graffil som var ett nätverk blir samma
            nätverk igen.
            """,
            """
            IN is a network folder or a file, OUT a file or a folder; the format is told by
            the ending or given by --from and --to, and - is standard input or output. What
            the format has no room for is listed with counts. A graph file that was a
            network becomes that network again.
            """),
        examples: Name(
            """
            samverkan convert Networks/krinova krinova.graphml
            samverkan convert enkät.xlsx mitt-nätverk --to folder
            samverkan convert karate.gml karate.gexf --level weight
            samverkan convert mitt-nätverk delas.gexf --anonymous --key nyckel.csv
            """,
            """
            samverkan convert Networks/krinova krinova.graphml
            samverkan convert survey.xlsx my-network --to folder
            samverkan convert karate.gml karate.gexf --level weight
            samverkan convert my-network shared.gexf --anonymous --key key.csv
            """))
    static let configuration = CommandConfiguration("convert", words)

    @OptionGroup var argument: NetworkArgument
    @Argument(help: ArgumentHelp(.converted), completion: .file())
    var destination: String
    @Option(help: ArgumentHelp(.formatRead))
    var from: FileFormat?
    @Option(help: ArgumentHelp(.formatWritten))
    var to: FileFormat?
    @Flag(help: ArgumentHelp(.anonymous))
    var anonymous = false
    @Option(help: ArgumentHelp(.keyFile), completion: .file())
    var key: String?
    @Flag(help: ArgumentHelp(.json))
    var json = false
    @Flag(help: ArgumentHelp(.replace))
    var force = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if key != nil, !anonymous {
            throw Failure(
                .usage, Name("--key gäller --anonymous", "--key goes with --anonymous"),
                remedy: Name("Ange båda.", "Give both."))
        }
        if json, destination == "-" {
            throw Failure(
                .usage,
                Name(
                    "--json och - som mål utesluter varandra",
                    "--json and - as the destination exclude each other"),
                remedy: Name("Ange en fil.", "Give a file."))
        }
    }

    func perform(_ console: Console) throws {
        let format = try writtenFormat()
        let input = try input(console)
        var (document, losses) = (input.document, [Loss]())
        var keyFile: [OutputFile] = []
        if anonymous {
            var random = SystemRandomNumberGenerator()
            let anonymized = AnonymizedGraph(
                document, order: Array(0..<document.vertexCount).shuffled(using: &random))
            (document, losses) = (anonymized.document, anonymized.losses)
            keyFile = [OutputFile(path: key ?? keyPath, bytes: Self.bytes(of: anonymized.key))]
        }
        console.now("skriver", "writing")
        let (files, lost) = try document.written(as: format, relations: .analyzed)
        losses += lost
        let output = try outputs(files, format)
        try OutputFile.write(output + keyFile, replacing: force)
        let result = Conversion(
            from: (input.format, argument.folder), to: (format.id, destination),
            vertices: document.vertexCount, edges: document.edgeCount, losses: losses,
            notRead: input.notRead,
            key: keyFile.first?.path)
        if json { try console.write(result.json.asText()) }
        tell(of: result, console)
    }

    // MARK: What is read

    private func input(_ console: Console) throws -> (
        document: GraphDocument, format: String, notRead: [Problem]
    ) {
        if let input = GraphInput(argument.folder, format: from) {
            let (document, format) = try input.document()
            // What attributes mean matters only where a graph becomes a network.
            guard !argument.reading.choices.isEmpty || isOfNetworks else {
                if !document.problems.isEmpty { console.tell(document.problems) }
                return (document, format.id, document.problems)
            }
            // Loops, parallel edges and attributes that a network has no place for are told as well.
            let (network, warnings) = try Draft(document, argument.reading.choices).validated()
            if !warnings.isEmpty { console.tell(warnings) }
            return (GraphDocument(network), format.id, warnings)
        }
        if let from, from.id != FileFormat.folder.id {
            throw Failure(
                .usage,
                Name(
                    "”\(argument.folder)” är en mapp, inte \(from.name)",
                    "“\(argument.folder)” is a folder, not \(from.name)"),
                remedy: Name("Ange filen.", "Give the file."))
        }
        let network = try argument.network(console)
        return (GraphDocument(network), FileFormat.folder.id, [])
    }

    /// Whether what is written is a network in any case.
    private var isOfNetworks: Bool { (try? writtenFormat().takesNetworks) ?? false }

    // MARK: What is written

    /// The one that is given, else the one of the file's ending, else a network folder.
    private func writtenFormat() throws(Failure) -> FileFormat {
        if let format = to ?? .written(asNamed: destination) {
            guard format.canBeWritten else {
                throw Failure(
                    .usage,
                    Name(
                        "\(format.name) kan läsas men inte skrivas",
                        "\(format.name) can be read but not written"),
                    remedy: Self.formats)
            }
            return format
        }
        let name = destination.split(separator: "/").last ?? ""
        guard destination != "-", !name.contains(".") || name == "." || name == ".." else {
            throw Failure(
                .usage,
                Name(
                    "formatet att skriva går inte att se på ”\(destination)”",
                    "the format to write cannot be told by “\(destination)”"),
                remedy: Self.formats)
        }
        return .folder
    }

    private static var formats: Name {
        let list = FileFormat.all.filter(\.canBeWritten).map(\.id).joined(separator: ", ")
        return Name("Ange --to med ett av \(list).", "Give --to with one of \(list).")
    }

    private func outputs(_ files: [WrittenFile], _ format: FileFormat) throws(Failure) -> [OutputFile] {
        let isFolder = files.contains { !$0.name.isEmpty && !$0.name.hasPrefix(".") }
        guard destination != "-" || (files.count == 1 && !isFolder) else {
            throw Failure(
                .usage,
                Name(
                    "\(format.name) är flera filer, och standard ut tar en",
                    "\(format.name) is several files, and standard output takes one"),
                remedy: Name("Ange en mapp.", "Give a folder."))
        }
        let stem = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
        return files.map { file in
            OutputFile(
                path: isFolder ? "\(stem)/\(file.name)" : file.name.isEmpty ? stem : file.path(beside: stem)
            ) {
                sink throws(Failure) in
                do {
                    try file.pour(into: sink)
                } catch let failure as Failure {
                    throw failure
                } catch {
                    throw Failure(.internalError)
                }
            }
        }
    }

    // MARK: The key

    private var keyPath: String {
        let stem =
            destination == "-"
            ? "anonymous" : destination.hasSuffix("/") ? String(destination.dropLast()) : destination
        return stem + ".key.csv"
    }

    private static func bytes(of key: [(code: String, id: String, name: String)]) -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never> { bytes += $0 }
        writer.write(["code", "id", "name"])
        for entry in key { writer.write([entry.code, entry.id, entry.name]) }
        writer.finish()
        return bytes
    }

    private func tell(of result: Conversion, _ console: Console) {
        let (vertices, edges) = (result.vertices, result.edges)
        console.tell(
            "skrivet: \(destination.forShell) (\(vertices) \(vertices == 1 ? "nod" : "noder"), \(edges) \(edges == 1 ? "kant" : "kanter"))",
            "written: \(destination.forShell) (\(vertices) \(vertices == 1 ? "node" : "nodes"), \(edges) \(edges == 1 ? "edge" : "edges"))"
        )
        for loss in result.losses {
            console.tell(
                "  rymdes inte: \(loss.text(.swedish)) (\(loss.count))",
                "  no room for: \(loss.text(.english)) (\(loss.count))")
        }
        if let key = result.key {
            console.tell(
                "nyckeln till koderna: \(key.forShell); dela den inte med filen",
                "the key to the codes: \(key.forShell); do not share it with the file")
        }
    }
}
