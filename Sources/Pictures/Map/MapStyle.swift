// The look of maps: level by color, width and digit. Lightness falls along the ramp, so a gray printer keeps the order, and
// neighbors stay apart under the three color-vision deficiencies.

package import Drawing

package enum MapStyle {
    package static let widths = [0.7, 0.9, 1.2, 1.5, 1.9, 2.4, 3.0, 3.8]

    static let unknownWidth = 1.5

    /// Color and width of a step, the lowest being 0. Scales with more or fewer steps span the same ramp.
    package static func stroke(step: Int, of count: Int) -> (color: Color, width: Double) {
        (.level(step: step, of: count), width(step: step, of: count))
    }

    private static func width(step: Int, of count: Int) -> Double {
        let (below, rest) = Ramp.place(step: step, of: count, in: widths.count)
        return rest == 0 ? widths[below] : widths[below] + (widths[below + 1] - widths[below]) * rest
    }

    static func symbol(_ mark: NetworkMap.Mark) -> String {
        switch mark {
        case .missing: "○"
        case .below: "▼"
        case .oneAnswer: "½▼"
        case .proposed: "▽"
        case .example: "◇"
        case .contested: "≠"
        case .toTakeUp: "!"
        case .above: "▲"
        }
    }
}

extension DigitStyle {
    /// The digits of a tie: framed where documents say them, with a sign where they stand against a target.
    init(
        _ digits: String, evidence: NetworkMap.Evidence = .bothSides, mark: NetworkMap.Mark? = nil,
        fontSize: Double = 10
    ) {
        let sign = mark.map(MapStyle.symbol)
        self.init(
            [sign, digits].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " "), fontSize: fontSize
        )
        if evidence == .document {
            look.border = Color.unknown
            look.borderWidth = 0.8
        }
        guard let mark else { return }
        label.isBold = true
        look.borderWidth = 0.9
        look.border = mark.isAlarm ? .alarm : .ink
        label.color = mark.isAlarm ? .alarm : .ink
        look.shape = .rounded
    }
}

/// How a line looks that says no level: a hairline, whose dash says why.
enum UntoldLook {
    /// One side alone has answered.
    case ofOne
    /// Known to lie between two levels.
    case between
    case withheld, unknown

    private static let hairline = 0.8

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
        // Its dots are short.
        case .ofOne: (.unknown, Self.hairline + 0.3, .dotted)
        case .between: (.unknown, MapStyle.unknownWidth, .solid)
        case .withheld: (.unknown, Self.hairline, .solid)
        case .unknown: (.unknown, Self.hairline, .dashed)
        }
    }
}

extension NetworkMap.Evidence {
    /// How a key shows it; what both sides say needs no sign.
    var sample: Legend.Row.Sample {
        guard isOfOne else {
            return .stroke(.muted, 1.2, .solid, digit: DigitStyle("5", evidence: self))
        }
        let stroke = UntoldLook.ofOne.stroke
        return .stroke(stroke.color, stroke.width, stroke.dash, digit: nil)
    }
}
