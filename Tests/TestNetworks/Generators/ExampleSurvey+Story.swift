// The story of the invented county of Björkeland, as it would be if everybody saw it alike. Along the coast
// five municipalities plan together, inland five or six do so less and less evenly. The region thinks that it
// is closer to the municipalities than they do. Those who work with energy work with each other and with
// hardly anyone else. One municipality is in everything, another slips away.

extension ExampleSurvey {
    static let waves = ["2022", "2024", "2026"]
    private static let last = waves.count - 1

    static let coast = [
        "kommun-fyrskar", "kommun-tangvik", "kommun-havsbystrom", "kommun-salgrund", "kommun-ekholma",
    ]
    static let inland = [
        "kommun-granhulta", "kommun-myrlunda", "kommun-stenbacka", "kommun-algkulla", "kommun-tallhoga",
    ]

    // MARK: Actors

    struct Actor {
        let id, name, short, kind, area: String
        let capacity: String
        /// How many answer for the organisation.
        let respondents: Int
        var since = 0
        var until = ExampleSurvey.last
        var became = ""

        func isAlive(in wave: Int) -> Bool { (since...until).contains(wave) }
    }

    static let actors: [Actor] = [
        Actor("region-bjorkeland", "Region Björkeland", "Regionen", "region", "hela länet", "8", 3),
        Actor(
            "lst-bjorkeland", "Länsstyrelsen i Björkelands län", "Länsstyrelsen", "county-board",
            "hela länet",
            "6", 3),
        Actor("kommun-fyrskar", "Fyrskärs kommun", "Fyrskär", "municipality", "kusten", "6", 3),
        Actor("kommun-tangvik", "Tångviks kommun", "Tångvik", "municipality", "kusten", "3", 1),
        Actor(
            "kommun-havsbystrom", "Havsbyströms kommun", "Havsbyström", "municipality", "kusten", "2",
            1),
        Actor("kommun-salgrund", "Sälgrunds kommun", "Sälgrund", "municipality", "kusten", "2", 1),
        Actor("kommun-ekholma", "Ekholma kommun", "Ekholma", "municipality", "kusten", "1", 1),
        Actor("kommun-granhulta", "Granhulta kommun", "Granhulta", "municipality", "inlandet", "3", 3),
        Actor("kommun-myrlunda", "Myrlunda kommun", "Myrlunda", "municipality", "inlandet", "2", 1),
        Actor(
            "kommun-stenbacka", "Stenbäcka kommun", "Stenbäcka", "municipality", "inlandet", "1", 1),
        Actor("kommun-algkulla", "Älgkulla kommun", "Älgkulla", "municipality", "inlandet", "3", 2),
        Actor("kommun-tallhoga", "Tallhöga kommun", "Tallhöga", "municipality", "inlandet", "1", 1),
        Actor(
            "kommun-hyttlunda", "Hyttlunda kommun", "Hyttlunda", "municipality", "inlandet", "1", 1,
            until: 0, became: "kommun-algkulla"),
        Actor("bygdeverket", "Bygdeverket", "Bygdeverket", "agency", "hela landet", "", 1),
        Actor("farledsverket", "Farledsverket", "Farledsverket", "agency", "hela landet", "", 1),
        Actor(
            "markverket", "Markverket", "Markverket", "agency", "hela landet", "", 1, until: 0,
            became: "jord-och-markverket"),
        Actor(
            "jord-och-markverket", "Jord- och markverket", "Jord- och markv.", "agency", "hela landet", "", 1,
            since: 1),
        Actor("ledningsverket", "Ledningsverket", "Ledningsverket", "agency", "hela landet", "", 1),
        Actor("hogskolan", "Högskolan i Fyrskär", "Högskolan", "academia", "kusten", "3", 1),
        Actor("tanginstitutet", "Tånginstitutet", "Tånginstitutet", "academia", "kusten", "", 1),
        Actor(
            "inlandsforbundet", "Kommunalförbundet Björkelands inland", "Inlandsförbundet",
            "municipal-federation", "inlandet", "4", 1),
        Actor("fyrskars-hamn", "Fyrskärs hamn AB", "Hamnen", "municipal-company", "kusten", "", 1),
        Actor(
            "tangviks-energi", "Tångviks energi AB", "Tångviks energi", "municipal-company", "kusten", "", 1),
        Actor(
            "algkulla-bostader", "Älgkullabostäder AB", "Älgkullabostäder", "municipal-company", "inlandet",
            "", 1),
        Actor("granhulta-sag", "Granhulta såg AB", "Sågen", "firm", "inlandet", "", 1),
        Actor("fyrskars-varv", "Fyrskärsvarvet AB", "Varvet", "firm", "kusten", "", 1),
        Actor("havsbystroms-fisk", "Havsbyströms fisk AB", "Fisket", "firm", "kusten", "", 1),
        Actor("myrlunda-metall", "Myrlundametall AB", "Metallen", "firm", "inlandet", "", 1),
        Actor("tallhoga-turism", "Tallhöga äventyr AB", "Äventyret", "firm", "inlandet", "", 1),
        Actor("salgrund-vind", "Sälgrundsvind AB", "Sälgrundsvind", "firm", "kusten", "", 1),
        Actor("stenbacka-data", "Stenbäckadata AB", "Stenbäckadata", "firm", "inlandet", "", 1),
        Actor(
            "foretagarringen", "Företagarringen i Björkeland", "Företagarringen", "business-organisation",
            "hela länet", "3", 1),
        Actor(
            "kust-och-skog", "Björkelands kust- och skogsnäring", "Kust och skog", "business-organisation",
            "hela länet", "2", 1, until: 1, became: "kustnaringen skogsnaringen"),
        Actor(
            "kustnaringen", "Björkelands kustnäring", "Kustnäringen", "business-organisation", "kusten",
            "2", 1, since: 2),
        Actor(
            "skogsnaringen", "Björkelands skogsnäring", "Skogsnäringen", "business-organisation", "inlandet",
            "", 1, since: 2),
        Actor("bygderingen", "Bygderingen i Björkeland", "Bygderingen", "civil-society", "inlandet", "", 1),
        Actor(
            "skargardens-vanner", "Skärgårdens vänner i Björkeland", "Skärgårdens vänner", "civil-society",
            "kusten", "", 1),
        Actor(
            "ungdomsringen", "Björkelands ungdomsring", "Ungdomsringen", "civil-society", "hela länet", "", 1),
        Actor(
            "hyttans-vanner", "Hyttans vänner i Tallhöga", "Hyttans vänner", "civil-society", "inlandet", "",
            1),
        Actor("klimatringen", "Klimatringen Björkeland", "Klimatringen", "network", "kusten", "", 1),
        Actor(
            "medborgarpanelen", "Björkelands medborgarpanel", "Medborgarpanelen", "residents", "hela länet",
            "", 1),
        Actor("kustlanken", "Internationella kustlänken", "Kustlänken", "international", "utlandet", "", 1),
    ]

