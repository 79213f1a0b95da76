public import Model

/// How a targeted relation stands, for whoever counts or colors it. Every one has one of these.
public enum Standing: String, CaseIterable, Sendable {
    /// In line with its targets, whatever the missing answers are.
    case inLine = "in_line"
    /// Deeper than a target, and short of none.
    case above
    /// Short of a target whose time has come, or that has no date.
    case short
    /// Short of targets that are to be reached later, and of no other.
    case ahead
    /// Out of line, and readers are not told how.
    case toTakeUp = "to_take_up"
    /// The missing answers decide.
    case undecided
}

/// A relation for which a target exists, with every unit in which it is judged.
///
/// **Guarantee** (`rules.md` §3, state of a dyad, ahead, standing). There is a unit; `state` is the first that occurs
/// among the units of missing, below, contested, unknown, above and within; exactly one `standing` fits.
public struct TargetedDyad: Sendable {
    public let dyad: Dyad
    public let relation: Relation
    /// The overall unit first, then by forum.
    public let units: [Unit]
    public let state: GapState
    public let standing: Standing
    /// Whether it falls short, and all targets that it falls short of are to be reached only after the wave.
    public let isAhead: Bool
    public let isRelevanceDisputed: Bool

    /// Nil when every unit fell away, because the sides see no relation there.
    ///
    /// - Complexity: O(*u*) in the units.
    init?(_ relation: Relation, units: [Unit]) {
        guard let state = GapState(of: units.map(\.state)) else { return nil }
        let isAhead = state.isGap && !units.contains { $0.isShort || $0.isToTakeUp }
        dyad = relation.dyad
        self.relation = relation
        self.units = units
        self.state = state
        self.isAhead = isAhead
        standing = Standing(of: units, isAhead: isAhead)
        isRelevanceDisputed = relation.isRelevanceDisputed
    }

    /// Whether a target is known not to be reached, and its time has come or it has no date.
    public var isShort: Bool { state.isGap && !isAhead }

    /// The unit that the state comes from: the one furthest from its band among those.
    public var worst: Unit {
        units.filter { $0.state == state }.max { ($0.steps ?? 0) < ($1.steps ?? 0) } ?? units[0]
    }

    /// The unit that speaks for the relation: the worst of those that fall short now, else the worst.
    public var spokenFor: Unit {
        guard isShort else { return worst }
        let short = units.filter(\.isShort)
        let state = GapState(of: short.map(\.state))
        return short.filter { $0.state == state }.max { ($0.steps ?? 0) < ($1.steps ?? 0) } ?? worst
    }

    /// The relation judged by some of its units alone; nil when none of them is left.
    public func restricted(to isIncluded: (Unit) -> Bool) -> TargetedDyad? {
        TargetedDyad(relation, units: units.filter(isIncluded))
    }

    /// Whether what is said of the relation, or a target for it, is made up to show the product.
    public var isIllustration: Bool {
        relation.isIllustration || units.contains(where: \.target.isIllustration)
    }

    /// Whether nobody has decided any of its targets: all are proposed or examples.
    public var isSuggested: Bool {
        units.allSatisfy { $0.target.status == .proposed || $0.target.status == .example }
    }

    /// Whether both sides stand behind what is known, in every unit.
    public var isBothKnown: Bool { units.allSatisfy(\.summary.isBothKnown) }
    public var isDetermined: Bool { units.allSatisfy(\.summary.isDetermined) }
    /// Whether no missing answer can put it out of line, and whether none can put it in line.
    public var isSurelyWithin: Bool { units.allSatisfy { $0.possible == [.within] } }
    public var isSurelyNotWithin: Bool { units.contains { !$0.possible.contains(.within) } }
}

extension Standing {
    fileprivate init(of units: [Unit], isAhead: Bool) {
        if units.contains(where: \.isToTakeUp) {
            self = .toTakeUp
        } else if units.allSatisfy({ $0.possible == [.within] }) {
            self = .inLine
        } else if units.allSatisfy({ $0.possible.contains(.within) }) {
            self = .undecided
        } else if isAhead {
            self = .ahead
        } else if !units.contains(where: \.state.isGap), units.contains(where: { $0.state == .above }) {
            self = .above
        } else {
            self = .short
        }
    }
}

/// What readers are told of how a relation, or a unit of it, stands: what it is called and drawn as.
public enum ToldState: Hashable, Sendable {
    case state(GapState)
    /// Not reached, and to be reached later.
    case ahead
    /// Out of line, and readers are not told how.
    case toTakeUp
    /// One side has answered, and no more is told.
    case oneAnswer
    /// Known, and not told.
    case withheld

    public var id: String {
        switch self {
        case .state(let state): state.rawValue
        case .ahead: "ahead"
        case .toTakeUp: "to_take_up"
        case .oneAnswer: "one_answer"
        case .withheld: "withheld"
        }
    }

    /// The state where it is told.
    public var state: GapState? {
        if case .state(let state) = self { state } else { nil }
    }
}

extension Unit {
    /// Whether it is surely out of line, and readers are not told whether short of its target or deeper. Where all is
    /// known there is no such unit: levels that straddle a band may lie in it.
    var isToTakeUp: Bool { state == .unknown && !possible.contains(.within) }

    public var told: ToldState {
        if isAhead { return .ahead }
        guard state == .unknown else { return .state(state) }
        if isToTakeUp { return .toTakeUp }
        if summary.withheld.contains(.answer) { return .oneAnswer }
        return summary.withheld.contains(.confirmed) ? .withheld : .state(.unknown)
    }
}

extension TargetedDyad {
    public var told: ToldState {
        if standing == .toTakeUp { return .toTakeUp }
        if isAhead { return .ahead }
        guard state == .unknown else { return .state(state) }
        let told = units.map(\.told)
        return [.withheld, .oneAnswer].first(where: told.contains) ?? .state(.unknown)
    }
}
