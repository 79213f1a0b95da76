import Model
import Testing

/// A folder with one thing wrong, and all that is said of it.
struct Complaint: CustomTestStringConvertible, Sendable {
    let code: String
    let severity: Problem.Severity
    let place: String
    let files: [String: String]
    let english: (message: String, remedy: String)
    let swedish: (message: String, remedy: String)

    var testDescription: String { "\(code) at \(place): \(english.message)" }

    static let all =
        files + columns + ids + otherCells + levels + persons + ties + targets + package + warnings + waves
        + referenceErrors + referenceWarnings + names + words

    static func error(
        _ code: String, _ place: String, _ files: [String: String], _ english: (String, String),
        _ swedish: (String, String)
    ) -> Complaint {
        Complaint(
            code: code, severity: .error, place: "net/" + place, files: files, english: english,
            swedish: swedish)
    }

    static func warning(
        _ code: String, _ place: String, _ files: [String: String], _ english: (String, String),
        _ swedish: (String, String)
    ) -> Complaint {
        Complaint(
            code: code, severity: .warning, place: "net/" + place, files: files, english: english,
            swedish: swedish)
    }

    // MARK: Folders: a pair of actors, a and b, with one thing more

    static func actors(_ rows: String, more columns: String = "") -> [String: String] {
        ["actors.csv": "id,name,kind\(columns)\n\(rows)\n"]
    }

    static func another(_ actor: String) -> [String: String] {
        actors("a,Alfa,region\nb,Beta,region\n\(actor)")
    }

    static func ties(_ rows: String, more columns: String = "") -> [String: String] {
        ["ties.csv": "wave,from,to,level\(columns)\n\(rows)\n"]
    }

    static func targets(_ rows: String, more columns: String = "") -> [String: String] {
        ["targets.csv": "min,max\(columns)\n\(rows)\n"]
    }

    static func package(_ samverkan: String) -> [String: String] {
        ["datapackage.json": "{\"samverkan\": \(samverkan)}"]
    }

    private static let forum = ["forums.csv": "id,name\nf,Forum\n"]

    // MARK: Errors

    private static let files = [
        error(
            "nul_character", "ties.csv:2:6", ties("2024,\0a,b,5"),
            ("the file holds a NUL character", "Save the file as “CSV UTF-8”."),
            ("filen har ett NUL-tecken", "Spara filen som ”CSV UTF-8”.")),
        error(
            "broken_quote", "ties.csv:2:15", ties("2024,a,b,5,of \"old\"", more: ",note"),
            (
                "a quote is opened or closed in the wrong place",
                "Quote the whole field and double the quotes that belong to the text."
            ),
            (
                "ett citattecken är öppnat eller stängt på fel ställe",
                "Sätt citattecken runt hela fältet och dubbla dem som hör till texten."
            )),
        error(
            "broken_quote", "ties.csv:2:12", ties("2024,a,b,5,\"never closed", more: ",note"),
            (
                "a quote is opened or closed in the wrong place",
                "Quote the whole field and double the quotes that belong to the text."
            ),
            (
                "ett citattecken är öppnat eller stängt på fel ställe",
                "Sätt citattecken runt hela fältet och dubbla dem som hör till texten."
            )),
        error(
            "field_count", "ties.csv:3:1", ties("2024,a,b,5\n2024,b,a,5,extra"),
            (
                "the row has 5 fields but the header 4",
                "Quote fields that contain the separator, or remove what is too much."
            ),
            (
                "raden har 5 fält men rubriken 4",
                "Sätt citattecken runt fält som innehåller skiljetecknet, eller ta bort det som är för mycket."
            )),
    ]

