internal import Analysis
internal import ArgumentParser
internal import Drawing
internal import Files
internal import Model
internal import Pictures
internal import Results

struct ExportCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv nätverket och det som räknats ut som en arbetsbok (XLSX).",
            "Write the network and what was computed as a workbook (XLSX)."),
        Name(
            """
            Ett blad var för konventioner, aktörer, svar, relationer, avvikelser, läget mot
            målen, förändring, mognad och mått, med filter, tal som tal och nivåernas
            färger. Det som inte visas är tomt, med ordet bredvid. Utan -o skrivs
            Output/<mappens namn>/, det interna i en egen mapp i den; svaren rad för rad är
            bara interna.
            """,
            """
            A sheet each for conventions, actors, reports, relations, gaps, standing, change,
            maturity and measures, with filters, numbers as numbers and the levels' colors.
            What is not shown is blank, with the word beside it. Without -o it is written
            below Output/<folder name>/, what is internal in a folder of its own in that;
            the reports row by row are internal only.
            """),
        examples: Name(
            """
            samverkan export Networks/sodra-vatterbygden
            samverkan export mitt-nätverk -o nätverket.xlsx --wave 2026 --from 2022
            samverkan export mitt-nätverk --audience deltagare
            """,
            """
            samverkan export Networks/sodra-vatterbygden
            samverkan export my-network -o network.xlsx --wave 2026 --from 2022
            samverkan export my-network --audience participants --lang en
            """))
    static let configuration = CommandConfiguration("export", words)

    @OptionGroup var argument: NetworkArgument
    @Option(name: [.short, .long], help: ArgumentHelp(.output), completion: .file(extensions: ["xlsx"]))
    var output: String?
    @Flag(help: ArgumentHelp(.replace))
    var force = false
    @OptionGroup var options: ConventionOptions
    @Option(help: ArgumentHelp(.from))
    var from: String?
    @Option(help: ArgumentHelp(.audienceOfFile))
    var audience: Audience = .internal
    @OptionGroup var theme: ThemeOption
    @OptionGroup var common: CommonOptions

    private static let endings = [".xlsx"]

    func validate() throws {
        guard let output, output != "-", !Self.endings.contains(where: output.lowercased().hasSuffix) else {
            return
        }
        let known = Self.endings.joined(separator: ", ")
        throw Failure(
            .usage,
            Name(
                "”\(output)” slutar inte som en arbetsbok", "“\(output)” does not end as a workbook does"),
            remedy: Name("Låt namnet sluta på \(known).", "Let the name end in \(known)."))
    }

    func perform(_ console: Console) async throws {
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let earlier = try earlier(than: conventions.wave, in: network)
        let analyzed = console.analyzed(
            network, conventions, for: audience)
        try await analyzed.wave.prepare(Set(Measure.allCases), threads: Threads.available)
        console.now("skriver", "writing")
        let workbook = try NetworkWorkbook(analyzed, from: earlier, console.language, theme.chosen(console))
        workbook.tellOfCellsCut(console)
        let bytes = workbook.bytes
        guard let path = output else {
            let folder = OutputFolder(for: argument.folder, audience)
            let file = OutputFile(
                path: "\(folder.path)/\(Self.file(network, conventions.wave, console))", bytes: bytes)
            try OutputFile.write(folder.marks() + [file], replacing: true)
            return try console.write(file.path + "\n")
        }
        let file = OutputFile(path: path, bytes: bytes)
        let marks =
            file.isStandardOutput || file.isDevice
            ? [] : try OutputFolder(ofFile: path, audience).marks()
        try OutputFile.write([file] + marks, replacing: force)
    }

    /// The wave that is named, else the one before; nil where there is none.
    private func earlier(than wave: Wave.Place, in network: Network) throws(Failure) -> Wave.Place? {
        guard let from else { return wave == 0 ? nil : wave - 1 }
        let earlier = try network.place(ofWaveNamed: from)
        guard earlier < wave else {
            throw Failure(
                .usage,
                Name(
                    "--from ska vara en tidigare mätomgång än --wave",
                    "--from must be an earlier wave than --wave"),
                remedy: Name(
                    "Mätomgångarna är i ordning \(network.waves.map(\.id.text).joined(separator: ", ")).",
                    "The waves in order are \(network.waves.map(\.id.text).joined(separator: ", "))."))
        }
        return earlier
    }

    private static func file(_ network: Network, _ wave: Wave.Place, _ console: Console) -> String {
        let part = wave == network.waves.count - 1 ? "" : "-" + network.waves[wave].id.text.safeInFileName
        return "export\(part)\(console.languageMark).xlsx"
    }
}
