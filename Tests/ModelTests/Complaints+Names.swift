// What is said of names and words in cells.

extension Complaint {
    private static let mended = (
        "The spreadsheet could not work out its formula: mend it, and save the file again.",
        "Kalkylbladets formel har inte gått att räkna ut: rätta den, och spara filen igen."
    )

    static let names = [
        error(
            "email_as_name", "actors.csv:3:3", actors("a,Alfa,region\nb,info@example.org,region"),
            (
                "the name is an e-mail address",
                "Write the organisation’s name; addresses do not belong in a network."
            ),
            (
                "namnet är en e-postadress",
                "Skriv organisationens namn; adresser hör inte hemma i nätverket."
            )),
        error(
            "ambiguous_name", "ties.csv:2:6",
            actors("a,Alfa,region,Nord\nb,Beta,region,\nnord1,Nord,firm,N", more: ",short").merging(
                ties("2024,NORD,b,5\n2024,nord1,a,5")
            ) { $1 },
            ("“from” is “NORD”, as 2 actors are called", "Write the id that is meant: a or nord1."),
            ("”from” är ”NORD”, som 2 aktörer heter", "Skriv det id som menas: a eller nord1.")),
        error(
            "ambiguous_name", "ties.csv:2:12",
            ties("2024,a,b,5,Råd", more: ",forum").merging(["forums.csv": "id,name\nf,Råd\ng,råd\n"]) { $1 },
            ("2 forums are called “Råd”", "Write the id that is meant: f or g."),
            ("2 forum heter ”Råd”", "Skriv det id som menas: f eller g.")),
        error(
            "ambiguous_name", "ties.csv:2:1",
            ties("NU,a,b,5").merging(["waves.csv": "id,name\n2024,Nu\n2026,nu\n"]) { $1 },
            ("“wave” is “NU”, as 2 waves are called", "Write the id that is meant: 2024 or 2026."),
            ("”wave” är ”NU”, som 2 mätomgångar heter", "Skriv det id som menas: 2024 eller 2026.")),
        warning(
            "person_as_actor", "actors.csv:3:3", actors("a,Alfa,region\nb,Anna Andersson,other"),
            (
                "“Anna Andersson” looks like a person’s name",
                "Only organisations are actors: if it is a person, write the organisation instead."
            ),
            (
                "”Anna Andersson” ser ut som ett personnamn",
                "Bara organisationer är aktörer: är det en person, skriv organisationen i stället."
            )),
        warning(
            "spreadsheet_error", "actors.csv:3:3", actors("a,Alfa,region\nb,#NAMN?,region"),
            ("“name” is “#NAMN?”, a spreadsheet’s error value", mended.0),
            ("”name” är ”#NAMN?”, ett kalkylblads felvärde", mended.1)),
        warning(
            "equal_short_names", "actors.csv:3:15",
            actors("a,Alfa,region,Nord\nb,Beta,region,NORD", more: ",short"),
            (
                "short name “NORD” already stands on line 2",
                "Give one of them another, so that they can be told apart on the map."
            ),
            (
                "kortnamnet ”NORD” står redan på rad 2",
                "Ge den ena ett annat, så att de går att skilja åt på kartan."
            )),
        warning(
            "near_names", "actors.csv:3:3", actors("a,Bergby,municipality\nb,Bergbys kommun,municipality"),
            (
                "“Bergbys kommun” and “Bergby” on line 2 may be one organisation",
                "If they are one organisation, keep one of the rows and write the other name in aliases.csv; otherwise write out what each of them is."
            ),
            (
                "”Bergbys kommun” och ”Bergby” på rad 2 kan vara samma organisation",
                "Är det samma organisation, behåll den ena raden och skriv det andra namnet i aliases.csv; annars skriv ut vad var och en är."
            )),
        warning(
            "no_actors", "actors.csv:1:1",
            ["actors.csv": "id,name,kind\n", "ties.csv": "wave,from,to,level\n"],
            ("the table has no actors", "Write one row for each organisation."),
            ("tabellen har inga aktörer", "Skriv en rad för varje organisation.")),
        warning(
            "control_character_left_out", "actors.csv:3:3", actors("a,Alfa,region\nb,Be\u{7}ta,region"),
            ("“name” holds a control character, which was not read", "Write the cell again without it."),
            ("”name” har ett styrtecken, som inte är läst", "Skriv om cellen utan det.")),
    ]

    static let words = [
        error(
            "title_above_header", "actors.csv:1:1",
            ["actors.csv": "Actors 2024,,\nid,name,kind\na,A,region\n"],
            ("the line names no columns", "The headings seem to stand on line 2: remove the lines above."),
            (
                "raden är ingen rubrikrad",
                "Rubrikerna tycks stå på rad 2: ta bort raderna ovanför."
            )),
        error(
            "kind_without_actors", "targets.csv:2:4", targets("3,,regoin,region", more: ",from_kind,to_kind"),
            (
                "“from_kind” is “regoin”, a kind that no actor has",
                "Did you mean “region”? If not, write a kind that stands in actors.csv."
            ),
            (
                "”from_kind” är ”regoin”, en typ som ingen aktör har",
                "Menade du ”region”? Annars: skriv en typ som står i actors.csv."
            )),
        error(
            "level_contradicted", "ties.csv:2:10", ties("2024,a,b,2 Lyssna"),
            (
                "the number and the name in “level”, “2 Lyssna”, are different levels",
                "Correct the number or the name."
            ),
            (
                "siffran och namnet i ”level”, ”2 Lyssna”, är olika nivåer",
                "Rätta siffran eller namnet."
            )),
        error(
            "level_out_of_scale", "ties.csv:2:10", ties("2024,a,b,Disktera"),
            (
                "“level” is “Disktera”, which is not on the scale 0–8",
                "Did you mean “Diskutera”? If not, write 0–8, a level’s name, x for not relevant, or leave it empty if unknown."
            ),
            (
                "”level” är ”Disktera”, som inte finns på skalan 0–8",
                "Menade du ”Diskutera”? Annars: skriv 0–8, en nivås namn, x för ej aktuell, eller lämna tomt om svaret är okänt."
            )),
        error(
            "level_out_of_scale", "ties.csv:2:10", ties("2024,a,b,#REF!"),
            ("“level” is “#REF!”, which is not on the scale 0–8", mended.0),
            ("”level” är ”#REF!”, som inte finns på skalan 0–8", mended.1)),
        error(
            "unknown_value", "targets.csv:2:4", targets("3,,overenskommet", more: ",status"),
            (
                "“status” cannot be “overenskommet”",
                "Did you mean “överenskommet”? If not, choose one of law, assignment, agreed, proposed, example, or leave the cell empty."
            ),
            (
                "”status” kan inte vara ”overenskommet”",
                "Menade du ”överenskommet”? Annars: välj något av lag, uppdrag, överenskommet, förslag, exempel, eller lämna cellen tom."
            )),
        warning(
            "undefined_kind", "actors.csv:4:9",
            another("c,Gamma,municipalty").merging(ties("2024,a,b,5\n2024,a,c,5")) { $1 },
            (
                "“municipalty” is no known kind and is read as one of your own",
                "Did you mean “municipality”? If not, nothing must be done; it may be called that. Other names are given in datapackage.json (samverkan.kinds)."
            ),
            (
                "”municipalty” är ingen känd aktörstyp och läses som en egen",
                "Menade du ”municipality”? Annars: inget måste göras; den får heta så. Andra namn ges i datapackage.json (samverkan.kinds)."
            )),
    ]
}
