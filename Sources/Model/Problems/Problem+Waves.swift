// Words for what is wrong with dates and waves.

extension Problem {
    /// What lists a network's waves.
    public enum WaveList: Hashable, Sendable {
        /// `waves.csv`.
        case table
        /// `datapackage.json`.
        case package
    }

    func waveMessage(_ language: Language) -> String {
        switch fact {
        case .unknownWave(let id, let column, _, _):
            language(
                "”\(heading(column))” är ”\(id)”, som inte är någon mätomgång",
                "“\(heading(column))” is “\(id)”, which is no wave")
        case .badDate(let text, let column):
            switch DateFault(text) {
            case .serial:
                language(
                    "”\(heading(column))” är \(text), ett kalkylblads löpnummer för en dag",
                    "“\(heading(column))” is \(text), a spreadsheet’s serial number for a day")
            case .noSuchDay:
                language(
                    "”\(heading(column))” är ”\(text)”, en dag som inte finns",
                    "“\(heading(column))” is “\(text)”, a day that does not exist")
            case .other:
                language(
                    "”\(heading(column))” är ”\(text)”, som inte är något datum",
                    "“\(heading(column))” is “\(text)”, which is no date")
            }
        case .wavesDisagree(let wave?, let listed?):
            language(
                "här står mätomgången ”\(wave)”, men på samma plats i samverkan.waves ”\(listed)”",
                "here stands wave “\(wave)”, but in the same place of samverkan.waves “\(listed)”")
        case .wavesDisagree(let wave?, nil):
            language(
                "mätomgången ”\(wave)” står inte i samverkan.waves",
                "wave “\(wave)” is not in samverkan.waves")
        case .wavesDisagree(nil, let listed):
            language(
                "mätomgången ”\(listed ?? "")” i samverkan.waves saknas här",
                "wave “\(listed ?? "")” of samverkan.waves is missing here")
        case .wavesInTextOrder(let ids):
            language(
                "mätomgångarna är ordnade som text: \(Self.ordered(ids))",
                "the waves are put in order as text: \(Self.ordered(ids))")
        case .dueInWave(let due, let wave):
            language(
                "målet ska nås \(due), under mätomgången ”\(wave)”, som inte har något slut",
                "the target is due \(due), within wave “\(wave)”, which has no end")
        default: preconditionFailure("not about a date or a wave")
        }
    }

    func waveRemedy(_ language: Language) -> String {
        switch fact {
        case .unknownWave(_, _, let nearest, let list):
            Self.didYouMean(
                nearest, language,
                orElse: list == .table
                    ? language("Lägg till den i waves.csv.", "Add it to waves.csv.")
                    : Self.addToPackage("samverkan.waves", language))
        case .badDate(let text, _):
            switch DateFault(text) {
            case .serial(let day):
                language(
                    "Skriv \(day), om det är den dagen; gör cellen till text i kalkylbladet.",
                    "Write \(day), if that is the day; make the cell text in the spreadsheet.")
            case .noSuchDay, .other:
                language(
                    "Skriv till exempel 2027, 2027-H1, 2027-Q4, 2027-12, 2027-12-31, 31/12/2027 (dagen före månaden), december 2027 eller hösten 2027.",
                    "Write for example 2027, 2027-H1, 2027-Q4, 2027-12, 2027-12-31, 31/12/2027 (the day before the month), december 2027 or autumn 2027."
                )
            }
        case .wavesDisagree:
            language(
                "Låt båda räkna upp samma mätomgångar i samma ordning, eller ta bort den ena listan.",
                "Let both list the same waves in the same order, or remove one of the lists.")
        case .wavesInTextOrder:
            language(
                "Är ordningen en annan, räkna upp dem i waves.csv.",
                "If the order is another, list them in waves.csv.")
        case .dueInWave:
            language(
                "Skriv i waves.csv när mätomgången slutade (end): först då är det klart om målets tid hade gått ut.",
                "Write in waves.csv when the wave ended (end): only then is it clear whether the target’s time was up."
            )
        default: preconditionFailure("not about a date or a wave")
        }
    }

    // A folder may have any number of waves.
    private static func ordered(_ ids: [String]) -> String {
        ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
    }
}

/// Why a text is no date, as near as it can be told.
private enum DateFault {
    case serial(Day)
    case noSuchDay
    case other

    init(_ text: String) {
        if text.utf8.count == 5, let serial = Int(text), let day = Day(spreadsheetSerial: serial) {
            self = .serial(day)
        } else {
            self = Due.hasFormOfDay(text) ? .noSuchDay : .other
        }
    }
}
