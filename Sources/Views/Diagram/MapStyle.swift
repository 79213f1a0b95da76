// The look of maps: level by color, width and digit; kinds by fill and border. Lightness falls along the ramp, so a
// gray printer keeps the order, and neighbors stay apart under the three color-vision deficiencies.

package enum MapStyle {
    package static let ramp = [
        "#DDC888", "#9ABC73", "#46AC79", "#009588", "#007791", "#00558A", "#133572", "#21194E",
    ].map(Color.init)
    package static let widths = [0.7, 0.9, 1.2, 1.5, 1.9, 2.4, 3.0, 3.8]

    /// A level that is not known.
    static let unknownColor = Color("#8A94A0")
    static let unknownWidth = 1.5

    /// Color and width of a step, the lowest being 0. Scales with more or fewer steps span the same ramp.
    package static func stroke(step: Int, of count: Int) -> (color: Color, width: Double) {
        guard count > 1 else { return (ramp[ramp.count / 2], widths[widths.count / 2]) }
        let place = Double(min(max(step, 0), count - 1)) * Double(ramp.count - 1) / Double(count - 1)
        let below = min(Int(place), ramp.count - 2)
        let rest = place - Double(below)
        return (
            ramp[below].mixed(with: ramp[below + 1], rest),
            widths[below] + (widths[below + 1] - widths[below]) * rest
        )
    }

    static func symbol(_ mark: NetworkMap.Mark) -> String {
        switch mark {
        case .below: "▼"
        case .contested: "≠"
        case .above: "▲"
        }
    }
}

/// The looks of kinds. Shape and border tell kinds apart where color does not.
package struct KindStyle: Hashable, Sendable {
    var shape: Look.Shape
    package var fill: Color
    package var border: Color
    var borders = 1
    var borderWidth = 1.1
    var isDashed = false
    /// When actors are drawn as dots without room for a label.
    var dot: Look.Shape

    private init(
        _ shape: Look.Shape, _ fill: String, _ border: String, borders: Int = 1, width: Double = 1.1,
        isDashed: Bool = false, dot: Look.Shape = .circle
    ) {
        self.shape = shape
        self.fill = Color(fill)
        self.border = Color(border)
        self.borders = borders
        self.borderWidth = width
        self.isDashed = isDashed
        self.dot = dot
    }

    /// Everything but color: what tells kinds apart in gray.
    package var cue: String { "\(shape) \(borders) \(borderWidth) \(isDashed)" }

    /// Room around the text; shapes that are not boxes need less, as they grow around it.
    func look(margin: Size = Size(width: 7.2, height: 3.6)) -> Look {
        let scale = shape == .ellipse || shape == .hexagon || shape == .octagon ? 0.3 : 1
        return Look(
            shape: shape, fill: fill, border: border, borderWidth: borderWidth, borders: borders,
            isDashed: isDashed, margin: Size(width: margin.width * scale, height: margin.height * scale))
    }

    var dotLook: Look {
        Look(shape: dot, fill: border, border: .white, borderWidth: 0.8)
    }

    private static let known: [String: KindStyle] = [
        "government": KindStyle(.box, "#D9DFE8", "#1B2430", borders: 2, dot: .square),
        "agency": KindStyle(.box, "#E4ECF7", "#2F5C9E", dot: .square),
        "county-board": KindStyle(.rounded, "#DFF1EC", "#1F7A67", borders: 2, dot: .diamond),
        "region": KindStyle(.rounded, "#F7E9DA", "#A65A12", width: 2.2, dot: .triangle),
        "regional-federation": KindStyle(.octagon, "#FAF1D2", "#7F6212", dot: .triangle),
        "municipality": KindStyle(.rounded, "#EFE7F4", "#6B4590"),
        "municipal-federation": KindStyle(.octagon, "#F5E4EF", "#8A3378", width: 2.2),
        "municipal-company": KindStyle(.component, "#E9E6EC", "#5B4B73", dot: .square),
        "firm": KindStyle(.note, "#ECEDEF", "#555E68", dot: .square),
        "business-organisation": KindStyle(.tab, "#EAEDE0", "#56632F", dot: .square),
        "academia": KindStyle(.hexagon, "#E0F0F7", "#1C6A86", dot: .diamond),
        "civil-society": KindStyle(.ellipse, "#FBE7E5", "#A23B35"),
        "residents": KindStyle(.ellipse, "#FCEFE6", "#9A4A2B", isDashed: true),
        "committee": KindStyle(.box, "#F3F3E2", "#66652B", width: 2.2, dot: .square),
        "network": KindStyle(.ellipse, "#E9F0DB", "#4F6B1D", borders: 2),
        "international": KindStyle(.box, "#E6E7F9", "#4448A8", isDashed: true, dot: .triangle),
        "other": KindStyle(.rounded, "#FFFFFF", "#5B6673", isDashed: true),
    ]

    /// For kinds that a network defines itself.
    private static let spare = [
        KindStyle(.hexagon, "#EAF4F4", "#2E6F73", isDashed: true, dot: .diamond),
        KindStyle(.octagon, "#F6EAF0", "#8C3A5E", isDashed: true, dot: .square),
        KindStyle(.note, "#F4EFE0", "#76591B", isDashed: true, dot: .triangle),
        KindStyle(.hexagon, "#E8EAF5", "#3F4F94", width: 2.2),
        KindStyle(.ellipse, "#EAF3E6", "#3F6B32", width: 2.2, dot: .diamond),
        KindStyle(.tab, "#F5E9E4", "#8A4630", isDashed: true, dot: .square),
    ]

    /// One for each kind, by its id; the order decides for kinds that are not known.
    package static func styles(for kinds: [NetworkMap.Kind]) -> [String: KindStyle] {
        var result: [String: KindStyle] = [:]
        var spares = 0
        for kind in kinds where result[kind.id] == nil {
            if let style = known[kind.id] {
                result[kind.id] = style
            } else {
                result[kind.id] = spare[spares % spare.count]
                spares += 1
            }
        }
        return result
    }

    static let fallback = KindStyle(.rounded, "#FFFFFF", "#5B6673", isDashed: true)
}
