// What is said of dates, waves and promises.

extension Complaint {
    private static func waves(_ rows: String, more columns: String = "") -> [String: String] {
        ["waves.csv": "id\(columns)\n\(rows)\n"]
    }

    private static let forms = (
        "Write for example 2027, 2027-H1, 2027-Q4, 2027-12, 2027-12-31, 31/12/2027 (the day before the month), december 2027 or autumn 2027.",
        "Skriv till exempel 2027, 2027-H1, 2027-Q4, 2027-12, 2027-12-31, 31/12/2027 (dagen före månaden), december 2027 eller hösten 2027."
    )
    private static let lists = (
        "Let both list the same waves in the same order, or remove one of the lists.",
        "Låt båda räkna upp samma mätomgångar i samma ordning, eller ta bort den ena listan."
    )

    static let waves = [
        error(
            "bad_date", "targets.csv:2:4", targets("5,,2027-02-30", more: ",due"),
            ("“due” is “2027-02-30”, a day that does not exist", forms.0),
            ("”due” är ”2027-02-30”, en dag som inte finns", forms.1)),
        error(
            "bad_date", "targets.csv:2:4", targets("5,,12/31/2027", more: ",decided"),
            ("“decided” is “12/31/2027”, a day that does not exist", forms.0),
            ("”decided” är ”12/31/2027”, en dag som inte finns", forms.1)),
        error(
            "bad_date", "ties.csv:2:12", ties("2024,a,b,5,soon", more: ",date"),
            ("“date” is “soon”, which is no date", forms.0),
            ("”date” är ”soon”, som inte är något datum", forms.1)),
        error(
            "bad_date", "targets.csv:2:4", targets("5,,46752", more: ",due"),
            (
                "“due” is 46752, a spreadsheet’s serial number for a day",
                "Write 2027-12-31, if that is the day; make the cell text in the spreadsheet."
            ),
            (
                "”due” är 46752, ett kalkylblads löpnummer för en dag",
                "Skriv 2027-12-31, om det är den dagen; gör cellen till text i kalkylbladet."
            )),
        error(
            "bad_date", "waves.csv:2:6", waves("2024,2024-1,", more: ",start,end"),
            ("“start” is “2024-1”, which is no date", forms.0),
            ("”start” är ”2024-1”, som inte är något datum", forms.1)),
        error(
            "unknown_wave", "ties.csv:2:1", ties("2025,a,b,7").merging(waves("2024\n2026")) { $1 },
            ("“wave” is “2025”, which is no wave", "Did you mean “2024”? If not, add it to waves.csv."),
            (
                "”wave” är ”2025”, som inte är någon mätomgång",
                "Menade du ”2024”? Annars: lägg till den i waves.csv."
            )),
        error(
            "duplicate_id", "waves.csv:4:1", waves("2024\n2026\n2024"),
            (
                "id “2024” already stands on line 2",
                "If they are the same, remove one of the rows; otherwise give one of them another id."
            ),
            (
                "id ”2024” står redan på rad 2",
                "Är det samma, ta bort den ena raden; annars ge den ena ett annat id."
            )),
        error(
            "unknown_value", "waves.csv:2:6", waves("2024,confirmd", more: ",promise"),
            (
                "“promise” cannot be “confirmd”",
                "Did you mean “confirmed”? If not, choose one of confirmed, agreed, open, or leave the cell empty."
            ),
            (
                "”promise” kan inte vara ”confirmd”",
                "Menade du ”confirmed”? Annars: välj något av bekräftat, samstämmigt, öppet, eller lämna cellen tom."
            )),
        error(
            "bad_package", "datapackage.json:1:1", package("{\"promise\": \"hemligt\"}"),
            ("samverkan.promise cannot be “hemligt”", "Choose confirmed, agreed or open."),
            ("samverkan.promise kan inte vara ”hemligt”", "Välj bekräftat, samstämmigt eller öppet.")),
        error(
            "bad_package", "datapackage.json:1:1", package("{\"promise\": \"opn\"}"),
            (
                "samverkan.promise cannot be “opn”",
                "Did you mean “open”? If not, choose confirmed, agreed or open."
            ),
            (
                "samverkan.promise kan inte vara ”opn”",
                "Menade du ”open”? Annars: välj bekräftat, samstämmigt eller öppet."
            )),
        error(
            "waves_disagree", "waves.csv:3:1",
            waves("2024\n2028").merging(package("{\"waves\": [\"2024\", \"2026\"]}")) { $1 },
            ("here stands wave “2028”, but in the same place of samverkan.waves “2026”", lists.0),
            ("här står mätomgången ”2028”, men på samma plats i samverkan.waves ”2026”", lists.1)),
        error(
            "waves_disagree", "waves.csv:3:1",
            waves("2024\n2026").merging(package("{\"waves\": [\"2024\"]}")) { $1 },
            ("wave “2026” is not in samverkan.waves", lists.0),
            ("mätomgången ”2026” står inte i samverkan.waves", lists.1)),
        error(
            "waves_disagree", "waves.csv:2:1",
            waves("2024").merging(package("{\"waves\": [\"2024\", \"2026\"]}")) { $1 },
            ("wave “2026” of samverkan.waves is missing here", lists.0),
            ("mätomgången ”2026” i samverkan.waves saknas här", lists.1)),
        error(
            "unknown_id", "asked.csv:2:8", ["asked.csv": "wave,actor,partner\n2024,a,bb\n"],
            ("“partner” is “bb”, which is no actor", "Did you mean “b”? If not, add it to actors.csv."),
            (
                "”partner” är ”bb”, som inte är någon aktör",
                "Menade du ”b”? Annars: lägg till den i actors.csv."
            )),
        error(
            "self_tie", "asked.csv:2:8", ["asked.csv": "wave,actor,partner\n2024,a,a\n"],
            ("“a” was asked about itself", "Correct “actor” or “partner”."),
            ("”a” tillfrågades om sig själv", "Rätta ”actor” eller ”partner”.")),
        warning(
            "never_alive", "waves.csv:2:14", waves("2024,2024-06,2024-05", more: ",start,end"),
            ("“2024” ends before it begins", "Swap the beginning and the end."),
            ("”2024” slutar innan den börjar", "Byt plats på början och slut.")),
        warning(
            "waves_in_text_order", "ties.csv:2:1", ties("före,a,b,5\nefter,b,a,5"),
            (
                "the waves are put in order as text: efter, före",
                "If the order is another, list them in waves.csv."
            ),
            (
                "mätomgångarna är ordnade som text: efter, före",
                "Är ordningen en annan, räkna upp dem i waves.csv."
            )),
        warning(
            "due_in_wave", "targets.csv:2:4", targets("5,,2024-H1", more: ",due"),
            (
                "the target is due 2024-H1, within wave “2024”, which has no end",
                "Write in waves.csv when the wave ended (end): only then is it clear whether the target’s time was up."
            ),
            (
                "målet ska nås 2024-H1, under mätomgången ”2024”, som inte har något slut",
                "Skriv i waves.csv när mätomgången slutade (end): först då är det klart om målets tid hade gått ut."
            )),
    ]
}