    /// Those that did not answer, wave by wave.
    static let silent: [Set<String>] = [
        [
            "farledsverket", "kommun-stenbacka", "granhulta-sag", "havsbystroms-fisk", "stenbacka-data",
            "medborgarpanelen", "kustlanken", "ledningsverket", "tallhoga-turism", "kommun-myrlunda",
        ],
        [
            "farledsverket", "kommun-salgrund", "havsbystroms-fisk", "stenbacka-data", "kustlanken",
            "medborgarpanelen", "ungdomsringen",
        ],
        [
            "farledsverket", "kommun-stenbacka", "havsbystroms-fisk", "kustlanken", "skogsnaringen",
            "medborgarpanelen",
        ],
    ]

    // MARK: Forums

    struct Forum {
        let id, name, process, purpose, description: String
        /// Who leads, then who else takes part.
        let participants: [String]
        var until = ExampleSurvey.last
        let arena: String
    }

    static let forums: [Forum] = [
        Forum(
            id: "regionradet", name: "Rådet för regional plan", process: "regional utvecklingsstrategi",
            purpose: "effort", description: "Region, länsstyrelse och kommuner väger samman planerna.",
            participants: ["region-bjorkeland", "lst-bjorkeland"] + coast + inland + ["kommun-hyttlunda"],
            arena: "political"),
        Forum(
            id: "kustgruppen", name: "Kustgruppen", process: "gemensam kustplan", purpose: "vision",
            description: "Kustens kommuner gör en plan ihop.",
            participants: coast + [
                "region-bjorkeland", "lst-bjorkeland", "skargardens-vanner", "fyrskars-hamn", "farledsverket",
            ],
            arena: "manager"),
        Forum(
            id: "inlandsnatverket", name: "Inlandets planeringsnätverk", process: "översiktsplaner",
            purpose: "understanding", description: "Planerare i inlandet berättar för varandra hur det går.",
            participants: ["inlandsforbundet"] + inland + ["kommun-hyttlunda"], arena: "official"),
        Forum(
            id: "naringsforum", name: "Björkelands näringsforum", process: "näringslivsstrategi",
            purpose: "network", description: "Öppna träffar om näringslivets behov av mark och kompetens.",
            participants: [
                "region-bjorkeland", "foretagarringen", "kust-och-skog", "kustnaringen", "skogsnaringen",
                "hogskolan", "granhulta-sag", "fyrskars-varv", "myrlunda-metall", "stenbacka-data",
                "kommun-fyrskar", "kommun-algkulla",
            ],
            arena: "director"),
        Forum(
            id: "energigruppen", name: "Energigruppen", process: "energiplan", purpose: "effort",
            description:
                "De som bygger ut el längs kusten. Länsstyrelsen och regionen är inbjudna sedan 2024.",
            participants: [
                "tangviks-energi", "salgrund-vind", "klimatringen", "tanginstitutet", "lst-bjorkeland",
                "region-bjorkeland",
            ],
            arena: "manager"),
        Forum(
            id: "transportgruppen", name: "Transportplanegruppen", process: "länsplan för transporter",
            purpose: "understanding", description: "Lades ned när länsplanen var beslutad.",
            participants: [
                "region-bjorkeland", "lst-bjorkeland", "farledsverket", "kommun-fyrskar", "kommun-algkulla",
            ],
            until: 1, arena: "official"),
    ]

