// The words for what a reference tells of a network's codes and names, and for what is wrong with a reference.

extension Problem {
    func referenceMessage(_ language: Language) -> String {
        switch fact {
        case .lostZeros(let text, let meant):
            language(
                "”\(text)” saknar inledande nolla och läses som \(meant.code), \(meant.name)",
                "“\(text)” lacks its leading zero and is read as \(meant.code), \(meant.name)")
        case .unknownMunicipality(let text, let reference, _), .unknownAreaCode(let text, let reference, _):
            language(
                "”\(text)” är ingen kommunkod i \(reference.swedish)",
                "“\(text)” is no municipality code in \(reference.english)")
        case .unknownCounty(let text, let reference, _):
            language(
                "”\(text)” är ingen länskod i \(reference.swedish)",
                "“\(text)” is no county code in \(reference.english)")
        case .informalName(let name, let meant):
            language("”\(name)” är troligen \(meant.name)", "“\(name)” is probably \(meant.name)")
        case .unlistedCode(let code, let column, let file, _):
            language(
                "”\(heading(column))” är ”\(code)”, som inte finns i \(file)",
                "“\(heading(column))” is “\(code)”, which is not in \(file)")
        case .noDegrees(let text, let column, let most):
            language(
                "”\(heading(column))” är ”\(text)”, inte ett gradtal mellan −\(most) och \(most)",
                "“\(heading(column))” is “\(text)”, not degrees between −\(most) and \(most)")
        case .ownNeighbor(let code):
            language("kommun \(code) är granne med sig själv", "municipality \(code) is its own neighbor")
        default: preconditionFailure("a fact that a reference tells")
        }
    }

    func referenceRemedy(_ language: Language) -> String {
        switch fact {
        case .wrongCounty(_, _, let right):
            language(
                "Kommunen ligger i län \(right.code), \(right.name): rätta den ena koden.",
                "The municipality is in county \(right.code), \(right.name): correct one of the codes.")
        case .lostZeros(_, let meant):
            language(
                "Skriv \(meant.code) och formatera kolumnen som text; kalkylprogram tar annars bort nollan.",
                "Write \(meant.code) and format the column as text, or the spreadsheet drops the zero again.")
        case .unknownMunicipality(_, _, let nearest), .unknownCounty(_, _, let nearest):
            Self.didYouMean(
                nearest.map { "\($0.code), \($0.name)" }, language,
                orElse: language(
                    "Rätta koden eller töm cellen. Koder från ett annat land kräver samverkan.reference i datapackage.json.",
                    "Correct the code or empty the cell. Codes of another country need samverkan.reference in datapackage.json."
                ))
        case .unknownAreaCode(_, _, let nearest):
            Self.didYouMean(
                nearest.map { "\($0.code), \($0.name)" }, language,
                orElse: language("Rätta koden eller ta bort raden.", "Correct the code or remove the row."))
        case .informalName(_, let meant):
            meant.municipality.isEmpty
                ? language(
                    "Är det så, skriv det namnet och länskoden \(meant.county); dess vanliga id är \(meant.id).",
                    "If so, write that name and county \(meant.county); its usual id is \(meant.id).")
                : language(
                    "Är det så, skriv det namnet och kommunkoden \(meant.municipality); dess vanliga id är \(meant.id).",
                    "If so, write that name and municipality \(meant.municipality); its usual id is \(meant.id)."
                )
        case .unlistedCode(_, _, let file, let nearest):
            Self.didYouMean(
                nearest, language,
                orElse: language("Lägg till koden i \(file).", "Add the code to \(file)."))
        case .noDegrees:
            language(
                "Skriv grader som ett tal, till exempel 57.91, eller töm cellen.",
                "Write degrees as a number such as 57.91, or empty the cell.")
        case .ownNeighbor: language("Rätta ”a” eller ”b”.", "Correct “a” or “b”.")
        default: preconditionFailure("a fact that a reference tells")
        }
    }

    /// What to do about an actor that is not in the folder, when the reference may know it.
    static func addActor(_ known: Reference.Organisation?, writtenAs id: String, _ language: Language)
        -> String
    {
        guard let known else { return language("Lägg till den i actors.csv.", "Add it to actors.csv.") }
        let add = language(
            "Lägg till \(known.name) i actors.csv med id \(known.id) och kind \(known.kind)",
            "Add \(known.name) to actors.csv with id \(known.id) and kind \(known.kind)")
        if known.id.text == id { return add + "." }
        return add + language(", och skriv det id:t här.", ", and write that id here.")
    }
}
