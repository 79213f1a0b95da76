public import Model

// What each file and column of a network folder is for, in the words of the one who fills it in.

extension Draft.TableName {
    /// What a row of the file says.
    public func guide(_ language: Language) -> String {
        switch self {
        case .actors:
            language(
                "En rad för varje organisation. Egna kolumner får läggas till sist.",
                "One row for each organisation. Columns of your own may be added last.")
        case .ties:
            language(
                "En rad för varje svar: hur långt samverkan mellan två aktörer har kommit, enligt en av dem.",
                "One row for each answer: how far two actors have come in working together, by one of them.")
        case .forums:
            language(
                "En rad för varje mötesplats: arbetsgrupp, nätverk, projekt.",
                "One row for each place to meet: a working group, a network, a project.")
        case .participation:
            language(
                "En rad för varje aktör som deltar i ett forum.",
                "One row for each actor that takes part in a forum.")
        case .asked:
            language(
                "En rad för varje aktör som har fått enkäten; behövs för att räkna svarsandelen.",
                "One row for each actor that got the survey; needed for the response rate.")
        case .waves:
            language(
                "En rad för varje mätomgång, i den ordning de gjordes. Utan rader gäller listan i datapackage.json, annars ordnas de efter sina id.",
                "One row for each wave, in the order in which they were made. Without rows the list in datapackage.json holds, else their ids tell the order."
            )
        case .aliases:
            language(
                "En rad för varje annat namn som en aktör går under i svar, också domänen i dess e-postadresser.",
                "One row for each other name by which an actor goes in answers, the domain of its e-mail too."
            )
        case .agreements:
            language(
                "En rad för varje överenskommelse: vad två aktörer kom fram till i ett samtal.",
                "One row for each agreement: what two actors settled on in a conversation.")
        case .targets:
            language(
                "En rad för varje mål: från vilken nivå och till vilken samverkan ska nå, och för vilka relationer. "
                    + "Fyll i from och to för ett par, from_kind och to_kind för aktörstyper, ingetdera för alla.",
                "One row for each target: from which level to which, and for which relations. "
                    + "Fill in from and to for a pair, from_kind and to_kind for kinds, neither for everyone."
            )
        case .indicators:
            language(
                "En rad för varje förutsättning som finns eller saknas, till exempel en gemensam målbild.",
                "One row for each condition that is there or is not, such as a shared vision.")
        }
    }

    /// What a column is for.
    ///
    /// - Precondition: `column` is one of `columns`, or the table takes columns of the user's own.
    public func guide(to column: String, _ language: Language) -> String {
        guard let words = Self.columnGuide[self]?[column] else {
            if takesAttributes { return language("Egen kolumn.", "A column of your own.") }
            preconditionFailure("every column is explained, \(rawValue).\(column) is not")
        }
        return words(language)
    }

    private static func words(_ swedish: String, _ english: String) -> Name {
        Name(swedish: swedish, english: english)
    }

    private static let wave = words(
        "Mätomgång, till exempel ett år.", "Wave: when it was measured, such as a year.")
    private static let forum = words("Forumets id i forums.csv.", "The forum’s id in forums.csv.")
    private static let purpose = words(
        "Syfte: network (nätverk), understanding (förståelse), effort (insats) eller vision.",
        "Purpose: network, understanding, effort or vision.")
    private static let source = words(
        "Varifrån uppgiften kommer. Börja med ”illustration” om den är påhittad.",
        "Where the row is from. Begin with “illustration” if it is made up.")
    private static let datesInSwedish = "2027, 2027-H1, 2027-Q4, 2027-12 eller 2027-12-31"
    private static let dates = "2027, 2027-H1, 2027-Q4, 2027-12 or 2027-12-31"
    private static let note = words("Fri kommentar.", "A free comment.")
    private static let arena = words(
        "På vilken nivå man möts, till exempel politiker, chefer, handläggare.",
        "Where they meet: politicians, managers, officials.")

