/// A kind of actor in a synthetic network, the most central first, with the number there would be of it.
enum SyntheticKind: Int, CaseIterable, Sendable {
    case agency, region, countyBoard, municipality, academia, municipalFederation, businessOrganisation
    case municipalCompany, network, international, civilSociety, firm

    /// How many there are among `actorCount` actors.
    ///
    /// In Sweden: 21 regions and county boards, 289 municipalities beside Gotland's (which is a region), some
    /// 340 agencies, 50 universities and colleges, 140 federations, 1,800 municipal companies. From about
    /// 3,500 actors on all regions and municipalities are there, and what is added is firms and associations;
    /// below, every kind shrinks alike but is never quite gone.
    func count(among actorCount: Int) -> Int {
        func one(in share: Int, atMost most: Int) -> Int { min(most, (actorCount + share - 1) / share) }
        return switch self {
        case .agency: one(in: 60, atMost: 340)
        case .region, .countyBoard: one(in: 170, atMost: 21)
        case .municipality: one(in: 12, atMost: 289)
        case .academia: one(in: 120, atMost: 50)
        case .municipalFederation: one(in: 150, atMost: 140)
        case .businessOrganisation: one(in: 70, atMost: 900)
        case .municipalCompany: one(in: 40, atMost: 1_800)
        case .network: one(in: 250, atMost: 60)
        case .international: one(in: 400, atMost: 40)
        case .civilSociety: actorCount / 8
        case .firm:
            actorCount
                - Self.allCases.reduce(0) { $1 == .firm ? $0 : $0 + $1.count(among: actorCount) }
        }
    }

    /// The kind as `actors.csv` has it.
    var id: String {
        switch self {
        case .countyBoard: "county-board"
        case .municipalFederation: "municipal-federation"
        case .businessOrganisation: "business-organisation"
        case .municipalCompany: "municipal-company"
        case .civilSociety: "civil-society"
        case .agency, .region, .municipality, .academia, .network, .international, .firm: "\(self)"
        }
    }

    /// What ids begin with.
    var prefix: String {
        switch self {
        case .agency: "verk"
        case .region: "region"
        case .countyBoard: "lst"
        case .municipality: "kommun"
        case .academia: "larosate"
        case .municipalFederation: "forbund"
        case .businessOrganisation: "naring"
        case .municipalCompany: "kombolag"
        case .network: "natverk"
        case .international: "internat"
        case .civilSociety: "ideell"
        case .firm: "bolag"
        }
    }

    /// A name that no organisation has, but for its number.
    var name: String {
        switch self {
        case .agency: "Syntetisk myndighet"
        case .region: "Syntetisk region"
        case .countyBoard: "Syntetisk länsstyrelse"
        case .municipality: "Syntetisk kommun"
        case .academia: "Syntetiskt lärosäte"
        case .municipalFederation: "Syntetiskt kommunalförbund"
        case .businessOrganisation: "Syntetisk näringslivsorganisation"
        case .municipalCompany: "Syntetiskt kommunalt bolag"
        case .network: "Syntetiskt nätverk"
        case .international: "Syntetisk internationell aktör"
        case .civilSociety: "Syntetisk förening"
        case .firm: "Syntetiskt företag"
        }
    }

    var governance: String {
        switch self {
        case .agency: "national"
        case .region, .countyBoard: "regional"
        case .municipality, .municipalFederation, .municipalCompany: "local"
        default: ""
        }
    }

    var isPublicCore: Bool { rawValue <= Self.municipality.rawValue }
    var isOfWholeCountry: Bool { [.agency, .network, .international].contains(self) }
    /// Whether such actors come and go between waves.
    var isFleeting: Bool { [.civilSociety, .firm].contains(self) }
}

/// A county as a synthetic network needs it.
struct SyntheticCounty: Sendable {
    let code: String
    let municipalityCount: Int
    /// Inhabitants in tens of thousands, roughly: large counties have more firms.
    let size: Int

    private init(_ code: String, _ municipalityCount: Int, _ size: Int) {
        self.code = code
        self.municipalityCount = municipalityCount
        self.size = size
    }

    /// In order of code. Gotland has no municipality beside its region.
    static let all = [
        SyntheticCounty("01", 26, 245), SyntheticCounty("03", 8, 40), SyntheticCounty("04", 9, 30),
        SyntheticCounty("05", 13, 47), SyntheticCounty("06", 13, 37), SyntheticCounty("07", 8, 20),
        SyntheticCounty("08", 12, 25), SyntheticCounty("09", 0, 6), SyntheticCounty("10", 5, 16),
        SyntheticCounty("12", 33, 141), SyntheticCounty("13", 6, 34), SyntheticCounty("14", 49, 176),
        SyntheticCounty("17", 16, 28), SyntheticCounty("18", 12, 31), SyntheticCounty("19", 10, 28),
        SyntheticCounty("20", 15, 29), SyntheticCounty("21", 10, 29), SyntheticCounty("22", 7, 24),
        SyntheticCounty("23", 8, 13), SyntheticCounty("24", 15, 28), SyntheticCounty("25", 14, 25),
    ]
}
