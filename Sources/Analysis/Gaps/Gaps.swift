public import Model

/// How every targeted relation of a wave stands against what was agreed.
public struct Gaps: Sendable {
    public let wave: Wave.Place
    /// The targeted dyads, in order.
    public let dyads: [TargetedDyad]
    public let headline: Headline

    /// - Complexity: O(*d*) in the dyads that some target speaks of, which is every pair under a target for all.
    public init(_ relations: WaveRelations) {
        let targets = TargetsInForce(relations)
        // Dyads of which no row speaks are alike where the same targets rule: a target for all has millions.
        var silent: [[TargetsInForce.Ruling]: [Unit]] = [:]
        wave = relations.wave
        dyads = targets.candidates.compactMap { dyad in
            let rulings = targets.rulings(of: dyad)
            if rulings.isEmpty { return nil }
            let relation = relations[dyad]
            if !relation.isAsked, let units = silent[rulings] { return TargetedDyad(relation, units: units) }
            let units = rulings.compactMap {
                Unit(relation, forum: $0.forum, target: relations.network.targets[$0.target])
            }
            if !relation.isAsked { silent[rulings] = units }
            return TargetedDyad(relation, units: units)
        }
        headline = Headline(dyads)
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
        let purpose = target.purpose ?? forum.flatMap { network.forums[$0].purpose }
        return purpose.map { purpose in Characteristic.allCases.filter { $0 <= purpose.needs } }
            ?? Characteristic.carried(at: target.band.lowerBound, of: network.scale)
    }

    /// The characteristics that are needed and that the observed level does not carry.
    public func lacking(in network: Network) -> [Characteristic] {
        let carried = Characteristic.carried(at: summary.confirmed.high, of: network.scale)
        return needed(in: network).filter { !carried.contains($0) }
    }
}

/// How much of what was agreed is reached, and how sure that is.
public struct Headline: Hashable, Sendable {
    public let targeted: Int
    /// Relations where both sides stand behind what is known.
    public let bothKnown: Int
    /// Of `bothKnown`, those in line with their target.
    public let within: Int
    /// Relations known in another way, mostly from documents.
    public let determinedOtherwise: Int
    public let determinedOtherwiseWithin: Int
    /// Relations that are in line whatever the missing answers are.
    public let surelyWithin: Int
    /// Relations that are out of line whatever the missing answers are.
    public let surelyNotWithin: Int

    init(_ dyads: [TargetedDyad]) {
        // One pass: a target for all has millions of dyads.
        var (bothKnown, within, otherwise, otherwiseWithin, surely, surelyNot) = (0, 0, 0, 0, 0, 0)
        for dyad in dyads {
            let isWithin = dyad.state == .within
            if dyad.isBothKnown {
                bothKnown += 1
                if isWithin { within += 1 }
            } else if dyad.isDetermined {
                otherwise += 1
                if isWithin { otherwiseWithin += 1 }
            }
            // Within comes last of the states: a dyad is within only when all its units are, surely.
            if isWithin { surely += 1 }
            if dyad.units.contains(where: { !$0.possible.contains(.within) }) { surelyNot += 1 }
        }
        targeted = dyads.count
        self.bothKnown = bothKnown
        self.within = within
        determinedOtherwise = otherwise
        determinedOtherwiseWithin = otherwiseWithin
        surelyWithin = surely
        surelyNotWithin = surelyNot
    }

    /// The share in line among relations where both sides are known; nil when they are fewer than half.
    public var share: Double? {
        bothKnown == 0 || bothKnown * 2 < targeted ? nil : Double(within) / Double(bothKnown)
    }

    /// The share in line among all targeted, if every missing answer disappoints.
    public var lower: Double? { targeted == 0 ? nil : Double(surelyWithin) / Double(targeted) }

    /// The share in line among all targeted, if every missing answer pleases.
    public var upper: Double? {
        targeted == 0 ? nil : Double(targeted - surelyNotWithin) / Double(targeted)
    }
}
