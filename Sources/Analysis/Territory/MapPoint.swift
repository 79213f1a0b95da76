public import Model

/// Where an actor stands on a map, and in which functional region.
public struct MapPoint: Sendable {
    public let actor: Actor.Place
    public let latitude: Double
    public let longitude: Double
    /// The place of its functional region; nil when it has no tie to another actor with an area.
    public let region: Int?
}

extension Territory {
    /// The actors whose municipality has a known middle, in order.
    public func mapPoints(_ network: Network) -> [MapPoint] {
        let region = Dictionary(uniqueKeysWithValues: regions.regionOfActor.map { ($0.actor, $0.region) })
        return actors.compactMap { actor in
            guard let municipality = reference?.municipality(network.actors[actor].municipality),
                let latitude = municipality.latitude, let longitude = municipality.longitude
            else { return nil }
            return MapPoint(actor: actor, latitude: latitude, longitude: longitude, region: region[actor])
        }
    }
}
