package import Model

/// What a column holds, by the words that people and tools put above it: the one list of them, in both languages.
///
/// Each reader of a table says what a concept means there: "Organisation" is who answers where a row is a respondent, and
/// who is asked about in a workbook of ours. The forms take the words that they write from here, so that what is written is
/// read back.
///
/// **Guarantee.** A word stands under one concept, so that no order of looking decides what it means.
package enum ColumnWord: String, CaseIterable, Sendable {
    /// An actor: who answers, unless a partner stands beside it.
    case organisation = "actor"
    /// Who answers, and nobody else.
    case ownOrganisation
    /// Where a tie begins. Of a survey tool "Source" may be how somebody came to the form: it is an actor only where a row
    /// says too where the tie ends.
    case sender
    /// Whom an answer is about.
    case partner
    case forum
    case level
    /// How strong a tie is, in tools that draw networks: a level only where a row is a tie.
    case strength
    /// A level where a row is a tie, a code in a list of codes.
    case value
    case wanted
    case obstacle
    /// Whether a tie goes one way.
    case direction
    case respondentCode
    case ownCode
    /// A respondent's, where a row is a respondent; in a list what stands for something else. Where a row is a tie it may be
    /// an organisation's.
    case code
    /// Whoever answers: a code, a name or a number.
    case respondent
    case token
    /// When the form was sent in; surer than when somebody left it, or when the tool wrote it down.
    case submitted, ended, saved
    /// Whether the form was sent in.
    case status
    /// Names, addresses, places.
    case personal
    case id
    /// What tools add beside: numbers, durations, languages.
    case machine
    /// What stands below a question that has one column, or beside a code.
    case answer
    case label
    // Of a code book.
    case variable, question, subquestion
    // Of a REDCap dictionary.
    case field, fieldLabel, section, choices, matrix
    /// What adds others up: no actor, unless one bears the name.
    case sum

    /// - Complexity: O(*l*) in the length.
    package init?(_ heading: String) {
        guard let found = Self.concepts[heading.normalForm] else { return nil }
        self = found
    }

    /// What the forms and lists of ours call it.
    package func word(_ language: Language) -> String { language(words.swedish[0], words.english[0]) }

    /// All words for it, Swedish ones first.
    package var allWords: [String] { words.swedish + words.english }

    /// Whether a heading begins with a word for it, as that of our workbooks does: "Nivå 0–8, x eller tomt".
    package func begins(_ heading: String) -> Bool {
        let form = heading.normalForm
        return allWords.contains { form.hasPrefix($0.normalForm) }
    }

    private static let concepts: [String: ColumnWord] = Dictionary(
        allCases.flatMap { concept in
            Set(concept.allWords.map(\.normalForm)).map { ($0, concept) }
        }, uniquingKeysWith: { first, second in preconditionFailure("\(first) and \(second) share a word") })
}

/// What our forms call the questions on who answers, where a tool wants a short code.
package enum QuestionCode {
    package static let organisation = "ORG"
    package static let respondent = "KOD"
}

