/// The municipalities of a reference that are actors of a wave.
package struct MunicipalActors {
    private let reference: Reference
    private var actors: [String: Actor.Place] = [:]

    /// An actor whose county is another than the reference gives its code is some other place, and left out.
    package init(_ network: Network, wave: Wave.Place, reference: Reference) {
        self.reference = reference
        for place in network.actorsAlive(in: wave) {
            let actor = network.actors[place]
            guard actor.kind == "municipality", let known = reference.municipality(actor.municipality),
                actor.county.isEmpty || actor.county == known.county, actors[known.code] == nil
            else { continue }
            actors[known.code] = place
        }
    }

    /// The two actors that border on each other; nil unless both are there.
    package func dyad(_ border: Reference.Neighbors) -> Dyad? {
        guard let one = actors[reference.municipalities[border.a].code],
            let other = actors[reference.municipalities[border.b].code]
        else { return nil }
        return Dyad(one, other)
    }
}
