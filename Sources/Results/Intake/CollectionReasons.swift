public import Intake
public import Model

// Why an answer is not used, and what to do about it, in words.

extension LeftOut.Reason {
    public func name(_ language: Language) -> String {
        switch self {
        case .ownRow: language("svar om den egna organisationen", "answers about one's own organisation")
        case .notSubmitted: language("aldrig inskickat", "never sent in")
        case .sameRespondent: language("samma svarande flera gånger", "the same respondent several times")
        case .unknownOrganisation: language("organisationen är ingen aktör", "the organisation is no actor")
        case .unknownPartner: language("motparten är ingen aktör", "the partner is no actor")
        case .notUnderstood: language("svaret förstås inte", "the answer is not understood")
        }
    }

    public func remedy(_ language: Language) -> String {
        switch self {
        case .ownRow:
            language(
                "Inget att göra: ingen samverkar med sig själv.", "Nothing to do: nobody works with itself.")
        case .notSubmitted:
            language(
                "Be den som svarat att skicka in formuläret.", "Ask whoever answered to send in the form.")
        case .sameRespondent:
            language(
                "Lägg till --latest för det som skickades in sist, eller ge de svarande olika koder.",
                "Add --latest for what was sent in last, or give the respondents different codes.")
        case .unknownOrganisation, .unknownPartner:
            language(
                "Skriv vem som menas i intake/ eller aliases.csv, eller lägg till aktören i actors.csv.",
                "Write who is meant in intake/ or aliases.csv, or add the actor to actors.csv.")
        case .notUnderstood:
            language(
                "Rätta cellen, eller skriv i intake/ vilken nivå texten står för.",
                "Mend the cell, or write in intake/ which level the text stands for.")
        }
    }
}

extension SetAside.Reason {
    public func name(_ language: Language) -> String {
        switch self {
        case .sum: language("summor", "sums")
        case .ignoredName: language("namn som intake/ sätter åt sidan", "names that intake/ sets aside")
        case .wishOfNobody:
            language(
                "önskad nivå eller hinder om någon, eller i ett forum, som inte finns längre",
                "wanted level or obstacle about somebody, or in a forum, that is no more")
        }
    }

    /// What to do where something is left to do.
    public func remedy(_ language: Language) -> String? {
        switch self {
        case .sum, .ignoredName: nil
        case .wishOfNobody:
            language(
                "Skriv i intake/ vem eller vilket forum kolumnen gäller nu, eller ignored.",
                "Write in intake/ whom or which forum the column is about now, or ignored.")
        }
    }
}

extension Refusal.Reason {
    public func name(_ language: Language) -> String {
        switch self {
        case .noOrganisation:
            language(
                "inget visar vilken organisation en svarande svarar för",
                "nothing tells which organisation a respondent answers for")
        case .ambiguousHeading:
            language(
                "rubrikerna är avkortade och säger inte vad de frågar",
                "the headings are cut and do not tell what they ask")
        case .duplicateColumn:
            language(
                "två kolumner frågar om samma organisation i samma forum",
                "two columns ask about one organisation in one forum")
        case .valuesNeedList:
            language(
                "svaren är koder som bara formulärets lista kan förklara",
                "the answers are codes that only the form's list can explain")
        }
    }

    public func remedy(_ language: Language) -> String {
        switch self {
        case .noOrganisation:
            language(
                "Exportera med organisation, e-post eller inloggningskod, eller ge en lista med rubrikerna token, actor, respondent. Är enkäten anonym går svaren inte att använda till ett nätverk.",
                "Export with the organisation, e-mail or token, or give a list with the headings token, actor, respondent. An anonymous survey makes no network."
            )
        case .ambiguousHeading:
            language(
                "Exportera med hela frågetexten, eller med frågornas koder och en lista.",
                "Export with the full question text, or with the questions' codes and a list.")
        case .duplicateColumn:
            language(
                "Ge påståendena olika namn i formuläret, som ”[Forum] Organisation”, eller exportera med frågornas koder och en lista.",
                "Give the statements different names in the form, as “[Forum] Organisation”, or export the questions' codes and a list."
            )
        case .valuesNeedList:
            language(
                "Exportera svaren som text, eller ge en lista med rubrikerna code och level bredvid.",
                "Export the answers as text, or give a list with the headings code and level beside.")
        }
    }
}
