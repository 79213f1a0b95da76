internal import Analysis
internal import Files
internal import Model
internal import Words

// Every value that an option may have, with its Swedish name.

extension ValueWords {
    static let languages = [
        ValueWords("sv", "sv", Name("svenska", "Swedish")),
        ValueWords("en", "en", Name("engelska", "English")),
    ]

    static let colors = [
        ValueWords("auto", "auto", Name("i en terminal", "in a terminal")),
        ValueWords("always", "alltid"), ValueWords("never", "aldrig"),
    ]

    static let audiences = [
        ValueWords(
            "participants", "deltagare",
            Name("de som har svarat och andra som deltar", "those who answered, and others who take part")),
        ValueWords(
            "internal", "intern",
            Name("de som håller i enkäten: enskilda svar", "those in charge of the survey: single answers")),
        ValueWords("public", "offentlig", Name("alla", "everybody")),
    ]

    static let dialects = [
        ValueWords("duckdb", "duckdb", Name("DuckDB", "DuckDB")),
        ValueWords("spark", "spark", Name("Spark SQL", "Spark SQL")),
    ]

    /// Proper names, but for a few words.
    static let fileFormats = FileFormat.all.map { format in
        let swedish = [
            "folder": "mapp", "matrix": "matris", "edgelist": "kantlista", "adjacency": "grannlista",
        ]
        return ValueWords(
            format.id, swedish[format.id] ?? format.id,
            format.canBeRead
                ? format.canBeWritten ? Name("", "") : Name("läses", "read")
                : Name("skrivs", "written"))
    }

    static let sides = [
        ValueWords(
            "confirmed", "bekräftad", Name("det lägre av de två svaren", "the lower of the two answers")),
        ValueWords("claimed", "angiven", Name("det högre", "the higher")),
    ]

    static let unknowns = [
        ValueWords(
            "open", "öppet",
            Name("för ingen relation, och gränser sägs", "for no tie, and bounds are told")),
        ValueWords("absent", "saknas", Name("för ingen relation", "for no tie")),
        ValueWords("present", "finns", Name("för en relation", "for a tie")),
    ]

    static let kindOrCounty = [
        ValueWords("kind", "typ", Name("aktörstyp", "kind of actor")), ValueWords("county", "län"),
    ]

    static let responseGroupings = [
        ValueWords("kind", "typ", Name("aktörstyp", "kind of actor")),
        ValueWords("forum", "forum", Name("bara internt", "internal only")),
    ]

    static let levelLooks = [
        ValueWords(
            "classes", "klasser", Name("tre, med flera nivåer i varje", "three, of several levels each")),
        ValueWords("each", "alla", Name("ett för varje nivå", "one for each level")),
    ]

    static let kindLooks = [
        ValueWords(
            "families", "familjer",
            Name("högst sex, med närliggande typer i ett", "six at most, near kinds in one")),
        ValueWords("each", "alla", Name("ett för varje typ", "one for each kind")),
    ]

    static let groupings =
        kindOrCounty + [
            ValueWords(
                "community", "gemenskap",
                Name("de som relationerna binder ihop", "those whom the ties bind together"))
        ]

    static let orders = [
        ValueWords(
            "community", "gemenskap",
            Name("de som relationerna binder ihop", "those whom the ties bind together")),
        ValueWords("kind", "typ", Name("aktörstyp", "kind of actor")), ValueWords("county", "län"),
        ValueWords("name", "namn", Name("alla efter namn", "all by name")),
        ValueWords(
            "relations", "relationer",
            Name("efter typ, flest relationer först", "by kind, most relations first")),
    ]

    static let levelGroupings = [
        ValueWords("network", "nätverk", Name("en teckning", "one drawing")),
        ValueWords("wave", "mätomgång", Name("en för varje", "one for each")),
        ValueWords(
            "kinds", "typer",
            Name("en för varje två typer som möts", "one for each two kinds that meet")),
    ]

    static let perceptions = [
        ValueWords("kinds", "typer", Name("aktörstyper mot varandra", "kinds of actors against each other")),
        ValueWords("actors", "aktörer", Name("var och en, bara internt", "each of them, internal only")),
    ]