    private static let columns = [
        error(
            "missing_column", "ties.csv:1:1", ["ties.csv": "wave,from,to\n2024,a,b\n"],
            ("column “level” is missing", "Add the column “level”."),
            ("kolumnen ”level” saknas", "Lägg till kolumnen ”level”.")),
        error(
            "missing_column", "ties.csv:1:14", ["ties.csv": "wave,from,to,levle\n2024,a,b,5\n"],
            ("column “level” is missing", "Rename “levle” to “level”."),
            ("kolumnen ”level” saknas", "Byt namn på ”levle” till ”level”.")),
        error(
            "unknown_column", "ties.csv:1:20", ties("2024,a,b,5,r1", more: ",respondant"),
            (
                "this table has no column “respondant”",
                "Did you mean “respondent”? If not, remove the column."
            ),
            (
                "kolumnen ”respondant” finns inte i denna tabell",
                "Menade du ”respondent”? Annars: ta bort kolumnen."
            )),
        error(
            "unknown_column", "ties.csv:1:20", ties("2024,a,b,5,blue", more: ",favourite colour"),
            ("this table has no column “favourite colour”", "Remove the column."),
            ("kolumnen ”favourite colour” finns inte i denna tabell", "Ta bort kolumnen.")),
        error(
            "unknown_column", "actors.csv:1:14",
            actors("a,Alfa,region,\nb,Beta,region,", more: ",municipalty"),
            (
                "this table has no column “municipalty”",
                "Did you mean “municipality”? If not, remove the column."
            ),
            (
                "kolumnen ”municipalty” finns inte i denna tabell",
                "Menade du ”municipality”? Annars: ta bort kolumnen."
            )),
        error(
            "duplicate_column", "ties.csv:1:25", ties("2024,a,b,5,one,two", more: ",note,note"),
            ("column “note” stands twice", "Remove or rename one of them."),
            ("kolumnen ”note” står två gånger", "Ta bort eller byt namn på den ena.")),
    ]

    private static let ids = [
        error(
            "empty_cell", "ties.csv:2:1", ties(",a,b,5"),
            ("“wave” is empty", "Fill in “wave”."), ("”wave” är tom", "Fyll i ”wave”.")),
        error(
            "control_character", "actors.csv:4:1", another("c\td,Gamma,region"),
            ("“id” holds a control character", "Write the cell again without control characters."),
            ("”id” har ett styrtecken", "Skriv om cellen utan styrtecken.")),
        error(
            "duplicate_id", "actors.csv:4:1", another("a,Gamma,region"),
            (
                "id “a” already stands on line 2",
                "If they are the same, remove one of the rows; otherwise give one of them another id."
            ),
            (
                "id ”a” står redan på rad 2",
                "Är det samma, ta bort den ena raden; annars ge den ena ett annat id."
            )),
        error(
            "duplicate_id", "forums.csv:3:1", ["forums.csv": "id,name\nf,One\nf,Two\n"],
            (
                "id “f” already stands on line 2",
                "If they are the same, remove one of the rows; otherwise give one of them another id."
            ),
            (
                "id ”f” står redan på rad 2",
                "Är det samma, ta bort den ena raden; annars ge den ena ett annat id."
            )),
        error(
            "reserved_id", "actors.csv:4:1", another("document,Gamma,region"),
            ("id “document” has a meaning of its own in ties.csv", "Choose another id."),
            ("id ”document” har en egen betydelse i ties.csv", "Välj ett annat id.")),
        error(
            "unknown_id", "ties.csv:3:8",
            another("kommun-habo,Habo,municipality").merging(ties("2024,a,b,7\n2024,b,kommun-hbo,7")) { $1 },
            (
                "tie ends at “kommun-hbo”, which is no actor",
                "Did you mean “kommun-habo”? If not, add it to actors.csv."
            ),
            (
                "relationen slutar i ”kommun-hbo”, som inte är någon aktör",
                "Menade du ”kommun-habo”? Annars: lägg till den i actors.csv."
            )),
        error(
            "unknown_id", "ties.csv:2:6", ties("2024,nobody,b,7"),
            ("tie begins at “nobody”, which is no actor", "Add it to actors.csv."),
            ("relationen börjar i ”nobody”, som inte är någon aktör", "Lägg till den i actors.csv.")),
        error(
            "unknown_id", "ties.csv:2:6", ties("2024,betaa,a,7"),
            ("tie begins at “betaa”, which is no actor", "Did you mean “b”? If not, add it to actors.csv."),
            (
                "relationen börjar i ”betaa”, som inte är någon aktör",
                "Menade du ”b”? Annars: lägg till den i actors.csv."
            )),
        error(
            "unknown_id", "ties.csv:2:12", ties("2024,a,b,7,nobody", more: ",by"),
            ("“by” is “nobody”, which is no actor", "Add it to actors.csv."),
            ("”by” är ”nobody”, som inte är någon aktör", "Lägg till den i actors.csv.")),
        error(
            "unknown_id", "ties.csv:2:12",
            ties("2024,a,b,7,group", more: ",forum").merging(["forums.csv": "id,name\ngroups,G\n"]) { $1 },
            ("“group” is no forum", "Did you mean “groups”? If not, add it to forums.csv."),
            ("”group” är inget forum", "Menade du ”groups”? Annars: lägg till det i forums.csv.")),
        error(
            "unknown_wave", "ties.csv:2:1",
            ties("2025,a,b,7").merging(package("{\"waves\": [\"2024\", \"2026\"]}")) { $1 },
            (
                "“wave” is “2025”, which is no wave",
                "Did you mean “2024”? If not, add it to datapackage.json (samverkan.waves)."
            ),
            (
                "”wave” är ”2025”, som inte är någon mätomgång",
                "Menade du ”2024”? Annars: lägg till den i datapackage.json (samverkan.waves)."
            )),
        error(
            "unknown_kind", "actors.csv:3:8",
            actors("a,Alfa,region\nb,Beta,municipalty").merging(package("{\"kinds\": [\"choir\"]}")) { $1 },
            (
                "“municipalty” is no kind of actor",
                "Did you mean “municipality”? If not, add it to datapackage.json (samverkan.kinds)."
            ),
            (
                "”municipalty” är ingen aktörstyp",
                "Menade du ”municipality”? Annars: lägg till den i datapackage.json (samverkan.kinds)."
            )),
        error(
            "unknown_kind", "targets.csv:2:4",
            targets("3,,club,region", more: ",from_kind,to_kind").merging(package("{\"kinds\": [\"choir\"]}"))
            { $1 },
            ("“club” is no kind of actor", "Add it to datapackage.json (samverkan.kinds)."),
            ("”club” är ingen aktörstyp", "Lägg till den i datapackage.json (samverkan.kinds).")),
    ]

