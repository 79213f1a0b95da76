internal import Graphs
internal import Model

/// The forums of a synthetic network: one of the whole country, and two in each county.
struct SyntheticForums: Sendable {
    /// What a forum is about.
    enum Theme: Hashable, Sendable {
        case nation
        case planning(county: Int)
        case business(county: Int)
    }

    private let population: SyntheticPopulation
    private let streams: SyntheticStreams
    let all: [Theme]

    init(_ population: SyntheticPopulation, _ streams: SyntheticStreams) {
        self.population = population
        self.streams = streams
        all =
            [.nation]
            + population.counties.indices.flatMap { [.planning(county: $0), .business(county: $0)] }
    }

    func place(of theme: Theme) -> Int {
        switch theme {
        case .nation: 0
        case .planning(let county): 1 + 2 * county
        case .business(let county): 2 + 2 * county
        }
    }

    func id(_ forum: Int) -> String { "forum-s\(padded(forum + 1, toWidthOf: all.count))" }

    func name(_ forum: Int) -> String { "Syntetiskt forum \(forum + 1)" }

    func process(_ forum: Int) -> String {
        switch all[forum] {
        case .nation: "nationell dialog"
        case .planning: "regional utvecklingsstrategi"
        case .business: "näringslivsutveckling"
        }
    }

    func purpose(_ forum: Int) -> Purpose {
        switch all[forum] {
        case .nation: .understanding
        case .planning: .effort
        case .business: .network
        }
    }

    func takesPart(_ actor: Int, in theme: Theme) -> Bool {
        let kind = population.kind(actor)
        func isDrawn(percent: Int) -> Bool {
            var random = streams.stream(.membership, actor, place(of: theme))
            return random.happens(percent: percent)
        }
        switch theme {
        case .nation: return kind == .region || (kind == .agency && population.number(actor) <= 8)
        case .planning(let county):
            guard population.county(actor) == county else { return false }
            return switch kind {
            case .region, .countyBoard, .municipality: true
            case .academia, .municipalFederation, .businessOrganisation: isDrawn(percent: 60)
            default: false
            }
        case .business(let county):
            guard population.county(actor) == county else { return false }
            return switch kind {
            case .region, .businessOrganisation: true
            case .municipality, .academia, .municipalCompany: isDrawn(percent: 40)
            // About fifteen in each county: those whom most know.
            case .firm: population.number(actor) <= 15 * population.counties.count
            default: false
            }
        }
    }

    /// The forums that an actor takes part in, ascending.
    func forums(of actor: Int) -> [Int] {
        let county = population.county(actor)
        let themes: [Theme] =
            county == population.wholeCountry
            ? [.nation] : [.nation, .planning(county: county), .business(county: county)]
        return themes.filter { takesPart(actor, in: $0) }.map(place)
    }

    /// Where a relation is met and asked about: a forum that both take part in, or nil for in general.
    func meetingPlace(_ actor: Int, _ number: Int, _ other: Int) -> Int? {
        // Nearly every relation is between two of whom one takes part in nothing.
        let mine = forums(of: actor)
        guard !mine.isEmpty else { return nil }
        let shared = forums(of: other).filter(mine.contains)
        guard !shared.isEmpty else { return nil }
        var random = streams.stream(.membership, actor, 1_000 + number)
        return random.happens(percent: 55) ? shared[random.integer(below: shared.count)] : nil
    }
}
