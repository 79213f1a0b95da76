public import Model

/// Why two things cannot be held against each other, or a model cannot be had.
public enum AssociationFault: Error, Hashable, Sendable {
    /// There are more actors than the tests are made for.
    case manyActors(Int)
    /// Not known of any pair.
    case unknown(DyadVariable)
    /// Fewer than three actors have a pair of which all is known.
    case fewActors(Int)
    /// Fewer pairs of which all is known than the model needs.
    case fewDyads(Int)
    /// The same in every pair.
    case constant(DyadVariable)
    /// Of two quantities that have many values each: γ is counted on a table.
    case manyValues
    /// Says nothing that the others do not.
    case collinear(DyadVariable)
    /// The others tell the outcome without a fault.
    case exact
    /// Tells without a fault, alone or with others, where the outcome is a yes.
    case separated(DyadVariable)
    case cancelled
}

/// The pairs of which several variables are known, and how many are not.
public struct DyadData: Sendable {
    /// More actors than this would take hours.
    public static let mostActors = 2_000

    /// The actors that have a pair of which all is known, in order of id. Only they are dealt out anew.
    public let actors: [Actor.Place]
    /// Pairs of all actors of the wave, of a forum of its participants.
    public let possible: Int
    public let used: Int
    /// For each variable, the pairs of which it is not known.
    public let unknown: [Int]
    let matrices: [DyadMatrix]

    /// Pairs that are left out since something is not known of them.
    public var dropped: Int { possible - used }

    init(_ variables: [DyadVariable], _ analyzed: AnalyzedNetwork) throws(AssociationFault) {
        let all = analyzed.wave.relations.actors
        guard all.count <= Self.mostActors else { throw .manyActors(all.count) }
        let matrices = variables.map { $0.values(of: all, analyzed) }
        if let place = matrices.firstIndex(where: { $0.known == 0 }) { throw .unknown(variables[place]) }
        let pairs = DyadMatrix.pairs(knownIn: matrices)
        var isKnown = [Bool](repeating: false, count: all.count)
        for (a, b) in zip(pairs.a, pairs.b) {
            isKnown[Int(a)] = true
            isKnown[Int(b)] = true
        }
        let kept = all.indices.filter { isKnown[$0] }
        guard kept.count >= 3 else { throw .fewActors(kept.count) }
        let possible = all.count * (all.count - 1) / 2
        self.possible = possible
        used = pairs.a.count
        unknown = matrices.map { possible - $0.known }
        actors = kept.map { all[$0] }
        self.matrices = kept.count == all.count ? matrices : matrices.map { $0.of(kept) }
    }
}
