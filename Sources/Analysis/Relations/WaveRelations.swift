public import Model

/// All relations of one wave: those with rows, by dyad, and silence for the rest.
public struct WaveRelations: Sendable {
    public let network: Network
    public let wave: Wave.Place
    /// The actors that exist in the wave, in order of id.
    public let actors: [Actor.Place]
    /// The dyads with any row, in order.
    public let asked: [Relation]

    /// - Complexity: O(*r*) in the wave's rows.
    public init(_ network: Network, wave: Wave.Place) {
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
