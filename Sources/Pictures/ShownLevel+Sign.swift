internal import Analysis
internal import Model

// What stands on a line or in a cell for a level. Withheld, one answer, unknown and no tie are four things, and none looks
// like another.

extension ShownLevel {
    var sign: String {
        switch self {
        case .level(let span): span.description
        case .withheld: "•"
        case .oneAnswer: "½"
        case .unknown: "?"
        }
    }
}

extension Summary {
    /// The sign of the confirmed or the claimed level on a scale; nothing is known of what may be anything.
    func sign(_ side: Conventions.Side, on scale: Scale) -> String {
        shown(side) == .level(scale.anything) ? ShownLevel.unknown.sign : shown(side).sign
    }
}
