internal import Analysis
internal import ArgumentParser
internal import Drawing
internal import Model
internal import Report
internal import Results

struct ReportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a report that a planner can use: what now, map, levels, gaps, change, actors.",
        discussion: """
            Writes Output/<folder name>/: one HTML page that needs no other file, a Markdown
            twin, the figures as SVG, PNG and PDF, and the tables as CSV. Prints where
            the page is. By default the report is written for the participants: no
            pair's two answers stand side by side. What is internal, and what is for
            the public, is written into a folder of its own in that.

            EXAMPLES
              samverkan report Networks/sodra-vatterbygden
              samverkan report my-network --lang en --wave 2024
              samverkan report my-network --audience internal
            """)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(help: "Who it is for: participants, public, or internal (both sides' answers side by side).")
    var audience: Audience = .participants
    @OptionGroup var theme: ThemeOption
    @OptionGroup var spreadsheet: SpreadsheetOption
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) async throws {
        let network = try argument.network(console)
        let findings = Findings(
            console.analyzed(network, try options.conventions(for: network), for: audience))
        try await findings.analyzedWave.prepare(Set(Measure.allCases), threads: Threads.available)
        try await findings.analyzedWave.prepareOutcome(threads: Threads.available)
        let report = NetworkReport(
            findings, language: console.language, theme: try theme.chosen(console))
        let output = OutputFolder(for: argument.folder, audience)
        let (folder, marks) = (output.path, try output.marks())
        console.now("ritar", "drawing")
        let figures = try report.figures()
        var files = [
            OutputFile(path: "\(folder)/\(NetworkReport.pageFile)", text: report.html(figures: figures)),
            OutputFile(path: "\(folder)/\(NetworkReport.markdownFile)", text: report.markdown),
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
        for (name, table) in report.tables {
            files.append(
                OutputFile(
                    path: "\(folder)/\(name)", text: table.asCSV(forExcel: spreadsheet.excel)))
        }
        console.now("skriver", "writing")
        try OutputFile.write(marks + files, replacing: true)
        try console.write("\(folder)/\(NetworkReport.pageFile)\n")
    }
}
