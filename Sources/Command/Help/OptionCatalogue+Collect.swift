internal import Model

// What `collect` asks.

extension OptionWords {
    static let ofCollecting = [
        answerFiles, collectedWave, latestForm, collectDryRun, acceptPartial, replaceAnswers,
        removeUnsaid, formName, eachCell,
    ]

    static let answerFiles = OptionWords(
        "Exporter (CSV eller XLSX), ifyllda formulär och listor över koder, i valfri ordning.",
        "Exports (CSV or XLSX), filled-in forms and lists of codes, in any order.",
        .text(Name("fil…", "file…")))
    static let collectedWave = OptionWords(
        "Mätomgången som svaren gäller, med id eller namn.",
        "The wave that the answers are for, by id or name.",
        .text(Name("omgång", "wave")))
    static let latestForm = OptionWords(
        "Använd det som skickades in sist av den som svarat flera gånger.",
        "Of a respondent who sent in several forms, use the last.")
    static let collectDryRun = OptionWords(
        "Visa vad som förstås, och skriv ingenting.", "Show what is understood, and write nothing.")
    static let acceptPartial = OptionWords(
        "Skriv det som förstås, fast något är oförklarat.",
        "Write what is understood, though something is unexplained.")
    static let replaceAnswers = OptionWords(
        "Låt ett ändrat svar ersätta det som står i ties.csv; det gamla sparas i intake/earlier-answers.csv.",
        "Let a changed answer take the place of the one in ties.csv, which is kept in intake/earlier-answers.csv."
    )
    static let removeUnsaid = OptionWords(
        "Ta bort de svar i ties.csv från samma svarande som filerna inte säger, när de lästes fel förut; de sparas i intake/earlier-answers.csv.",
        "Take away answers of the same respondents in ties.csv that the files do not say, as when they were misread before; they are kept in intake/earlier-answers.csv."
    )
    static let formName = OptionWords(
        "Formulärets namn: vad det betyder sparas i intake/<namn>.csv. (annars: efter den första filen)",
        "The form's name: what it means is saved in intake/<name>.csv. (default: after the first file)",
        .text(Name("namn", "name")))
    static let eachCell = OptionWords(
        "Räkna upp varje kolumn och cell.", "List every column and cell.")
}
