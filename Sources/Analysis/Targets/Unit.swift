public import Model

/// One forum of a relation, or the relation as a whole, held against one target.
///
/// **Guarantee 1** (`rules.md` §3, state of a unit). `possible` holds the state of every confirmed and claimed level
/// within their spans, and no other; `state` is what follows from them.
///
/// **Guarantee 2** (§3, ahead). A unit that falls short of a target whose date has not come is `isAhead`: its state
/// stays, and nothing calls it a gap.
public struct Unit: Sendable {
    public let target: Target
    public let summary: Summary
    /// The states that the unknown answers leave possible, by name.
    public let possible: [GapState]
    public let state: GapState
    /// Steps on the scale from the band; nil when unknown.
    public let steps: Int?
    /// Whether the target is not reached, and is to be reached only after the wave.
    public let isAhead: Bool
    let place: UnitPlace

    /// Nil for the relation as a whole.
    public var forum: Forum.Place? { place.forum }
    /// Whether the target is not reached, and its time has come or it has no date.
    public var isShort: Bool { state.isGap && !isAhead }

    /// Nil when the sides see no relation to speak of in the unit.
    ///
    /// - Parameter isBeforeDue: whether the target's date has not come in the relation's wave.
    /// - Complexity: O(*top*²) in the scale.
    init?(_ relation: Relation, _ place: UnitPlace, target: Target, isBeforeDue: Bool) {
        guard let summary = place.summary(of: relation) else { return nil }
        self.place = place
        self.target = target
        self.summary = summary
        possible = GapState.possible(
            confirmed: summary.confirmed, claimed: summary.claimed, band: target.band)
        state = GapState(possible: possible)
        isAhead = isBeforeDue && state.isGap
        steps =
            switch state {
            case .missing, .below, .contested: target.band.lowerBound - summary.confirmed.high
            case .above: summary.confirmed.low - target.band.upperBound
            case .within: 0
            case .unknown: nil
            }
    }

    /// A unit of which readers are told a state, or none, whatever follows from the levels that they see.
    init(seen unit: Unit, possible: [GapState], isAhead: Bool, steps: Int?) {
        place = unit.place
        target = unit.target
        summary = unit.summary
        self.possible = possible
        state = GapState(possible: possible)
        self.isAhead = isAhead
        self.steps = steps
    }

    /// The characteristics that the target's purpose needs, or its level when no purpose is given.
    public func needed(in network: Network) -> [Characteristic] {
        guard network.scale == .samverkan8 else { return [] }
        return purpose(in: network).map { purpose in Characteristic.allCases.filter { $0 <= purpose.needs } }
            ?? Characteristic.carried(at: target.band.lowerBound, of: network.scale)
    }

    /// The characteristics that are needed and that the observed level does not carry.
    public func lacking(in network: Network) -> [Characteristic] {
        let carried = Characteristic.carried(at: summary.confirmed.high, of: network.scale)
        return needed(in: network).filter { !carried.contains($0) }
    }
}

/// What of a relation a unit is about: one forum, or the strata counted in the whole.
struct UnitPlace: Hashable, Sendable {
    /// Nil for the relation as a whole.
    let forum: Forum.Place?
    /// The forums in which a target rules the two: they count in the whole, silent or not.
    private let ruledForums: [Forum.Place]
    /// Whether "not relevant" leaves nothing out, since a target speaks of the very pair.
    private let keepsAll: Bool

    init(_ forum: Forum.Place?, ruledForums: [Forum.Place], target: Target) {
        self.forum = forum
        self.ruledForums = ruledForums
        keepsAll = if case .pair = target.scope { true } else { false }
    }

    /// What a relation says there, in whichever wave; nil when its sides see nothing to speak of.
    func summary(of relation: Relation) -> Summary? {
        guard let forum else {
            return relation.overall(countingForums: ruledForums, keepsAll: keepsAll)
        }
        let stratum = relation.stratum(in: forum)
        return stratum.isLeftOutOfUnit && !keepsAll ? nil : Summary([stratum], scale: relation.scale)
    }

    /// The strata that are counted there, those left out apart.
    func strata(of relation: Relation) -> [Stratum] {
        guard let forum else {
            return relation.countedStrata(countingForums: ruledForums, keepsAll: keepsAll)
        }
        return [relation.stratum(in: forum)].filter { keepsAll || !$0.isLeftOutOfUnit }
    }
}
