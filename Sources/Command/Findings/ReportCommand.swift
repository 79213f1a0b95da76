internal import Analysis
internal import ArgumentParser
internal import Drawing
internal import Files
internal import Model
internal import Report
internal import Results

struct ReportCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv rapporten: två sidor för alla, kapitel, en sida att utforska, en sida per aktör.",
            "Write the report: two pages for everybody, chapters, a page to explore, one for each actor."),
        Name(
            """
            Skriver Output/<mappens namn>/: rapporten som HTML, Markdown, Word, PowerPoint
            och Excel, sidan att utforska (explore.html), en sida per aktör (actors/),
            bilderna (figures/) och tabellerna (tables/). Skriver ut var sidan ligger.
            Rapporten är för deltagarna om inget annat sägs: inget pars två svar står
            bredvid varandra. Det som är internt, och det som är för alla, hamnar i en egen
            mapp i den. Filer om en annan mätomgång än den sista heter efter den, och i ett
            annat språk än det vanliga efter språket.

            Är språket svenska är CSV-filerna gjorda för en svensk Excel; annars, och med
            --csv, för program.
            """,
            """
            Writes Output/<folder name>/: the report as HTML, Markdown, Word, PowerPoint and
            Excel, the page to explore (explore.html), a page for each actor (actors/), the
            figures (figures/) and the tables (tables/). Prints where the page is. By
            default the report is written for the participants: no pair's two answers stand
            side by side. What is internal, and what is for the public, is written into a
            folder of its own in that. Files on a wave that is not the last are named by it,
            in another language than your own by that.

            In Swedish the CSV files are made for a Swedish Excel, as with --excel-sv;
            else, and with --csv, for programs.
            """),
        examples: Name(
            """
            samverkan report Networks/sodra-vatterbygden
            samverkan report mitt-nätverk --wave 2024
            samverkan report mitt-nätverk --audience intern --format html,pdf
            samverkan report mitt-nätverk --template vår-mall.dotx
            samverkan report mitt-nätverk --check Output/förra-gången
            """,
            """
            samverkan report Networks/sodra-vatterbygden
            samverkan report my-network --lang en --wave 2024
            samverkan report my-network --audience internal --format html,pdf
            samverkan report my-network --template our-template.dotx
            samverkan report my-network --check Output/last-time
            """))
    static let configuration = CommandConfiguration("report", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(help: ArgumentHelp(.audienceOfFile))
    var audience: Audience = .participants
    @OptionGroup var formats: ReportFormatOptions
    @Option(help: ArgumentHelp(.earlierReport), completion: .directory)
    var check: String?
    @Flag(help: ArgumentHelp(.briefReport)) var short = false
    @Flag(help: ArgumentHelp(.boundActors)) var actors = false
    @OptionGroup var theme: ThemeOption
    @OptionGroup var spreadsheet: SpreadsheetOption
    @Flag(help: ArgumentHelp(.plainTables)) var csv = false
    @Flag(help: ArgumentHelp(.json)) var json = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
        _ = try formats.chosen()
        if json && check == nil {
            throw Failure(
                .usage, Name("--json gäller bara --check", "--json is for --check only"),
                remedy: Name("Lägg till --check och en mapp.", "Add --check and a folder."))
        }
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
        let chosen = try formats.chosen()
        let templates = try formats.templates(console)
        // What cannot be done is told before what takes time.
        let browser = chosen.contains(.pdf) ? try Chromium() : nil
        let looks = try theme.chosen(console)
        let output = OutputFolder(for: argument.folder, audience)
        let (folder, marks) = (output.path, check == nil ? try output.marks() : [])
        console.now("ritar", "drawing")
        let report = try NetworkReport(
            findings, language: console.language, theme: looks, languageMark: console.languageMark,
            extent: short ? .brief : .whole, bindsActors: actors,
            inputs: argument.digests)
        let files = try ReportFiles(
            report: report, formats: chosen, templates: templates, browser: browser, theme: looks,
            languageMark: console.languageMark,
            isForExcel: spreadsheet.excel || (console.language == .swedish && !csv)
        ).all(in: folder, console)
        if let check { return try tell(ReportCheck(files, below: folder, against: check), findings, console) }
        console.now("skriver", "writing")
        try OutputFile.write(marks + files, replacing: true)
        try console.write("\(files.first?.path ?? folder)\n")
    }

    private func tell(_ check: ReportCheck, _ findings: Findings, _ console: Console) throws {
        try console.write(
            json ? JSONValue.report(check.json, findings.analyzed).asText() : check.text(console.language))
        if !check.isSame { throw Failure(.found) }
    }
}
