public import Model

/// All relations of one wave: those with rows, by dyad, and silence for the rest.
///
/// **Guarantee** (`rules.md` §2, §3). `asked` are the dyads of which any row speaks, in order, each once; all of them
/// between actors alive in the wave.
public struct WaveRelations: Sendable {
    public let network: Network
    public let wave: Wave.Place
    /// The actors that exist in the wave, in order of id.
    public let actors: [Actor.Place]
    /// The dyads with any row, in order.
    public let asked: [Relation]
    /// Who takes part and who answered, where the network's rows no longer tell: for readers who may not see them.
    let known: KnownActors?

    struct KnownActors {
        let participants: [Set<Actor.Place>]
        let respondents: Set<Actor.Place>
    }

    /// - Complexity: O(*r*) in the wave's rows.
    public init(_ network: Network, wave: Wave.Place) {
        WorkTally.count(.relations)
        self.network = network
        self.wave = wave
        actors = network.actorsAlive(in: wave)
        let reports = network.reports(in: wave)
        var asked: [Relation] = []
        var start = reports.startIndex
        while start < reports.endIndex {
            let dyad = reports[start].dyad
            var end = start + 1
            while end < reports.endIndex, reports[end].dyad == dyad { end += 1 }
            asked.append(Relation(dyad, reports: reports[start..<end], scale: network.scale))
            start = end
        }
        self.asked = asked
        known = nil
    }

    /// The relations as readers may see them.
    ///
    /// - Parameter network: Without what its sides answered.
    /// - Complexity: O(*r*) in the wave's rows.
    init(_ all: WaveRelations, seenThrough gate: Gate, in network: Network) {
        self.network = network
        wave = all.wave
        actors = all.actors
        known = KnownActors(participants: all.participants, respondents: all.respondents)
        let reports = network.reports(in: all.wave)
        var start = reports.startIndex
        asked = all.asked.compactMap { relation in
            while start < reports.endIndex, reports[start].dyad < relation.dyad { start += 1 }
            var end = start
            while end < reports.endIndex, reports[end].dyad == relation.dyad { end += 1 }
            defer { start = end }
            return gate.seen(relation, reports: reports[start..<end])
        }
    }

    /// Some of the actors and relations; who takes part and who answered stays as it is.
    func limited(actors: [Actor.Place], asked: [Relation]) -> WaveRelations {
        WaveRelations(
            self, actors: actors, asked: asked,
            known: known ?? KnownActors(participants: participants, respondents: respondents))
    }

    private init(
        _ relations: WaveRelations, actors: [Actor.Place], asked: [Relation], known: KnownActors? = nil
    ) {
        network = relations.network
        wave = relations.wave
        self.known = known ?? relations.known
        self.actors = actors
        self.asked = asked
    }

    /// The wave as it would be if both sides of some relations said certain levels, and some actors were gone
    /// with all their relations. Who takes part in which forum stays as it is or, without `participation.csv`, is as the
    /// rows would have it.
    ///
    /// - Complexity: O(*d* log *d*) in the dyads with any row.
    public func after(
        _ changes: [Dyad: [AgreedLevel]], without gone: Set<Actor.Place> = []
    ) -> WaveRelations {
        let new = changes.keys.filter { !self[$0].isAsked }.map { self[$0] }
        let relations = (asked + new).filter { !gone.contains($0.dyad.a) && !gone.contains($0.dyad.b) }
            .map { relation in changes[relation.dyad].map(relation.after) ?? relation }
        return WaveRelations(
            self, actors: actors.filter { !gone.contains($0) },
            asked: relations.sorted { $0.dyad < $1.dyad })
    }

    public subscript(dyad: Dyad) -> Relation {
        var low = 0
        var high = asked.count
        while low < high {
            let middle = (low + high) / 2
            if asked[middle].dyad < dyad { low = middle + 1 } else { high = middle }
        }
        return low < asked.count && asked[low].dyad == dyad
            ? asked[low] : Relation(silent: dyad, scale: network.scale)
    }
}
