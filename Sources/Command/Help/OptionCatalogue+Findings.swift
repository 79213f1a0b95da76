internal import Model

// What single commands ask of a network's findings.

extension OptionWords {
    static let ofFindings = [
        measure, directed, show, allAspects, count, tie, leave, from, to, allWaves, followed, maturityPart,
        mean, areas,
        territoryPart, seedOfDraws, failOn, template, forumOfTemplate, tableFile, plainTables, briefReport,
        boundActors, explained, responseBy, reminder, recipient, letterFormat, reportFormats, officeTemplate,
        earlierReport,
    ]

    static let reportFormats = OptionWords(
        "Vad rapporten skrivs som; flera med komma emellan. (annars: html,md,docx,pptx,xlsx)",
        "What the report is written as; several separated by commas. (default: html,md,docx,pptx,xlsx)",
        .oneOr(ValueWords.reportFormats, Name("format,…", "format,…")))
    static let officeTemplate = OptionWords(
        "En egen mall som .docx och .pptx ska se ut som (docx, dotx, pptx eller potx); en av varje.",
        "A template of your own for the look of .docx and .pptx (docx, dotx, pptx or potx); one of each.",
        .text(Name("fil", "file")))
    static let earlierReport = OptionWords(
        "Skriv inget: säg om en äldre rapports filer är lika dem som skulle skrivas nu, annars vad som skiljer. Status 1 när något skiljer.",
        "Write nothing: say whether the files of an earlier report are the same as those that would be written, else what differs. Status 1 when anything does.",
        .text(Name("mapp", "folder")))

    static let directed = OptionWords(
        "Räkna på vem som nämner vem: nämns av, nämner, mellanhand längs riktningen, ömsesidighet.",
        "Count who names whom: named by, names, betweenness along the direction, reciprocity.")
    static let measure = OptionWords(
        "Räkna bara detta mått; får upprepas.", "Compute only this measure; may be repeated.",
        .one(ValueWords.measures(), Name("mått", "measure")))
    static let show = OptionWords(
        "Vad mer som ska visas; får upprepas.", "What else to show; may be repeated.",
        .one(ValueWords.aspects, Name("vad", "what")))
    static let allAspects = OptionWords(
        "Visa allt som läsarna får se.", "Show all that the audience may read.")
    static let count = OptionWords(
        "Hur många samtal.", "How many conversations.", .wholeNumber(Name("antal", "count")))
    static let tie = OptionWords(
        "En relation på en annan nivå; får upprepas. Aktörer och forum med id eller namn, nivån med siffra eller namn.",
        "A relation at another level; may be repeated. Actors and forum by id or name, the level by number or name.",
        .text(Name("a,b,nivå", "a,b,level")))
    static let leave = OptionWords(
        "En aktör som lämnar, med id eller namn; får upprepas.",
        "An actor that is gone, by id or name; may be repeated.", .text(Name("aktör", "actor")))
    static let from = OptionWords(
        "Den tidigare mätomgången, med id eller namn. (annars: den före)",
        "The earlier wave, by id or name. (default: the one before)", .text(Name("omgång", "wave")))
    static let to = OptionWords(
        "Den senare mätomgången, med id eller namn. (annars: den sista)",
        "The later wave, by id or name. (default: the last one)", .text(Name("omgång", "wave")))
    static let allWaves = OptionWords(
        "Varje mätomgång mot den före, och den sista mot den första.",
        "Every wave against the one before, and the last against the first.")
    static let followed = OptionWords(
        "Med --all: följ denna aktörs inlåsning; id eller namn, får upprepas.",
        "With --all: follow this actor's constraint; id or name, may be repeated.",
        .text(Name("aktör", "actor")))
    static let maturityPart = OptionWords(
        "Bara en tabell. (CSV: profiler om inget anges)", "One table only. (CSV: profiles unless named)",
        .one(ValueWords.maturityParts, Name("del", "part")))
    static let mean = OptionWords(
        "Visa också medelvärden, som om alla steg mellan nivåerna vore lika stora.",
        "Tell means too, as if all steps between levels were equal.")
    static let areas = OptionWords(
        "En kolumn i actors.csv, eller en CSV-fil. (annars: län)",
        "A column of actors.csv, or a CSV file. (default: county)",
        .oneOr(ValueWords.counties, Name("indelning", "areas")))
    static let territoryPart = OptionWords(
        "Bara en tabell. (CSV: täthet om inget anges)", "One table only. (CSV: density unless named)",
        .one(ValueWords.territoryParts, Name("del", "part")))
    static let seedOfDraws = OptionWords(
        "Lottningens frö: samma frö ger samma tal.", "Of the draws: the same seed gives the same numbers.",
        .natural(Name("tal", "number")))
    static let failOn = OptionWords(
        "Vad mer som ger status 1.", "What else ends with status 1.",
        .one(ValueWords.conditions, Name("vad", "what")))
    static let template = OptionWords(
        "En mall att göra rader av; får upprepas.", "A template to make rows of; may be repeated.",
        .text(Name("mall", "template")))
    static let forumOfTemplate = OptionWords(
        "Ett forum, med id eller namn, för mallar om forum; får upprepas.",
        "A forum, by id or name, for templates about forums; may be repeated.",
        .text(Name("forum", "forum")))
    static let tableFile = OptionWords(
        "Filen att skriva raderna i.", "The file to write the rows to.", .text(Name("fil", "file")))
    static let plainTables = OptionWords(
        "Skriv tabellerna för program, också på svenska.", "Write the tables for programs, in Swedish too.")
    static let briefReport = OptionWords(
        "Bara de två första sidorna.", "The first two pages alone.")
    static let boundActors = OptionWords(
        "Bind in sidorna om enskilda aktörer som ett kapitel.",
        "Bind the pages on single actors into it, as a chapter.")
    static let explained = OptionWords(
        "Ett ord ur rapporten, en tabell, JSON eller ett meddelande. (annars: en lista)",
        "A word of the report, a table, JSON or a message. (default: a list)", .text(Name("namn", "name")))
    static let responseBy = OptionWords(
        "Bara en tabell: svaren per typ av organisation eller per forum.",
        "One table only: the answers by kind of organisation or by forum.",
        .one(ValueWords.responseGroupings, Name("vad", "what")))
    static let reminder = OptionWords(
        "Skriv ett brev till dem som inte har svarat; med CSV listan att fylla i det med.",
        "Write a letter to those who have not answered; with CSV the list to fill it in with.")
    static let recipient = OptionWords(
        "Bara till den organisationen, med id eller namn; får upprepas.",
        "Only to that organisation, by id or name; may be repeated.", .text(Name("aktör", "actor")))
    static let letterFormat = OptionWords(
        "Vad breven skrivs som; får upprepas.", "What the letters are written as; may be repeated.",
        .one(ValueWords.letterFormats, Name("format", "format")))
}
