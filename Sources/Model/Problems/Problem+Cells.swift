// Words for what is wrong with names, references and signs in cells.

extension Problem {
    func cellMessage(_ language: Language) -> String {
        switch fact {
        case .titleAboveHeader:
            language("raden är ingen rubrikrad", "the line names no columns")
        case .emailAsName: language("namnet är en e-postadress", "the name is an e-mail address")
        case .controlCharacterLeftOut(let column):
            language(
                "”\(heading(column))” har ett styrtecken, som inte är läst",
                "“\(heading(column))” holds a control character, which was not read")
        case .noActors: language("tabellen har inga aktörer", "the table has no actors")
        case .personAsActor(let name):
            language("”\(name)” ser ut som ett personnamn", "“\(name)” looks like a person’s name")
        case .spreadsheetError(let text, let column):
            language(
                "”\(heading(column))” är ”\(text)”, ett kalkylblads felvärde",
                "“\(heading(column))” is “\(text)”, a spreadsheet’s error value")
        case .equalShortNames(let short, let line):
            language(
                "kortnamnet ”\(short)” står redan på rad \(line)",
                "short name “\(short)” already stands on line \(line)")
        case .nearNames(let name, let other, let line):
            language(
                "”\(name)” och ”\(other)” på rad \(line) kan vara samma organisation",
                "“\(name)” and “\(other)” on line \(line) may be one organisation")
        case .ambiguousActor(let text, let column, let several):
            language(
                "”\(heading(column))” är ”\(text)”, som \(several.count) aktörer heter",
                "“\(heading(column))” is “\(text)”, as \(several.count) actors are called")
        case .ambiguousForum(let text, let several):
            language("\(several.count) forum heter ”\(text)”", "\(several.count) forums are called “\(text)”")
        case .ambiguousWave(let text, let column, let several):
            language(
                "”\(heading(column))” är ”\(text)”, som \(several.count) mätomgångar heter",
                "“\(heading(column))” is “\(text)”, as \(several.count) waves are called")
        case .levelContradicted(let text, let column):
            language(
                "siffran och namnet i ”\(heading(column))”, ”\(text)”, är olika nivåer",
                "the number and the name in “\(heading(column))”, “\(text)”, are different levels")
        case .kindWithoutActors(let kind, let column, _):
            language(
                "”\(heading(column))” är ”\(kind)”, en typ som ingen aktör har",
                "“\(heading(column))” is “\(kind)”, a kind that no actor has")
        default: preconditionFailure("not about a cell")
        }
    }

    func cellRemedy(_ language: Language) -> String {
        switch fact {
        case .titleAboveHeader(let line):
            language(
                "Rubrikerna tycks stå på rad \(line): ta bort raderna ovanför.",
                "The headings seem to stand on line \(line): remove the lines above.")
        case .emailAsName:
            language(
                "Skriv organisationens namn; adresser hör inte hemma i nätverket.",
                "Write the organisation’s name; addresses do not belong in a network.")
        case .controlCharacterLeftOut:
            language("Skriv om cellen utan det.", "Write the cell again without it.")
        case .noActors:
            language("Skriv en rad för varje organisation.", "Write one row for each organisation.")
        case .personAsActor:
            language(
                "Bara organisationer är aktörer: är det en person, skriv organisationen i stället.",
                "Only organisations are actors: if it is a person, write the organisation instead.")
        case .spreadsheetError: Self.mendFormula(language)
        case .equalShortNames:
            language(
                "Ge den ena ett annat, så att de går att skilja åt på kartan.",
                "Give one of them another, so that they can be told apart on the map.")
        case .nearNames:
            language(
                "Är det samma organisation, behåll den ena raden och skriv det andra namnet i aliases.csv; annars skriv ut vad var och en är.",
                "If they are one organisation, keep one of the rows and write the other name in aliases.csv; otherwise write out what each of them is."
            )
        case .ambiguousActor(_, _, let several), .ambiguousForum(_, let several),
            .ambiguousWave(_, _, let several):
            language(
                "Skriv det id som menas: \(Self.alternatives(several, "eller")).",
                "Write the id that is meant: \(Self.alternatives(several, "or")).")
        case .levelContradicted:
            language("Rätta siffran eller namnet.", "Correct the number or the name.")
        case .kindWithoutActors(_, _, let nearest):
            Self.didYouMean(
                nearest, language,
                orElse: language(
                    "Skriv en typ som står i actors.csv.", "Write a kind that stands in actors.csv."))
        default: preconditionFailure("not about a cell")
        }
    }

    /// What to do about a cell whose text is what a spreadsheet writes when a formula fails, whatever is wrong with it as
    /// an id, a level or a date.
    func spreadsheetRemedy(_ language: Language) -> String? {
        switch fact {
        case .unknownActor(let text, _, _, _), .unknownForum(let text, _), .unknownWave(let text, _, _, _),
            .unknownKind(let text, _), .undefinedKind(let text, _), .unknownChoice(let text, _, _, _),
            .levelOutOfScale(let text, _, _, _), .badDate(let text, _), .kindWithoutActors(let text, _, _):
            text.isSpreadsheetError ? Self.mendFormula(language) : nil
        default: nil
        }
    }

    private static func mendFormula(_ language: Language) -> String {
        language(
            "Kalkylbladets formel har inte gått att räkna ut: rätta den, och spara filen igen.",
            "The spreadsheet could not work out its formula: mend it, and save the file again.")
    }

    /// How one file becomes another: by a new name, or saved anew where it is no CSV.
    static func turn(_ found: String, into file: String, _ language: Language) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let isOfItsKind = [".csv", ".csv.txt", ".json", ".json.txt"].contains {
            found.lowercased().hasSuffix($0)
        }
        return isOfItsKind
            ? language("byt namn på den till \(name)", "rename it to \(name)")
            : language("spara den som \(name)", "save it as \(name)")
    }

    private static func alternatives(_ ids: [String], _ or: String) -> String {
        let shown = Array(ids.prefix(12))
        return shown.count == ids.count && ids.count > 1
            ? shown.dropLast().joined(separator: ", ") + " \(or) " + shown[shown.count - 1]
            : shown.joined(separator: ", ") + ", …"
    }
}