    static let conditions = [
        ValueWords(
            "gaps", "avvikelser",
            Name(
                "ett mål som säkert inte nås i sista omgången, och som inte ska nås senare",
                "a target that is surely not reached in the last wave, and not due later"))
    ]

    static let drawingFormats = [
        ValueWords("svg", "svg"), ValueWords("png", "png"), ValueWords("pdf", "pdf"),
        ValueWords("dot", "dot", Name("bara kartor", "maps only")),
        ValueWords("csv", "csv", Name("talen bakom bilden", "the numbers behind it")),
    ]

    static let letterFormats = [
        ValueWords("html", "html", Name("en sida att skicka som fil", "a page to send as a file")),
        ValueWords("docx", "docx", Name("Word, för den som vill lägga till en rad", "Word, to add a line")),
        ValueWords("md", "md", Name("Markdown, att klistra in", "Markdown, to paste")),
    ]

    static let reportFormats = [
        ValueWords("html", "html", Name("sidan", "the page")),
        ValueWords("md", "md", Name("Markdown", "Markdown")),
        ValueWords("docx", "docx", Name("Word", "Word")),
        ValueWords("pptx", "pptx", Name("PowerPoint", "PowerPoint")),
        ValueWords(
            "xlsx", "xlsx",
            Name("Excel: det som samverkan export skriver", "Excel: what samverkan export writes")),
        ValueWords(
            "pdf", "pdf", Name("sidan på papper; kräver Chromium", "the page on paper; needs Chromium")),
        ValueWords("all", "alla"),
    ]

    static let pages = [
        ValueWords("a4", "a4", Name("stående", "upright")),
        ValueWords("a4-landscape", "a4-liggande"),
        ValueWords(
            "column", "spalt",
            Name(
                "bred som texten på en A4, så hög som den blir",
                "as wide as the text of an A4, as high as it becomes")),
        ValueWords("slide", "bild", Name("i en presentation, 16:9", "in a presentation, 16:9")),
        ValueWords("square", "kvadrat"),
        ValueWords("screen", "skärm", Name("så hög som den blir", "as high as it becomes")),
    ]

    static let aspects = [
        ValueWords(
            "relations", "relationer",
            Name(
                "varje relation med mål (också utan valet)",
                "every targeted relation (also without the option)"
            )),
        ValueWords(
            "breakdown", "uppdelning",
            Name(
                "andelen i linje per aktör, typer, län, forum, syfte, målstatus och mätomgång",
                "the share in line by actor, kinds, county, forum, purpose, target status and wave")),
        ValueWords(
            "wishes", "önskemål",
            Name("vad båda sidor vill, bredvid målet", "what both sides want, beside what the target asks")),
        ValueWords(
            "structure", "struktur",
            Name(
                "skilda delnät, ensamma länkar, typer som saknas",
                "separate parts, sole links, kinds that are not there")),
        ValueWords(
            "silos", "stuprör",
            Name(
                "hur mycket relationerna håller sig inom län och typer",
                "how far ties stay within counties and kinds")),
        ValueWords(
            "perception", "syn",
            Name(
                "var typer av aktörer ser samma relation olika",
                "where kinds of actors see the same relation differently")),
        ValueWords(
            "differences", "skillnader",
            Name("samma sak med namn, bara internt", "the same by name, for internal readers")),
        ValueWords(
            "load", "belastning",
            Name("djupa relationer per aktör, mot kapacitet", "deep relations per actor, against capacity")),
        ValueWords(
            "relax", "lätta",
            Name(
                "relationer över målet som kan trappas ner",
                "relations above their target that could be eased")),
        ValueWords(
            "answers", "svar",
            Name("svar som saknas och kan ändra bilden", "missing answers that could change the picture")),
        ValueWords(
            "obstacles", "hinder", Name("vad som står i vägen, per forum", "what stands in the way, by forum")
        ),
        ValueWords(
            "idle", "vilande", Name("mål som inte gäller någon", "targets that concern nobody")),
    ]