    // MARK: Relations

    /// How deep a relation is in each wave; nil where nobody is asked about it.
    struct Relation {
        let from, to, forum: String
        let depths: [Int?]

        init(_ from: String, _ to: String, _ depths: [Int?], in forum: String = "") {
            (self.from, self.to, self.forum, self.depths) = (from, to, forum, depths)
        }
    }

    static let relations: [Relation] =
        regionalCouncil + coastalGroup + inlandNetwork + business + energy + others

    private static let regionalCouncil: [Relation] =
        [
            Relation("region-bjorkeland", "lst-bjorkeland", [5, 6, 7], in: "regionradet"),
            Relation("region-bjorkeland", "lst-bjorkeland", [4, 5, 5]),
        ]
        + of(
            "region-bjorkeland", in: "regionradet",
            [
                ("kommun-fyrskar", [6, 7, 8]), ("kommun-tangvik", [5, 6, 6]),
                ("kommun-havsbystrom", [4, 5, 6]),
                ("kommun-salgrund", [4, 5, 5]), ("kommun-ekholma", [5, 7, 8]),
                ("kommun-granhulta", [3, 5, 5]),
                ("kommun-myrlunda", [3, 4, 4]), ("kommun-stenbacka", [2, 3, 2]),
                ("kommun-algkulla", [4, 5, 6]),
                ("kommun-tallhoga", [3, 2, 0]), ("kommun-hyttlunda", [2, nil, nil]),
            ])
        + of(
            "lst-bjorkeland", in: "regionradet",
            [
                ("kommun-fyrskar", [4, 5, 5]), ("kommun-tangvik", [4, 4, 5]),
                ("kommun-havsbystrom", [3, 4, 4]),
                ("kommun-salgrund", [3, 3, 4]), ("kommun-ekholma", [3, 4, 4]),
                ("kommun-granhulta", [3, 3, 3]),
                ("kommun-myrlunda", [2, 2, 3]), ("kommun-stenbacka", [2, 2, 1]),
                ("kommun-algkulla", [3, 4, 4]),
                ("kommun-tallhoga", [2, 2, 2]), ("kommun-hyttlunda", [2, nil, nil]),
            ])

