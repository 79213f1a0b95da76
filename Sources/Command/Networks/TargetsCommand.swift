internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct TargetsCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv exempel på mål att diskutera, ändra och besluta om.",
            "Write example targets to discuss, edit and decide on."),
        Name(
            """
            Utan --template visas mallarna. Med en mall skrivs rader för targets.csv ut, alla
            med ett skäl och statusen example, med mappens egen avdelare; med -o skrivs de i
            en egen fil. targets.csv rörs inte: klistra in det ni vill behålla när de som
            berörs är överens. Par och forum som redan har ett mål från samma omgång
            utelämnas.
            """,
            """
            Without --template it lists the templates. With one it prints rows for
            targets.csv, all with one reason and the status 'example'; with -o it
            writes them to a file of their own. targets.csv itself is left alone:
            paste what you want to keep, once those concerned have agreed. Pairs and
            forums that have a target from the same wave are left out.
            """),
        examples: Name(
            """
            samverkan targets mitt-nätverk
            samverkan targets mitt-nätverk --template region-county-board
            samverkan targets mitt-nätverk --template working-group --forum styrgrupp
            samverkan targets mitt-nätverk --template dialogue --forum rus -o nya.csv
            """,
            """
            samverkan targets my-network
            samverkan targets my-network --template region-county-board
            samverkan targets my-network --template working-group --forum styrgrupp
            samverkan targets my-network --template dialogue --forum rus -o new.csv
            """))
    static let configuration = CommandConfiguration("targets", words)

    @OptionGroup var argument: NetworkArgument
    @Option(name: .customLong("template"), help: ArgumentHelp(.template))
    var chosen: [String] = []
    @Option(name: .customLong("forum"), help: ArgumentHelp(.forumOfTemplate))
    var forums: [String] = []
    @OptionGroup var wave: WaveOption
    @Option(name: [.short, .long], help: ArgumentHelp(.tableFile), completion: .file())
    var output: String?
    @Flag(help: ArgumentHelp(.replace))
    var force = false
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let network = try argument.network(console)
        let wave = try wave.place(in: network)
        let forums = try forums.map { id throws(Failure) in try network.forum(named: id) }
        guard network.scale.id == TargetTemplate.scale.id else {
            throw Failure(
                .data,
                Name(
                    "mallarna är gjorda för skalan \(TargetTemplate.scale.id)",
                    "the templates are made for the scale \(TargetTemplate.scale.id)"),
                remedy: Name("Skriv målen i targets.csv.", "Write the targets in targets.csv."))
        }
        guard !chosen.isEmpty else {
            try console.write(
                format.text(
                    of: .templates(network, wave: wave, forums: forums),
                    json: .templates(network, wave: wave, forums: forums)
                ) {
                    Sheet.templates(network, wave: wave, forums: forums).table(for: .person(console.language))
                        .asText()
                })
            return
        }
        let templates = try chosen.map { try template($0) }
        if forums.isEmpty, let needy = templates.first(where: { $0.scope == .forum }) {
            throw Failure(
                .usage,
                Name("”\(needy.id)” gäller ett forum", "“\(needy.id)” is about a forum"),
                remedy: Name("Ange vilket med --forum.", "Name it with --forum."))
        }
        let rows = templates.flatMap { $0.rows(in: network, wave: wave, forums: forums) }
        let free = rows.filter { !$0.isTaken(in: network) }
        let table = Sheet.targetRows(free, network, console.language)
        let dialect: CSVDialect =
            format.excel ? .swedishExcel : format.csv ? .plain : .ofTables(in: argument.folder)
        let text = table.asCSV(dialect, guardingFormulas: format.guardFormulas)
        if let output {
            try OutputFile.write([OutputFile(path: output, text: text)], replacing: force)
        } else {
            try console.write(text)
        }
        let left = rows.count - free.count
        console.tell(
            "rader med status example: \(free.count); utelämnade, eftersom de redan har ett mål: \(left)",
            "rows with status example: \(free.count); left out, since they have a target already: \(left)")
    }

    private func template(_ id: String) throws(Failure) -> TargetTemplate {
        if let template = TargetTemplate.all.first(where: { $0.id == id }) { return template }
        let all = TargetTemplate.all.map(\.id)
        throw Failure(
            .usage, Name("”\(id)” är ingen mall", "“\(id)” is no template"),
            remedy: NearestName(all)(id).map { Name("Menade du ”\($0)”?", "Did you mean “\($0)”?") }
                ?? Name(
                    "Mallarna är \(all.joined(separator: ", ")).",
                    "The templates are \(all.joined(separator: ", "))."))
    }
}
