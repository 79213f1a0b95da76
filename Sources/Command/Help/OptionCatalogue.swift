internal import Analysis
internal import Model
internal import Pictures

// Every option, flag and argument that more than one command takes, or that choose how a result is written.

extension OptionWords {
    /// All there are; a test holds the commands against it.
    static let all =
        shared + ofFindings + ofRoles + ofSets + ofGroups + ofTests + ofNetworks + ofIntake + ofCollecting
        + ofPictures

    static let shared = [
        help, version, language, color, quiet, verbose, json, csv, excel, guardFormulas, networkFolder,
        network, wave, side,
        minLevel, audience, audienceOfFile, output, replace, theme, reference, levelAttribute,
        strengthAttribute,
        kindAttribute, reversed, tiesOfForum, tiesInGeneral, unknowns,
    ]

    static let help = OptionWords("Visa hjälp.", "Show help information.")
    static let version = OptionWords("Visa versionen.", "Show the version.")
    static let language = OptionWords(
        "Språk i allt som skrivs. (annars: enligt datorns inställning, annars svenska)",
        "Language of all that is written. (default: by locale, else Swedish)",
        .one(ValueWords.languages, Name("språk", "language")))
    static let color = OptionWords(
        "Färg i terminalen.", "Color in the terminal.", .one(ValueWords.colors, Name("när", "when")))
    static let quiet = OptionWords(
        "Säg inget utöver resultatet, utom fel.", "Say nothing but errors beside the result.")
    static let verbose = OptionWords("Berätta mer om vad som görs.", "Say more about what is done.")

    static let json = OptionWords("Skriv JSON.", "Write JSON.")
    static let csv = OptionWords(
        "Skriv CSV för program (RFC 4180): kontraktets nycklar, decimalpunkt.",
        "Write CSV for programs (RFC 4180): the contract's keys, decimal points.")
    static let excel = OptionWords(
        "Skriv CSV som en svensk Excel öppnar den: semikolon, byteordningsmärke, decimalkomma, namn och rubriker, inga formler.",
        "Write CSV as a Swedish Excel opens it: semicolons, byte-order mark, decimal commas, names and headings, no formulas."
    )
    static let guardFormulas = OptionWords(
        "Sätt ' före celler i CSV som börjar med = + - @, så att inget kalkylprogram kör dem.",
        "Put ' before CSV cells that begin with = + - @, so that no spreadsheet runs them.")

    static let networkFolder = OptionWords(
        "Nätverkets mapp.", "The folder of the network.", .text(Name("mapp", "folder")))
    static let network = OptionWords(
        "Nätverkets mapp, eller en graffil; - är standard in.",
        "The folder of the network, or a graph file; - is standard input.", .text(Name("nätverk", "network")))
    static let levelAttribute = OptionWords(
        "I en graffil: kanternas attribut med nivån. (annars: level, om det finns)",
        "In a graph file: the attribute of edges with the level. (default: level, if there is one)",
        .text(Name("attribut", "attribute")))
    static let strengthAttribute = OptionWords(
        "I en graffil: kanternas attribut med en styrka, ett tal från 0; varje tal blir ett steg på skalan.",
        "In a graph file: the attribute of edges with a strength, a number from 0; each number becomes a step of the scale.",
        .text(Name("attribut", "attribute")))
    static let kindAttribute = OptionWords(
        "I en graffil: nodernas attribut med typen av aktör. I draw network och draw waves: bara aktörer av en typ; får upprepas.",
        "In a graph file: the attribute of nodes with the kind of actor. In draw network and draw waves: only actors of a kind; may be repeated.",
        .text(Name("typ", "kind")))
    static let reversed = OptionWords(
        "I en graffil: 1 är den djupaste nivån, eller den största styrkan.",
        "In a graph file: 1 is the deepest level, or the greatest strength.")
    static let wave = OptionWords(
        "Mätomgången, med id eller namn. (annars: den sista)",
        "The wave, by id or name. (default: the last one)", .text(Name("omgång", "wave")))
    static let side = OptionWords(
        "Vems ord som gäller.", "Whose word counts.", .one(ValueWords.sides, Name("sida", "side")))
    static let minLevel = OptionWords(
        "Den grundaste nivå som räknas som relation. (annars: skalans egen)",
        "The shallowest level that is a tie. (default: the scale's own)", .wholeNumber(Name("nivå", "level")))
    static let tiesOfForum = OptionWords(
        "Bara det som sägs om ett forum, bland dem som deltar i det.",
        "Only what is said of a forum, among those who take part in it.", .text(Name("forum", "forum")))
    static let tiesInGeneral = OptionWords(
        "Bara det som sägs utan forum.", "Only what is said without a forum.")
    static let unknowns = OptionWords(
        "Vad ett par tas för vars nivå kan ligga på båda sidor om --min-level.",
        "What a pair is taken for whose level may lie on either side of --min-level.",
        .one(ValueWords.unknowns, Name("antagande", "assumption")))
    static let audience = OptionWords(
        "Vem det som skrivs ut är till för.", "Who the result is for.",
        .one(ValueWords.audiences, Name("läsare", "audience")))
    static let audienceOfFile = OptionWords(
        "Vem filerna är till för.", "Who the files are for.",
        .one(ValueWords.audiences, Name("läsare", "audience")))

    static let output = OptionWords(
        "Filen att skriva; - är standard ut.", "The file to write; - is standard output.",
        .text(Name("fil", "file")))
    static let replace = OptionWords("Ersätt en fil som finns.", "Replace a file that exists.")
    static let theme = OptionWords(
        "En CSV-fil med kolumnerna part och value: färger, teckensnitt och logotyp. Se ”samverkan help draw”.",
        "A CSV file with the columns part and value: colors, font and logo. See 'samverkan help draw'.",
        .text(Name("fil", "file")))
    static let reference = OptionWords(
        "Vad koder för län och kommuner jämförs med: Sverige, inget, eller en mapp. (annars: som nätverket säger, annars Sverige)",
        "What codes of counties and municipalities are held against: Sweden, nothing, or a folder. (default: as the network says, else sweden)",
        .oneOr(ValueWords.references, Name("referens", "reference")))
}
