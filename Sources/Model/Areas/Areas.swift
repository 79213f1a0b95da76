/// A division of a network's actors by territory: by county, or by any other sort of area.
public struct Areas: Sendable {
    public struct Area: Hashable, Sendable {
        public let id: Identifier
        public let name: String
    }

    /// What the areas are called together.
    public let title: Name
    /// In ascending order of id.
    public let areas: [Area]
    /// The place in `areas` of each actor of the network; nil for one that belongs to none.
    public let areaOfActor: [Int?]

    /// - Parameter ids: the area of each actor; an empty one is none.
    init(title: Name, ids: [Identifier], name: (Identifier) -> String) {
        let areas = Set(ids).filter { !$0.isEmpty }.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(areas, 0...))
        self.title = title
        self.areas = areas.map { Area(id: $0, name: name($0)) }
        areaOfActor = ids.map { places[$0] }
    }

    /// The counties: that of an actor itself, else that of its municipality.
    public static func counties(of network: Network, _ reference: Reference?) -> Areas {
        Areas(
            title: Name(swedish: "län", english: "counties"),
            ids: network.actors.map { actor in
                Identifier(
                    actor.county.isEmpty
                        ? reference?.municipality(actor.municipality)?.county ?? "" : actor.county)
            },
            name: { reference?.county($0.text)?.name ?? $0.text })
    }

    /// The columns of the user's own in `actors.csv` that say anything, in the file's order.
    public static func attributeNames(of network: Network) -> [String] {
        var names: [String] = []
        for attribute in network.actors.lazy.flatMap(\.attributes)
        where !attribute.value.isEmpty && !names.contains(attribute.name) {
            names.append(attribute.name)
        }
        return names
    }

    /// The areas that a column of the user's own in `actors.csv` gives; nil when there is no such column.
    public static func attribute(_ name: String, of network: Network) -> Areas? {
        guard network.actors.contains(where: { $0.attributes.contains { $0.name == name } }) else {
            return nil
        }
        return Areas(
            title: Name(swedish: name, english: name),
            ids: network.actors.map { actor in
                Identifier(actor.attributes.first { $0.name == name }?.value ?? "")
            },
            name: \.text)
    }

    /// Whether two actors lie in the same area; nil when either lies in none.
    public func isShared(_ dyad: Dyad) -> Bool? {
        guard let a = areaOfActor[dyad.a], let b = areaOfActor[dyad.b] else { return nil }
        return a == b
    }
}
