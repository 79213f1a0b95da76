internal import Drawing

/// How a line looks that says no level: a hairline, whose dash says why.
enum UntoldLook {
    /// One side alone has answered.
    case ofOne
    /// Known to lie between two levels.
    case between
    case withheld, unknown

    init(_ untold: NetworkMap.Untold, isOfOne: Bool) {
        self =
            if isOfOne {
                .ofOne
            } else {
                switch untold {
                case .between: .between
                case .withheld: .withheld
                case .unknown: .unknown
                }
            }
    }

    var stroke: (color: Color, width: Double, dash: Scene.Dash) {
        switch self {
        case .ofOne: (.unknown, 1.1, .dotted)
        case .between: (.unknown, MapStyle.unknownWidth, .solid)
        case .withheld: (.unknown, 0.8, .solid)
        case .unknown: (.unknown, 0.8, .dashed)
        }
    }
}
