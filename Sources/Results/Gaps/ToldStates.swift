package import Analysis

// Which of the contract's words readers are told. What is told of a state may be less than the state: that it is out of
// line and not how, that it is to be reached later and not how far it is now, or only that one answer exists.

extension Unit {
    /// The state; nil where readers are not told which.
    package var toldState: GapState? {
        switch told {
        case .state(let state): state
        case .ahead: summary.withheld.contains(.confirmed) ? nil : state
        case .toTakeUp, .oneAnswer, .withheld: nil
        }
    }
}

extension TargetedDyad {
    /// The state; nil where readers are not told which.
    var toldState: GapState? {
        switch told {
        case .state(let state): state
        case .ahead: units.contains { $0.isAhead && $0.toldState == nil } ? nil : state
        case .toTakeUp, .oneAnswer, .withheld: nil
        }
    }
}

extension ToldState {
    /// Whether it is to be reached later; nil where readers are not told that either.
    var isAhead: Bool? {
        switch self {
        case .state, .toTakeUp: false
        case .ahead: true
        case .oneAnswer, .withheld: nil
        }
    }
}