    private static let coastalGroup: [Relation] = [
        Relation("kommun-fyrskar", "kommun-tangvik", [5, 6, 7], in: "kustgruppen"),
        Relation("kommun-fyrskar", "kommun-havsbystrom", [4, 6, 7], in: "kustgruppen"),
        Relation("kommun-fyrskar", "kommun-salgrund", [4, 5, 6], in: "kustgruppen"),
        Relation("kommun-fyrskar", "kommun-ekholma", [5, 7, 8], in: "kustgruppen"),
        Relation("kommun-tangvik", "kommun-havsbystrom", [4, 5, 6], in: "kustgruppen"),
        Relation("kommun-tangvik", "kommun-salgrund", [3, 5, 6], in: "kustgruppen"),
        Relation("kommun-tangvik", "kommun-ekholma", [3, 4, 5], in: "kustgruppen"),
        Relation("kommun-havsbystrom", "kommun-salgrund", [5, 6, 7], in: "kustgruppen"),
        Relation("kommun-havsbystrom", "kommun-ekholma", [2, 4, 6], in: "kustgruppen"),
        Relation("kommun-salgrund", "kommun-ekholma", [2, 3, 4], in: "kustgruppen"),
        Relation("region-bjorkeland", "kommun-fyrskar", [5, 6, 7], in: "kustgruppen"),
        Relation("region-bjorkeland", "kommun-ekholma", [4, 6, 7], in: "kustgruppen"),
        Relation("lst-bjorkeland", "kommun-fyrskar", [4, 5, 5], in: "kustgruppen"),
        Relation("farledsverket", "kommun-fyrskar", [3, 4, 4], in: "kustgruppen"),
        Relation("skargardens-vanner", "kommun-fyrskar", [3, 4, 5], in: "kustgruppen"),
        Relation("skargardens-vanner", "lst-bjorkeland", [4, 4, 5], in: "kustgruppen"),
        Relation("fyrskars-hamn", "kommun-fyrskar", [6, 7, 7], in: "kustgruppen"),
    ]

    private static let inlandNetwork: [Relation] =
        [
            Relation("kommun-granhulta", "kommun-myrlunda", [4, 5, 5], in: "inlandsnatverket"),
            Relation("kommun-granhulta", "kommun-stenbacka", [2, 3, 3], in: "inlandsnatverket"),
            Relation("kommun-granhulta", "kommun-algkulla", [4, 6, 7], in: "inlandsnatverket"),
            Relation("kommun-granhulta", "kommun-tallhoga", [2, 2, 1], in: "inlandsnatverket"),
            Relation("kommun-myrlunda", "kommun-stenbacka", [3, 3, 4], in: "inlandsnatverket"),
            Relation("kommun-myrlunda", "kommun-algkulla", [3, 4, 4], in: "inlandsnatverket"),
            Relation("kommun-myrlunda", "kommun-tallhoga", [1, 2, 0], in: "inlandsnatverket"),
            Relation("kommun-stenbacka", "kommun-algkulla", [2, 3, 3], in: "inlandsnatverket"),
            Relation("kommun-stenbacka", "kommun-tallhoga", [0, 2, 0], in: "inlandsnatverket"),
            Relation("kommun-algkulla", "kommun-tallhoga", [3, 3, 2], in: "inlandsnatverket"),
            Relation("kommun-hyttlunda", "kommun-algkulla", [6, nil, nil], in: "inlandsnatverket"),
            Relation("kommun-hyttlunda", "kommun-tallhoga", [4, nil, nil], in: "inlandsnatverket"),
            Relation("kommun-hyttlunda", "kommun-granhulta", [2, nil, nil], in: "inlandsnatverket"),
        ]
        + of(
            "inlandsforbundet", in: "inlandsnatverket",
            [
                ("kommun-granhulta", [6, 7, 7]), ("kommun-myrlunda", [6, 6, 7]),
                ("kommun-stenbacka", [4, 5, 5]),
                ("kommun-algkulla", [5, 6, 6]), ("kommun-tallhoga", [4, 3, 2]),
                ("kommun-hyttlunda", [4, nil, nil]),
            ])