    private static let otherCells = [
        error(
            "unknown_value", "targets.csv:2:4", targets("3,,agred", more: ",status"),
            (
                "“status” cannot be “agred”",
                "Did you mean “agreed”? If not, choose one of law, assignment, agreed, proposed, example, or leave the cell empty."
            ),
            (
                "”status” kan inte vara ”agred”",
                "Menade du ”agreed”? Annars: välj något av lag, uppdrag, överenskommet, förslag, exempel, eller lämna cellen tom."
            )),
        error(
            "unknown_value", "indicators.csv:2:18",
            ["indicators.csv": "wave,indicator,value\n2024,shared goal,perhaps\n"],
            (
                "“value” cannot be “perhaps”",
                "Choose one of yes, partly, no, unknown, or leave the cell empty."
            ),
            (
                "”value” kan inte vara ”perhaps”",
                "Välj något av ja, delvis, nej, okänt, eller lämna cellen tom."
            )
        ),
    ]

    private static let levels = [
        error(
            "level_out_of_scale", "ties.csv:2:10", ties("2024,a,b,9"),
            (
                "“level” is “9”, which is not on the scale 0–8",
                "Write 0–8, a level’s name, x for not relevant, or leave it empty if unknown."
            ),
            (
                "”level” är ”9”, som inte finns på skalan 0–8",
                "Skriv 0–8, en nivås namn, x för ej aktuell, eller lämna tomt om svaret är okänt."
            )),
        error(
            "level_out_of_scale", "ties.csv:2:12", ties("2024,a,b,5,3 12", more: ",ticked"),
            ("“ticked” is “12”, which is not on the scale 0–8", "Write 0–8 or a level’s name."),
            ("”ticked” är ”12”, som inte finns på skalan 0–8", "Skriv 0–8 eller en nivås namn.")),
        error(
            "level_out_of_scale", "ties.csv:2:12", ties("2024,a,b,5,much", more: ",wanted"),
            ("“wanted” is “much”, which is not on the scale 0–8", "Write 0–8 or a level’s name."),
            ("”wanted” är ”much”, som inte finns på skalan 0–8", "Skriv 0–8 eller en nivås namn.")),
        error(
            "level_out_of_scale", "targets.csv:2:3", targets("3,9"),
            ("“max” is “9”, which is not on the scale 0–8", "Write 0–8 or a level’s name."),
            ("”max” är ”9”, som inte finns på skalan 0–8", "Skriv 0–8 eller en nivås namn.")),
    ]

