public import Model

/// A division of a network's actors by what they are: their kind, their county, or a column of `actors.csv`.
///
/// **For the planner.** Every question about groups (who mediates between whom, how densely, whether ties stay inside) is asked of
/// one division at a time, which is named with the answer.
public struct Grouping: Sendable {
    public struct Group: Hashable, Sendable {
        public let id: Identifier
        public let name: Name
    }

    /// `kind`, `county` or the column's name.
    public let key: String
    /// What the groups are called together, in the plural.
    public let title: Name
    /// Those with an actor in the network: kinds in the network's order, others in order of id.
    public let groups: [Group]
    /// The place in `groups` of each actor of the network; nil for one that belongs to none.
    public let groupOfActor: [Int?]

    /// Nil when the network has no such column, or it says nothing of anybody.
    ///
    /// - Parameter key: `kind`, `county`, or the name of a column of the user's own in `actors.csv`.
    public init?(_ network: Network, by key: String) {
        if key == "kind" {
            self.init(kindsOf: network)
            return
        }
        guard
            let areas = key == "county"
                ? Areas.counties(of: network, network.reference) : Areas.attribute(key, of: network),
            !areas.areas.isEmpty
        else { return nil }
        self.init(
            key: key, title: areas.title,
            groups: areas.areas.map { Group(id: $0.id, name: Name(swedish: $0.name, english: $0.name)) },
            groupOfActor: areas.areaOfActor)
    }

    /// By kind, which every actor has.
    public init(kindsOf network: Network) {
        let used = Set(network.actors.map(\.kind))
        let declared = network.kinds.map(\.id).filter(used.contains)
        let kinds = declared + used.subtracting(declared).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(kinds, 0...))
        self.init(
            key: "kind", title: Name(swedish: "typer av aktör", english: "kinds of actors"),
            groups: kinds.map { Group(id: $0, name: network.kind($0).name) },
            groupOfActor: network.actors.map { places[$0.kind] })
    }

    private init(key: String, title: Name, groups: [Group], groupOfActor: [Int?]) {
        self.key = key
        self.title = title
        self.groups = groups
        self.groupOfActor = groupOfActor
    }

    /// The group of each vertex of a graph; nil for one in none.
    public func groupOfVertex(in indexed: IndexedNetwork) -> [Int?] {
        indexed.actors.map { groupOfActor[$0] }
    }

    /// The divisions that the network can be asked about: its kinds, its counties where any actor has one, and the columns
    /// of its own with values.
    public static func keys(of network: Network) -> [String] {
        ["kind"] + (Grouping(network, by: "county") == nil ? [] : ["county"])
            + Areas.attributeNames(of: network).filter { Grouping(network, by: $0) != nil }
    }
}