    private static let business: [Relation] =
        of(
            "region-bjorkeland", in: "naringsforum",
            [
                ("foretagarringen", [4, 4, 5]), ("kust-och-skog", [4, 4, nil]),
                ("kustnaringen", [nil, nil, 5]),
                ("skogsnaringen", [nil, nil, 2]), ("hogskolan", [5, 6, 6]),
            ])
        + of(
            "foretagarringen", in: "naringsforum",
            [
                ("kust-och-skog", [5, 5, nil]), ("kustnaringen", [nil, nil, 5]),
                ("skogsnaringen", [nil, nil, 4]),
                ("hogskolan", [3, 3, 4]), ("granhulta-sag", [5, 5, 6]), ("myrlunda-metall", [4, 5, 5]),
                ("stenbacka-data", [3, 4, 4]), ("fyrskars-varv", [4, 4, 3]), ("kommun-fyrskar", [4, 5, 5]),
                ("kommun-algkulla", [3, 4, 4]),
            ])
        + [
            Relation("kust-och-skog", "fyrskars-varv", [5, 5, nil], in: "naringsforum"),
            Relation("kust-och-skog", "granhulta-sag", [6, 6, nil], in: "naringsforum"),
            Relation("kustnaringen", "fyrskars-varv", [nil, nil, 6], in: "naringsforum"),
            Relation("skogsnaringen", "granhulta-sag", [nil, nil, 6], in: "naringsforum"),
            Relation("hogskolan", "myrlunda-metall", [2, 3, 5], in: "naringsforum"),
            Relation("kust-och-skog", "havsbystroms-fisk", [5, 5, nil]),
            Relation("kustnaringen", "havsbystroms-fisk", [nil, nil, 5]),
            Relation("stenbacka-data", "kommun-stenbacka", [3, 3, 3]),
        ]

    private static let energy: [Relation] = [
        Relation("tangviks-energi", "salgrund-vind", [6, 7, 8], in: "energigruppen"),
        Relation("tangviks-energi", "klimatringen", [5, 6, 7], in: "energigruppen"),
        Relation("tangviks-energi", "tanginstitutet", [4, 6, 7], in: "energigruppen"),
        Relation("salgrund-vind", "klimatringen", [5, 6, 7], in: "energigruppen"),
        Relation("salgrund-vind", "tanginstitutet", [5, 6, 7], in: "energigruppen"),
        Relation("klimatringen", "tanginstitutet", [6, 7, 7], in: "energigruppen"),
        Relation("lst-bjorkeland", "tangviks-energi", [nil, 0, 0], in: "energigruppen"),
        Relation("region-bjorkeland", "tangviks-energi", [nil, 0, 1], in: "energigruppen"),
        Relation("kommun-tangvik", "tangviks-energi", [7, 7, 7]),
        Relation("kommun-salgrund", "salgrund-vind", [0, 0, 0]),
        Relation("hogskolan", "tanginstitutet", [0, 0, 0]),
        Relation("lst-bjorkeland", "ledningsverket", [5, 6, 7]),
    ]