    private static let persons = [
        ("eva@habo.se", "an e-mail address", "är en e-postadress", "is"),
        ("070-123 45 67", "a phone number", "är ett telefonnummer", "is"),
        ("Eva Ek", "a person’s name", "ser ut som ett personnamn", "looks like"),
    ].map { code, english, swedish, verb in
        error(
            "person_in_respondent", "ties.csv:2:12", ties("2024,a,b,5,\(code)", more: ",respondent"),
            (
                "the respondent code \(verb) \(english)",
                "Write a code such as r1; persons do not belong in a network."
            ),
            (
                "svarskoden \(swedish)",
                "Skriv en kod, till exempel r1; personer hör inte hemma i nätverket."
            ))
    }

    private static let ties =
        [
            error(
                "self_tie", "ties.csv:3:8", ties("2024,a,b,5\n2024,a,a,5"),
                ("“a” is tied to itself", "Correct “from” or “to”."),
                ("”a” har en relation med sig själv", "Rätta ”from” eller ”to”.")),
            error(
                "conflicting_reports", "ties.csv:4:10", ties("2024,a,b,5\n2024,b,a,7\n2024,a,b,x"),
                (
                    "the same report says level x here and 5 on line 2",
                    "Keep one of the rows; if two persons answered, give them different “respondent”."
                ),
                (
                    "samma svar har nivå x här och 5 på rad 2",
                    "Behåll den ena raden; är det två som har svarat, ge dem olika ”respondent”."
                )),
            error(
                "successor_cycle", "actors.csv:4:16",
                actors("a,Alfa,region,c\nb,Beta,region,\nc,Gamma,region,a", more: ",became"),
                ("the successors go in a circle: a → c → a", "Empty “became” of the last one."),
                ("efterföljarna går i ring: a → c → a", "Töm ”became” för den sista.")),
        ]
        + [
            ("2025,2026", "from 2025 to 2026", "från 2025 till 2026"),
            ("2025,", "from 2025", "från 2025"), (",2023", "until 2023", "till 2023"),
        ].map { lifetime, english, swedish in
            error(
                "outside_lifetime", "ties.csv:2:6",
                actors("a,Alfa,region,\(lifetime)\nb,Beta,region,,", more: ",since,until"),
                (
                    "the tie is from 2024, but “a” exists only \(english)",
                    "Correct the wave, or the actor’s since and until in actors.csv."
                ),
                (
                    "relationen gäller 2024, men ”a” finns bara \(swedish)",
                    "Rätta mätomgången, eller aktörens since och until i actors.csv."
                ))
        }

    private static let targets = [
        error(
            "empty_cell", "targets.csv:2:1", targets(",5"),
            ("“min” is empty", "Fill in “min”."), ("”min” är tom", "Fyll i ”min”.")),
        error(
            "negative_min", "targets.csv:2:1", targets("-1,5"),
            ("“min” is -1, below 0", "Write 0 or more."),
            ("”min” är -1, under 0", "Skriv 0 eller mer.")),
        error(
            "min_above_max", "targets.csv:2:1", targets("6,5"),
            ("“min” 6 is greater than “max” 5", "Swap them."),
            ("”min” 6 är större än ”max” 5", "Byt plats på dem.")),
        error(
            "half_scope", "targets.csv:2:4", targets("5,,a,", more: ",from,to"),
            ("“from” is given but not “to”", "Fill in “to” or empty “from”."),
            ("”from” är ifyllt men inte ”to”", "Fyll i ”to” eller töm ”from”.")),
        error(
            "half_scope", "targets.csv:2:5", targets("5,,,region", more: ",from_kind,to_kind"),
            ("“to_kind” is given but not “from_kind”", "Fill in “from_kind” or empty “to_kind”."),
            ("”to_kind” är ifyllt men inte ”from_kind”", "Fyll i ”from_kind” eller töm ”to_kind”.")),
        error(
            "both_scopes", "targets.csv:2:8",
            targets("5,,a,b,region,region", more: ",from,to,from_kind,to_kind"),
            (
                "the target names both a pair and kinds",
                "Split the target into two rows, one for the pair and one for the kinds."
            ),
            (
                "målet nämner både ett par och aktörstyper",
                "Dela målet i två rader, en för paret och en för aktörstyperna."
            )),
        error(
            "duplicate_target", "targets.csv:3:1", targets("5,,a,b\n6,,b,a", more: ",from,to"),
            (
                "the target has the same scope and first wave as line 2",
                "Keep one, or let the other begin in a later wave."
            ),
            (
                "målet gäller samma relationer från samma mätomgång som rad 2",
                "Behåll det ena, eller låt det andra börja i en senare mätomgång."
            )),
        error(
            "self_tie", "agreements.csv:2:8", ["agreements.csv": "wave,from,to,what\n2024,a,a,plan\n"],
            ("“a” agrees with itself", "Correct “from” or “to”."),
            ("”a” är överens med sig själv", "Rätta ”from” eller ”to”.")),
        error(
            "self_tie", "targets.csv:2:6", targets("5,,a,a", more: ",from,to"),
            ("“a” is tied to itself", "Correct “from” or “to”."),
            ("”a” har en relation med sig själv", "Rätta ”from” eller ”to”.")),
    ]

