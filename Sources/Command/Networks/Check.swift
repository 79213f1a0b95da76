internal import Analysis
internal import ArgumentParser
internal import Files
internal import Model
internal import Results

struct Check: Subcommand {
    static let words = CommandWords(
        Name(
            "Räkna upp vad som ska rättas i en nätverksmapp, eller är värt att se över.",
            "List what must be mended in a network folder, or is worth a second look."),
        Name(
            """
            Fel står först, sedan varningar; lika problem står tillsammans, med antal och de
            första cellerna, och sista raden säger var man börjar. --all visar vart och ett
            med sin rad, --csv eller --excel-sv skriver en lista att arbeta efter. Fel
            hindrar alla andra kommandon; varningar gör det inte. Slutar med status 65 när
            det finns fel; med --fail-on avvikelser också med status 1 när ett mål säkert
            inte nås i den sista mätomgången, och dess datum har passerat eller saknas.

            Koder för län och kommuner jämförs med Sveriges. Ett annat lands koder är en
            mapp med counties.csv, municipalities.csv, organisations.csv och neighbors.csv,
            som anges i datapackage.json som samverkan.reference, eller med --reference.
            """,
            """
            Errors come first, then warnings; alike ones stand together, with their
            number and the first cells; the last line says where to start. --all shows
            each with its line, --csv or --excel-sv writes a list to work through.
            Errors keep every other command from running; warnings do not. Ends with
            status 65 when there are errors; with --fail-on gaps also with status 1
            when a target is known not to be reached in the last wave, and its date
            has come or it has none.

            Codes of counties and municipalities are held against Sweden's. Another
            country's are a folder of counties.csv, municipalities.csv,
            organisations.csv and neighbors.csv, named in datapackage.json as
            samverkan.reference, or by --reference.
            """),
        examples: Name(
            """
            samverkan check Networks/sodra-vatterbygden
            samverkan check mitt-nätverk --excel-sv > rätta.csv
            samverkan check mitt-nätverk --json | jq '.summary'
            samverkan check mitt-nätverk --fail-on avvikelser
            samverkan check mitt-nätverk --reference norge
            """,
            """
            samverkan check Networks/sodra-vatterbygden
            samverkan check my-network --lang en
            samverkan check my-network --excel-sv > mend.csv
            samverkan check my-network --json | jq '.summary'
            samverkan check my-network --fail-on gaps
            samverkan check my-network --reference norway
            """))
    static let configuration = CommandConfiguration("check", words)

    @OptionGroup var argument: NetworkArgument
    @Flag(help: ArgumentHelp(.eachProblem))
    var all = false
    @OptionGroup var format: OutputFormat
    @Option(help: ArgumentHelp(.failOn))
    var failOn: Condition?
    @OptionGroup var reference: ReferenceOption
    @OptionGroup var common: CommonOptions

    enum Condition: String, CaseIterable, ExpressibleByArgument {
        case gaps
    }

    func perform(_ console: Console) throws {
        let draft = try argument.draft(console, reference: try reference.source())
        let list: ProblemList
        var network: Network?
        do {
            let valid = try draft.validated()
            network = valid.network
            list = ProblemList(valid.warnings)
        } catch {
            list = ProblemList(error.all)
        }
        let language = console.language
        switch format.kind {
        case .json:
            let id = draft.description.id ?? draft.fallbackID
            let document = list.json(
                id: id, title: draft.description.title ?? id, scale: draft.description.scale ?? .samverkan8,
                listsAll: all, language)
            try console.write(document.asText())
        case .csv:
            try console.write(
                list.sheet(language).asCSV(
                    forExcel: format.excel, guardingFormulas: format.guardFormulas || format.excel))
        case .text:
            try console.write(
                all
                    ? list.fullText(language, isColored: console.colorsOutput)
                    : list.text(language, isColored: console.colorsOutput))
            if !all, list.isShortened(language) { try console.write(list.hint(language) + "\n") }
            try console.write(list.summary(of: network, language) + "\n")
        }
        if list.hasErrors { throw Failure(.data) }
        if let network, failOn == .gaps { try failOnGaps(in: network, console) }
    }

    private func failOnGaps(in network: Network, _ console: Console) throws(Failure) {
        let gaps = Gaps(WaveRelations(network, wave: network.waves.count - 1)).dyads.count(where: \.isShort)
        guard gaps > 0 else { return }
        console.tell(
            "\(gaps) \(gaps == 1 ? "relation" : "relationer") når inte sitt mål; ”samverkan gaps \(argument.folder.forShell)” visar \(gaps == 1 ? "den" : "dem")",
            "\(gaps) \(gaps == 1 ? "relation does" : "relations do") not reach \(gaps == 1 ? "its" : "their") target; “samverkan gaps \(argument.folder.forShell)” shows \(gaps == 1 ? "it" : "them")"
        )
        throw Failure(.found)
    }
}
