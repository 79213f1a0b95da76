internal import Analysis
internal import ArgumentParser
internal import Drawing
internal import Model
internal import Report
internal import Results

struct ReportCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv en rapport att arbeta med: vad nu, karta, nivåer, avvikelser, förändring, aktörer.",
            "Write a report that a planner can use: what now, map, levels, gaps, change, actors."),
        Name(
            """
            Skriver Output/<mappens namn>/: en HTML-sida som klarar sig utan andra filer,
            samma sak i Markdown, bilderna som SVG, PNG och PDF, och tabellerna som CSV.
            Skriver ut var sidan ligger. Rapporten är för deltagarna om inget annat sägs:
            inget pars två svar står bredvid varandra. Det som är internt, och det som är
            för alla, hamnar i en egen mapp i den. Filer om en annan mätomgång än den sista
            heter efter den, och i ett annat språk än det vanliga efter språket.

            Är språket svenska är CSV-filerna gjorda för en svensk Excel; annars, och med
            --csv, för program.
            """,
            """
            Writes Output/<folder name>/: one HTML page that needs no other file, a Markdown
            twin, the figures as SVG, PNG and PDF, and the tables as CSV. Prints where
            the page is. By default the report is written for the participants: no
            pair's two answers stand side by side. What is internal, and what is for
            the public, is written into a folder of its own in that. Files on a wave that
            is not the last are named by it, in another language than your own by that.

            In Swedish the CSV files are made for a Swedish Excel, as with --excel-sv;
            else, and with --csv, for programs.
            """),
        examples: Name(
            """
            samverkan report Networks/sodra-vatterbygden
            samverkan report mitt-nätverk --wave 2024
            samverkan report mitt-nätverk --audience intern
            """,
            """
            samverkan report Networks/sodra-vatterbygden
            samverkan report my-network --lang en --wave 2024
            samverkan report my-network --audience internal
            """))
    static let configuration = CommandConfiguration("report", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(help: ArgumentHelp(.audienceOfFile))
    var audience: Audience = .participants
    @OptionGroup var theme: ThemeOption
    @OptionGroup var spreadsheet: SpreadsheetOption
    @Flag(help: ArgumentHelp(.plainTables)) var csv = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if csv && spreadsheet.excel {
            throw Failure(
                .usage,
                Name("--csv och --excel-sv utesluter varandra", "--csv and --excel-sv exclude each other"))
        }
    }

    func perform(_ console: Console) async throws {
        let network = try argument.network(console)
        let findings = Findings(
            console.analyzed(network, try options.conventions(for: network), for: audience))
        try await findings.analyzedWave.prepare(Set(Measure.allCases), threads: Threads.available)
        try await findings.analyzedWave.prepareOutcome(threads: Threads.available)
        let report = NetworkReport(
            findings, language: console.language, theme: try theme.chosen(console),
            languageMark: console.languageMark)
        let output = OutputFolder(for: argument.folder, audience)
        let (folder, marks) = (output.path, try output.marks())
        console.now("ritar", "drawing")
        let figures = try report.figures()
        var files = [
            OutputFile(path: "\(folder)/\(report.pageFile)", text: report.html(figures: figures)),
            OutputFile(path: "\(folder)/\(report.markdownFile)", text: report.markdown),
        ]
        for figure in figures {
            for format in [PictureFormat.svg, .png, .pdf] {
                console.detail("ritar \(figure.fileStem).\(format)", "drawing \(figure.fileStem).\(format)")
                files.append(
                    OutputFile(
                        path: "\(folder)/\(figure.fileStem).\(format.rawValue)",
                        bytes: try figure.scene.rendered(as: format)))
            }
        }
        let isForExcel = spreadsheet.excel || (console.language == .swedish && !csv)
        for (name, table) in report.tables {
            files.append(
                OutputFile(
                    path: "\(folder)/\(name)", text: table.asCSV(forExcel: isForExcel)))
        }
        let explore = ExplorePage(
            findings, language: console.language, theme: try theme.chosen(console),
            languageMark: console.languageMark)
        files.append(OutputFile(path: "\(folder)/\(explore.fileName)", text: try explore.html()))
        console.now("skriver", "writing")
        try OutputFile.write(marks + files, replacing: true)
        try console.write("\(folder)/\(report.pageFile)\n")
    }
}