    private static let shape = (
        "Write samverkan.waves as a list of ids, samverkan.kinds as a list of {id, sv, en, plural_sv, plural_en}, samverkan.scale as an id or {id, levels, tie_from} and samverkan.reference as “sweden”, “none” or a folder.",
        "Skriv samverkan.waves som en lista av id, samverkan.kinds som en lista av {id, sv, en, plural_sv, plural_en}, samverkan.scale som ett id eller {id, levels, tie_from} och samverkan.reference som ”sweden”, ”none” eller en mapp."
    )

    private static let package = [
        error(
            "bad_package", "datapackage.json:2:14", ["datapackage.json": "{\n  \"title\": \"a\n}"],
            (
                "the file is not valid JSON",
                "Mend the file, or remove it: only actors.csv and ties.csv are required."
            ),
            (
                "filen är inte giltig JSON",
                "Rätta filen, eller ta bort den: bara actors.csv och ties.csv krävs."
            )),
        error(
            "bad_package", "datapackage.json:1:1", package("{\"waves\": \"2024\"}"),
            ("“samverkan.waves” has the wrong shape", shape.0),
            ("”samverkan.waves” har fel form", shape.1)),
        error(
            "bad_package", "datapackage.json:1:1", package("{\"scale\": \"samverkan-9\"}"),
            (
                "scale “samverkan-9” is unknown",
                "Write “samverkan-8”, or the scale itself as {id, levels, tie_from}."
            ),
            (
                "skalan ”samverkan-9” är okänd",
                "Skriv ”samverkan-8”, eller skalan själv som {id, levels, tie_from}."
            )),
        error(
            "bad_package", "datapackage.json:1:1", package("{\"scale\": {\"id\": \"own\", \"levels\": []}}"),
            ("the scale has no levels", "List the levels in “levels”."),
            ("skalan har inga nivåer", "Räkna upp nivåerna i ”levels”.")),
        error(
            "bad_package", "datapackage.json:1:1", package("{\"waves\": [\"2024\", \"2024\"]}"),
            ("wave “2024” stands twice", "Remove one of them."),
            ("mätomgången ”2024” står två gånger", "Ta bort den ena.")),
        error(
            "bad_package", "datapackage.json:1:1", package("{\"waves\": [\"2024\", \"\"]}"),
            ("“samverkan.waves.1” has the wrong shape", shape.0),
            ("”samverkan.waves.1” har fel form", shape.1)),
    ]

    // MARK: Warnings

