// Which of a map's actors a picture joins by lines and which stand alone. It is a matter of the wave that is drawn: the
// layout is that of all waves.

extension NetworkMap {
    /// The ids of the actors that some line reaches.
    var joined: Set<String> {
        let known = Set(actors.map(\.id))
        let pairs = ties.map { ($0.a, $0.b) } + missing.map { ($0.a, $0.b) }
        return Set(pairs.filter { known.contains($0.0) && known.contains($0.1) }.flatMap { [$0.0, $0.1] })
    }

    /// The actors that no line reaches, each once, in the map's order.
    var alone: [Actor] {
        var seen = joined
        return actors.filter { seen.insert($0.id).inserted }
    }

    /// More than these take more room among the lines than they are worth.
    static let fewAlone = 8
}
