internal import Graphs

// Who is tied to whom. Every actor ties itself to actors before it, so that no dyad comes twice and the ties
// of each can be drawn without knowing those of others. Of the counties' lists only the lengths so far are kept.

/// The dyads of a synthetic network, the same each time they are gone through.
struct SyntheticTies: Sendable {
    private let population: SyntheticPopulation
    private let streams: SyntheticStreams

    init(_ population: SyntheticPopulation, _ streams: SyntheticStreams) {
        self.population = population
        self.streams = streams
    }

    /// Calls `body` with every dyad: the one that began it, its number among those the actor began, and the
    /// other.
    ///
    /// - Complexity: O(*n* + *m*) time; memory for one actor's ties.
    func forEach<Fault: Error>(
        _ body: (_ actor: Int, _ number: Int, _ other: Int) throws(Fault) -> Void
    ) throws(Fault) {
        // How many of each county's members, and of the whole country's, stand before the actor.
        var before = [Int](repeating: 0, count: population.members.count)
        var others: [Int] = []
        for actor in 0..<population.count {
            drawTies(of: actor, before, into: &others)
            for (number, other) in others.enumerated() { try body(actor, number, other) }
            before[population.county(actor)] += 1
        }
    }

    private func drawTies(of actor: Int, _ before: [Int], into others: inout [Int]) {
        others.removeAll(keepingCapacity: true)
        var random = streams.stream(.ties, actor)
        let count = min(actor, tieCount(of: population.kind(actor), &random))
        for other in nearest(to: actor, &random) where others.count < count { others.append(other) }
        // Few before it, and the same ones drawn again: then it begins fewer.
        var draws = 4 * count
        while others.count < count, draws > 0 {
            draws -= 1
            let other = drawOther(for: actor, before, &random)
            if let other, !others.contains(other) { others.append(other) }
        }
    }

    /// How many ties an actor begins: about 3 on average, so that it has about 6 with those that others begin.
    private func tieCount(of kind: SyntheticKind, _ random: inout SeededRandom) -> Int {
        if kind.isPublicCore { return 4 + random.integer(below: 6) }
        if random.happens(percent: 42) { return 1 }
        // A Pareto draw with exponent 2.
        return min(60, Int(2.6 / (1 - random.unit()).squareRoot()))
    }

    /// Whom an actor of a kind turns to first.
    private func nearest(to actor: Int, _ random: inout SeededRandom) -> [Int] {
        let county = population.county(actor)
        guard county != population.wholeCountry else { return [] }
        switch population.kind(actor) {
        case .agency, .region, .network, .international: return []
        case .countyBoard: return [population.region(of: county)]
        case .municipality: return [population.region(of: county), population.countyBoard(of: county)]
        default:
            let municipalities = population.municipalities(of: county)
            switch random.integer(below: 100) {
            case ..<48 where !municipalities.isEmpty:
                return [municipalities.lowerBound + random.early(below: municipalities.count)]
            case ..<60: return [population.region(of: county)]
            case ..<67: return [population.countyBoard(of: county)]
            default: return []
            }
        }
    }

    /// One of the actors before, or nil when there is none where it looks.
    private func drawOther(for actor: Int, _ before: [Int], _ random: inout SeededRandom) -> Int? {
        let home = population.county(actor)
        let place =
            switch random.integer(below: 100) {
            case ..<78: home
            case ..<86: population.wholeCountry
            // The county next in the list, as a border is crossed more often to a neighbor.
            case ..<93: min(home + 1, population.wholeCountry)
            default: random.integer(below: before.count)
            }
        let count = before[place]
        guard count > 0 else { return nil }
        let list = population.members[place]
        // Near in the list is near in the trade: it closes triangles. Early in the list is well known.
        if place == home, random.happens(percent: 45) {
            return Int(list[count - 1 - random.integer(below: min(count, 12))])
        }
        return Int(list[random.early(below: count)])
    }
}
