// The words for every problem: what happened in one clause, and how to mend it in one sentence.

extension Problem {
    public func message(_ language: Language) -> String {
        switch fact {
        case .missingFile, .brokenLink, .unreadableFile, .fileNotRead: fileMessage(language)
        case .tooLargeFile: language("filen är större än 2 GiB", "the file is larger than 2 GiB")
        case .badEncoding(let byte):
            language(
                "byten \(Self.hexadecimal(byte)) är inte UTF-8, och filen som helhet inte Windows-1252, MacRoman eller teckentabell 850",
                "byte \(Self.hexadecimal(byte)) is not UTF-8, and the file as a whole is not Windows-1252, MacRoman or code page 850"
            )
        case .nulCharacter: language("filen har ett NUL-tecken", "the file holds a NUL character")
        case .brokenQuote:
            language(
                "ett citattecken är öppnat eller stängt på fel ställe",
                "a quote is opened or closed in the wrong place")
        case .fieldCount(let found, let expected):
            language(
                "raden har \(found) fält men rubriken \(expected)",
                "the row has \(found) fields but the header \(expected)")
        case .titleAboveHeader, .emailAsName, .controlCharacterLeftOut, .noActors, .personAsActor,
            .spreadsheetError, .equalShortNames, .nearNames, .ambiguousActor, .ambiguousForum,
            .ambiguousWave, .levelContradicted,
            .kindWithoutActors:
            cellMessage(language)
        case .badPackage(let fault): Self.message(fault, language)
        case .badWorkbook(let fault): fault.message(language)
        case .badGraph(let fault): fault.message(language)
        case .badTheme(let fault): fault.message(language)
        case .missingColumn(let name, _): language("kolumnen ”\(name)” saknas", "column “\(name)” is missing")
        case .unknownColumn(let name, _):
            language("kolumnen ”\(name)” finns inte i denna tabell", "this table has no column “\(name)”")
        case .duplicateColumn(let name):
            language("kolumnen ”\(name)” står två gånger", "column “\(name)” stands twice")
        case .emptyCell(let column): language("”\(heading(column))” är tom", "“\(heading(column))” is empty")
        case .controlCharacter(let column):
            language(
                "”\(heading(column))” har ett styrtecken", "“\(heading(column))” holds a control character")
        case .duplicateID(let id, let line, let difference):
            language("id ”\(id)” står redan på rad \(line)", "id “\(id)” already stands on line \(line)")
                + Self.words(difference, language)
        case .reservedID(let id):
            language(
                "id ”\(id)” har en egen betydelse i ties.csv",
                "id “\(id)” has a meaning of its own in ties.csv")
        case .unknownActor(let id, let column, _, _): unknownActor(id, column, language)
        case .unknownForum(let id, _):
            language("”\(id)” är inget forum", "“\(id)” is no forum")
        case .unknownWave, .badDate, .wavesDisagree, .wavesInTextOrder, .dueInWave: waveMessage(language)
        case .unknownKind(let id, _):
            language("”\(id)” är ingen aktörstyp", "“\(id)” is no kind of actor")
        case .unknownChoice(let value, let column, _, _):
            language(
                "”\(heading(column))” kan inte vara ”\(value)”", "“\(heading(column))” cannot be “\(value)”")
        case .levelOutOfScale(let text, let column, let top, _):
            language(
                "”\(heading(column))” är ”\(text)”, som inte finns på skalan 0–\(top)",
                "“\(heading(column))” is “\(text)”, which is not on the scale 0–\(top)")
        case .personInRespondent(let trace):
            switch trace {
            case .email: language("svarskoden är en e-postadress", "the respondent code is an e-mail address")
            case .phone: language("svarskoden är ett telefonnummer", "the respondent code is a phone number")
            case .name:
                language(
                    "svarskoden ser ut som ett personnamn", "the respondent code looks like a person’s name")
            }
        case .selfTie(let id):
            language("”\(id)” har en relation med sig själv", "“\(id)” is tied to itself")
        case .askedAboutItself(let id):
            language("”\(id)” tillfrågades om sig själv", "“\(id)” was asked about itself")
        case .agreementWithItself(let id):
            language("”\(id)” är överens med sig själv", "“\(id)” agrees with itself")
        case .outsideLifetime(let actor, let wave, let since, let until):
            language(
                "relationen gäller \(wave), men ”\(actor)” finns bara \(Self.lifetime(since, until, language))",
                "the tie is from \(wave), but “\(actor)” exists only \(Self.lifetime(since, until, language))"
            )
        case .conflictingReports(let level, let other, let line):
            language(
                "samma svar har nivå \(level) här och \(other) på rad \(line)",
                "the same report says level \(level) here and \(other) on line \(line)")
        case .successorCycle(let ids):
            language(
                "efterföljarna går i ring: \(ids.joined(separator: " → "))",
                "the successors go in a circle: \(ids.joined(separator: " → "))")
        case .negativeMin(let text):
            language(
                "”\(heading("min"))” är \(text), under 0", "“\(heading("min"))” is \(text), below 0")
        case .minAboveMax(let min, let max):
            language(
                "”\(heading("min"))” \(min) är större än ”\(heading("max"))” \(max)",
                "“\(heading("min"))” \(min) is greater than “\(heading("max"))” \(max)")
        case .halfScope(let given, let lacking):
            language(
                "”\(heading(given))” är ifyllt men inte ”\(heading(lacking))”",
                "“\(heading(given))” is given but not “\(heading(lacking))”")
        case .bothScopes:
            language("målet nämner både ett par och aktörstyper", "the target names both a pair and kinds")
        case .duplicateTarget(let line):
            language(
                "målet gäller samma relationer från samma mätomgång som rad \(line)",
                "the target has the same scope and first wave as line \(line)")
        case .readAs(let page):
            language(
                "filen är läst som \(page.name(.swedish))", "the file was read as \(page.name(.english))")
        case .readTidied(let tidying): tidying.message(language)
        case .similarNames(let name, let other, let line):
            language(
                "”\(name)” liknar ”\(other)” på rad \(line)",
                "“\(name)” looks like “\(other)” on line \(line)")
        case .repeatedReport(let line):
            language(
                "raden upprepar rad \(line) och räknas en gång",
                "the row repeats line \(line) and counts once")
        case .emptyBesideKnown(let line):
            language(
                "samma svar står med och utan nivå (rad \(line)); det med nivå räknas",
                "the same report stands with and without a level (line \(line)); the known one counts")
        case .unusedActor(let id):
            language("ingen annan tabell nämner ”\(id)”", "no other table names “\(id)”")
        case .targetBelowForumTarget(let max, let forum, let min, let line):
            language(
                "målet går till nivå \(max), men målet för ”\(forum)” på rad \(line) börjar vid \(min)",
                "the target ends at level \(max), but the one for “\(forum)” on line \(line) begins at \(min)"
            )
        case .wrongCounty(let municipality, let county, _):
            language(
                "kommun \(municipality) ligger inte i län \(county)",
                "municipality \(municipality) is not in county \(county)")
        case .lostZeros, .unknownMunicipality, .unknownCounty, .informalName, .unlistedCode, .noDegrees,
            .ownNeighbor, .unknownAreaCode:
            referenceMessage(language)
        case .undefinedKind(let id, _):
            language(
                "”\(id)” är ingen känd aktörstyp och läses som en egen",
                "“\(id)” is no known kind and is read as one of your own")
        case .neverAlive(let id):
            language("”\(id)” slutar innan den börjar", "“\(id)” ends before it begins")
        case .neverHolds: language("målet slutar gälla innan det börjar", "the target ends before it begins")
        case .actorsWithoutArea(let first, let count):
            language(
                "\(count) \(count == 1 ? "aktör" : "aktörer") hör inte till något område: ",
                "\(count) \(count == 1 ? "actor is" : "actors are") in no area: ")
                + first.joined(separator: ", ")
                + (count > first.count
                    ? language(" och \(count - first.count) till", " and \(count - first.count) more") : "")
        }
    }

