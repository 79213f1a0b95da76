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
        let export = NetworkExport(
            analyzed, from: earlier, console.language,
            Self.colors(try theme.chosen(console), network.scale))
        console.now("skriver", "writing")
        let content = export.content
        let bytes: [UInt8]
        do {
            bytes = try content.bytes()
        } catch {
            throw Failure(error)
        }
        tell(ofCellsCut: content.cutCells, console)
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

    private func tell(ofCellsCut cells: [String], _ console: Console) {
        guard let first = cells.first else { return }
        console.tell(
            cells.count == 1
                ? "Texten i cellen \(first) är längre än en cell rymmer: slutet är inte med."
                : "Texten i \(cells.count) celler är längre än en cell rymmer: sluten är inte med. Den första är \(first).",
            cells.count == 1
                ? "The text of cell \(first) is longer than a cell can hold: its end is left out."
                : "The text of \(cells.count) cells is longer than a cell can hold: their ends are left out. The first is \(first)."
        )
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

    private static func colors(_ theme: Theme, _ scale: Scale) -> LevelColors {
        LevelColors(
            scale.steps.map { step in
                let fill = Color.level(step: step.level - 1, of: scale.top)
                return (theme.rgb(fill).number, theme.rgb(.text(on: fill)).number)
            })
    }
}

extension RGB {
    /// 0xRRGGBB.
    fileprivate var number: UInt32 { channels.reduce(0) { $0 << 8 | UInt32($1) } }
}
