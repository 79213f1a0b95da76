internal import Analysis
internal import ArgumentParser
internal import Drawing
internal import Files
internal import Model
internal import Pictures
internal import Results

/// What a picture can be written as: itself, or the numbers behind it.
enum DrawingFormat: String, CaseIterable, ExpressibleByArgument {
    case svg, png, pdf, dot, csv
}

/// The options of every kind of picture.
struct DrawingOptions: ParsableArguments {
    @OptionGroup var argument: NetworkArgument
    @OptionGroup var conventions: ConventionOptions
    @Option(
        help:
            "svg, png, pdf, dot (maps only), or csv: the numbers behind it. (default: as the file's name ends, else svg)"
    )
    var format: DrawingFormat?
    @Option(name: [.short, .long], help: "The file to write; - is standard output.", completion: .file())
    var output: String?
    @Flag(help: "Replace a file that exists.")
    var force = false
    @Option(help: "participants, or internal: then also what only one side says is shown with its level.")
    var audience: Audience = .participants
    @OptionGroup var theme: ThemeOption
    @OptionGroup var common: CommonOptions

    var chosenFormat: DrawingFormat {
        let ending = output?.split(separator: ".").last.flatMap { DrawingFormat(rawValue: $0.lowercased()) }
        return format ?? ending ?? .svg
    }
}

/// A kind of picture. It says what is drawn in `picture`; reading and writing are the same for all.
protocol PictureSubcommand: Subcommand {
    var drawing: DrawingOptions { get }
    /// Makes on several threads what is dear in the picture.
    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws

    func picture(_ context: PictureContext) throws -> Picture
}

extension PictureSubcommand {
    var common: CommonOptions { drawing.common }

    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws {}

    func perform(_ console: Console) async throws {
        let network = try drawing.argument.network(console)
        let analyzed = AnalyzedNetwork(network, try drawing.conventions.conventions(for: network))
        try await prepare(analyzed, threads: Threads.available)
        console.now("ritar", "drawing")
        let picture = try picture(
            PictureContext(
                analyzed, language: console.language, audience: drawing.audience,
                theme: try drawing.theme.chosen(console)))
        let format = drawing.chosenFormat
        let bytes =
            if let drawn = PictureFormat(rawValue: format.rawValue) {
                try picture.scene.rendered(as: drawn)
            } else {
                Array(picture.table.asCSV(forExcel: console.language == .swedish).utf8)
            }
        let folder = OutputFolder(for: drawing.argument.folder).path
        let path = drawing.output ?? "\(folder)/\(picture.fileStem).\(format.rawValue)"
        try OutputFile.write([OutputFile(path: path, bytes: bytes)], replacing: drawing.force)
        if drawing.output == nil { try console.write(path + "\n") }
    }
}

/// Where a command writes by default: a folder named as the network's, below `Output/`.
struct OutputFolder {
    let path: String

    init(for folder: String) { path = "Output/\(NetworkFolder(path: folder).name)" }
}
