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
    @Option(help: ArgumentHelp(.drawingFormat))
    var format: DrawingFormat?
    @Option(help: ArgumentHelp(.page))
    var page: PageFormat = .a4Landscape
    @OptionGroup var spreadsheet: SpreadsheetOption
    @Option(name: [.short, .long], help: ArgumentHelp(.output), completion: .file())
    var output: String?
    @Flag(help: ArgumentHelp(.replace))
    var force = false
    @Option(help: ArgumentHelp(.audienceOfFile))
    var audience: Audience = .participants
    @OptionGroup var theme: ThemeOption
    @OptionGroup var common: CommonOptions

    /// The format that was named, else the one that the file's name ends in.
    func chosenFormat() throws(Failure) -> DrawingFormat {
        if let format { return format }
        let name = output?.split(separator: "/").last ?? ""
        // A name that begins with a dot has no ending by that.
        guard let point = name.lastIndex(of: "."), point > name.startIndex else { return .svg }
        let ending = name[name.index(after: point)...].lowercased()
        if let format = DrawingFormat(rawValue: ending) { return format }
        let known = DrawingFormat.allCases.map { ".\($0.rawValue)" }
        let (first, last) = (known.dropLast().joined(separator: ", "), known.last ?? "")
        throw Failure(
            .usage, Name("”.\(ending)” är inget bildformat", "“.\(ending)” is no format of pictures"),
            remedy: Name(
                "Låt namnet sluta på \(first) eller \(last), eller ange --format.",
                "Let the name end in \(first) or \(last), or give --format."))
    }

    func validate() throws { _ = try chosenFormat() }
}

/// A kind of picture. It says what is drawn in `picture`; reading and writing are the same for all.
protocol PictureSubcommand: Subcommand {
    var drawing: DrawingOptions { get }
    /// Whether `--kind` chooses the actors that are shown.
    var filtersKinds: Bool { get }

    /// Makes on several threads what is dear in the picture.
    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws

    /// What is drawn in place of what was asked for, said before the work; nil where it is what was asked for.
    func instead(_ context: PictureContext) throws -> Name?

    func picture(_ context: PictureContext) throws -> Picture
}

extension PictureSubcommand {
    var common: CommonOptions { drawing.common }

    var filtersKinds: Bool { false }

    func prepare(_ analyzed: AnalyzedNetwork, threads: Int) async throws {}

    func instead(_ context: PictureContext) throws -> Name? { nil }

    func perform(_ console: Console) async throws {
        let network = try drawing.argument.network(console, filtersKinds: filtersKinds)
        let analyzed = console.analyzed(
            network, try drawing.conventions.conventions(for: network), for: drawing.audience)
        try await prepare(analyzed, threads: Threads.available)
        console.now("ritar", "drawing")
        let format = try drawing.chosenFormat()
        let isOnPage = ![DrawingFormat.dot, .csv].contains(format)
        let context = PictureContext(
            analyzed, language: console.language, audience: drawing.audience,
            theme: try drawing.theme.chosen(console), page: isOnPage ? drawing.page : nil)
        if let words = try instead(context) { console.tell(words.swedish, words.english) }
        let picture: Picture
        do {
            picture = try self.picture(context)
        } catch  where network.actors.isEmpty && (error as? DiagramError)?.isFault != true {
            // Whatever else is lacking, this comes first.
            throw DiagramError.noActors
        }
        let pages =
            if let drawn = PictureFormat(rawValue: format.rawValue) {
                try picture.rendered(as: drawn)
            } else {
                [(suffix: "", bytes: Array(picture.table.asCSV(forExcel: drawing.spreadsheet.excel).utf8))]
            }
        guard let path = drawing.output else {
            let folder = OutputFolder(for: drawing.argument.folder, drawing.audience)
            let stem = "\(folder.path)/\(picture.fileStem)\(console.languageMark)"
            let files = pages.map { page in
                OutputFile(path: "\(stem)\(page.suffix).\(format.rawValue)", bytes: page.bytes)
            }
            try OutputFile.write(folder.marks() + files, replacing: true)
            return try console.write(files.map { $0.path + "\n" }.joined())
        }
        let file = OutputFile(path: path, bytes: pages[0].bytes)
        if file.isStandardOutput || file.isDevice {
            guard pages.count == 1 else { throw severalPages(pages.count) }
            return try OutputFile.write([file], replacing: drawing.force)
        }
        let files = pages.map { page in OutputFile(path: path.numbered(page.suffix), bytes: page.bytes) }
        try OutputFile.write(
            files + OutputFolder(ofFile: path, drawing.audience).marks(), replacing: drawing.force)
    }

    private func severalPages(_ count: Int) -> Failure {
        Failure(
            .usage,
            Name(
                "bilden är \(count) sidor, och standard ut tar en",
                "the picture is \(count) pages, and standard output takes one"),
            remedy: Name(
                "Välj --format pdf, eller en fil med -o.", "Choose --format pdf, or a file with -o."))
    }
}

extension String {
    /// A file's path with something added to its name, before the ending.
    fileprivate func numbered(_ suffix: String) -> String {
        let name = lastIndex(of: "/").map { index(after: $0) } ?? startIndex
        guard let point = self[name...].lastIndex(of: "."), point > name else { return self + suffix }
        return self[..<point] + suffix + self[point...]
    }
}