    private static let others: [Relation] = [
        Relation("region-bjorkeland", "farledsverket", [4, 5, nil], in: "transportgruppen"),
        Relation("lst-bjorkeland", "farledsverket", [3, 3, nil], in: "transportgruppen"),
        Relation("region-bjorkeland", "kommun-algkulla", [4, 5, nil], in: "transportgruppen"),
        Relation("region-bjorkeland", "farledsverket", [nil, nil, 3]),
        Relation("region-bjorkeland", "bygdeverket", [4, 4, 5]),
        Relation("lst-bjorkeland", "bygdeverket", [3, 4, 4]),
        Relation("bygdeverket", "bygderingen", [2, 2, 3]),
        Relation("markverket", "lst-bjorkeland", [5, nil, nil]),
        Relation("jord-och-markverket", "lst-bjorkeland", [nil, 5, 6]),
        Relation("markverket", "kommun-granhulta", [3, nil, nil]),
        Relation("jord-och-markverket", "kommun-granhulta", [nil, 3, 2]),
        Relation("ledningsverket", "region-bjorkeland", [2, 2, 3]),
        Relation("farledsverket", "fyrskars-hamn", [5, 5, 6]),
        Relation("inlandsforbundet", "region-bjorkeland", [3, 4, 5]),
        Relation("kommun-fyrskar", "kommun-algkulla", [0, 3, 4]),
        Relation("kommun-ekholma", "kommun-granhulta", [0, 0, 3]),
        Relation("hogskolan", "jord-och-markverket", [nil, 0, 4]),
        Relation("kommun-havsbystrom", "kommun-myrlunda", [0, 0, 0]),
        Relation("kommun-tangvik", "kommun-stenbacka", [0, 0, 0]),
        Relation("bygderingen", "kommun-granhulta", [4, 4, 4]),
        Relation("bygderingen", "kommun-stenbacka", [3, 4, 5]),
        Relation("bygderingen", "region-bjorkeland", [3, 3, 4]),
        Relation("ungdomsringen", "region-bjorkeland", [2, 3, 3]),
        Relation("ungdomsringen", "kommun-fyrskar", [4, 5, 5]),
        Relation("skargardens-vanner", "region-bjorkeland", [2, 2, 2]),
        Relation("hyttans-vanner", "bygderingen", [3, 2, 1]),
        Relation("hyttans-vanner", "kommun-tallhoga", [2, 1, 0]),
        Relation("medborgarpanelen", "region-bjorkeland", [3, 3, 2]),
        Relation("medborgarpanelen", "kommun-fyrskar", [4, 4, 4]),
        Relation("kustlanken", "kommun-fyrskar", [3, 4, 5]),
        Relation("kustlanken", "region-bjorkeland", [2, 3, 4]),
        Relation("algkulla-bostader", "kommun-algkulla", [7, 7, 7]),
        Relation("algkulla-bostader", "inlandsforbundet", [2, 3, 3]),
        Relation("fyrskars-hamn", "fyrskars-varv", [5, 5, 6]),
        Relation("tallhoga-turism", "kommun-tallhoga", [5, 5, 4]),
        Relation("tallhoga-turism", "region-bjorkeland", [2, 2, 2]),
        Relation("havsbystroms-fisk", "kommun-havsbystrom", [4, 4, 5]),
        Relation("skargardens-vanner", "kommun-algkulla", [nil, 1, 1]),
    ]

    private static func of(_ from: String, in forum: String, _ ends: [(to: String, depths: [Int?])])
        -> [Relation]
    {
        ends.map { Relation(from, $0.to, $0.depths, in: forum) }
    }