extension ColumnWord {
    /// The first of each is what forms write. What both languages have, and what tools write in one, stands once.
    private var words: (swedish: [String], english: [String]) {
        switch self {
        case .organisation:
            (
                ["Organisation", "Aktör", "Myndighet", "Arbetsplats"],
                ["Organisation", "Organization", "Actor", QuestionCode.organisation]
            )
        case .ownOrganisation:
            (
                ["Er organisation", "Din organisation", "Svarande organisation"],
                ["Your organisation", "Your organization", "Responding organisation"]
            )
        case .sender: (["Från"], ["From", "Source", "Ego"])
        case .partner: (["Motpart", "Till"], ["Partner", "To", "Target", "Alter"])
        case .forum: (["Forum"], ["Forum"])
        case .level:
            (
                ["Nivå", "Samverkansnivå", "Nuvarande nivå"],
                ["Level", "Collaboration level", "Current level"]
            )
        case .strength: (["Styrka"], ["Strength", "Weight"])
        case .value: (["Värde"], ["Value"])
        case .wanted:
            (
                ["Önskad nivå", "Önskad", "Önskat", "Önskas"],
                ["Wanted level", "Wanted", "Desired level", "Wished level"]
            )
        case .obstacle: (["Hinder", "Största hinder", "Största hindret"], ["Obstacle", "Main obstacle"])
        case .direction: (["Riktning"], ["Direction"])
        case .respondentCode: (["Svarskod", "Respondentkod"], ["Respondent code"])
        case .ownCode: (["Din svarskod", "Din kod"], ["Your respondent code", "Your code"])
        case .code: ([QuestionCode.respondent], ["Code"])
        case .respondent: (["Svarande"], ["Respondent"])
        case .token: (["Inloggningskod", "Kodnyckel", "Åtkomstkod"], ["Token", "Access code"])
        case .submitted:
            (
                ["Inlämningsdatum", "Slutförandetid", "Inskickad", "Skickad"],
                ["Submitted", "submitdate", "Date submitted", "Completion time", "Submitted at"]
            )
        case .ended: (["Slutdatum"], ["End Date"])
        case .saved:
            (
                ["Tidstämpel", "Svarsdatum", "Svarstid"],
                ["Timestamp", "Survey Timestamp", "Recorded Date"]
            )
        case .status:
            (
                ["Status", "Avslutad", "Svarsstatus", "Slutförd"],
                ["Status", "Finished", "Complete", "State", "Response Status", "Beendet"]
            )
        case .personal:
            (
                [
                    "Namn", "Förnamn", "Efternamn", "E-post", "E-postadress", "Mejl", "IP-adress", "Telefon",
                ],
                [
                    "Name", "First Name", "Last Name", "Email", "Mail", "Email Address", "IP Address", "IP",
                    "ipaddr", "Phone", "Latitude", "Longitude", "LocationLatitude", "LocationLongitude",
                    "RecipientFirstName", "RecipientLastName", "RecipientEmail", "ExternalReference",
                    "Custom Data 1", "Survey Identifier", "redcap_survey_identifier",
                ]
            )
        case .id: (["id"], ["id"])
        case .machine:
            (
                [
                    "Nr", "Nummer", "Svars-ID", "Starttid", "Startdatum", "Datum senaste åtgärd",
                    "Sista sidan", "Startspråk", "Förlopp", "Varaktighet (i sekunder)", "Språk", "Grupp",
                    "Kanal", "Kommentar", "Kommentarer", "Övriga kommentarer", "Övrigt", "Fritext",
                    "Vad är största hindret?",
                ],
                [
                    "No", "Number", "Response ID", "Respondent ID", "Collector ID", "Record ID",
                    "Start time", "Start Date", "datestamp", "Date last action", "Last page",
                    "Start language", "seed", "Progress", "Duration (in seconds)", "Distribution Channel",
                    "User Language", "refurl", "redcap_event_name", "redcap_repeat_instrument",
                    "redcap_repeat_instance", "Language", "Comment", "Comments", "Other comments",
                    "What is the main obstacle?",
                ]
            )
        case .answer:
            (["Svar", "Öppet svar", "Fritextsvar"], ["Response", "Open-Ended Response"])
        case .label: (["Etikett", "Svarsalternativ"], ["Label", "Text"])
        case .variable: (["Variabel", "Variabelnamn"], ["Variable", "Variable name"])
        case .question: (["Fråga", "Frågetext"], ["Question", "Question text"])
        case .subquestion: (["Delfråga", "Rad", "Påstående"], ["Subquestion", "Row", "Item"])
        case .field: (["Variable / Field Name"], ["Variable / Field Name"])
        case .fieldLabel: (["Field Label"], ["Field Label"])
        case .section: (["Section Header"], ["Section Header"])
        case .choices:
            (
                ["Choices, Calculations, OR Slider Labels"],
                ["Choices, Calculations, OR Slider Labels", "Choices OR Calculations"]
            )
        case .matrix: (["Matrix Group Name"], ["Matrix Group Name"])
        case .sum:
            (
                [
                    "Summa", "Totalt", "Totalsumma", "Medel", "Medelvärde", "Medeltal", "Genomsnitt", "Antal",
                ],
                ["Sum", "Total", "Grand total", "Mean", "Average", "Median", "Count", "N"]
            )
        }
    }
}
