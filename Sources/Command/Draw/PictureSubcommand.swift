internal import Analysis
internal import ArgumentParser
internal import Drawing
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
    @OptionGroup var spreadsheet: SpreadsheetOption
    @Option(name: [.short, .long], help: "The file to write; - is standard output.", completion: .file())
    var output: String?
    @Flag(help: "Replace a file that exists.")
    var force = false
    @Option(help: "Who it is for: participants, public, or internal (single answers too).")
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
        let analyzed = console.analyzed(
            network, try drawing.conventions.conventions(for: network), for: drawing.audience)
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
                Array(picture.table.asCSV(forExcel: drawing.spreadsheet.excel).utf8)
            }
        guard let path = drawing.output else {
            let folder = OutputFolder(for: drawing.argument.folder, drawing.audience)
            let file = OutputFile(
                path: "\(folder.path)/\(picture.fileStem).\(format.rawValue)", bytes: bytes)
            try OutputFile.write(folder.marks() + [file], replacing: true)
            return try console.write(file.path + "\n")
        }
        let file = OutputFile(path: path, bytes: bytes)
        let marks =
            file.isStandardOutput || file.isDevice
            ? [] : try OutputFolder(ofFile: path, drawing.audience).marks()
        try OutputFile.write([file] + marks, replacing: drawing.force)
    }
}
