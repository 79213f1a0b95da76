internal import ArgumentParser
internal import Files
internal import Foundation
internal import Intake
internal import Model
internal import Results

struct CollectCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Läs in svaren ur det som enkätverktyget exporterar.",
            "Take in the answers from what a survey tool exports."),
        Name(
            """
            Läser formulär från ”survey” och exporter från Microsoft Forms, Google, LimeSurvey,
            Qualtrics, SurveyMonkey, REDCap, Kumu, Polinode och andra: en rad per svarande, en
            rad per svar, eller en matris. Koder förklaras av listor som anges som filer bland
            de andra, med rubrikerna code och actor, forum eller level; token, actor,
            respondent; en kodbok eller en REDCap-ordlista.

            Först visas vad som förstås, sedan en avräkning som går jämnt upp: varje besvarad
            cell används eller utelämnas, och det står varför. Vad kolumner, svar och namn
            betyder sparas i intake/ i nätverkets mapp; rätta där det som lästes fel, och kör
            om. Inget skrivs i ties.csv och asked.csv så länge något är oförklarat. Samma filer
            två gånger ändrar inget. Namn, e-post och IP-adresser läses aldrig in.
            """,
            """
            Reads the forms of 'survey' and exports of Microsoft Forms, Google, LimeSurvey,
            Qualtrics, SurveyMonkey, REDCap, Kumu, Polinode and others: one row a
            respondent, one row an answer, or a matrix. Codes are explained by lists given
            as files among the others, with the headings code and actor, forum or level;
            token, actor, respondent; a code book or a REDCap dictionary.

            It shows what it understands first, then a reconciliation that adds up: every
            answered cell is used or left out, and it is said why. What columns, answers
            and names mean is saved in intake/ in the network's folder; correct there what
            was misread, and run again. Nothing is written to ties.csv and asked.csv while
            anything is unexplained. The same files twice change nothing. Names, e-mail
            and IP addresses are never taken in.
            """),
        examples: Name(
            """
            samverkan collect mitt-nätverk svar.xlsx --wave 2026 --dry-run
            samverkan collect mitt-nätverk svar.xlsx --wave 2026
            samverkan collect mitt-nätverk svar.csv deltagare.csv --wave 2026 --latest
            """,
            """
            samverkan collect my-network answers.xlsx --wave 2026 --dry-run
            samverkan collect my-network answers.xlsx --wave 2026
            samverkan collect my-network answers.csv tokens.csv --wave 2026 --latest
            """))
    static let configuration = CommandConfiguration("collect", words)

    @OptionGroup var argument: FolderArgument
    @Argument(help: ArgumentHelp(.answerFiles), completion: .file())
    var files: [String]
    @Option(help: ArgumentHelp(.collectedWave))
    var wave: String
    @Flag(help: ArgumentHelp(.latestForm))
    var latest = false
    @Flag(help: ArgumentHelp(.collectDryRun))
    var dryRun = false
    @Flag(help: ArgumentHelp(.acceptPartial))
    var acceptPartial = false
    @Flag(help: ArgumentHelp(.replaceAnswers))
    var replace = false
    @Flag(help: ArgumentHelp(.removeUnsaid))
    var removeUnsaid = false
    @Option(name: .customLong("form"), help: ArgumentHelp(.formName))
    var formName: String?
    @Flag(name: .customLong("all"), help: ArgumentHelp(.eachCell))
    var listsAll = false
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let folder = try NetworkArgument.existing(argument.folder)
        let network = try argument.network(console)
        let draft = folder.draft()
        let wave = try wave(in: network, draft)
        let grids = try grids()
        let origins = FormOrigin.all(in: grids)
        try Self.refuse(origins, ofOthersThan: network, wave)
        let name = formName ?? (origins.isEmpty ? Self.formName(files) : "survey")
        let form = try SavedForm(named: name, in: folder)
        let collection = Collector(network, wave: wave, takesLatest: latest)
            .collect(grids, mapping: form.mapping)
        let changes = form.mapping.columns.isEmpty ? ([], []) : form.mapping.changes(in: collection.mapping)
        try console.write(
            format.text(of: .leftOut(collection), json: .collection(collection, network)) {
                ResultText.collection(
                    collection, network, listsAll: listsAll, changes: changes, console.language)
            })
        let saved = form.file(adding: collection.mapping)
        if collection.refusal != nil {
            if !dryRun { try OutputFile.write(saved, replacing: true) }
            throw Failure(
                .data,
                Name(
                    "inget läses in: svaren går inte att använda",
                    "nothing is taken in: the answers cannot be used"))
        }
        guard collection.hasAnswers else {
            throw Failure(
                .data,
                Name(
                    "ingen av filerna har svar som går att läsa",
                    "none of the files holds answers that can be read"),
                remedy: Name(
                    "Ange exporten själv, med rubriker som nämner organisationerna, eller en lista med rubrikerna code och actor bredvid.",
                    "Name the export itself, with headings that name the organisations, or a list with the headings code and actor beside it."
                ))
        }
        let rows = CollectedRows(collection, into: network)
        if !rows.unsaid.isEmpty, !removeUnsaid { tellUnsaid(rows, console) }
        if dryRun {
            if collection.isUnexplained, !acceptPartial {
                return console.tell(
                    "inget skrivet, och inget skulle skrivas: något är oförklarat",
                    "nothing written, and nothing would be: something is unexplained")
            }
            return console.tell(
                "inget skrivet; skulle läggas till: \(rows.ties.count) i ties.csv, \(rows.asked.count) i asked.csv",
                "nothing written; would be added: \(rows.ties.count) to ties.csv, \(rows.asked.count) to asked.csv"
            )
        }
        if collection.isUnexplained, !acceptPartial {
            try OutputFile.write(saved, replacing: true)
            throw Failure(
                .data,
                Name(
                    "inget läses in så länge något är oförklarat",
                    "nothing is taken in while anything is unexplained"),
                remedy: Name(
                    "Rätta i \(form.path.forShell), i aliases.csv eller i filerna, och kör om; --accept-partial tar det som förstås.",
                    "Correct in \(form.path.forShell), in aliases.csv or in the files, and run again; --accept-partial takes what is understood."
                ))
        }
        if !rows.conflicts.isEmpty, !replace { throw conflict(rows) }
        let removed = removeUnsaid ? rows.unsaid.count : 0
        let tables = try tables(rows, draft, folder)
        // What would leave a folder with errors is told, and not written.
        _ = try folder.draft(with: Dictionary(tables.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 }))
            .validated()
        try OutputFile.write(
            saved + tables.map { OutputFile(path: $0.path, bytes: $0.bytes) }, replacing: true)
        console.tell(
            "skrivet: \(rows.ties.count) rader i ties.csv, \(rows.asked.count) i asked.csv; \(rows.alreadyThere) stod där redan, \(rows.conflicts.count) är ändrade\(removed > 0 ? ", \(removed) är borttagna" : "")",
            "written: \(rows.ties.count) rows in ties.csv, \(rows.asked.count) in asked.csv; \(rows.alreadyThere) stood there already, \(rows.conflicts.count) are changed\(removed > 0 ? ", \(removed) are taken away" : "")"
        )
    }

    // MARK: Reading

    private func grids() throws -> [Grid] {
        let missing = files.filter { !FileManager.default.fileExists(atPath: $0) }
        if !missing.isEmpty {
            let names = missing.map(\.forShell).joined(separator: ", ")
            throw Failure(
                .noInput, Name("finns inte: \(names)", "not there: \(names)"),
                remedy: Name("Kontrollera sökvägen.", "Check the path."))
        }
        var grids: [Grid] = []
        var problems: [Problem] = []
        let names = files.map { ($0 as NSString).lastPathComponent }
        for (file, name) in zip(files, names) {
            do throws(Problems) {
                // By its name alone where no other file has it.
                let shown = names.count { $0 == name } == 1 ? name : file
                grids += try readGrids(at: file).map { $0.named(shown) }
            } catch {
                problems += error.all
            }
        }
        if !problems.isEmpty { throw Problems(problems) }
        return grids
    }

    /// A wave that the network has, or a new one where nothing lists the waves.
    private func wave(in network: Network, _ draft: Draft) throws(Failure) -> Identifier {
        let found = network.waves(called: wave)
        if found.count == 1 { return network.waves[found[0]].id }
        let isListed = draft.tables[.waves].map { $0.rowCount > 0 } ?? false
        if found.isEmpty, !isListed, draft.description.waves == nil {
            return Identifier(wave)
        }
        return network.waves[try network.place(ofWaveNamed: wave)].id
    }

    private static func refuse(
        _ origins: [FormOrigin], ofOthersThan network: Network, _ wave: Identifier
    ) throws(Failure) {
        if let other = origins.first(where: { $0.network != network.id }) {
            throw Failure(
                .data,
                Name(
                    "formuläret \(other.file) gäller nätverket ”\(other.network)”, inte ”\(network.id)”",
                    "the form \(other.file) is about the network “\(other.network)”, not “\(network.id)”"),
                remedy: Name(
                    "Ange rätt mapp, eller utelämna filen.", "Name the right folder, or leave out the file."))
        }
        if let other = origins.first(where: { $0.wave != wave }) {
            throw Failure(
                .data,
                Name(
                    "formuläret \(other.file) gäller mätomgång \(other.wave), inte \(wave)",
                    "the form \(other.file) is about wave \(other.wave), not \(wave)"),
                remedy: Name(
                    "Ange --wave \(other.wave.text.forShell), eller utelämna filen.",
                    "Give --wave \(other.wave.text.forShell), or leave out the file."))
        }
    }

    /// The name of the first file without what sets waves apart.
    private static func formName(_ files: [String]) -> String {
        let stem = ((files.first ?? "") as NSString).lastPathComponent as NSString
        let words = stem.deletingPathExtension.split { !$0.isLetter && !$0.isNumber }
            .filter { !($0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && Int($0) != nil) }
        return words.isEmpty ? "form" : words.joined(separator: "-").lowercased()
    }

    // MARK: Writing

    private func tellUnsaid(_ rows: CollectedRows, _ console: Console) {
        let count = rows.unsaid.count
        let lines = Self.lines(rows.unsaid)
        console.tell(
            "\(count) svar av samma svarande står redan (\(lines)) men inte i filerna; lästes de fel förut, lägg till --remove-unsaid",
            "\(count) answers of the same respondents stand there (\(lines)) but not in the files; if they were misread before, add --remove-unsaid"
        )
    }

    private static func lines(_ answers: [CollectedRows.Standing]) -> String {
        answers.prefix(5).map { "ties.csv:\($0.line)" }.joined(separator: ", ")
            + (answers.count > 5 ? " …" : "")
    }

    private func conflict(_ rows: CollectedRows) -> Failure {
        let lines = Self.lines(rows.conflicts.map(\.before))
        return Failure(
            .data,
            Name(
                "inget läses in: \(rows.conflicts.count) svar finns redan med en annan nivå (\(lines))",
                "nothing is taken in: \(rows.conflicts.count) answers are there already with another level (\(lines))"
            ),
            remedy: Name(
                "Gäller de nya svaren, lägg till --replace; de gamla sparas.",
                "If the new answers hold, add --replace; the old ones are kept."))
    }

    private func tables(
        _ rows: CollectedRows, _ draft: Draft, _ folder: NetworkFolder
    ) throws -> [(path: String, bytes: [UInt8])] {
        var files: [(path: String, bytes: [UInt8])] = []
        func add(_ name: Draft.TableName, _ bytes: [UInt8]) {
            files.append(("\(folder.path)/\(name.file)", bytes))
        }
        let unsaid = removeUnsaid ? rows.unsaidRows(in: draft) : []
        let unasked = removeUnsaid ? rows.unaskedRows(in: draft) : []
        if !rows.ties.isEmpty || !rows.conflicts.isEmpty || !unsaid.isEmpty {
            add(
                .ties,
                draft.extended(
                    .ties, adding: rows.ties, changing: rows.changes(in: draft), removing: unsaid))
        }
        if !rows.asked.isEmpty || !unasked.isEmpty {
            add(.asked, draft.extended(.asked, adding: rows.asked, removing: unasked))
        }
        let earlier = rows.conflicts.map(\.before) + (removeUnsaid ? rows.unsaid : [])
        if !earlier.isEmpty {
            files.append(try EarlierAnswers(folder).file(adding: earlier, of: rows.wave))
        }
        return files
    }
}
