package import Analysis
package import Drawing
package import Model

// The looks of a map's lines, for whoever draws them elsewhere: the same as on every map, and for a dark ground too.

/// How a line is drawn on a map.
package struct LineLook: Hashable, Sendable {
    /// On light and on dark ground, as `#RRGGBB`.
    package let color: String
    package let dark: String
    package let width: Double
    package let dash: Scene.Dash

    /// As SVG has it; nil for a solid line.
    package var dashes: String? {
        switch dash {
        case .solid: nil
        case .dashed: "6,4"
        case .dotted: "2,4"
        }
    }

    /// Lines that say no level.
    package enum Untold: String, CaseIterable, Sendable {
        /// One side alone has answered, or says so.
        case one
        case between, withheld, unknown
        /// A target, and no tie.
        case missing

        package func look(in theme: Theme) -> LineLook {
            let stroke =
                switch self {
                case .one: UntoldLook.ofOne.stroke
                case .between: UntoldLook.between.stroke
                case .withheld: UntoldLook.withheld.stroke
                case .unknown: UntoldLook.unknown.stroke
                case .missing: (color: Color.named(.below), width: 1.3, dash: Scene.Dash.dotted)
                }
            return LineLook(
                color: theme.hex(stroke.color), dark: self == .missing ? "#F2A65A" : "#98A3B0",
                width: stroke.width, dash: stroke.dash)
        }
    }
}

extension LevelClass {
    /// On dark ground the ramp runs the other way, so that the deepest stands out there too.
    package func look(in theme: Theme) -> LineLook {
        let dark =
            theme.rgb(.level(step: step == 0 ? 5 : max(0, 6 - step), of: 8))
            .mixed(with: RGB("#FFFFFF"), step <= 2 ? 0.25 : 0).hex
        return LineLook(color: theme.hex(stroke.color), dark: dark, width: width, dash: .solid)
    }

    package static func strongLevel(of scale: Scale) -> Level { strongFrom(scale) }
}

/// How a relation or a part of it stands against its target, as maps and keys tell it.
package struct TargetSign: Hashable, Sendable {
    private let look: TargetLook

    package init(_ dyad: TargetedDyad) { look = TargetLook(dyad) }
    package init(_ unit: Unit) { look = TargetLook(unit) }
    private init(_ look: TargetLook) { self.look = look }

    /// In the order of a key.
    package static let all = TargetLook.allCases.map { TargetSign($0) }

    package var id: String { "\(look)" }
    package var sign: String { look.sign }
    /// Whether maps mark it.
    package var isMarked: Bool { NetworkMap.Mark(look) != nil }
    /// Whether it is said to fall short of what holds.
    package var isAlarm: Bool { NetworkMap.Mark(look)?.isAlarm ?? false }
    /// Whether maps join the two though there is no tie.
    package var joins: Bool { isMarked && look != .above }
    /// Whether it is something to take up.
    package var isGap: Bool { look.isGap || look == .toTakeUp }

    package func label(_ language: Language) -> String { look.label(language) }
}
