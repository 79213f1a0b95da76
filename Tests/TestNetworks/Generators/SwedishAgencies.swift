internal import Files

// What the register of agencies does not say, or says badly.

enum SwedishAgencies {
    static func isLeftOut(_ entry: [String: String]) -> Bool {
        let isCourt = entry["grupp"] == "Sveriges domstolar samt Domstolsverket"
        return isCourt && entry["namn"] != "Domstolsverket" || entry["namn"] == "Statskontoret (gamla)"
    }

    static func row(_ entry: [String: String]) -> [String: String] {
        let name = mendedNames[entry["namn"]!] ?? entry["namn"]!
        let everyday = everydayNames[name]
        let short = everyday ?? name
        let isUniversity = isUniversity(name)
        return [
            "id": ids[name] ?? StarterFolder.slug(short.filter { $0 != "." }), "name": name,
            "kind": isUniversity ? "academia" : "agency", "short": short, "governance": "national",
            "english": english(entry["name_en"]!, of: name), "seat": entry["sate_ort"]!,
            "other_names": SwedishReference.names([entry["kortnamn"]!], besides: [name, short]),
            "scope": scopes[name] ?? "",
        ]
    }

    private static func isUniversity(_ name: String) -> Bool {
        guard !["Myndigheten ", "Överklagandenämnden "].contains(where: name.hasPrefix) else { return false }
        return ["universitet", "universitetet", "högskola", "högskolan"].contains(where: name.hasSuffix)
            || ["Högskolan ", "Kungl. Musikhögskolan "].contains(where: name.hasPrefix)
            || ["Karolinska institutet", "Konstfack"].contains(name)
    }

    // MARK: Who plans

    /// The agencies that a new folder begins with. For a county: the three of the Government's assignment on
    /// strategic planning 2024–2027. For the country also those that give planning its maps and its grounds:
    /// land, nature, water, heritage, energy, soil, climate and preparedness. A short list, by our judgement;
    /// others are added as rows.
    private static let scopes = Dictionary(
        uniqueKeysWithValues: ["Boverket", "Tillväxtverket", "Trafikverket"].map { ($0, "county") }
            + [
                "Havs- och vattenmyndigheten", "Lantmäteriet", "Myndigheten för civilt försvar",
                "Naturvårdsverket", "Riksantikvarieämbetet", "Statens energimyndighet",
                "Statens geotekniska institut", "Sveriges geologiska undersökning",
                "Sveriges meteorologiska och hydrologiska institut",
            ].map { ($0, "national") })

    // MARK: Names

    /// Names in capitals, as they are written.
    private static let mendedNames = [
        "SVERIGES RIKSBANK": "Sveriges riksbank", "ILO-KOMMITTÉN": "ILO-kommittén",
    ]

    /// What people call them, where it is not the whole name.
    private static let everydayNames = [
        "Affärsverket svenska kraftnät": "Svenska kraftnät",
        "Forskningsrådet för hälsa, arbetsliv och välfärd": "Forte",
        "Forskningsrådet för miljö, areella näringar och samhällsbyggande": "Formas",
        "Havs- och vattenmyndigheten": "HaV",
        "Kungl. Tekniska högskolan": "KTH",
        "Myndigheten för arbetsmiljökunskap": "Mynak",
        "Myndigheten för civilt försvar": "MCF",
        "Myndigheten för delaktighet": "MFD",
        "Myndigheten för digital förvaltning": "Digg",
        "Myndigheten för tillväxtpolitiska utvärderingar och analyser": "Tillväxtanalys",
        "Myndigheten för ungdoms- och civilsamhällesfrågor": "MUCF",
        "Myndigheten för yrkeshögskolan": "MYH",
        "Patent- och registreringsverket": "PRV",
        "Post- och telestyrelsen": "PTS",
        "Riksdagens ombudsmän JO": "JO",
        "Rådet för Europeiska socialfonden i Sverige": "Svenska ESF-rådet",
        "Statens beredning för medicinsk och social utvärdering": "SBU",
        "Statens centrum för arkitektur och design": "ArkDes",
        "Statens energimyndighet": "Energimyndigheten",
        "Statens fastighetsverk": "SFV",
        "Statens geotekniska institut": "SGI",
        "Statens institutionsstyrelse": "SiS",
        "Statens jordbruksverk": "Jordbruksverket",
        "Statens konstråd": "Konstrådet",
        "Statens kulturråd": "Kulturrådet",
        "Statens skolinspektion": "Skolinspektionen",
        "Statens skolverk": "Skolverket",
        "Statens veterinärmedicinska anstalt": "SVA",
        "Statens väg- och transportforskningsinstitut": "VTI",
        "Statistiska centralbyrån": "SCB",
        "Styrelsen för ackreditering och teknisk kontroll": "Swedac",
        "Styrelsen för internationellt utvecklingssamarbete": "Sida",
        "Sveriges geologiska undersökning": "SGU",
        "Sveriges lantbruksuniversitet": "SLU",
        "Sveriges meteorologiska och hydrologiska institut": "SMHI",
        "Totalförsvarets forskningsinstitut": "FOI",
        "Verket för innovationssystem": "Vinnova",
    ]

    /// Where the everyday name makes no good id.
    private static let ids = ["Havs- och vattenmyndigheten": "havs-och-vattenmyndigheten"]

    // MARK: English names

    private static func english(_ text: String, of name: String) -> String {
        if outdated.contains(name) || text == "?" { return "" }
        if let mended = mendedEnglish[text] { return mended }
        let words = text.split(separator: " ").joined(separator: " ")
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }

    /// Renamed or given another's task; the register has kept the English name of the one before.
    private static let outdated: Set<String> = ["Myndigheten för civilt försvar", "Statskontoret"]

    private static let mendedEnglish = [
        "Office of the Children?s Ombudsman": "Office of the Children’s Ombudsman",
        "SWEDISH PATENT AND REGISTRATION OFFICE": "Swedish Patent and Registration Office",
        "SWEDISH NATIONAL MARITIME AND TRANSPORT MUSEUMS": "Swedish National Maritime and Transport Museums",
        "The Equality Ombudsman (Diskrimineringsombudsmannen, DO)": "The Equality Ombudsman",
        "The Swedish Research Council for Environment, Agricultural Sciences and Spatial":
            "The Swedish Research Council for Environment, Agricultural Sciences and Spatial Planning",
        "Institute for Labour Market Policy Evaluation - IFAU":
            "Institute for Labour Market Policy Evaluation",
        "National Electrical Saftey Board": "National Electrical Safety Board",
        "Swedish Gene Tecknology Advisory Board": "Swedish Gene Technology Advisory Board",
        "Medical Responsability Board": "Medical Responsibility Board",
        "National Chemicals Inspectorare": "National Chemicals Inspectorate",
        "Swedish environmental protection agency": "Swedish Environmental Protection Agency",
        "the Swedish eHealth Agency": "The Swedish eHealth Agency",
    ]
}