    /// Answers that the story hangs on, whatever chance would say.
    static let settled: [Settled: String] = [
        Settled(2, "region-bjorkeland", "kommun-fyrskar", "regionradet"): "8",
        Settled(2, "kommun-fyrskar", "region-bjorkeland", "regionradet"): "8",
        Settled(2, "region-bjorkeland", "kommun-ekholma", "regionradet"): "8",
        Settled(2, "kommun-ekholma", "region-bjorkeland", "regionradet"): "8",
        Settled(2, "region-bjorkeland", "kommun-tallhoga", "regionradet"): "0",
        Settled(2, "kommun-tallhoga", "region-bjorkeland", "regionradet"): "0",
        Settled(2, "kommun-fyrskar", "kommun-ekholma", "kustgruppen"): "8",
        Settled(2, "kommun-ekholma", "kommun-fyrskar", "kustgruppen"): "8",
        Settled(2, "kommun-granhulta", "kommun-algkulla", "inlandsnatverket"): "7",
        Settled(2, "kommun-algkulla", "kommun-granhulta", "inlandsnatverket"): "7",
        Settled(2, "region-bjorkeland", "kommun-myrlunda", "regionradet"): "6",
        Settled(2, "kommun-myrlunda", "region-bjorkeland", "regionradet"): "4",
        Settled(2, "region-bjorkeland", "kommun-salgrund", "regionradet"): "6",
        Settled(2, "kommun-salgrund", "region-bjorkeland", "regionradet"): "4",
        Settled(2, "tallhoga-turism", "region-bjorkeland", ""): "x",
        Settled(2, "region-bjorkeland", "tallhoga-turism", ""): "2",
        Settled(1, "skargardens-vanner", "kommun-algkulla", ""): "x",
        Settled(1, "kommun-algkulla", "skargardens-vanner", ""): "x",
        Settled(2, "skargardens-vanner", "kommun-algkulla", ""): "x",
        Settled(2, "kommun-algkulla", "skargardens-vanner", ""): "x",
        Settled(0, "kommun-fyrskar", "kommun-algkulla", ""): "0",
        Settled(0, "kommun-algkulla", "kommun-fyrskar", ""): "0",
        Settled(1, "kommun-ekholma", "kommun-granhulta", ""): "0",
        Settled(1, "kommun-granhulta", "kommun-ekholma", ""): "0",
        Settled(2, "kommun-ekholma", "kommun-granhulta", ""): "3",
        Settled(2, "kommun-granhulta", "kommun-ekholma", ""): "3",
        Settled(2, "kommun-myrlunda", "kommun-tallhoga", "inlandsnatverket"): "0",
        Settled(2, "kommun-tallhoga", "kommun-myrlunda", "inlandsnatverket"): "0",
        Settled(2, "hyttans-vanner", "bygderingen", ""): "1",
        Settled(2, "bygderingen", "hyttans-vanner", ""): "1",
        Settled(2, "lst-bjorkeland", "tangviks-energi", "energigruppen"): "0",
        Settled(2, "tangviks-energi", "lst-bjorkeland", "energigruppen"): "0",
        Settled(2, "region-bjorkeland", "tangviks-energi", "energigruppen"): "1",
        Settled(2, "tangviks-energi", "region-bjorkeland", "energigruppen"): "0",
    ]

    struct Settled: Hashable {
        let wave: Int
        let from, to, forum: String

        init(_ wave: Int, _ from: String, _ to: String, _ forum: String) {
            (self.wave, self.from, self.to, self.forum) = (wave, from, to, forum)
        }
    }
}

extension ExampleSurvey.Actor {
    init(
        _ id: String, _ name: String, _ short: String, _ kind: String, _ area: String, _ capacity: String,
        _ respondents: Int, since: Int = 0, until: Int = ExampleSurvey.waves.count - 1, became: String = ""
    ) {
        (self.id, self.name, self.short, self.kind, self.area) = (id, name, short, kind, area)
        (self.capacity, self.respondents) = (capacity, respondents)
        (self.since, self.until, self.became) = (since, until, became)
    }
}