    static let maturityParts = [
        ValueWords("profiles", "profiler", Name("nivåerna per grupp", "the levels by group")),
        ValueWords("levels", "nivåer", Name("varje nivå för sig", "each level by itself")),
        ValueWords("purposes", "syften", Name("forum mot sitt syfte", "forums against their purpose")),
        ValueWords("checklist", "tecken", Name("tecken på mognad", "indicators of maturity")),
    ]

    static let territoryParts = [
        ValueWords("density", "täthet", Name("inom och mellan områden", "inside areas and across")),
        ValueWords("regions", "regioner", Name("som relationerna bildar", "that ties make by themselves")),
        ValueWords(
            "map", "karta", Name("vilken region varje aktör hör till", "which region each actor is in")),
        ValueWords(
            "neighbors", "grannar",
            Name("grannkommuner utan relation", "neighboring municipalities without a tie")),
        ValueWords("distance", "avstånd", Name("avstånd mot nivå", "distance against level")),
    ]

    static let meetingParts = [
        ValueWords("pairs", "möten", Name("vilka som möts, och var", "who meets whom, and where")),
        ValueWords("actors", "aktörer", Name("varje aktörs forum", "the forums of each actor")),
        ValueWords("loss", "bortfall", Name("vad som hänger på varje forum", "what hangs on each forum")),
        ValueWords("overlap", "överlapp", Name("forum med samma deltagare", "forums with the same members")),
        ValueWords(
            "untied", "utan-relation",
            Name("de som möts ofta utan känd relation", "those who meet often without a known tie")),
        ValueWords(
            "apart", "utan-forum", Name("relationer utan gemensamt forum", "ties without a forum in common")),
    ]

    static let keyPlayerAims = [
        ValueWords(
            "removal", "bortfall",
            Name("de vars bortfall splittrar nätet mest", "those whose loss parts the network most")),
        ValueWords(
            "reach", "räckvidd", Name("de från vilka flest nås", "those from whom most are reached")),
    ]

    static let roleParts = [
        ValueWords("actors", "aktörer", Name("nivåer, relationer, forum", "levels, ties, forums")),
        ValueWords(
            "brokerage", "förmedling", Name("vem som står mellan vilka", "who stands between whom")),
        ValueWords("ties", "relationer", Name("vad varje relation bär", "what every tie carries")),
        ValueWords("cuts", "brytpunkter", Name("vem som ensam håller ihop", "who alone holds together")),
        ValueWords(
            "dominance", "dominans",
            Name("vem som är minst lika central", "who is at least as central")),
    ]

    static let surveyForms = [
        ValueWords(
            "excel", "excel",
            Name("arbetsböcker, en för varje organisation", "workbooks, one for each organisation")),
        ValueWords(
            "forms", "forms", Name("Microsoft Forms: text att klistra in", "Microsoft Forms: text to paste")),
        ValueWords(
            "limesurvey", "limesurvey",
            Name("LimeSurvey: struktur och kodlistor", "LimeSurvey: structure and code lists")),
        ValueWords(
            "qualtrics", "qualtrics", Name("Qualtrics: text att importera", "Qualtrics: text to import")),
        ValueWords(
            "google", "google",
            Name("Google Forms: rader, och ett skript", "Google Forms: rows, and a script")),
        ValueWords("paper", "papper", Name("att skriva ut, med stor stil", "to print, in large type")),
    ]

    static let references = [
        ValueWords("sweden", "sverige"),
        ValueWords("none", "ingen", Name("inget kontrolleras", "nothing is checked")),
    ]

    static let counties = [ValueWords("county", "län")]

    static let scales = Crosswalk.all.map { ValueWords($0.id.text, $0.id.text, Name($0.title, $0.title)) }

    /// A measure is named by its key in JSON and, in Swedish, by its name in tables.
    static func measures(_ measures: [Measure] = Measure.allCases) -> [ValueWords] {
        measures.map { measure in
            let words = measure.words
            let name = words.name.swedish.lowercased().split(separator: " ").joined(separator: "-")
            return ValueWords(measure.rawValue, name, words.meaning)
        }
    }
}
