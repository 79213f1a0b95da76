internal import Model

// What commands ask that send surveys out, or take answers in.

extension OptionWords {
    static let ofIntake = [
        surveyFolder, surveyWave, surveyForm, surveyAll, surveySingle, surveyLevelsOnly, surveyLeader,
        surveyWhy,
        surveyDryRun, surveyReplace,
    ]

    static let surveyFolder = OptionWords(
        "Mappen att skriva formulären i.", "The folder to write the forms into.",
        .text(Name("mapp", "folder")))
    static let surveyWave = OptionWords(
        "Mätomgången att fråga om. (annars: den sista, om ingen har svarat i den)",
        "The wave to ask about. (default: the last one, if nobody has answered in it)",
        .text(Name("omgång", "wave")))
    static let surveyForm = OptionWords(
        "Vad formuläret görs för.", "What the form is made for.",
        .one(ValueWords.surveyForms, Name("slag", "kind")))
    static let surveyAll = OptionWords(
        "Fråga alla om alla, i allmänhet.", "Ask everybody about everybody, in general.")
    static let surveySingle = OptionWords(
        "En fil med ett blad, eller en sida, för varje organisation.",
        "One file, with a sheet or a page for each organisation.")
    static let surveyLevelsOnly = OptionWords(
        "Fråga bara om nivån, inte om önskad nivå och hinder.",
        "Ask for the level only, not for the wanted level and obstacles.")
    static let surveyLeader = OptionWords(
        "Vem som frågar: en organisation.", "Who asks: an organisation.", .text(Name("namn", "name")))
    static let surveyWhy = OptionWords(
        "Varför, i en mening eller två.", "Why, in a sentence or two.", .text(Name("varför", "why")))
    static let surveyDryRun = OptionWords(
        "Säg bara vem som tillfrågas om vem; skriv inget.", "Only say who is asked about whom; write nothing."
    )
    static let surveyReplace = OptionWords("Ersätt formulär som finns.", "Replace forms that exist.")
}
