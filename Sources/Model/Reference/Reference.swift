/// What is known of a country before anyone is asked: its counties, its municipalities and which of them are
/// neighbors, and its organisations.
///
/// Sweden comes with the product; a folder of four tables of the same shape describes any other country.
/// Places are indices into the arrays here.
public struct Reference: Sendable {
    /// What messages call it.
    public let title: Name
    /// In ascending order of code.
    public let counties: [County]
    /// In ascending order of code.
    public let municipalities: [Municipality]
    /// In ascending order of the pair.
    public let neighbors: [Neighbors]
    /// In the order in which a new folder lists them.
    public let organisations: [Organisation]

    private let organisationPlaces: [Identifier: Int]
    /// The kinds of the organisations that have an area.
    let kindsWithArea: Set<Identifier>
    /// Whether every municipality's code begins with its county's.
    let codesBeginWithCounty: Bool

    /// - Precondition: codes and ids are unique, and every neighbor is a municipality's place.
    init(
        title: Name, counties: [County], municipalities: [Municipality],
        neighbors: [(a: String, b: String, status: Neighbors.Status)], organisations: [Organisation]
    ) {
        self.title = title
        self.counties = counties.sorted { Identifier($0.code) < Identifier($1.code) }
        let municipalities = municipalities.sorted { Identifier($0.code) < Identifier($1.code) }
        self.municipalities = municipalities
        let places = Dictionary(
            uniqueKeysWithValues: municipalities.enumerated().map { (Identifier($1.code), $0) })
        self.neighbors = neighbors.map { a, b, status in
            guard let a = places[Identifier(a)], let b = places[Identifier(b)] else {
                preconditionFailure("neighbors are municipalities")
            }
            return Neighbors(a: min(a, b), b: max(a, b), status: status)
        }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
        self.organisations = organisations
        organisationPlaces = Dictionary(
            uniqueKeysWithValues: organisations.enumerated().map { ($1.id, $0) })
        codesBeginWithCounty = municipalities.allSatisfy { $0.code.hasPrefix($0.county) }
        kindsWithArea = Set(organisations.lazy.filter { !$0.county.isEmpty }.map(\.kind))
    }

    /// A part of the country that several municipalities make up.
    public struct County: Hashable, Sendable {
        public let code: String
        public let name: String
        /// Its letter or letters; empty when it has none.
        public let letter: String
    }

    public struct Municipality: Hashable, Sendable {
        public typealias Place = Int

        public let code: String
        /// As on a map: Habo.
        public let name: String
        /// Its county's code.
        public let county: String
        /// As on a letter: Habo kommun.
        public let fullName: String
        /// The middle of its area, in degrees north and east; nil when the reference does not say.
        public let latitude: Double?
        public let longitude: Double?
    }

    /// Two municipalities that border on each other.
    public struct Neighbors: Hashable, Sendable {
        /// The one of the smaller place.
        public let a: Municipality.Place
        public let b: Municipality.Place
        public let status: Status

        /// How they border, as far as the sources tell.
        public enum Status: String, CaseIterable, Sendable {
            /// On land.
            case land
            /// On water, or on a stretch of land so short that simplified borders do not show it.
            case waterOrShortLand = "water_or_short_land"
            /// On water, and only one source says so.
            case waterInOneSource = "water_single_source"
        }
    }

    /// An organisation as a row of `actors.csv`, with what the row does not say.
    public struct Organisation: Hashable, Sendable {
        public let id: Identifier
        public let name: String
        public let kind: Identifier
        public let short: String
        /// The county that it is for; empty for one that is for the whole country.
        public let county: String
        public let municipality: String
        public let governance: String
        /// The name in English; empty when no source gives it.
        public let english: String
        /// The place of its head office; empty when no source gives it.
        public let seat: String
        /// Other names that people write.
        public let otherNames: [String]
        /// The smallest area whose planning it is as a rule part of; nil for one that is chosen case by case.
        public let scope: Scope?

        public enum Scope: String, CaseIterable, Sendable {
            case county, national
        }
    }

    /// The county with a code. O(log *n*).
    public func county(_ code: String) -> County? { Self.element(of: code, in: counties, by: \.code) }

    /// The municipality with a code. O(log *n*).
    public func municipality(_ code: String) -> Municipality? {
        Self.element(of: code, in: municipalities, by: \.code)
    }

    public func organisation(_ id: Identifier) -> Organisation? {
        organisationPlaces[id].map { organisations[$0] }
    }

    /// The state's own bodies and others for the whole country: organisations without a county.
    public var agencies: [Organisation] { organisations.filter(\.county.isEmpty) }

    /// Whether two neighbors lie in different counties.
    public func crossesCounty(_ neighbors: Neighbors) -> Bool {
        municipalities[neighbors.a].county != municipalities[neighbors.b].county
    }

    private static func element<Element>(
        of code: String, in elements: [Element], by key: KeyPath<Element, String>
    ) -> Element? {
        let wanted = Identifier(code)
        let place = elements.indices.partition { Identifier(elements[$0][keyPath: key]) < wanted }
        guard place < elements.count, Identifier(elements[place][keyPath: key]) == wanted else { return nil }
        return elements[place]
    }
}
