// The look of maps: level by color, width and digit; kinds by fill and border. Lightness falls along the ramp, so a
// gray printer keeps the order, and neighbors stay apart under the three color-vision deficiencies.

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

/// The looks of kinds. Shape and border tell kinds apart where color does not.
package struct KindStyle: Hashable, Sendable {
    /// What a theme knows the kind by.
    private var name: KindName
    var shape: Look.Shape
    var borders = 1
    var borderWidth = 1.1
    var isDashed = false
    /// When actors are drawn as dots without room for a label.
    var dot: Look.Shape

    private init(
        _ name: String, _ shape: Look.Shape, borders: Int = 1, width: Double = 1.1, isDashed: Bool = false,
        dot: Look.Shape = .circle
    ) {
        self.name = KindName(id: name)
        self.shape = shape
        self.borders = borders
        self.borderWidth = width
        self.isDashed = isDashed
        self.dot = dot
    }

    package var fill: Color { .kindFill(name) }
    package var border: Color { .kindBorder(name) }

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
        Look(shape: dot, fill: border, border: .paper, borderWidth: 0.8)
    }

    private static let known: [String: KindStyle] = [
        "government": KindStyle("government", .box, borders: 2, dot: .square),
        "agency": KindStyle("agency", .box, dot: .square),
        "county-board": KindStyle("county-board", .rounded, borders: 2, dot: .diamond),
        "region": KindStyle("region", .rounded, width: 2.2, dot: .triangle),
        "regional-federation": KindStyle("regional-federation", .octagon, dot: .triangle),
        "municipality": KindStyle("municipality", .rounded),
        "municipal-federation": KindStyle("municipal-federation", .octagon, width: 2.2),
        "municipal-company": KindStyle("municipal-company", .component, dot: .square),
        "firm": KindStyle("firm", .note, dot: .square),
        "business-organisation": KindStyle("business-organisation", .tab, dot: .square),
        "academia": KindStyle("academia", .hexagon, dot: .diamond),
        "civil-society": KindStyle("civil-society", .ellipse),
        "residents": KindStyle("residents", .ellipse, isDashed: true),
        "committee": KindStyle("committee", .box, width: 2.2, dot: .square),
        "network": KindStyle("network", .ellipse, borders: 2),
        "international": KindStyle("international", .box, isDashed: true, dot: .triangle),
        "other": KindStyle("other", .rounded, isDashed: true),
    ]

    /// For kinds that a network defines itself.
    private static let spare = [
        KindStyle("own-1", .hexagon, isDashed: true, dot: .diamond),
        KindStyle("own-2", .octagon, isDashed: true, dot: .square),
        KindStyle("own-3", .note, isDashed: true, dot: .triangle),
        KindStyle("own-4", .hexagon, width: 2.2),
        KindStyle("own-5", .ellipse, width: 2.2, dot: .diamond),
        KindStyle("own-6", .tab, isDashed: true, dot: .square),
    ]

    /// For all that a network defines beyond those: no two of the others look alike.
    private static let shared = KindStyle("other", .rounded, borders: 2, isDashed: true, dot: .triangle)

    /// Whether it is the look of several kinds.
    var isShared: Bool { cue == Self.shared.cue }

    /// A key's rows of kinds, those that share a look in one.
    static func rows(_ rows: [(style: KindStyle, row: Legend.Row)], _ words: NetworkMap.Words) -> [Legend.Row]
    {
        let others = rows.filter(\.style.isShared).map(\.row)
        guard others.count > 1, var row = others.first else { return rows.map(\.row) }
        row.text = words.otherKinds
        row.count = others.reduce(0) { $0 + ($1.count ?? 0) }
        return rows.filter { !$0.style.isShared }.map(\.row) + [row]
    }

    /// One for each kind, by its id; the order decides for kinds that are not known.
    package static func styles(for kinds: [NetworkMap.Kind]) -> [String: KindStyle] {
        var result: [String: KindStyle] = [:]
        var spares = 0
        for kind in kinds where result[kind.id] == nil {
            if let style = known[kind.id] {
                result[kind.id] = style
            } else if spares < spare.count {
                result[kind.id] = spare[spares].named(kind.id)
                spares += 1
            } else {
                result[kind.id] = shared.named(kind.id)
            }
        }
        return result
    }

    /// The same look for a kind that a theme may know by its own id.
    private func named(_ id: String) -> KindStyle {
        var style = self
        style.name = KindName(id: id, spare: name.id)
        return style
    }

    static let fallback = KindStyle("other", .rounded, isDashed: true)
}
