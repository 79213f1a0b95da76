internal import Model

/// How a relation stands against its target.
public enum GapState: String, CaseIterable, Sendable {
    case missing, below, contested, unknown, above, within

    /// Whether the target is known not to be reached.
    public var isGap: Bool { self == .missing || self == .below || self == .contested }

    /// The state of a known pair of levels.
    init(confirmed: Level, claimed: Level, band: ClosedRange<Level>) {
        if confirmed > band.upperBound {
            self = .above
        } else if confirmed >= band.lowerBound {
            self = .within
        } else if claimed >= band.lowerBound {
            self = .contested
        } else {
            self = claimed == 0 ? .missing : .below
        }
    }

    /// The states that remain possible, by name: of every confirmed and claimed level in the spans, confirmed
    /// not above claimed.
    static func possible(confirmed: LevelSpan, claimed: LevelSpan, band: ClosedRange<Level>) -> [GapState] {
        var found: [GapState] = []
        for low in confirmed.low...confirmed.high {
            for high in max(low, claimed.low)...max(low, claimed.high) where high <= claimed.high {
                let state = GapState(confirmed: low, claimed: high, band: band)
                if !found.contains(state) { found.append(state) }
            }
        }
        return found.sorted { $0.rawValue < $1.rawValue }
    }

    /// One possible state is the state; several that all fall short are *below*; else nobody can tell.
    init(possible: [GapState]) {
        if possible.count == 1 {
            self = possible[0]
        } else {
            self = possible.allSatisfy(\.isGap) ? .below : .unknown
        }
    }

    /// The state that speaks for a whole relation: the first of all cases that occurs among its units.
    init?(of units: [GapState]) {
        guard let state = Self.allCases.first(where: units.contains) else { return nil }
        self = state
    }
}
