/// An organisation. Persons are never actors.
public struct Actor: Hashable, Sendable {
    /// A place in `Network.actors`, which stands in ascending order of id: a smaller place, an earlier id.
    public typealias Place = Int

    public let id: Identifier
    public let name: String
    /// What maps and tables say when room is short; the name when none was given.
    public let short: String
    public let kind: Identifier
    public let county: String
    public let municipality: String
    public let governance: String
    public let capacity: String
    /// The first and the last wave in which the actor exists, as places in `Network.waves`.
    public let lifetime: ClosedRange<Wave.Place>?
    /// Where it went: one successor is a merger or a new name, several a split.
    public let became: [Actor.Place]
    /// Further columns of `actors.csv`, in the file's order.
    public let attributes: [Attribute]

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
