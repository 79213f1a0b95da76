internal import Analysis
internal import Model
internal import Pictures

// What pictures are asked for.

extension OptionWords {
    static let ofPictures = [
        drawingFormat, page, ego, levelLooks, kindLooks, groupBy, sizeBy, layoutSeed, onlyLevel, forum,
        county, matrixOrder, matrixGroup, matrixSides, levelGrouping, allWavesDrawn, perceptionGrouping,
        groupDivision, centralityMeasure, centralityCount,
    ]

    static let drawingFormat = OptionWords(
        "Vad bilden skrivs som. (annars: som filens namn slutar, annars svg)",
        "What the picture is written as. (default: as the file's name ends, else svg)",
        .one(ValueWords.drawingFormats, Name("format", "format")))
    static let page = OptionWords(
        "Vad bilden ska stå på; inget på den blir för litet att läsa.",
        "What the picture is put on; nothing on it becomes too small to read.",
        .one(ValueWords.pages, Name("sida", "page")))
    static let ego = OptionWords(
        "Aktören i mitten, med id eller namn.", "The actor in the middle, by id or name.",
        .text(Name("aktör", "actor")))
    static let levelLooks = OptionWords(
        "Hur många utseenden nivåerna har.", "How many looks levels have.",
        .one(ValueWords.levelLooks, Name("sätt", "way")))
    static let kindLooks = OptionWords(
        "Hur många utseenden aktörerna har.", "How many looks actors have.",
        .one(ValueWords.kindLooks, Name("sätt", "way")))
    static let groupBy = OptionWords(
        "Vilka som står tillsammans.", "Who stands together.",
        .one(ValueWords.groupings, Name("grupp", "group")))
    static let layoutSeed = OptionWords(
        "Ett tal som sökningen efter platser börjar med: ett annat tal ger en annan karta av samma relationer. (annars: 1)",
        "A number that the search for places starts from: another gives another map of the same relations. (default: 1)",
        .wholeNumber(Name("tal", "number")))
    static let sizeBy = OptionWords(
        "Vad storleken visar.", "What size stands for.",
        .one(ValueWords.measures(MapOptions.sizings), Name("mått", "measure")))
    static let onlyLevel = OptionWords(
        "Bara relationer på denna nivå.", "Only relations of this level.",
        .wholeNumber(Name("nivå", "level")))
    static let forum = OptionWords(
        "Bara det som sägs i ett forum, med id eller namn.",
        "Only what is said in a forum, by id or name.", .text(Name("forum", "forum")))
    static let county = OptionWords(
        "Ett län, med kod, bokstav eller namn. (annars: alla, eller det enda som finns)",
        "One county, by code, letter or name. (default: all; the only one when there is one)",
        .text(Name("län", "county")))
    static let matrixOrder = OptionWords(
        "I vilken ordning aktörerna står, och vilka som ramas in tillsammans.",
        "In which order the actors stand, and who is framed together.",
        .one(ValueWords.orders, Name("ordning", "order")))
    static let matrixGroup = OptionWords(
        "Bara en av ordningens grupper, med namn, id eller nummer.",
        "Only one of the groups of the order, by name, id or number.", .text(Name("grupp", "group")))
    static let matrixSides = OptionWords(
        "Varje ruta är vad radens aktör säger om kolumnens (bara internt).",
        "Each cell is what the row's actor says of the column's (internal only).")
    static let levelGrouping = OptionWords(
        "Vad som tecknas för sig.", "What is drawn by itself.",
        .one(ValueWords.levelGroupings, Name("grupp", "group")))
    static let allWavesDrawn = OptionWords(
        "Rita alla mätomgångar, inte bara de två senaste.",
        "Draw all waves, not only the two latest.")
    static let perceptionGrouping = OptionWords(
        "Vilka som ställs mot varandra.", "Who is held against each other.",
        .one(ValueWords.perceptions, Name("grupp", "group")))
    static let groupDivision = OptionWords(
        "Vad som utgör en grupp.", "What makes a group.",
        .one(ValueWords.groupings, Name("grupp", "group")))
    static let centralityMeasure = OptionWords(
        "Måttet att visa.", "The measure to show.",
        .one(ValueWords.measures(Measure.ofActors), Name("mått", "measure")))
    static let centralityCount = OptionWords(
        "Hur många aktörer, de med högst värden.", "How many actors, those with the highest values.",
        .wholeNumber(Name("antal", "count")))
}