    public func remedy(_ language: Language) -> String {
        if let mended = spreadsheetRemedy(language) { return mended }
        return switch fact {
        case .missingFile, .brokenLink, .unreadableFile, .fileNotRead: fileRemedy(language)
        case .tooLargeFile: language("Dela upp den.", "Split it.")
        case .badEncoding, .nulCharacter:
            location.file.hasSuffix(".csv")
                ? language("Spara filen som ”CSV UTF-8”.", "Save the file as “CSV UTF-8”.")
                : language("Spara filen som UTF-8.", "Save the file as UTF-8.")
        case .brokenQuote:
            language(
                "Sätt citattecken runt hela fältet och dubbla dem som hör till texten.",
                "Quote the whole field and double the quotes that belong to the text.")
        case .fieldCount:
            language(
                "Sätt citattecken runt fält som innehåller skiljetecknet, eller ta bort det som är för mycket.",
                "Quote fields that contain the separator, or remove what is too much.")
        case .titleAboveHeader, .emailAsName, .controlCharacterLeftOut, .noActors, .personAsActor,
            .spreadsheetError, .equalShortNames, .nearNames, .ambiguousActor, .ambiguousForum,
            .ambiguousWave, .levelContradicted,
            .kindWithoutActors:
            cellRemedy(language)
        case .badPackage(let fault): Self.remedy(fault, language)
        case .badWorkbook(let fault): fault.remedy(language)
        case .badGraph(let fault): fault.remedy(language)
        case .badTheme(let fault): fault.remedy(language)
        case .missingColumn(let name, let nearest):
            if let nearest {
                language("Byt namn på ”\(nearest)” till ”\(name)”.", "Rename “\(nearest)” to “\(name)”.")
            } else {
                language("Lägg till kolumnen ”\(name)”.", "Add the column “\(name)”.")
            }
        case .unknownColumn(_, let nearest):
            Self.didYouMean(nearest, language, orElse: language("Ta bort kolumnen.", "Remove the column."))
        case .duplicateColumn: language("Ta bort eller byt namn på den ena.", "Remove or rename one of them.")
        case .emptyCell(let column): language("Fyll i ”\(heading(column))”.", "Fill in “\(heading(column))”.")
        case .controlCharacter:
            language("Skriv om cellen utan styrtecken.", "Write the cell again without control characters.")
        case .duplicateID(_, _, _?):
            language(
                "Är det samma, ta bort den ena raden; annars ge den ett id som går att skilja från det andra.",
                "If they are the same, remove one of the rows; otherwise give it an id that can be told from the other."
            )
        case .duplicateID:
            language(
                "Är det samma, ta bort den ena raden; annars ge den ena ett annat id.",
                "If they are the same, remove one of the rows; otherwise give one of them another id.")
        case .reservedID: language("Välj ett annat id.", "Choose another id.")
        case .unknownActor(let id, _, let nearest, let known):
            Self.didYouMean(nearest, language, orElse: Self.addActor(known, writtenAs: id, language))
        case .unknownForum(_, let nearest):
            Self.didYouMean(
                nearest, language, orElse: language("Lägg till det i forums.csv.", "Add it to forums.csv."))
        case .unknownWave, .badDate, .wavesDisagree, .wavesInTextOrder, .dueInWave: waveRemedy(language)
        case .unknownKind(_, let nearest):
            Self.didYouMean(nearest, language, orElse: Self.addToPackage("samverkan.kinds", language))
        case .unknownChoice(_, _, let choices, let nearest):
            Self.didYouMean(
                nearest, language,
                orElse: language(
                    "Välj något av \(Vocabulary.inSwedish(choices).joined(separator: ", ")), eller lämna cellen tom.",
                    "Choose one of \(choices.joined(separator: ", ")), or leave the cell empty."))
        case .levelOutOfScale(_, let column, let top, let nearest):
            Self.didYouMean(
                nearest, language,
                orElse: column == "level"
                    ? language(
                        "Skriv 0–\(top), en nivås namn, x för ej aktuell, eller lämna tomt om svaret är okänt.",
                        "Write 0–\(top), a level’s name, x for not relevant, or leave it empty if unknown.")
                    : language(
                        "Skriv 0–\(top) eller en nivås namn.", "Write 0–\(top) or a level’s name."))
        case .personInRespondent:
            language(
                "Skriv en kod, till exempel r1; personer hör inte hemma i nätverket.",
                "Write a code such as r1; persons do not belong in a network.")
        case .selfTie, .agreementWithItself:
            language(
                "Rätta ”\(heading("from"))” eller ”\(heading("to"))”.",
                "Correct “\(heading("from"))” or “\(heading("to"))”.")
        case .askedAboutItself:
            language(
                "Rätta ”\(heading("actor"))” eller ”\(heading("partner"))”.",
                "Correct “\(heading("actor"))” or “\(heading("partner"))”.")
        case .outsideLifetime:
            language(
                "Rätta mätomgången, eller aktörens since och until i actors.csv.",
                "Correct the wave, or the actor’s since and until in actors.csv.")
        case .conflictingReports:
            language(
                "Behåll den ena raden; är det två som har svarat, ge dem olika ”\(heading("respondent"))”.",
                "Keep one of the rows; if two persons answered, give them different “\(heading("respondent"))”."
            )
        case .successorCycle:
            language(
                "Töm ”\(heading("became"))” för den sista.", "Empty “\(heading("became"))” of the last one.")
        case .negativeMin: language("Skriv 0 eller mer.", "Write 0 or more.")
        case .minAboveMax: language("Byt plats på dem.", "Swap them.")
        case .halfScope(let given, let lacking):
            language(
                "Fyll i ”\(heading(lacking))” eller töm ”\(heading(given))”.",
                "Fill in “\(heading(lacking))” or empty “\(heading(given))”.")
        case .bothScopes:
            language(
                "Dela målet i två rader, en för paret och en för aktörstyperna.",
                "Split the target into two rows, one for the pair and one for the kinds.")
        case .duplicateTarget:
            language(
                "Behåll det ena, eller låt det andra börja i en senare mätomgång.",
                "Keep one, or let the other begin in a later wave.")
        case .readAs:
            language(
                "Kontrollera å, ä och ö; spara helst som ”CSV UTF-8”.",
                "Check å, ä and ö; better save it as “CSV UTF-8”.")
        case .readTidied:
            language(
                "Inget behöver göras; ”samverkan tidy” skriver filen så som den är läst.",
                "Nothing need be done; “samverkan tidy” writes the file as it was read.")
        case .similarNames:
            language(
                "Är det samma organisation, slå ihop raderna; annars är allt som det ska.",
                "If they are one organisation, merge the rows; otherwise all is well.")
        case .repeatedReport: language("Ta bort den ena raden.", "Remove one of the rows.")
        case .emptyBesideKnown: language("Ta bort raden utan nivå.", "Remove the row without a level.")
        case .unusedActor:
            language(
                "Är aktören med i nätverket behövs inget; annars ta bort raden.",
                "If the actor belongs to the network nothing is needed; otherwise remove the row.")
        case .targetBelowForumTarget:
            language(
                "Höj det ena målet eller sänk det andra så att de går ihop.",
                "Raise the one target or lower the other so that both can be met.")
        case .wrongCounty, .lostZeros, .unknownMunicipality, .unknownCounty, .informalName, .unlistedCode,
            .noDegrees, .ownNeighbor, .unknownAreaCode:
            referenceRemedy(language)
        case .undefinedKind(_, let nearest):
            Self.didYouMean(
                nearest, language,
                orElse: language(
                    "Inget måste göras; den får heta så. Andra namn ges i datapackage.json (samverkan.kinds).",
                    "Nothing must be done; it may be called that. Other names are given in datapackage.json (samverkan.kinds)."
                ))
        case .neverAlive, .neverHolds:
            language("Byt plats på början och slut.", "Swap the beginning and the end.")
        case .actorsWithoutArea:
            language(
                "Lägg till dem i filen, med id eller kommunkod; annars räknas inte deras relationer.",
                "Add them to the file, by id or municipality code; otherwise their relations do not count.")
        }
    }