    private static let columnGuide: [Draft.TableName: [String: Name]] = [
        .actors: [
            "id": words(
                "Kort id som de andra filerna använder, till exempel kommun-0643.",
                "A short id that the other files use, such as kommun-0643."),
            "name": words("Organisationens namn.", "The organisation’s name."),
            "kind": words(
                "Aktörstyp: municipality, region, county-board, agency, firm, civil-society, … eller en egen.",
                "Kind: municipality, region, county-board, agency, firm, civil-society, … or your own."),
            "short": words("Kort namn för kartan.", "A short name for the map."),
            "county": words("Länskod, två siffror.", "County code, two digits."),
            "municipality": words("Kommunkod, fyra siffror.", "Municipality code, four digits."),
            "governance": words(
                "Nivå i samhället: local, regional eller national.",
                "Level of government: local, regional or national."),
            "capacity": words(
                "Hur många djupa relationer aktören räknar med att orka, som ett tal; annars resurser med egna ord.",
                "How many deep relations it reckons it can carry, as a number; else resources in your own words."
            ),
            "since": words(
                "Första mätomgången som aktören finns i; tomt = den första.",
                "The first wave in which it exists; empty = the first of all."),
            "until": words(
                "Sista mätomgången som aktören finns i; tomt = den sista.",
                "The last wave in which it exists; empty = the last of all."),
            "became": words(
                "Id för den organisation som tog över.", "The id of the organisation that took over."),
        ],
        .ties: [
            "wave": wave,
            "from": words("Den som svarar.", "The one that answers."),
            "to": words("Den som svaret gäller.", "The one that the answer is about."),
            "level": words(
                "Nivå 0–8 (se ”samverkan levels”). Tomt = vet ej, x = ej aktuell.",
                "Level 0–8 (see “samverkan levels”). Empty = don’t know, x = not relevant."),
            "forum": words(
                "Forum som svaret gäller; tomt = samverkan i allmänhet.",
                "The forum that the answer is about; empty = in general."),
            "by": words(
                "Vem som uppger detta, om det inte är from: en aktör eller document.",
                "Who says so, when it is not from: an actor, or document."),
            "respondent": words(
                "Kod för den som svarade, till exempel r1. Aldrig ett namn eller en adress.",
                "A code for who answered, such as r1. Never a name or an address."),
            "arena": arena,
            "wanted": words("Den nivå som den svarande önskar.", "The level that the respondent wishes for."),
            "ticked": words(
                "Alla nivåer som kryssades, med mellanslag emellan.",
                "All levels that were ticked, separated by spaces."),
            "obstacle": words("Hinder som den svarande nämner.", "What is in the way, by the respondent."),
            "date": words("När svaret gavs: \(datesInSwedish).", "When it was given: \(dates)."),
            "source": source,
            "note": note,
        ],
        .forums: [
            "id": words("Kort id som de andra filerna använder.", "A short id that the other files use."),
            "name": words("Forumets namn.", "The forum’s name."),
            "process": words(
                "Process som forumet hör till, till exempel regional utvecklingsstrategi.",
                "The process it belongs to, such as a regional development strategy."),
            "purpose": purpose,
            "description": words("Vad som är känt om forumet.", "What is known of the forum."),
        ],
        .participation: [
            "forum": forum,
            "actor": words("Aktör som deltar.", "The actor that takes part."),
            "wave": words("Mätomgång; tomt = alla.", "Wave; empty = all of them."),
            "role": words("Roll i forumet.", "Its role in the forum."),
            "arena": arena,
        ],
        .asked: [
            "wave": wave,
            "actor": words("Aktör som fick enkäten.", "The actor that got the survey."),
            "forum": words(
                "Forum som frågan gällde; tomt bredvid partner = samverkan i allmänhet.",
                "The forum asked about; empty beside a partner = in general."),
            "partner": words(
                "Aktör som frågan gällde, en rad för varje; tomt = raden säger bara vem som tillfrågades.",
                "The actor asked about, one row each; empty = the row only says who was asked."),
        ],
        .waves: [
            "id": words("Mätomgångens id, till exempel ett år.", "The wave’s id, such as a year."),
            "name": words("Mätomgångens namn.", "The wave’s name."),
            "start": words("När den började: \(datesInSwedish).", "When it began: \(dates)."),
            "end": words(
                "När den slutade. Mål som ska nås först då eller senare räknas inte som missade.",
                "When it ended. A target due then or later is not counted as missed."),
            "promise": words(
                "Löfte till dem som svarade: \(Promise.allCases.map { "\($0.rawValue) (\($0.guide(.swedish)))" }.joined(separator: "; ")).",
                "What those who answered were told: \(Promise.allCases.map { "\($0.rawValue) (\($0.guide(.english)))" }.joined(separator: "; "))."
            ),
        ],
        .aliases: [
            "alias": words(
                "Ett annat namn, till exempel en förkortning, eller en domän som habo.se.",
                "Another name, such as an abbreviation, or a domain such as habo.se."),
            "actor": words("Aktören som heter så.", "The actor that is called so."),
        ],
        .agreements: [
            "wave": words(
                "Mätomgång som samtalet utgick från.", "The wave that the conversation set out from."),
            "from": words("Den ena aktören.", "One of the two actors."),
            "to": words("Den andra aktören.", "The other of them."),
            "what": words("Vad de kom överens om, med egna ord.", "What they agreed on, in their own words."),
            "forum": words(
                "Forum som det gäller; tomt = i allmänhet.", "The forum it is for; empty = in general."),
            "responsible": words(
                "Vem som ser till att det blir gjort: en organisation eller en befattning, inte ett personnamn.",
                "Who sees that it gets done: an organisation or a post, not a person’s name."),
            "due": words("När det ska vara gjort: \(datesInSwedish).", "By when it is to be done: \(dates)."),
            "status": words(
                "Läge: planned (planerat), held (hållet), done (klart) eller dropped (avskrivet).",
                "Where it stands: planned, held, done or dropped."),
            "note": note,
        ],
        .targets: [
            "min": words("Målets lägsta nivå.", "The lowest level of the target."),
            "max": words(
                "Målets högsta nivå; tomt = skalans högsta.",
                "The highest level; empty = the top of the scale."),
            "from": words("Den ena aktören i ett par.", "One actor of a pair."),
            "to": words("Den andra aktören i ett par.", "The other actor of a pair."),
            "from_kind": words("Den ena aktörstypen.", "One of two kinds."),
            "to_kind": words("Den andra aktörstypen; får vara densamma.", "The other kind; may be the same."),
            "forum": words(
                "Forum som målet gäller; tomt = i allmänhet.", "The forum it is for; empty = in general."),
            "wave": words(
                "Första mätomgången som målet gäller; tomt = från början.",
                "The first wave in which it holds; empty = from the beginning."),
            "until": words(
                "Sista mätomgången som målet gäller; tomt = tills vidare.",
                "The last wave in which it holds; empty = until further notice."),
            "purpose": purpose,
            "status": words(
                "Ställning: law (lag), assignment (uppdrag), agreed (överenskommet), proposed (förslag) eller example (exempel).",
                "Standing: law, assignment, agreed, proposed or example."),
            "agreed_by": words("Vem som står bakom målet.", "Who stands behind it."),
            "decided": words("När målet beslutades: \(datesInSwedish).", "When it was decided: \(dates)."),
            "due": words(
                "När målet ska vara nått: \(datesInSwedish).", "By when it is to be reached: \(dates)."),
            "reason": words(
                "Skäl och källa. Börja med ”illustration” om målet är påhittat.",
                "Reason and source. Begin with “illustration” if the target is made up."),
        ],
        .indicators: [
            "wave": wave,
            "indicator": words("Förutsättningen, med egna ord.", "The condition, in your own words."),
            "value": words(
                "yes (ja), partly (delvis), no (nej) eller unknown (vet ej).", "yes, partly, no or unknown."),
            "forum": words("Forum; tomt = hela nätverket.", "The forum; empty = the whole network."),
            "source": source,
            "note": note,
        ],
    ]
}
