/// An organisation. Persons are never actors.
public struct Actor: Hashable, Sendable {
    /// A place in `Network.actors`, which stands in ascending order of id: a smaller place, an earlier id.
    public typealias Place = Int

    public let id: Identifier
    public let name: String
    /// What maps and tables say when room is short; the name when none was given.
    public let short: String
    public let kind: Identifier
    // A graph of a million vertices says none of the rest of most of them: it takes room only where it is said.
    private let details: [Details]
    private let first: Int32
    private let last: Int32
    /// Where it went: one successor is a merger or a new name, several a split.
    public let became: [Actor.Place]
    /// Further columns of `actors.csv`, in the file's order.
    public let attributes: [Attribute]

    private struct Details: Hashable, Sendable {
        let county: String
        let municipality: String
        let governance: String
        let capacity: String
    }

    init(
        id: Identifier, name: String, short: String, kind: Identifier, county: String, municipality: String,
        governance: String, capacity: String, lifetime: ClosedRange<Wave.Place>?, became: [Actor.Place],
        attributes: [Attribute]
    ) {
        (self.id, self.name, self.short, self.kind) = (id, name, short, kind)
        let isSilent = [county, municipality, governance, capacity].allSatisfy(\.isEmpty)
        details =
            isSilent
            ? []
            : [
                Details(
                    county: county, municipality: municipality, governance: governance, capacity: capacity)
            ]
        (first, last) = lifetime.map { (Int32($0.lowerBound), Int32($0.upperBound)) } ?? (0, -1)
        (self.became, self.attributes) = (became, attributes)
    }

    public var county: String { details.first?.county ?? "" }
    public var municipality: String { details.first?.municipality ?? "" }
    public var governance: String { details.first?.governance ?? "" }
    public var capacity: String { details.first?.capacity ?? "" }

    /// The first and the last wave in which the actor exists, as places in `Network.waves`.
    public var lifetime: ClosedRange<Wave.Place>? { first <= last ? Int(first)...Int(last) : nil }

    public struct Attribute: Hashable, Sendable {
        public let name: String
        public let value: String
    }

    /// Whether the actor exists in a wave.
    public func isAlive(in wave: Wave.Place) -> Bool { lifetime?.contains(wave) ?? false }
}

/// A sort of actor, named as one organisation of it and as several are: agency, region, municipality, … Kinds are data: a folder may add its own in `datapackage.json`, as
/// `samverkan.kinds` with `id`, `sv`, `en`, and for more than one `plural_sv`, `plural_en`.
public struct Kind: Hashable, Sendable {
    public let id: Identifier
    public let name: Name
    public let plural: Name

    public init(id: Identifier, name: Name, plural: Name) {
        self.id = id
        self.name = name
        self.plural = plural
    }

    /// The kinds of Swedish planning, in the order in which legends and tables show them.
    public static let standard: [Kind] = [
        kind("government", "regering", "regeringen", "government", "the Government"),
        kind(
            "agency", "statlig myndighet", "statliga myndigheter", "government agency", "government agencies"),
        kind(
            "county-board", "länsstyrelse", "länsstyrelser", "county administrative board",
            "county administrative boards"),
        kind("region", "region", "regioner", "region", "regions"),
        kind(
            "regional-federation", "regionförbund", "regionförbund", "regional federation",
            "regional federations"),
        kind("municipality", "kommun", "kommuner", "municipality", "municipalities"),
        kind(
            "municipal-federation", "kommunalförbund", "kommunalförbund", "federation of municipalities",
            "federations of municipalities"),
        kind(
            "municipal-company", "kommunalt bolag", "kommunala bolag", "municipal company",
            "municipal companies"),
        kind("firm", "företag", "företag", "firm", "firms"),
        kind(
            "business-organisation", "näringslivsorganisation", "näringslivsorganisationer",
            "business organisation", "business organisations"),
        kind(
            "academia", "lärosäte", "lärosäten", "university or research body",
            "universities and research bodies"),
        kind(
            "civil-society", "organisation i civilsamhället", "organisationer i civilsamhället",
            "civil society organisation", "civil society organisations"),
        kind(
            "residents", "invånargrupp", "invånargrupper", "group of residents", "groups of residents"),
        kind("committee", "utredning", "utredningar", "committee of inquiry", "committees of inquiry"),
        kind("network", "nätverk", "nätverk", "network", "networks"),
        kind(
            "international", "internationell aktör", "internationella aktörer", "international body",
            "international bodies"),
        kind("other", "annan aktör", "andra aktörer", "other actor", "other actors"),
    ]

    private static func kind(
        _ id: Identifier, _ swedish: String, _ swedishPlural: String, _ english: String,
        _ englishPlural: String
    ) -> Kind {
        Kind(
            id: id, name: Name(swedish: swedish, english: english),
            plural: Name(swedish: swedishPlural, english: englishPlural))
    }
}