    private static func words(_ difference: SpellingDifference?, _ language: Language) -> String {
        switch difference {
        case .whiteSpace:
            language(
                "; bara blanktecken skiljer dem åt, och de läses som ett",
                "; only white space sets them apart, and they are read as one")
        case .unicodeForm:
            language(
                "; bara hur tecknen är sammansatta (Unicode) skiljer dem åt, och de läses som ett",
                "; only the Unicode form sets them apart, and they are read as one")
        case nil: ""
        }
    }

    private func unknownActor(_ id: String, _ column: String, _ language: Language) -> String {
        switch column {
        case "from":
            language(
                "relationen börjar i ”\(id)”, som inte är någon aktör",
                "tie begins at “\(id)”, which is no actor")
        case "to":
            language(
                "relationen slutar i ”\(id)”, som inte är någon aktör",
                "tie ends at “\(id)”, which is no actor")
        default:
            language(
                "”\(heading(column))” är ”\(id)”, som inte är någon aktör",
                "“\(heading(column))” is “\(id)”, which is no actor"
            )
        }
    }

    static func didYouMean(_ nearest: String?, _ language: Language, orElse: String) -> String {
        guard let nearest else { return orElse }
        return language("Menade du ”\(nearest)”? Annars: ", "Did you mean “\(nearest)”? If not, ")
            + orElse.prefix(1).lowercased() + orElse.dropFirst()
    }

    static func addToPackage(_ path: String, _ language: Language) -> String {
        language("Lägg till den i datapackage.json (\(path)).", "Add it to datapackage.json (\(path)).")
    }

    private static func lifetime(_ since: String, _ until: String, _ language: Language) -> String {
        if until.isEmpty { return language("från \(since)", "from \(since)") }
        if since.isEmpty { return language("till \(until)", "until \(until)") }
        return language("från \(since) till \(until)", "from \(since) to \(until)")
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count == 1 ? "0" : "") + digits
    }
}