    private static let warnings = [
        warning(
            "similar_names", "actors.csv:3:3",
            actors("a,Volvo,firm\nb,AB Volvo,firm"),
            (
                "“AB Volvo” looks like “Volvo” on line 2",
                "If they are one organisation, merge the rows; otherwise all is well."
            ),
            (
                "”AB Volvo” liknar ”Volvo” på rad 2",
                "Är det samma organisation, slå ihop raderna; annars är allt som det ska."
            )),
        warning(
            "repeated_report", "ties.csv:3:10", ties("2024,a,b,5\n2024,a,b,5"),
            ("the row repeats line 2 and counts once", "Remove one of the rows."),
            ("raden upprepar rad 2 och räknas en gång", "Ta bort den ena raden.")),
        warning(
            "empty_beside_known", "ties.csv:3:10", ties("2024,a,b,5\n2024,a,b,"),
            (
                "the same report stands with and without a level (line 2); the known one counts",
                "Remove the row without a level."
            ),
            (
                "samma svar står med och utan nivå (rad 2); det med nivå räknas",
                "Ta bort raden utan nivå."
            )),
        warning(
            "unused_actor", "actors.csv:4:1", another("c,Gamma,region"),
            (
                "no other table names “c”",
                "If the actor belongs to the network nothing is needed; otherwise remove the row."
            ),
            (
                "ingen annan tabell nämner ”c”",
                "Är aktören med i nätverket behövs inget; annars ta bort raden."
            )),
        warning(
            "target_below_forum_target", "targets.csv:2:3",
            targets("2,4,a,b,\n6,,,,f", more: ",from,to,forum").merging(forum) { $1 }
                .merging(["participation.csv": "forum,actor\nf,a\nf,b\n"]) { $1 },
            (
                "the target ends at level 4, but the one for “f” on line 3 begins at 6",
                "Raise the one target or lower the other so that both can be met."
            ),
            (
                "målet går till nivå 4, men målet för ”f” på rad 3 börjar vid 6",
                "Höj det ena målet eller sänk det andra så att de går ihop."
            )),
        warning(
            "wrong_county", "actors.csv:3:24",
            actors("a,Alfa,region,06,\nb,Habo,municipality,14,0643", more: ",county,municipality"),
            (
                "municipality 0643 is not in county 14",
                "The municipality is in county 06, Jönköpings län: correct one of the codes."
            ),
            (
                "kommun 0643 ligger inte i län 14",
                "Kommunen ligger i län 06, Jönköpings län: rätta den ena koden."
            )),
        warning(
            "undefined_kind", "actors.csv:3:8", actors("a,Alfa,region\nb,Beta,choir"),
            (
                "“choir” is no known kind and is read as one of your own",
                "Nothing must be done; it may be called that. Other names are given in datapackage.json (samverkan.kinds)."
            ),
            (
                "”choir” är ingen känd aktörstyp och läses som en egen",
                "Inget måste göras; den får heta så. Andra namn ges i datapackage.json (samverkan.kinds)."
            )),
        warning(
            "never_alive", "actors.csv:4:21",
            actors("a,Alfa,region,,\nb,Beta,region,,\nc,Gamma,region,2025,2024", more: ",since,until")
                .merging(["participation.csv": "forum,actor\nf,c\n"]) { $1 }.merging(forum) { $1 },
            ("“c” ends before it begins", "Swap the beginning and the end."),
            ("”c” slutar innan den börjar", "Byt plats på början och slut.")),
        warning(
            "never_holds", "targets.csv:2:9", targets("5,,2025,2024", more: ",wave,until"),
            ("the target ends before it begins", "Swap the beginning and the end."),
            ("målet slutar gälla innan det börjar", "Byt plats på början och slut.")),
    ]

    // MARK: What the reference tells

    private static let referenceErrors = [
        error(
            "unknown_id", "ties.csv:2:6", ties("2024,Lst Skåne,b,7"),
            (
                "tie begins at “Lst Skåne”, which is no actor",
                "Add Länsstyrelsen i Skåne län to actors.csv with id lst-12 and kind county-board, and write that id here."
            ),
            (
                "relationen börjar i ”Lst Skåne”, som inte är någon aktör",
                "Lägg till Länsstyrelsen i Skåne län i actors.csv med id lst-12 och kind county-board, och skriv det id:t här."
            )),
        error(
            "unknown_id", "ties.csv:3:8",
            another("region-06,Region Jönköpings län,region").merging(
                ties("2024,a,region-06,7\n2024,b,Region Jönköping,7")
            ) { $1 },
            (
                "tie ends at “Region Jönköping”, which is no actor",
                "Did you mean “region-06”? If not, add it to actors.csv."
            ),
            (
                "relationen slutar i ”Region Jönköping”, som inte är någon aktör",
                "Menade du ”region-06”? Annars: lägg till den i actors.csv."
            )),
        error(
            "unknown_id", "ties.csv:3:8",
            another("h,Habo kommun,municipality").merging(ties("2024,a,h,7\n2024,b,Kommunen Habo,7")) { $1 },
            (
                "tie ends at “Kommunen Habo”, which is no actor",
                "Did you mean “h”? If not, add it to actors.csv."
            ),
            (
                "relationen slutar i ”Kommunen Habo”, som inte är någon aktör",
                "Menade du ”h”? Annars: lägg till den i actors.csv."
            )),
        error(
            "unknown_id", "ties.csv:3:8",
            another("kommun-0643,Habo kommun,municipality").merging(
                ties("2024,a,kommun-0643,7\n2024,b,kommun-0642,7")
            ) { $1 },
            (
                "tie ends at “kommun-0642”, which is no actor",
                "Did you mean “kommun-0643”? If not, add Mullsjö kommun to actors.csv with id kommun-0642 and kind municipality."
            ),
            (
                "relationen slutar i ”kommun-0642”, som inte är någon aktör",
                "Menade du ”kommun-0643”? Annars: lägg till Mullsjö kommun i actors.csv med id kommun-0642 och kind municipality."
            )),
    ]

