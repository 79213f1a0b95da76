internal import Model

/// What a column is for that asks about no partner, by the words that tools put above it.
enum MetaColumn: Hashable {
    case organisation
    case respondent
    case token
    /// When the form was sent in; empty where it never was, if the tool says so.
    case submitted
    /// Whether the form was sent in, in the tool's own words.
    case status
    /// Names, addresses, places: dropped at the door.
    case personal
    /// What tools add beside: numbers, durations, languages.
    case machine

    /// By a heading, or by the name that a tool gives the column; nil for any other heading.
    init?(_ heading: String) {
        let form = heading.normalForm
        if let found = Self.words[form] {
            self = found
        } else if form.hasSuffix("complete"), heading.contains("_") {
            self = .status
        } else if form.hasSuffix("timestamp") {
            self = .submitted
        } else if Self.questions.contains(where: { form.contains($0) }) {
            self = .organisation
        } else {
            return nil
        }
    }

    /// How sure a heading is that it is the code of a respondent: the lowest wins.
    static func rank(ofRespondent heading: String) -> Int {
        respondents.firstIndex(of: heading.normalForm) ?? respondents.count
    }

    /// How sure a heading is that its column tells whether a form was sent in: the lowest wins. Qualtrics has a column
    /// Status too, which says how the form was reached.
    static func rank(ofStatus heading: String) -> Int {
        let form = heading.normalForm
        return ["finished", "avslutad", "beendet"].contains(form) ? 0 : form.hasSuffix("complete") ? 1 : 2
    }

    /// Whether a cell of a status column says that the form was sent in; nil for words that say nothing of it.
    static func isSentIn(_ text: String, under heading: String) -> Bool? {
        let form = text.normalForm
        // REDCap: 0 incomplete, 1 unverified, 2 complete. Numbers of other tools' states say nothing by themselves.
        switch rank(ofStatus: heading) {
        case 0: if form == "1" { return true } else if form == "0" { return false }
        case 1: if form == "2" { return true } else if form == "1" || form == "0" { return false }
        default: break
        }
        if sentIn.contains(form) { return true }
        return notSentIn.contains(form) ? false : nil
    }

    /// What stands in place of a time where the form was never sent in.
    static func isNoTime(_ text: String) -> Bool { text.isEmpty || notSentIn.contains(text.normalForm) }

    /// How sure a heading is that its column tells when a form was sent in: the lowest wins.
    static func rank(ofSubmitted heading: String) -> Int {
        submittedForms.firstIndex(of: heading.normalForm) ?? submittedForms.count
    }

    private static let respondents = [
        "Svarskod", "Din svarskod", "Respondent code", "Your respondent code", "Respondentkod", "Kod", "Code",
        "KOD",
        "Your code", "Din kod", "Svarande", "Respondent", "respondent_id",
    ].map(\.normalForm)

    private static let submittedForms = [
        "submitdate", "Inlämningsdatum", "Date submitted", "Completion time", "Slutförandetid", "Inskickad",
        "Submitted", "Submitted at", "Skickad", "EndDate", "End Date", "Slutdatum", "RecordedDate",
        "Recorded Date",
        "Timestamp", "Tidstämpel", "Survey Timestamp", "Svarsdatum", "Svarstid",
    ].map(\.normalForm)

    private static let questions = [
        "organisation svarar du", "organisation svarar ni", "organisation företräder",
        "organisation representerar",
        "organisation do you answer", "organisation do you represent", "organization do you",
        "organisation are you",
        "organisation kommer du", "organisation arbetar du", "organisation tillhör du",
    ].map(\.normalForm)

    private static let words: [String: MetaColumn] = {
        var words: [String: MetaColumn] = [:]
        func add(_ meaning: MetaColumn, _ headings: [String]) {
            for heading in headings { words[heading.normalForm] = meaning }
        }
        add(
            .organisation,
            [
                "Organisation", "Organization", "ORG", "Aktör", "Actor", "Your organisation",
                "Din organisation", "Er organisation", "Myndighet", "Arbetsplats",
            ])
        for form in respondents where form != "respondent_id".normalForm { words[form] = .respondent }
        add(.token, ["token", "Inloggningskod", "Kodnyckel", "Access code", "Åtkomstkod"])
        for form in submittedForms { words[form] = .submitted }
        add(
            .status,
            [
                "Status", "Finished", "Avslutad", "Complete?", "Complete", "Svarsstatus", "Slutförd", "State",
                "Response Status", "Beendet",
            ])
        add(
            .personal,
            [
                "Email", "E-mail", "Email Address", "E-post", "E-postadress", "Epost", "Mejl", "Mail", "Name",
                "Namn",
                "First Name", "Last Name", "Förnamn", "Efternamn", "IP Address", "IP-adress", "IPAddress",
                "IP", "ipaddr",
                "LocationLatitude", "LocationLongitude", "Latitude", "Longitude", "Telefon", "Phone",
                "RecipientFirstName", "RecipientLastName", "RecipientEmail", "Recipient Email",
                "ExternalReference",
                "Custom Data 1", "Survey Identifier", "redcap_survey_identifier",
            ])
        add(
            .machine,
            [
                "ID", "Nr", "No", "Nummer", "Number", "Id", "Svars-ID", "Response ID", "ResponseId",
                "Respondent ID",
                "Collector ID", "Record ID", "record_id", "Start time", "Starttid", "StartDate", "Start Date",
                "Startdatum", "startdate", "datestamp", "Datum senaste åtgärd", "Date last action",
                "lastpage",
                "Sista sidan", "Last page", "startlanguage", "Startspråk", "Start language", "seed",
                "Progress",
                "Förlopp", "Duration (in seconds)", "Varaktighet (i sekunder)", "DistributionChannel",
                "Distribution Channel", "UserLanguage", "User Language", "refurl", "redcap_event_name",
                "redcap_repeat_instrument", "redcap_repeat_instance", "Language", "Språk", "Grupp", "Kanal",
                "Kommentar", "Kommentarer", "Övriga kommentarer", "Övrigt", "Fritext", "Comment", "Comments",
                "Other comments", "Vad är största hindret?", "What is the main obstacle?",
            ])
        return words
    }()

    private static let sentIn: Set<String> = Set(
        [
            "Slutförd", "Complete", "Completed", "True", "Ja", "Yes", "Inskickad", "Klar", "Finished",
            "Submitted", "Besvarad", "Sant",
        ].map(\.normalForm))
    private static let notSentIn: Set<String> = Set(
        [
            "Ej slutförd", "Inte slutförd", "Incomplete", "Unverified", "False", "Nej", "No", "Påbörjad",
            "Ej inskickad", "Partial", "Delvis", "Started", "Ej påbörjad", "[not completed]", "Not completed",
            "Falskt",
            "Pågående", "In progress",
        ].map(\.normalForm))
}
