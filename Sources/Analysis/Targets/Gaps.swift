public import Model

/// How every targeted relation of a wave stands against what was agreed.
public struct Gaps: Sendable {
    public let wave: Wave.Place
    /// The targeted dyads, in order.
    public let dyads: [TargetedDyad]
    public let headline: Headline
    /// Which targets rule which relations.
    let targets: TargetsInForce
    private let network: Network

    /// - Complexity: O(*d*) in the dyads that some target speaks of, which is every pair under a target for all.
    public init(_ relations: WaveRelations) { self.init(relations, TargetsInForce(relations)) }

    init(_ relations: WaveRelations, _ targets: TargetsInForce) {
        WorkTally.count(.gaps)
        // Dyads of which no row speaks are alike where the same targets rule: a target for all has millions.
        var silent: [[TargetsInForce.Ruling]: [Unit]] = [:]
        let network = relations.network
        wave = relations.wave
        self.targets = targets
        self.network = network
        dyads = targets.candidates.compactMap { dyad in
            let rulings = targets.rulings(of: dyad)
            if rulings.isEmpty { return nil }
            let relation = relations[dyad]
            if !relation.isAsked, let units = silent[rulings] { return TargetedDyad(relation, units: units) }
            let units = rulings.compactMap {
                Unit(relation, forum: $0.forum, target: network.targets[$0.target])
            }
            if !relation.isAsked { silent[rulings] = units }
            return TargetedDyad(relation, units: units)
        }
        headline = Headline(dyads)
    }

    /// The targets that hold in the wave and concern nobody: no two actors that exist, or that take part in the
    /// forum, are in their scope. In the order of the file.
    public var targetsOfNobody: [Target] {
        network.targets.filter { $0.holds(in: wave) && !targets.concernsAnybody($0) }
    }

    /// How a relation would stand if it were as given; nil when no target rules it.
    func judged(_ relation: Relation) -> TargetedDyad? {
        TargetedDyad(
            relation,
            units: targets.rulings(of: relation.dyad).compactMap {
                Unit(relation, forum: $0.forum, target: network.targets[$0.target])
            })
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

/// A relation for which a target exists, with every unit in which it is judged.
public struct TargetedDyad: Sendable {
    public let dyad: Dyad
    public let relation: Relation
    /// The overall unit first, then by forum.
    public let units: [Unit]
    public let state: GapState
    public let isRelevanceDisputed: Bool

    /// Nil when every unit fell away, because the sides see no relation there.
    init?(_ relation: Relation, units: [Unit]) {
        guard let state = GapState(of: units.map(\.state)) else { return nil }
        dyad = relation.dyad
        self.relation = relation
        self.units = units
        self.state = state
        isRelevanceDisputed = relation.isRelevanceDisputed
    }

    /// The unit that the state comes from: the one furthest from its band among those.
    public var worst: Unit {
        units.filter { $0.state == state }.max { ($0.steps ?? 0) < ($1.steps ?? 0) } ?? units[0]
    }

    /// The relation judged by some of its units alone; nil when none of them is left.
    public func restricted(to isIncluded: (Unit) -> Bool) -> TargetedDyad? {
        TargetedDyad(relation, units: units.filter(isIncluded))
    }

    /// Whether what is said of the relation, or a target for it, is made up to show the product.
    public var isIllustration: Bool {
        relation.isIllustration || units.contains(where: \.target.isIllustration)
    }

    /// Whether both sides stand behind what is known, in every unit.
    public var isBothKnown: Bool { units.allSatisfy(\.summary.isBothKnown) }
    public var isDetermined: Bool { units.allSatisfy(\.summary.isDetermined) }
}

/// One forum of a relation, or the relation as a whole, held against one target.
public struct Unit: Sendable {
    /// Nil for the relation as a whole.
    public let forum: Forum.Place?
    public let target: Target
    public let summary: Summary
    /// The states that the unknown answers leave possible, by name.
    public let possible: [GapState]
    public let state: GapState
    /// Steps on the scale from the band; nil when unknown.
    public let steps: Int?

    /// Nil when the sides see no relation to speak of in the unit.
    init?(_ relation: Relation, forum: Forum.Place?, target: Target) {
        // A target for the very pair holds also when a side says that there is nothing to speak of.
        let keepsAll = if case .pair = target.scope { true } else { false }
        if let forum {
            let stratum = relation.stratum(in: forum, keepsAll: keepsAll)
            if stratum.isLeftOut { return nil }
            summary = Summary([stratum], scale: relation.scale)
        } else {
            guard let overall = relation.overall(keepsAll: keepsAll) else { return nil }
            summary = overall
        }
        self.forum = forum
        self.target = target
        possible = GapState.possible(
            confirmed: summary.confirmed, claimed: summary.claimed, band: target.band)
        state = GapState(possible: possible)
        steps =
            switch state {
            case .missing, .below, .contested: target.band.lowerBound - summary.confirmed.high
            case .above: summary.confirmed.low - target.band.upperBound
            case .within: 0
            case .unknown: nil
            }
    }

    /// The characteristics that the target's purpose needs, or its level when no purpose is given.
    public func needed(in network: Network) -> [Characteristic] {
        guard network.scale.id == Scale.samverkan8.id else { return [] }
        return purpose(in: network).map { purpose in Characteristic.allCases.filter { $0 <= purpose.needs } }
            ?? Characteristic.carried(at: target.band.lowerBound, of: network.scale)
    }

    /// The characteristics that are needed and that the observed level does not carry.
    public func lacking(in network: Network) -> [Characteristic] {
        let carried = Characteristic.carried(at: summary.confirmed.high, of: network.scale)
        return needed(in: network).filter { !carried.contains($0) }
    }
}