    private static let territory = ",county,municipality"

    private static let referenceWarnings = [
        warning(
            "lost_zeros", "actors.csv:3:24",
            actors("a,Alfa,region,06,\nb,Habo,municipality,06,643", more: territory),
            (
                "“643” lacks its leading zero and is read as 0643, Habo kommun",
                "Write 0643 and format the column as text, or the spreadsheet drops the zero again."
            ),
            (
                "”643” saknar inledande nolla och läses som 0643, Habo kommun",
                "Skriv 0643 och formatera kolumnen som text; kalkylprogram tar annars bort nollan."
            )),
        warning(
            "lost_zeros", "actors.csv:2:15",
            actors("a,Alfa,region,6,\nb,Habo,municipality,06,0643", more: territory),
            (
                "“6” lacks its leading zero and is read as 06, Jönköpings län",
                "Write 06 and format the column as text, or the spreadsheet drops the zero again."
            ),
            (
                "”6” saknar inledande nolla och läses som 06, Jönköpings län",
                "Skriv 06 och formatera kolumnen som text; kalkylprogram tar annars bort nollan."
            )),
        warning(
            "unknown_municipality", "actors.csv:3:31",
            actors("a,Alfa,region,06,\nb,Habo kommun,municipality,06,0649", more: territory),
            (
                "“0649” is no municipality code in Sweden",
                "Did you mean “0643, Habo kommun”? If not, correct the code or empty the cell. Codes of another country need samverkan.reference in datapackage.json."
            ),
            (
                "”0649” är ingen kommunkod i Sverige",
                "Menade du ”0643, Habo kommun”? Annars: rätta koden eller töm cellen. Koder från ett annat land kräver samverkan.reference i datapackage.json."
            )),
        warning(
            "unknown_municipality", "actors.csv:3:23",
            actors("a,Alfa,region,06,\nb,Gamma,municipality,,abcd", more: territory),
            (
                "“abcd” is no municipality code in Sweden",
                "Correct the code or empty the cell. Codes of another country need samverkan.reference in datapackage.json."
            ),
            (
                "”abcd” är ingen kommunkod i Sverige",
                "Rätta koden eller töm cellen. Koder från ett annat land kräver samverkan.reference i datapackage.json."
            )),
        warning(
            "unknown_county", "actors.csv:2:15",
            actors("a,Alfa,region,F,\nb,Beta,municipality,,", more: territory),
            (
                "“F” is no county code in Sweden",
                "Did you mean “06, Jönköpings län”? If not, correct the code or empty the cell. Codes of another country need samverkan.reference in datapackage.json."
            ),
            (
                "”F” är ingen länskod i Sverige",
                "Menade du ”06, Jönköpings län”? Annars: rätta koden eller töm cellen. Koder från ett annat land kräver samverkan.reference i datapackage.json."
            )),
        warning(
            "informal_name", "actors.csv:3:3", actors("a,Alfa,region\nb,Lst Skåne,county-board"),
            (
                "“Lst Skåne” is probably Länsstyrelsen i Skåne län",
                "If so, write that name and county 12; its usual id is lst-12."
            ),
            (
                "”Lst Skåne” är troligen Länsstyrelsen i Skåne län",
                "Är det så, skriv det namnet och länskoden 12; dess vanliga id är lst-12."
            )),
        warning(
            "informal_name", "actors.csv:3:3", actors("a,Alfa,region\nb,Kommunen Habo,municipality"),
            (
                "“Kommunen Habo” is probably Habo kommun",
                "If so, write that name and municipality 0643; its usual id is kommun-0643."
            ),
            (
                "”Kommunen Habo” är troligen Habo kommun",
                "Är det så, skriv det namnet och kommunkoden 0643; dess vanliga id är kommun-0643."
            )),
    ]
}
