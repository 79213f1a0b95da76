internal import Model

// What commands ask that write a network's folder, or tell of its scale.

extension OptionWords {
    static let ofNetworks = [
        newFolder, replaceAll, counties, municipalities, national, actorCount, seed, waveCount, responseRate,
        scaleFolder, survey, stepCheck, crosswalk, eachProblem, writeTidied, networkTitle, networkDescription,
        promise, scaleID, ownLevels, ownTieFrom, waveList, converted, formatRead, formatWritten, anonymous,
        keyFile,
        dialect, parquetFolder, keptSteps, sparkProgram,
    ]

    static let dialect = OptionWords(
        "Vilken motor frågorna är för.", "Which engine the queries are for.",
        .one(ValueWords.dialects, Name("motor", "engine")))
    static let parquetFolder = OptionWords(
        "Mappen med tabellerna, så som motorn hittar den. (annars: .)",
        "The folder of the tables, as the engine finds it. (default: .)",
        .text(Name("mapp", "folder")))
    static let keptSteps = OptionWords(
        "Räkna ut de steg som många andra bygger på en gång, och spara dem som tabeller. (alltid i Spark)",
        "Work out once, and keep as tables, the steps that many others build on. (always in Spark)")
    static let sparkProgram = OptionWords(
        "Skriv programmet för PySpark med delnät och PageRank.",
        "Print the program for PySpark with components and PageRank.")
    static let converted = OptionWords(
        "Filen eller mappen att skriva; - är standard ut.",
        "The file or folder to write; - is standard output.",
        .text(Name("ut", "out")))
    static let formatRead = OptionWords(
        "Formatet att läsa. (annars: enligt ändelsen och innehållet)",
        "The format to read. (default: by the ending and what stands in the file)",
        .one(ValueWords.fileFormats, Name("format", "format")))
    static let formatWritten = OptionWords(
        "Formatet att skriva. (annars: enligt ändelsen, utan ändelse en nätverksmapp)",
        "The format to write. (default: by the ending, without one a network folder)",
        .one(ValueWords.fileFormats, Name("format", "format")))
    static let anonymous = OptionWords(
        "Ersätt id och namn med koder, och utelämna allt annat som kan visa vem som är vem.",
        "Replace ids and names by codes, and leave out all else that may show who is who.")
    static let keyFile = OptionWords(
        "Var nyckeln till koderna skrivs. (annars: målet med .key.csv)",
        "Where the key to the codes is written. (default: the destination with .key.csv)",
        .text(Name("fil", "file")))
    static let newFolder = OptionWords(
        "Mappen att skriva.", "The folder to write.", .text(Name("mapp", "folder")))
    static let replaceAll = OptionWords(
        "Skriv i en mapp som inte är tom, och ersätt filer med samma namn.",
        "Write into a folder that is not empty, replacing files of equal names.")
    static let counties = OptionWords(
        "Aktörerna i ett län, med kod, bokstav eller namn; får upprepas, eller flera med komma emellan.",
        "The actors of a county, by code, letter or name; may be repeated, or several separated by commas.",
        .text(Name("län", "county")))
    static let municipalities = OptionWords(
        "Kommuner med namn eller kod, med komma emellan, och deras regioner och länsstyrelser.",
        "Municipalities by name or code, separated by commas, with their regions and county boards.",
        .text(Name("kommun,…", "municipality,…")))
    static let national = OptionWords(
        "Alla kommuner, regioner och länsstyrelser i landet, och planeringens statliga myndigheter.",
        "Every municipality, region and county board of the country, and planning's national agencies.")
    static let actorCount = OptionWords(
        "Hur många aktörer: 20 till 1000000.", "How many actors: 20 to 1000000.",
        .wholeNumber(Name("antal", "count")))
    static let seed = OptionWords(
        "Ett heltal från 0; ett annat tal ger ett annat nätverk.",
        "Any whole number from 0; another one gives another network.", .natural(Name("tal", "number")))
    static let waveCount = OptionWords(
        "Hur många mätomgångar: 1 till 9.", "How many waves: 1 to 9.", .wholeNumber(Name("antal", "count")))
    static let responseRate = OptionWords(
        "Så stor del av de tillfrågade svarar, över 0 och högst 1, med decimalpunkt.",
        "The share of those asked that answer, above 0 and at most 1.", .decimal(Name("andel", "share")))
    static let scaleFolder = OptionWords(
        "Ett nätverk vars egen skala ska visas.", "A network whose own scale is wanted.",
        .text(Name("mapp", "folder")))
    static let survey = OptionWords(
        "Skriv ut frågan att ställa, med svaren, att klistra in i en enkät.",
        "Print the question to ask, with its answers, to paste into a form.")
    static let stepCheck = OptionWords(
        "Säg om stegen bygger på varandra i mappens svar.",
        "Say whether the steps are cumulative in the folder's answers.")
    static let crosswalk = OptionWords(
        "Visa ungefär var en annan skalas nivåer ligger.",
        "Show where another scale's levels lie, roughly.", .one(ValueWords.scales, Name("skala", "scale")))
    static let eachProblem = OptionWords(
        "Visa varje problem för sig, med sin rad.", "Show each problem by itself, with its line.")
    static let writeTidied = OptionWords(
        "Skriv tabellerna, och behåll originalen bredvid.",
        "Write the tables, and keep the originals beside them.")
    static let networkTitle = OptionWords(
        "Vad nätverket heter.", "What the network is called.", .text(Name("text", "text")))
    static let networkDescription = OptionWords(
        "Vad det är, i en mening eller två.", "What it is, in a sentence or two.", .text(Name("text", "text"))
    )
    static let promise = OptionWords(
        "Vad de som svarar får veta om vem som ser svaren: bekräftat, samstämmigt eller öppet.",
        "What those who answer are told of who sees their answers: confirmed, agreed or open.",
        .text(Name("löfte", "promise")))
    static let scaleID = OptionWords(
        "Skalan, med sitt id; en egen får det här namnet. (annars: samverkan-8)",
        "The scale, by its id; one of your own gets this name. (default: samverkan-8)",
        .text(Name("skala", "scale")))
    static let ownLevels = OptionWords(
        "Nivåerna i en egen skala, från nivå 1, med komma emellan.",
        "The levels of a scale of your own, from level 1, separated by commas.",
        .text(Name("namn,namn,…", "name,name,…")))
    static let ownTieFrom = OptionWords(
        "Den grundaste av dem som räknas som relation. (annars: 1)",
        "The shallowest of them that is a tie. (default: 1)", .wholeNumber(Name("nivå", "level")))
    static let waveList = OptionWords(
        "Mätomgångarna i ordning, med komma emellan.", "The waves in their order, separated by commas.",
        .text(Name("id,id,…", "id,id,…")))
}
