public import Model

/// How every targeted relation of a wave stands against what was agreed.
///
/// **Guarantee** (`rules.md` §3). `dyads` are all those of actors alive in the wave that a target in force rules and
/// that keep a unit, and no other.
public struct Gaps: Sendable {
    public let wave: Wave.Place
    /// The targeted dyads, in order.
    public let dyads: [TargetedDyad]
    public let headline: Headline
    /// The headline's two parts; nil where showing them would give away what is withheld.
    public let parts: Parts?
    /// Which targets rule which relations.
    let targets: TargetsInForce
    /// The targets that hold in the wave and concern nobody: no two actors that exist, or that take part in the
    /// forum, are in their scope. In the order of the file.
    public let targetsOfNobody: [Target]

    /// - Complexity: O(*d*) in the dyads that some target speaks of, which is every pair under a target for all.
    public init(_ relations: WaveRelations) { self.init(relations, TargetsInForce(relations)) }

    init(_ relations: WaveRelations, _ targets: TargetsInForce) {
        WorkTally.count(.gaps)
        // Dyads of which no row speaks are alike where the same targets rule: a target for all has millions.
        var silent: [[TargetsInForce.Ruling]: [Unit]] = [:]
        wave = relations.wave
        self.targets = targets
        targetsOfNobody = relations.network.targets.filter {
            $0.holds(in: relations.wave) && !targets.concernsAnybody($0)
        }
        dyads = targets.candidates.compactMap { dyad in
            let rulings = targets.rulings(of: dyad)
            if rulings.isEmpty { return nil }
            let relation = relations[dyad]
            if !relation.isAsked, let units = silent[rulings] { return TargetedDyad(relation, units: units) }
            let units = targets.units(of: relation, rulings)
            if !relation.isAsked { silent[rulings] = units }
            return TargetedDyad(relation, units: units)
        }
        headline = Headline(dyads)
        parts = Parts(dyads)
    }

    /// The gaps of a wave as readers may see them.
    init(_ gaps: Gaps, dyads: [TargetedDyad], headline: Headline, parts: Parts?) {
        wave = gaps.wave
        targets = gaps.targets
        targetsOfNobody = gaps.targetsOfNobody
        self.dyads = dyads
        self.headline = headline
        self.parts = parts
    }

    /// Two headlines whose counts add up to that of all.
    public struct Parts: Sendable {
        /// Of relations with a target that is decided.
        public let decided: Headline
        /// Of those whose targets are all proposed or examples.
        public let suggested: Headline

        init(_ dyads: [TargetedDyad]) {
            decided = Headline(dyads.lazy.filter { !$0.isSuggested })
            suggested = Headline(dyads.lazy.filter(\.isSuggested))
        }
    }

    /// How a relation would stand if it were as given; nil when no target rules it.
    func judged(_ relation: Relation) -> TargetedDyad? {
        TargetedDyad(relation, units: targets.units(of: relation))
    }

    /// The targeted dyad of two actors. O(log *d*).
    public subscript(dyad: Dyad) -> TargetedDyad? {
        var (low, high) = (0, dyads.count)
        while low < high {
            let middle = (low + high) / 2
            if dyads[middle].dyad < dyad { low = middle + 1 } else { high = middle }
        }
        return low < dyads.count && dyads[low].dyad == dyad ? dyads[low] : nil
    }
}
